"""Words looked for in the rows of a list."""

from __future__ import annotations

from ui.guarantees.cell_text import plain
from ui.library.shelf_model import ShelfModel


class Finding:
    """The rows that have some words, and which of them is shown.

    Attributes:
        hits: numbers of rows.
        number: of the hit shown, from 1; 0 for none.
    """

    def __init__(self) -> None:
        self.hits: list[int] = []
        self.number = 0

    def look(self, words: str, model: ShelfModel) -> None:
        """Look for words in all rows."""
        wanted = " ".join(words.casefold().split())
        self.number = 0
        self.hits = []
        if wanted:
            self.hits = [
                number
                for number, row in enumerate(model.rows)
                if not row.heading and wanted in _text(plain(row.stacked), row.spoken)
            ]

    def step(self, step: int, current: int) -> int | None:
        """The row of the next hit (1) or the one before (-1), at first from the current row on; round at the ends."""
        if not self.hits:
            return None
        if self.number:
            place = (self.number - 1 + step) % len(self.hits)
        else:
            place = next((at for at, row in enumerate(self.hits) if row >= current), 0)
        self.number = place + 1
        return self.hits[place]


def _text(*texts: str) -> str:
    return " ".join(" ".join(text.split()) for text in texts).casefold()
