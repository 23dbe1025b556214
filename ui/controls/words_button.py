"""A framed button that says a few words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent

from ui.controls.framed_button import PAD, FramedButton


class WordsButton(FramedButton):
    """The words are its text; it is never narrower than they are."""

    def words(self) -> str:
        """What it says."""
        return self.text().replace("&&", "&")

    def words_font(self) -> QFont:
        """The font of the words."""
        return self.dresser.look.fonts.chrome

    def sizeHint(self) -> QSize:
        """Room for the words and a sign."""
        return self.sized(QFontMetricsF(self.words_font()).horizontalAdvance(self.words()))

    def minimumSizeHint(self) -> QSize:
        """The same: the words are few."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame and the words."""
        font = self.words_font()
        metrics = QFontMetricsF(font)
        painter = QPainter(self)
        self.paint_frame(painter)
        painter.setFont(font)
        painter.setPen(self.dresser.look.colours.text)
        baseline = self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(PAD, round(baseline)), self.words())
        painter.end()
