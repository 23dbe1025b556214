"""A button that opens the values of a facet, and says which are chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.theme.icons import draw_sign
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

_BESIDE, _SPACE, _SIGN = 8, 4, 13
_MOST = 150  # width of the value named in the button at normal text size, in pixels


class FacetButton(QAbstractButton):
    """A name, what is chosen of it, and a sign; heavy while something is chosen."""

    def __init__(self, dresser: Dresser, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._name = name
        self._active = False
        self._measured: tuple[object, ...] = ()
        self._size = QSize()
        self.setText(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def choose(self, values: Sequence[str]) -> None:
        """Name the one value chosen, or say how many are."""
        self._active = bool(values)
        if len(values) == 1:
            self._say(f"{self._name}: {values[0]}")
        else:
            self._say(f"{self._name} ({len(values)})" if values else self._name)
        self.setAccessibleName(f"{self._name}: {', '.join(values)}" if values else self._name)

    def count(self, chosen: int) -> None:
        """Say how many values are chosen."""
        self._active = bool(chosen)
        self._say(f"{self._name} ({chosen})" if chosen else self._name)
        chosen_words = self.tr("%1 chosen").replace("%1", str(chosen))
        self.setAccessibleName(f"{self._name}, {chosen_words}" if chosen else self._name)

    def sizeHint(self) -> QSize:
        """Room for the words and a sign."""
        fonts = self._dresser.look.fonts
        asked = (self.text(), fonts)
        if asked != self._measured:
            words = min(QFontMetricsF(fonts.chrome).horizontalAdvance(self.text()), fonts.scaled(_MOST))
            width = round(words) + 2 * _BESIDE + _SPACE + fonts.scaled(_SIGN) + 1
            self._measured, self._size = asked, QSize(width, max(30, fonts.scaled(30)))
        return self._size

    def minimumSizeHint(self) -> QSize:
        """The same: what is long has been shortened."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down press it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, words, sign."""
        colours, fonts = self._dresser.look.colours, self._dresser.look.fonts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        edge = colours.focus if focused else colours.text if self._active else colours.border
        wide = 2 if focused or self._active else 1
        painter.setPen(QPen(edge, wide))
        painter.setBrush(colours.pressed if self.isDown() else colours.chosen if self._active else colours.card)
        inset = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)
        size = fonts.scaled(_SIGN)
        sign = QRectF(self.width() - _BESIDE - size + 2, (self.height() - size) / 2, size, size)
        draw_sign(painter, "down", sign, colours.muted)
        metrics = QFontMetricsF(fonts.chrome)
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, sign.left() - _SPACE / 2 - _BESIDE)
        painter.setFont(fonts.chrome)
        painter.setPen(colours.text)
        baseline = round(self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2)
        painter.drawText(QPointF(_BESIDE, baseline), words)
        painter.end()

    def _say(self, words: str) -> None:
        if words == self.text():
            return
        self.setText(words)
        self.setToolTip(plain_tip(words) if self._active else "")
        self.updateGeometry()
        self.update()
