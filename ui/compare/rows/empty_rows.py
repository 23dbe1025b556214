"""What stands in place of the rows when no row passes the filter: a sentence, and one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme.look import Dresser


class EmptyRows(QWidget):
    """Lies over the rows.

    Signals:
        clear_asked: the filter is to be given up.
    """

    clear_asked = Signal()

    def __init__(self, dresser: Dresser, over: QWidget) -> None:
        super().__init__(over)
        self._dresser = dresser
        self._over = over
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(self.tr("Clear the filter"), self)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.clear_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(14)
        layout.addStretch(2)
        layout.addWidget(self.label)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.hide()

    def tell(self, filtered_by: str) -> None:
        """Say that nothing matches these conditions; go away when they are empty."""
        words = self.tr("None of the rows matches all conditions: %1.")
        self.label.setText(words.replace("%1", filtered_by))
        self.setAccessibleName(self.label.text() if filtered_by else "")
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
