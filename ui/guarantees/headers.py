"""The heads of the table: instruments with their small print, fields by name; both wrap and grow with the text."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.controls.cell_layout import CellShelf
from ui.controls.cell_table import Head
from ui.theme.fonts import line_height

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_MOST = 10_000


class Heads(Protocol):
    """What the heads of a table say."""

    @property
    def pinned(self) -> bool:
        """Whether the first column stays in place."""

    def columnCount(self) -> int:
        """How many columns."""

    def head(self, column: int) -> tuple[str, ...]:
        """The lines of a column's head, the title first."""

    def headerData(self, section: int, orientation: Qt.Orientation) -> Any:
        """The name of a row."""


class InstrumentHeader(Head):
    """Columns by title, status and date; those behind the reference can be dragged to another place.

    Attributes:
        current: the column of the current cell.
        brief: only titles are shown, because the table is low.
    """

    def __init__(self, model: Heads, shelf: CellShelf, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._fields = model
        self._shelf = shelf
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setFirstSectionMovable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.current = -1
        self.brief = False
        self._lines: dict[tuple[str, int, int], int] = {}

    def forget(self) -> None:
        """Measure all heads anew, since the fonts have changed."""
        self._lines.clear()

    def sizeHint(self) -> QSize:
        """As high as the highest head."""
        heights = [self._height(column) for column in range(self.count()) if column < self._fields.columnCount()]
        return QSize(super().sizeHint().width(), max(heights, default=0) + 2 * self._shelf.pad_y)

    def sectionSizeFromContents(self, logical: int) -> QSize:
        """As high as the words need."""
        return QSize(self.sectionSize(logical), self._height(logical) + 2 * self._shelf.pad_y)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Title, small print, certainty."""
        if logical < self._fields.columnCount():
            self.paint_head(painter, rect, logical)

    def paint_head(self, painter: QPainter, rect: QRect, column: int) -> None:
        """The head of a column in a box, also for the pinned column."""
        look = self._shelf.look
        pinned = self._fields.pinned and column == 0
        painter.save()
        painter.fillRect(rect, look.colours.chrome)
        box = rect.adjusted(self._shelf.pad_x, self._shelf.pad_y, -self._shelf.pad_x, 0)
        top = box.top()
        for number, line in enumerate(self._shown(column)):
            font = look.fonts.title if number == 0 else look.fonts.small
            painter.setFont(font)
            painter.setPen(look.colours.text if number == 0 else look.colours.muted)
            high = self._line(line, number, box.width())
            painter.drawText(QRectF(box.left(), top, box.width(), high), _WRAP, line)
            top += high
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), look.colours.hairline)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colours.border)
        if column == self.current:
            painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), look.colours.selection_idle)
        if pinned:
            painter.setPen(QPen(look.colours.border, 1))
            painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.restore()

    def _shown(self, column: int) -> tuple[str, ...]:
        """The lines that there is room for; in a low window only the title."""
        return self._fields.head(column)[: 1 if self.brief else None]

    def _height(self, column: int) -> int:
        room = self.sectionSize(column) - 2 * self._shelf.pad_x
        return sum(self._line(line, number, room) for number, line in enumerate(self._shown(column)))

    def _line(self, text: str, number: int, room: int) -> int:
        found = self._lines.get((text, number, room))
        if found is not None:
            return found
        fonts = self._shelf.look.fonts
        font = fonts.title if number == 0 else fonts.small
        needed = QFontMetrics(font).boundingRect(QRect(0, 0, max(room, 20), _MOST), _WRAP, text).height()
        self._lines[text, number, room] = found = max(needed, line_height(font))
        return found


class FieldHeader(Head):
    """Rows by the name of the field; stays at the left while the columns are scrolled."""

    def __init__(self, model: Heads, shelf: CellShelf, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._fields = model
        self._shelf = shelf
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(20)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.current = -1

    def height_of(self, row: int) -> int:
        """The height that the name of a field needs."""
        font = self._shelf.look.fonts.title
        text = str(self._fields.headerData(row, Qt.Orientation.Vertical) or "")
        room = max(self.width() - 2 * self._shelf.pad_x, 40)
        needed = QFontMetrics(font).boundingRect(QRect(0, 0, room, _MOST), _WRAP, text).height()
        return max(needed, line_height(font)) + 2 * self._shelf.pad_y

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """The name."""
        look = self._shelf.look
        painter.save()
        painter.fillRect(rect, look.colours.chrome)
        painter.setFont(look.fonts.title)
        painter.setPen(look.colours.text)
        box = rect.adjusted(self._shelf.pad_x, self._shelf.pad_y, -self._shelf.pad_x, 0)
        text = str(self._fields.headerData(logical, Qt.Orientation.Vertical) or "")
        painter.drawText(QRectF(box), _WRAP, text)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colours.hairline)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), look.colours.border)
        if logical == self.current:
            painter.fillRect(QRect(rect.right() - 2, rect.top(), 3, rect.height()), look.colours.selection_idle)
        painter.restore()
