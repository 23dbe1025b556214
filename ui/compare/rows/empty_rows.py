"""What stands in place of the rows when no row passes the filter: a sentence, and one thing to do."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.controls.empty_state import EmptyState
from ui.theme.look import Dresser


class EmptyRows(EmptyState):
    """Lies over the rows; its button is to give up the filter."""

    def __init__(self, dresser: Dresser, over: QWidget) -> None:
        super().__init__(dresser, over)
        self._over = over
        self.hide()

    def tell_filter(self, filtered_by: str) -> None:
        """Say that nothing matches these conditions; go away when they are empty."""
        words = self.tr("None of the rows matches all conditions: %1.")
        self.tell(words.replace("%1", filtered_by), self.tr("Clear the filter"))
        self.setAccessibleName(self.sentence.text() if filtered_by else "")
        self.place()
        self.setVisible(bool(filtered_by))
        self.raise_()

    def place(self) -> None:
        """Cover the rows."""
        self.setGeometry(self._over.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page's ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._dresser.look.colours.page)
        painter.end()
