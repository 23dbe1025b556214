"""A box to tick, drawn in the house's colours in both themes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.theme.icons import draw_sign
from ui.theme.look import Dresser

_BESIDE, _SPACE, _BOX = 5, 8, 16


class FacetBox(QCheckBox):
    """A value of a facet and its count."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._count = 0

    def tell(self, label: str, count: int, *, chosen: bool) -> None:
        """Show a value; one that no row has can only be given up."""
        self._count = count
        self.setText(label)
        rows = self.tr("1 row") if count == 1 else self.tr("%1 rows").replace("%1", str(count))
        self.setAccessibleName(f"{label}, {rows}")
        self.setChecked(chosen)
        self.setEnabled(bool(count) or chosen)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for box, label and count."""
        fonts = self._dresser.look.fonts
        words = QFontMetricsF(fonts.chrome).horizontalAdvance(f"{self.text()}  {self._count}")
        return QSize(round(words) + fonts.scaled(_BOX) + _SPACE + 2 * _BESIDE + 1, max(28, fonts.scaled(28)))

    def minimumSizeHint(self) -> QSize:
        """The same: nothing is shortened."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - the whole line can be clicked
        """The label belongs to the box."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, tick, label, count, and a ring when the keys are here."""
        colours, fonts = self._dresser.look.colours, self._dresser.look.fonts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        size = fonts.scaled(_BOX)
        box = QRectF(_BESIDE, (self.height() - size) / 2, size, size)
        ink = colours.text if self.isEnabled() else colours.border
        painter.setPen(QPen(ink if self.isChecked() else colours.border, 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if self.isChecked():
            draw_sign(painter, "check", box.adjusted(1, 1, -1, -1), ink)
        metrics = QFontMetricsF(fonts.chrome)
        baseline = round(self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2)
        x = box.right() + _SPACE
        painter.setFont(fonts.chrome)
        painter.setPen(ink)
        painter.drawText(QPointF(x, baseline), self.text())
        painter.setPen(colours.muted if self.isEnabled() else colours.border)
        painter.drawText(QPointF(x + metrics.horizontalAdvance(f"{self.text()}  "), baseline), str(self._count))
        painter.end()
