"""A label that shortens its words when there is no room for all of them, and says them in full as a tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme.tips import plain_tip


class ElidedLabel(QLabel):
    """One line of plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def tell(self, words: str) -> None:
        """Show these words."""
        self.setText(words)
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)

    def minimumSizeHint(self) -> QSize:
        """Hardly any width."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As many words as there is room for."""
        painter = QPainter(self)
        box = self.contentsRect().adjusted(8, 0, -8, 0)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(box, int(self.alignment()), words)
        painter.end()
