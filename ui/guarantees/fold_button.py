"""A heading that folds away what stands under it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme.icons import draw_sign
from ui.theme.look import Dresser


class FoldButton(QAbstractButton):
    """Checked while unfolded."""

    def __init__(self, dresser: Dresser, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.setText(text)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Fold or unfold"))
        self.toggled.connect(self._name)
        dresser.look_changed.connect(self.updateGeometry)
        self._name(True)

    def sizeHint(self) -> QSize:
        """Room for sign and words."""
        fonts = self._dresser.look.fonts
        wide = QFontMetricsF(fonts.title).horizontalAdvance(self.text())
        return QSize(round(wide) + fonts.scaled(40), max(28, fonts.scaled(28)))

    def minimumSizeHint(self) -> QSize:
        """The same: a heading is never shortened."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign, the words, and a ring when the keyboard is here."""
        look = self._dresser.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = look.fonts.scaled(14)
        metrics = QFontMetricsF(look.fonts.title)
        left = look.fonts.scaled(8)
        baseline = self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(look.fonts.title)
        painter.setPen(look.colours.text)
        painter.drawText(QPointF(left, round(baseline)), self.text())
        x = left + metrics.horizontalAdvance(self.text()) + look.fonts.scaled(6)
        sign = "up" if self.isChecked() else "down"
        draw_sign(painter, sign, QRectF(x, (self.height() - size) / 2, size, size), look.colours.muted)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colours.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _name(self, unfolded: bool) -> None:
        state = self.tr("unfolded") if unfolded else self.tr("folded")
        self.setAccessibleName(f"{self.text()}, {state}")
        self.update()
