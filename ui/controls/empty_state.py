"""What stands on the page when there is nothing to show: a sentence, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme.look import Dresser


class EmptyState(QWidget):
    """A sentence and a button.

    Signals:
        asked: the button was pressed.
    """

    asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(self)
        self.button.setAutoDefault(True)  # Return does it too
        self.button.clicked.connect(self.asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 40, 24, 40)
        layout.setSpacing(14)
        layout.addStretch(1)
        layout.addWidget(self.sentence)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(2)
        dresser.look_changed.connect(self._dress)
        self._dress()

    def tell(self, sentence: str, doing: str) -> None:
        """Say what is so, and name what can be done; no button without a name."""
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence)
        self.button.setText(doing)
        self.button.setAccessibleName(doing)
        self.button.setVisible(bool(doing))

    def _dress(self) -> None:
        self.sentence.setFont(self._dresser.look.fonts.body)
