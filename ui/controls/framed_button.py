"""A button that draws its own frame, so that what stands in it can be more than one text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui.theme.icons import draw_sign
from ui.theme.look import Dresser

PAD = 11
"""Between frame and content, in pixels."""

_SIGN = 14


class FramedButton(QPushButton):
    """A button that opens a menu of choices."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dresser = dresser
        self.choices = QMenu(self)
        self.setMenu(self.choices)

    def paint_frame(self, painter: QPainter) -> float:
        """Frame, focus ring and sign; where the sign begins."""
        colours = self.dresser.look.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(colours.focus if focused else colours.border, 2 if focused else 1))
        painter.setBrush(colours.pressed if self.isDown() or self.choices.isVisible() else colours.card)
        inset = 1 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)
        size = self._sign_size()
        sign = QRectF(self.width() - PAD - size + 2, (self.height() - size) / 2, size, size)
        draw_sign(painter, "down", sign, colours.muted)
        return sign.left()

    def sized(self, content: float) -> QSize:
        """The size of a button with content of this width."""
        return QSize(round(content) + 2 * PAD + self._sign_size() + 4, max(30, self.dresser.look.fonts.scaled(30)))

    def _sign_size(self) -> int:
        return max(_SIGN, self.dresser.look.fonts.scaled(_SIGN))
