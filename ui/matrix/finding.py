"""Words looked for in the cells and row names of the matrix."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ui.matrix.matrix_model import MatrixModel


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

    def look(self, words: str, model: MatrixModel) -> None:
        """Look for words in all cells shown; white space of any kind is as good as any other."""
        self.hits = list(_hits(words, model)) if words.strip() else []
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


def _hits(words: str, model: MatrixModel) -> Iterator[Hit]:
    pattern = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)
    parts = words.casefold().split()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            said = model.said(row, column)
            if not all(part in said for part in parts):  # so that only cells that may have them are made
                continue
            for found in pattern.finditer(model.face(row, column).text):
                yield Hit(row, column, found.start(), found.end() - found.start())
