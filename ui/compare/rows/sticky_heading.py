"""The topic of the row at the top of the view, which stays while its rows are scrolled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.look import Dresser


class StickyHeading(QWidget):
    """A slim line over the top of the rows."""

    def __init__(self, dresser: Dresser, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._dresser = dresser
        self._label = ""
        self._margin = 0
        self._shift = 0
        self._lifted = False

    def show_topic(self, label: str, margin: int, shift: int, *, lifted: bool) -> None:
        """Name a topic.

        Args:
            label: the topic in words.
            margin: where the label begins.
            shift: by how much the next heading has pushed it upwards, in pixels.
            lifted: whether rows have gone under it.
        """
        if (label, margin, shift, lifted) != (self._label, self._margin, self._shift, self._lifted):
            self._label, self._margin, self._shift, self._lifted = label, margin, shift, lifted
            self.update()

    @property
    def label(self) -> str:
        """The topic named now."""
        return self._label

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The label on the page's ground, with a hairline when rows are under it."""
        look = self._dresser.look
        painter = QPainter(self)
        visible = self.rect().adjusted(0, 0, 0, -self._shift)
        painter.fillRect(visible, look.colours.page)
        painter.setFont(look.fonts.small_title)
        painter.setPen(look.colours.muted)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self.rect().adjusted(self._margin, -self._shift, 0, -self._shift), int(flags), self._label)
        if self._lifted and not self._shift:
            painter.fillRect(0, visible.height() - 1, self.width(), 1, look.colours.hairline)
        painter.end()
