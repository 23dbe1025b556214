"""Words looked for in the cells of a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol


class Extent(Protocol):
    """The size of a table."""

    def rowCount(self) -> int:
        """How many rows."""

    def columnCount(self) -> int:
        """How many columns."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Where the words stand: a cell, and a place in its text."""

    row: int
    column: int
    start: int
    length: int


class Finding:
    """All hits of some words, row by row, and which of them is shown.

    Attributes:
        number: of the hit shown, from 1; 0 for none.
    """

    def __init__(self) -> None:
        self.hits: list[Hit] = []
        self.number = 0
        self._words = ""
        self._by_cell: dict[tuple[int, int], list[tuple[int, int]]] = {}

    def look(self, words: str, model: Extent, text: Callable[[int, int], str]) -> None:
        """Look for words in all cells shown; white space of any kind is as good as any other.

        Args:
            words: what is looked for.
            model: the table.
            text: the text of the cell in a row and column, as it is painted; empty for one that cannot have the words.
        """
        self.hits = list(_hits(words, model, text)) if words.strip() else []
        self.number = 0 if words != self._words else min(self.number, len(self.hits))
        self._words = words
        self._by_cell = {}
        for hit in self.hits:
            self._by_cell.setdefault((hit.row, hit.column), []).append((hit.start, hit.length))

    def in_cell(self, row: int, column: int) -> list[tuple[int, int]]:
        """Beginnings and lengths of the hits in a cell."""
        return self._by_cell.get((row, column), [])

    def step(self, step: int, row: int, column: int) -> Hit | None:
        """The next hit (1) or the one before (-1), at first from a cell on; round at the ends."""
        if not self.hits:
            return None
        if self.number:
            place = (self.number - 1 + step) % len(self.hits)
        else:
            after = (at for at, hit in enumerate(self.hits) if (hit.row, hit.column) >= (row, column))
            place = next(after, 0)
            if step < 0:
                place = (place - 1) % len(self.hits)
        self.number = place + 1
        return self.hits[place]


def _hits(words: str, model: Extent, text: Callable[[int, int], str]) -> Iterator[Hit]:
    pattern = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            for found in pattern.finditer(text(row, column)):
                yield Hit(row, column, found.start(), found.end() - found.start())
