"""Labels of an analyst's note; its title, author, tags and text are the analyst's."""

from __future__ import annotations

from dataclasses import replace

from peaceplans.report.blocks import NoteBlock
from peaceplans.report.labels.saying import Say

_REMARK = "remark: this is held to be wrong"
_ON = "on "


def note(block: NoteBlock, say: Say) -> NoteBlock:
    """What it hangs on, and that it is a remark; the facts come in this order, before the author."""
    facts = list(block.facts)
    for place, fact in enumerate(facts[:2]):
        if fact == _REMARK or (fact.startswith(_ON) and facts[:place] in ([], [_REMARK])):
            facts[place] = say(fact)
    return replace(block, facts=tuple(facts))
