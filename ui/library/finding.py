"""Words looked for in the rows of a list, or in the text of a plan's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.controls.runs import plain
from ui.library.shelf_model import ShelfModel

if TYPE_CHECKING:
    from ui.library.page import LibraryPage


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


class Searching(QObject):
    """The search of one page, wherever its words stand.

    Attributes:
        finding: the rows of the list that have them.
    """

    def __init__(self, page: LibraryPage) -> None:
        super().__init__(page)
        self._page = page
        self.finding = Finding()

    def look_for(self, words: str) -> None:
        """Look for words, and show the first place that has them."""
        page = self._page
        if page.choice.plan and words:
            page.plan_view.text.fill()
        self._look(words)
        if words:
            self.step(1)

    def look_again(self) -> None:
        """Look for the same words in what is shown now."""
        self._look(self._page.toolbar.find_field.words)

    def step(self, step: int) -> None:
        """Go to the next place (1), or the one before (-1)."""
        page = self._page
        if page.choice.plan:
            page.plan_view.text.step_hit(step)
        else:
            row = self.finding.step(step, page.table.currentIndex().row())
            if row is not None:
                page.table.select_row(row)
        self.tell_hits()

    def tell_hits(self) -> None:
        """Say which hit is shown, and how many there are."""
        page = self._page
        if page.choice.plan:
            page.toolbar.find_field.tell(page.plan_view.text.number, page.plan_view.text.hits)
        else:
            page.toolbar.find_field.tell(self.finding.number, len(self.finding.hits))

    def _look(self, words: str) -> None:
        page = self._page
        if page.choice.plan:
            page.plan_view.text.look(words)
        else:
            self.finding.look(words, page.table.rows)
            page.table.delegate.found = dict.fromkeys(self.finding.hits, words)
            page.table.viewport().update()
        self.tell_hits()
