"""A value of a facet with its count, to be chosen or not."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.theme.icons import draw_sign
from ui.theme.look import Dresser

_BESIDE, _SPACE, _SIGN = 8, 5, 12


class FacetChip(QAbstractButton):
    """A small button that stays down; a chosen one bears a tick and a heavy frame."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._count = 0
        self._told: tuple[object, ...] = ()
        self._measured: tuple[object, ...] = ()
        self._size = QSize()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def tell(self, label: str, count: int, *, chosen: bool) -> None:
        """Show a value; one that no row has can only be given up."""
        told = (label, count, chosen)
        if told == self._told:
            return
        self._told = told
        self._count = count
        self.setText(label)
        self.setChecked(chosen)
        self.setEnabled(bool(count) or chosen)
        rows = self.tr("1 row") if count == 1 else self.tr("%1 rows").replace("%1", str(count))
        self.setAccessibleName(f"{label}, {rows}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for tick, label and count."""
        fonts = self._dresser.look.fonts
        asked = (self._words(), self.isChecked(), fonts)
        if asked != self._measured:
            width = QFontMetricsF(fonts.chrome).horizontalAdvance(self._words()) + 2 * _BESIDE
            if self.isChecked():
                width += fonts.scaled(_SIGN) + _SPACE
            self._measured = asked
            self._size = QSize(round(width) + 1, max(30, fonts.scaled(30)))
        return self._size

    def minimumSizeHint(self) -> QSize:
        """The same: nothing is shortened."""
        return self.sizeHint()

    def nextCheckState(self) -> None:
        """Whether it is chosen is told by the filter, not by the click."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, tick, label, count."""
        colours, fonts = self._dresser.look.colours, self._dresser.look.fonts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused, chosen = self.hasFocus(), self.isChecked()
        edge = colours.focus if focused else colours.text if chosen else colours.border
        wide = 2 if focused or chosen else 1
        painter.setPen(QPen(edge if self.isEnabled() else colours.hairline, wide))
        painter.setBrush(colours.pressed if self.isDown() else colours.chosen if chosen else colours.card)
        inset = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)
        x = float(_BESIDE)
        if chosen:
            size = fonts.scaled(_SIGN)
            draw_sign(painter, "check", QRectF(x, (self.height() - size) / 2, size, size), colours.text)
            x += size + _SPACE
        metrics = QFontMetricsF(fonts.chrome)
        baseline = round(self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2)
        painter.setFont(fonts.chrome)
        painter.setPen(colours.text if self.isEnabled() else colours.border)
        painter.drawText(QPointF(x, baseline), self.text())
        x += metrics.horizontalAdvance(self.text() + " ")
        painter.setPen(colours.muted if self.isEnabled() else colours.border)
        painter.drawText(QPointF(x, baseline), str(self._count))
        painter.end()

    def _words(self) -> str:
        return f"{self.text()} {self._count}"
