"""A box to tick, drawn in the house's colours in both themes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.theme.icons import draw_sign
from ui.theme.look import Dresser

_BESIDE, _SPACE, _BOX = 3, 8, 16


class TickBox(QCheckBox):
    """Its words stand beside the box; the whole line can be clicked."""

    def __init__(self, dresser: Dresser, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._dresser = dresser
        dresser.look_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Room for box and words."""
        fonts = self._dresser.look.fonts
        words = QFontMetricsF(fonts.chrome).horizontalAdvance(self.text())
        return QSize(round(words) + fonts.scaled(_BOX) + _SPACE + 2 * _BESIDE + 1, max(28, fonts.scaled(28)))

    def minimumSizeHint(self) -> QSize:
        """The same: nothing is shortened."""
        return self.sizeHint()

    def hitButton(self, _pos: QPoint) -> bool:
        """The words belong to the box."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, tick, words, and a ring when the keys are here."""
        colours, fonts = self._dresser.look.colours, self._dresser.look.fonts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        size = fonts.scaled(_BOX)
        box = QRectF(_BESIDE, (self.height() - size) / 2, size, size)
        painter.setBrush(colours.card)
        painter.setPen(QPen(colours.text if self.isChecked() else colours.border, 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if self.isChecked():
            draw_sign(painter, "check", box.adjusted(1, 1, -1, -1), colours.text)
        metrics = QFontMetricsF(fonts.chrome)
        painter.setFont(fonts.chrome)
        painter.setPen(colours.text)
        baseline = round(self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2)
        painter.drawText(QPointF(box.right() + _SPACE, baseline), self.text())
        painter.end()
