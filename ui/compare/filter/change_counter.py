"""Where one is among the changes, and two buttons that step through them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.controls.sign_button import SignButton
from ui.theme.look import Dresser


class ChangeCounter(QWidget):
    """``change 4 of 27`` and its buttons.

    Signals:
        change_asked: the next change (1) or the one before (-1).
    """

    change_asked = Signal(int)

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        before, after = self.tr("Previous change (Alt+Up, Shift+F7)"), self.tr("Next change (Alt+Down, F7)")
        self.previous_button = SignButton(dresser, "up", before, self, side=14, least=30)
        self.next_button = SignButton(dresser, "down", after, self, side=14, least=30)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self.label, self.previous_button, self.next_button):
            layout.addWidget(part)
        self.previous_button.clicked.connect(lambda: self.change_asked.emit(-1))
        self.next_button.clicked.connect(lambda: self.change_asked.emit(1))
        dresser.look_changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """What is said."""
        return self.label.text()

    def tell(self, number: int, total: int) -> None:
        """Say which change is selected, from 1; 0 when the selected row is none."""
        if not total:
            text = self.tr("no changes")
        elif number:
            text = self.tr("change %1 of %2").replace("%1", str(number)).replace("%2", str(total))
        else:
            text = self.tr("1 change") if total == 1 else self.tr("%1 changes").replace("%1", str(total))
        self.label.setText(text)
        self.previous_button.setEnabled(total > 0)
        self.next_button.setEnabled(total > 0)

    def sizeHint(self) -> QSize:
        """Room for the longest of what is said, so that nothing moves while one steps."""
        metrics = self.label.fontMetrics()
        longest = metrics.horizontalAdvance(self.tr("change %1 of %2").replace("%1", "88").replace("%2", "88"))
        width = longest + 8 + 2 * (6 + self.next_button.width())
        return QSize(width, super().sizeHint().height())

    def _dress(self) -> None:
        look = self._dresser.look
        self.label.setFont(look.fonts.small)
        self.label.setStyleSheet(f"color: {look.colours.muted.name()}; font-size: {look.fonts.small.pixelSize()}px;")
