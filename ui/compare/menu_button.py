"""A button that names the choice made in its menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui.theme.icons import draw_sign
from ui.theme.look import Dresser


class MenuButton(QPushButton):
    """One choice out of a few.

    Signals:
        chosen: the value chosen.
    """

    chosen = Signal(object)

    def __init__(self, dresser: Dresser, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._what = what
        self.setObjectName("menuButton")
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def offer(self, choices: Sequence[tuple[Any, str]], current: Any) -> None:
        """List values with their names, and name the present one."""
        self._menu.clear()
        for value, name in choices:
            action = self._menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(lambda _=False, value=value: self.chosen.emit(value))
            if value == current:
                self.setText(name.replace("&", "&&"))
                self.setAccessibleName(f"{self._what}: {name}")

    def sizeHint(self) -> QSize:
        """Room for the words and a sign."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 10 + 28, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and a sign that a menu opens."""
        super().paintEvent(event)
        painter = QPainter(self)
        box = QRectF(self.width() - 20, self.height() / 2 - 7, 14, 14)
        draw_sign(painter, "down", box, self._dresser.look.colours.muted)
        painter.end()
