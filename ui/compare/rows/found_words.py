"""Words looked for in the rows: where they stand, and how many there are. Capitals and accents do not count."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from peaceplans.sheets.comparison.row_filter import folded
from peaceplans.sheets.comparison.sheet import ComparisonSheet, SheetRow
from ui.compare.rows.cell_text import CardText, CardWriter
from ui.compare.rows.middle_text import common_certainty, middle_text
from ui.compare.rows.rows_model import Column
from ui.compare.rows.text_setting import Range

_BETWEEN = "\u2003"  # parts of the middle column when it is a line; nothing is found across it


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where the words stand.

    Attributes:
        number: of the hit in its cell, from 0.
    """

    row_id: str
    column: Column
    number: int


class Finding:
    """Words looked for."""

    def __init__(self, words: str) -> None:
        self.words = words
        self._needle = folded(words.strip())

    def ranges(self, text: str) -> tuple[Range, ...]:
        """Where the words stand in a text, in Qt's own count of characters (UTF-16)."""
        if not self._needle:
            return ()
        plain, places = _plain(text)
        found: list[Range] = []
        at = plain.find(self._needle)
        while at >= 0:
            end = at + len(self._needle)
            start, stop = (at, end) if places is None else (places[at], places[end - 1] + 1)
            while stop < len(text) and unicodedata.combining(text[stop]):
                stop += 1
            found.append((_units(text, start), _units(text[start:stop], stop - start)))
            at = plain.find(self._needle, end)
        return tuple(found)

    def hits(self, sheet: ComparisonSheet) -> tuple[Hit, ...]:
        """All hits in the rows shown, in the order in which they are read."""
        if not self._needle:
            return ()
        writer, common = CardWriter(sheet), common_certainty(sheet)
        found: list[Hit] = []
        for shown in sheet.rows:
            middle = middle_text(shown, common)
            counts = (
                (Column.LEFT, self._in_card(writer.left(shown))),
                (Column.MIDDLE, sum(len(self.ranges(part)) for part in middle.parts)),
                (Column.RIGHT, self._in_card(writer.right(shown))),
            )
            found += [Hit(shown.row.id, column, number) for column, count in counts for number in range(count)]
        return tuple(found)

    def _in_card(self, card: CardText) -> int:
        return sum(len(self.ranges(block.text)) for block in card.blocks)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is found, as the cells paint it: the words, and which hit is the current one."""

    finding: Finding
    current: Hit | None = None

    def in_cell(self, shown: SheetRow, column: int) -> CellHits:
        """What to paint in one cell."""
        hit = self.current
        here = hit is not None and hit.row_id == shown.row.id and hit.column == column
        return CellHits(self.finding, hit.number if here and hit else -1)


class CellHits:
    """Counts the hits of a cell while its paragraphs are painted one after the other."""

    __slots__ = ("_current", "_finding", "_seen")

    def __init__(self, finding: Finding, current: int) -> None:
        self._finding = finding
        self._current = current
        self._seen = 0

    def next_in(self, text: str) -> tuple[tuple[Range, bool], ...]:
        """The hits of the next paragraph, each with whether it is the current one."""
        found = self._finding.ranges(text.replace(_BETWEEN, "\u2028"))
        first = self._seen
        self._seen += len(found)
        return tuple((part, first + number == self._current) for number, part in enumerate(found))


@lru_cache(maxsize=4096)  # texts are searched again with every letter typed
def _plain(text: str) -> tuple[str, tuple[int, ...] | None]:
    """The text folded sign by sign, and the place from which each sign comes; None when places are the same."""
    if text.isascii():
        return folded(text), None
    parts: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        plain = sign.lower() if sign.isascii() else _sign(sign)
        parts.append(plain)
        places += [place] * len(plain)
    return "".join(parts), tuple(places)


@lru_cache(maxsize=2048)
def _sign(sign: str) -> str:
    return folded(sign)


def _units(text: str, upto: int) -> int:
    part = text[:upto]
    return upto if part.isascii() else len(part.encode("utf-16-le")) // 2
