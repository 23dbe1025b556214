"""Which characters the fonts of reports have; what they have not is shown as U+XXXX instead of an empty box."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache
from pathlib import Path

FONTS = Path(__file__).resolve().parents[1] / "fonts"
# The order in which look.typ asks them; a mark must stand in the font that has the letter below it.
FAMILIES = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Math",
    "Noto Sans Symbols2",
    "Noto Sans CJK SC",
    "Noto Sans Mono",
)
_CHOICE_OF_SHAPE = re.compile(
    "[\ufe00-\ufe0f]"
)  # says in which shape the sign before it is wished, and is no sign itself
_BREAKS = "\n\t"
_JOINERS = "\u200c\u200d"


class _Family:
    """The characters of a family, as starts and ends of ranges."""

    def __init__(self, ranges: str) -> None:
        pairs = [part.partition("-") for part in ranges.split()]
        self._starts = [int(first, 16) for first, _, _ in pairs]
        self._ends = [int(last or first, 16) for first, _, last in pairs]

    def __contains__(self, point: int) -> bool:
        at = bisect_right(self._starts, point) - 1
        return at >= 0 and point <= self._ends[at]


@cache
def families() -> dict[str, _Family]:
    """The characters that each family has, by its name (see ``tools/report_fonts.py``)."""
    lines = (FONTS / "coverage.txt").read_text(encoding="ascii").splitlines()
    return {name: _Family(ranges) for name, _, ranges in (line.partition("\t") for line in lines)}


@cache
def _having(character: str) -> frozenset[str]:
    point = ord(character)
    return frozenset(name for name in FAMILIES if point in families()[name])


def code(character: str) -> str:
    """The character by its number: ``U+1F600``."""
    return f"U+{ord(character):04X}"


class Letters:
    """Text as it can be set, and what could not be.

    Attributes:
        missing: the characters that no font has, in the order in which they came.
        strict: whether only the first family is trusted.
    """

    def __init__(self, *, strict: bool = False) -> None:
        self.missing: dict[str, None] = {}
        self._strict = strict

    def shown(self, text: str) -> str:
        """The text with each character that cannot be set replaced by its number."""
        if text.isascii() and text.isprintable():
            return text
        parts: list[str] = []
        text = _CHOICE_OF_SHAPE.sub("", text)
        base: frozenset[str] = frozenset(FAMILIES)
        for character in text:
            shown, base = self._one(character, base)
            parts.append(shown)
        return "".join(parts)

    def _one(self, character: str, base: frozenset[str]) -> tuple[str, frozenset[str]]:
        """A character as it is shown, and the families that still have all of what it belongs to."""
        if character in _BREAKS:
            return character, frozenset(FAMILIES)
        having = _having(character)
        if self._strict:
            having &= {FAMILIES[0]}
        joins = unicodedata.category(character) in ("Mn", "Mc", "Me") or character in _JOINERS
        together = having & base if joins else having
        if together and unicodedata.category(character) != "Cc":
            return character, together
        self.missing[character] = None
        return code(character), frozenset(FAMILIES[:1])
