"""A few words over the rows for some seconds: that stepping has begun anew, or that nothing is there to step to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.look import Dresser

_SHOWN = 4_000  # milliseconds
_BESIDE, _ABOVE, _FROM_EDGE = 14, 7, 14


class Notice(QWidget):
    """Words in a frame at the lower edge of what it stands over; goes by itself, and takes no click."""

    def __init__(self, dresser: Dresser, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._dresser = dresser
        self._words = ""
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(_SHOWN)
        self._gone.timeout.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        """What is said; empty when nothing is."""
        return "" if self.isHidden() else self._words

    def say(self, words: str) -> None:
        """Say something, also to those who hear the window; nothing when it is empty."""
        self._words = words
        self.setAccessibleName(words)
        if not words:
            self.hide()
            return
        self.place()
        self.show()
        self.raise_()
        self.update()
        self._gone.start()
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def place(self) -> None:
        """Stand in the middle of the lower edge."""
        size = self.sizeHint()
        width = min(size.width(), self._over.width() - 8)
        top = self._over.height() - size.height() - _FROM_EDGE
        self.setGeometry((self._over.width() - width) // 2, top, width, size.height())

    def sizeHint(self) -> QSize:
        """As large as the words and their frame."""
        metrics = QFontMetricsF(self._dresser.look.fonts.chrome)
        return QSize(
            round(metrics.horizontalAdvance(self._words)) + 2 * _BESIDE + 2, round(metrics.height()) + 2 * _ABOVE
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame and the words."""
        look = self._dresser.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colours.selection_idle, 1))
        painter.setBrush(look.colours.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(look.colours.text)
        painter.setFont(look.fonts.chrome)
        words = QFontMetricsF(look.fonts.chrome).elidedText(
            self._words, Qt.TextElideMode.ElideRight, self.width() - 2 * _BESIDE
        )
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), words)
        painter.end()
