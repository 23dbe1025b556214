"""Labels with places in them: ``only in the {}``, ``{n} of {n} fields``, ``{label}, grade {}``.

A place holds words of the record (``{}``), a number (``{n}``), another label (``{label}``), several of them behind
commas or semicolons (``{labels}``), the same with words of the record among them (``{mixed}``), or a date in words
(``{date}``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PLACE = re.compile(r"\{(n|label|labels|mixed|date)?\}")
_ENDS = (("date",), ("label",), ("n", "n"), ("label", "date"))
"""What words of the record, in which everything may stand, reach up to: the last of what parts them from it."""
NUMBER = re.compile(r"[+\N{MINUS SIGN}-]?\d[\d,.]*")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A label cut at its places: there is one text more than there are places."""

    texts: tuple[str, ...]
    kinds: tuple[str, ...]

    @property
    def weight(self) -> int:
        """How much of it is fixed; what says more is tried first, and words of the record are taken last."""
        return sum(map(len, self.texts)) - self.kinds.count("")

    def found(self, text: str) -> tuple[str, ...] | None:
        """What stands in the places of a text, or None when it is another one. Each text is looked for once."""
        first, *others = self.texts
        if not text.startswith(first):
            return None
        at = len(first)
        held = []
        for number, (kind, after) in enumerate(zip(self.kinds, others, strict=True)):
            if number == len(self.kinds) - 1:
                end = len(text) - len(after) if text.endswith(after) else -1
            elif not kind and self.kinds[number + 1 :] in _ENDS:
                end = text.rfind(after, at + 1, len(text) - len(others[-1]))
            else:
                end = text.find(after, at + 1) if after else -1
            if end <= at or (kind == "n" and not NUMBER.fullmatch(text[at:end])):
                return None
            held.append(text[at:end])
            at = end + len(after)
        return tuple(held)


def pattern(text: str) -> Pattern:
    """The pattern that a label is written as."""
    parts = _PLACE.split(text)
    return Pattern(tuple(parts[::2]), tuple(kind or "" for kind in parts[1::2]))


def has_places(text: str) -> bool:
    """Whether a label is a pattern."""
    return _PLACE.search(text) is not None
