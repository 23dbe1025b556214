"""What stands at the end of a report when there are characters in it that no font has."""

from __future__ import annotations

import unicodedata

from peaceplans.report.labels.labels import label
from peaceplans.report.pdf.letters import Letters, code
from peaceplans.report.pdf.setting import Setting
from peaceplans.report.pdf.words import Node, paragraph, styled

_TITLE = "Characters that no font has"


def missing(letters: Letters, setting: Setting) -> list[Node]:
    """The characters by number and name, in the order of their numbers; nothing when there are none."""
    if not letters.missing:
        return []
    items = [
        [paragraph([styled(code(character), "b"), f" {unicodedata.name(character, 'without a name').lower()}"])]
        for character in sorted(letters.missing)
    ]
    told = "These characters stand in the text by their numbers, because the fonts of this report do not have them."
    heading = setting.heading(2, "section", [label(_TITLE)])
    return [heading, paragraph([label(told)]), {"k": "list", "look": "small", "items": items}]
