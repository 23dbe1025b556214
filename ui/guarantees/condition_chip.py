"""A condition that is set; pressed, it is given up."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.theme.icons import draw_sign
from ui.theme.look import Dresser

_BESIDE, _SPACE, _SIGN = 9, 6, 12
_MOST = 420  # pixels of words at normal text size


class ConditionChip(QAbstractButton):
    """Words in a frame with a cross behind them."""

    def __init__(self, dresser: Dresser, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Give up the condition %1").replace("%1", text))
        self.setToolTip(self.tr("Give up this condition"))

    def sizeHint(self) -> QSize:
        """Room for words and cross."""
        fonts = self._dresser.look.fonts
        words = min(QFontMetricsF(fonts.chrome).horizontalAdvance(self.text()), fonts.scaled(_MOST))
        width = words + 2 * _BESIDE + _SPACE + fonts.scaled(_SIGN)
        return QSize(round(width) + 1, max(30, fonts.scaled(30)))

    def minimumSizeHint(self) -> QSize:
        """May be cut down to some words; the tip and the name have them all."""
        return QSize(min(self.sizeHint().width(), self._dresser.look.fonts.scaled(120)), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete and Backspace press it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, words, cross."""
        colours, fonts = self._dresser.look.colours, self._dresser.look.fonts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2 if self.hasFocus() else 1
        painter.setPen(QPen(colours.focus if self.hasFocus() else colours.text, wide))
        painter.setBrush(colours.pressed if self.isDown() else colours.chosen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), 5, 5)
        size = fonts.scaled(_SIGN)
        metrics = QFontMetricsF(fonts.chrome)
        room = self.width() - 2 * _BESIDE - _SPACE - size
        painter.setFont(fonts.chrome)
        painter.setPen(colours.text)
        baseline = round(self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2)
        painter.drawText(QPointF(_BESIDE, baseline), metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room))
        cross = QRectF(self.width() - _BESIDE - size, (self.height() - size) / 2, size, size)
        draw_sign(painter, "close", cross, colours.text)
        painter.end()
