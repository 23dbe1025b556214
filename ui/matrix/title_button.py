"""A button that names the plan chosen in its menu, as much of it as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent

from ui.controls.framed_button import PAD
from ui.controls.menu_button import MenuButton

_LEAST = 96  # pixels of the words at normal text size


class TitleButton(MenuButton):
    """Its tip has all of the words."""

    def minimumSizeHint(self) -> QSize:
        """Room for the first words."""
        least = min(self.dresser.look.fonts.scaled(_LEAST), self._wide())
        return self.sized(least)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame and the words."""
        painter = QPainter(self)
        sign = self.paint_frame(painter)
        metrics = QFontMetricsF(self.words_font())
        room = sign - PAD - 2
        words = self.words()
        if room < metrics.horizontalAdvance(words) - 1:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self.words_font())
        painter.setPen(self.dresser.look.colours.text)
        baseline = self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(PAD, round(baseline)), words)
        painter.end()

    def _wide(self) -> float:
        return QFontMetricsF(self.words_font()).horizontalAdvance(self.words())
