"""The heads of the rows: what a matter is called, and its topic in small print; they wrap and grow with the text."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.controls.cell_table import Head
from ui.positions.position_shelf import PositionShelf
from ui.positions.positions_model import PositionsModel
from ui.theme.fonts import line_height

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_MOST = 10_000


class _Line(NamedTuple):
    text: str
    font: QFont
    colour: QColor
    high: int


class MatterHeader(Head):
    """Stays at the left while the columns are scrolled.

    Attributes:
        current: the row of the current cell.
    """

    def __init__(self, model: PositionsModel, shelf: PositionShelf, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        self._shelf = shelf
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(20)
        self.current = -1

    def height_of(self, row: int) -> int:
        """The height that the words of a matter need."""
        room = max(self.width() - 2 * self._shelf.pad_x, 40)
        return sum(line.high for line in self._lines(row, room)) + 2 * self._shelf.pad_y

    def longest_word(self) -> int:
        """The width at which no word of a name is broken or cut."""
        metrics = QFontMetrics(self._shelf.look.fonts.title)
        words = {word for row in range(self._model.rowCount()) for word in self._model.matter_lines(row)[0].split()}
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        return longest + 2 * self._shelf.pad_x + 3

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Name and topic."""
        colours = self._shelf.look.colours
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, colours.chrome)
        box = rect.adjusted(self._shelf.pad_x, self._shelf.pad_y, -self._shelf.pad_x, 0)
        top = box.top()
        for line in self._lines(logical, box.width()):
            painter.setFont(line.font)
            painter.setPen(line.colour)
            painter.drawText(QRectF(box.left(), top, box.width(), line.high), _WRAP, line.text)
            top += line.high
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.hairline)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colours.border)
        if self._model.starts_group(logical):
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), colours.border)
        if logical == self.current:
            painter.fillRect(QRect(rect.right() - 2, rect.top(), 3, rect.height()), colours.selection_idle)
        painter.restore()

    def _lines(self, row: int, room: int) -> list[_Line]:
        """The name and the topic."""
        fonts, colours = self._shelf.look.fonts, self._shelf.look.colours
        name, topic = self._model.matter_lines(row)
        lines = []
        for text, font, colour in ((name, fonts.title, colours.text), (topic, fonts.small, colours.muted)):
            if text:
                high = QFontMetrics(font).boundingRect(QRect(0, 0, room, _MOST), _WRAP, text).height()
                lines.append(_Line(text, font, colour, max(high, line_height(font))))
        return lines
