"""A button that names the choice made in its menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.controls.framed_button import PAD, FramedButton
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip


class MenuButton(FramedButton):
    """One choice out of a few.

    Signals:
        chosen: the value chosen.
    """

    chosen = Signal(object)

    def __init__(self, dresser: Dresser, what: str, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self._what = what

    def offer(self, choices: Sequence[tuple[Any, str, str]], current: Any) -> None:
        """List (value, name, short name for the button), and name the present one."""
        self.choices.clear()
        for value, name, short in choices:
            action = self.choices.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(lambda _=False, value=value: self.chosen.emit(value))
            if value == current:
                self.setText(short.replace("&", "&&"))
                self.setAccessibleName(f"{self._what}: {name}")
                self.setToolTip(plain_tip(f"{self._what}: {name}"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the words and a sign."""
        return self.sized(QFontMetricsF(self.dresser.look.fonts.chrome).horizontalAdvance(self._words()))

    def minimumSizeHint(self) -> QSize:
        """The same: the words are few."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame and the words."""
        fonts = self.dresser.look.fonts
        painter = QPainter(self)
        self.paint_frame(painter)
        metrics = QFontMetricsF(fonts.chrome)
        painter.setFont(fonts.chrome)
        painter.setPen(self.dresser.look.colours.text)
        baseline = self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(PAD, round(baseline)), self._words())
        painter.end()

    def _words(self) -> str:
        return self.text().replace("&&", "&")
