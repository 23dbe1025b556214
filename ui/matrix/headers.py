"""The heads of the matrix: plans with their small print, rows by name; both wrap and grow with the text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.controls.cell_table import Head
from ui.matrix.cell_layout import CellShelf
from ui.matrix.matrix_model import MatrixModel
from ui.matrix.words import column_name, marks_of
from ui.theme.fonts import line_height

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_MOST = 10_000
_LINE = 2


class PlanHeader(Head):
    """Columns by title, date and evidence; they can be dragged to another place.

    Attributes:
        current: the column of the current cell.
        brief: only titles are shown, because the table is low.
    """

    def __init__(self, model: MatrixModel, shelf: CellShelf, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._matrix = model
        self._shelf = shelf
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setFirstSectionMovable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.current = -1
        self.brief = False
        self._heights: dict[tuple[str, bool, int], int] = {}
        self._whole: dict[tuple[object, ...], int] = {}

    def forget(self) -> None:
        """Measure all heads anew, since fonts or plans have changed."""
        self._heights.clear()
        self._whole.clear()

    def sizeHint(self) -> QSize:
        """As high as the highest head."""
        heights = [self._height(column) for column in range(min(self.count(), self._matrix.columnCount()))]
        return QSize(super().sizeHint().width(), max(heights, default=0) + 2 * self._shelf.pad_y)

    def sectionSizeFromContents(self, logical: int) -> QSize:
        """As high as the words need."""
        return QSize(self.sectionSize(logical), self._height(logical) + 2 * self._shelf.pad_y)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Title, baseline, small print."""
        if logical < self._matrix.columnCount():
            self.paint_head(painter, rect, logical)

    def paint_head(self, painter: QPainter, rect: QRect, column: int) -> None:
        """The head of a column in a box, also for a pinned column."""
        look = self._shelf.look
        one = self._matrix.column(column)
        painter.save()
        painter.fillRect(rect, look.colours.chrome)
        box = rect.adjusted(self._shelf.pad_x, self._shelf.pad_y, -self._shelf.pad_x, 0)
        title, marks = column_name(one), " \u00b7 ".join(marks_of(one))
        high = self._lines(title, look.fonts.title, box.width())
        painter.setFont(look.fonts.title)
        painter.setPen(look.colours.text)
        painter.drawText(QRectF(box.left(), box.top(), box.width(), high), _WRAP, title)
        top = float(box.top() + high)
        wide = QFontMetricsF(look.fonts.title).horizontalAdvance(title)
        painter.setFont(look.fonts.small_title)
        if marks and self._beside(title, marks, box.width()):
            painter.drawText(
                QRectF(box.left() + wide + 6, box.top(), box.width() - wide - 6, line_height(look.fonts.title)),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                marks,
            )
        elif marks:
            painter.drawText(QRectF(box.left(), top, box.width(), _MOST), _WRAP, marks)
            top += line_height(look.fonts.small_title)
        if not self.brief:
            painter.setFont(look.fonts.small)
            painter.setPen(look.colours.muted)
            for line in self._matrix.head_small(column):
                painter.drawText(QRectF(box.left(), top, box.width(), _MOST), _WRAP, line)
                top += self._lines(line, look.fonts.small, box.width())
        edge = look.colours.border if column == self._matrix.pinned - 1 else look.colours.hairline
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), edge)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colours.border)
        if column == self.current:
            painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), look.colours.selection_idle)
        painter.restore()

    def _beside(self, title: str, marks: str, room: int) -> bool:
        """Whether the word *baseline* has room behind a title."""
        fonts = self._shelf.look.fonts
        wide = QFontMetricsF(fonts.title).horizontalAdvance(title)
        return wide + 6 + QFontMetricsF(fonts.small_title).horizontalAdvance(marks) <= room

    def _height(self, column: int) -> int:
        one = self._matrix.column(column)
        key = (one.id, one.baseline, one.pinned, self._matrix.coverage is None, self.brief, self.sectionSize(column))
        found = self._whole.get(key)
        if found is None:
            found = self._whole[key] = self._measured(column)
        return found

    def _measured(self, column: int) -> int:
        one, fonts = self._matrix.column(column), self._shelf.look.fonts
        room = self.sectionSize(column) - 2 * self._shelf.pad_x
        title, marks = column_name(one), " \u00b7 ".join(marks_of(one))
        high = self._lines(title, fonts.title, room)
        if marks and not self._beside(title, marks, room):
            high += line_height(fonts.small_title)
        if not self.brief:
            high += sum(self._lines(line, fonts.small, room) for line in self._matrix.head_small(column))
        return high

    def _lines(self, text: str, font: QFont, room: int) -> int:
        key = (text, font.bold(), room)
        found = self._heights.get(key)
        if found is None:
            needed = QFontMetrics(font).boundingRect(QRect(0, 0, max(room, 20), _MOST), _WRAP, text).height()
            found = self._heights[key] = max(needed, line_height(font))
        return found


class RowHeader(Head):
    """Rows by name; stays at the left while the columns are scrolled.

    Attributes:
        current: the row of the current cell.
        has_focus: whether the table has the keys.
    """

    def __init__(self, model: MatrixModel, shelf: CellShelf, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._matrix = model
        self._shelf = shelf
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(20)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.current = -1
        self.has_focus = False
        self._heights: dict[tuple[str, int, int], int] = {}

    def forget(self) -> None:
        """Measure all names anew, since the fonts have changed."""
        self._heights.clear()

    def height_of(self, row: int) -> int:
        """The height that the name of a row needs."""
        fonts, tally = self._shelf.look.fonts, self._matrix.row_tally(row)
        high = self._lines(self._matrix.row_name(row), fonts.title)
        return high + (self._lines(tally, fonts.small) if tally else 0) + 2 * self._shelf.pad_y

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """The name."""
        if logical >= self._matrix.rowCount():
            return
        look = self._shelf.look
        painter.save()
        painter.fillRect(rect, look.colours.chrome)
        painter.setFont(look.fonts.title)
        painter.setPen(look.colours.text)
        box = rect.adjusted(self._shelf.pad_x, self._shelf.pad_y, -self._shelf.pad_x, 0)
        name, tally = self._matrix.row_name(logical), self._matrix.row_tally(logical)
        painter.drawText(QRectF(box), _WRAP, name)
        if tally:
            painter.setFont(look.fonts.small)
            painter.setPen(look.colours.muted)
            top = box.top() + self._lines(name, look.fonts.title)
            painter.drawText(QRectF(box.left(), top, box.width(), _MOST), _WRAP, tally)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colours.hairline)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), look.colours.border)
        if logical == self.current:
            ink = look.colours.selection if self.has_focus else look.colours.selection_idle
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), _LINE), ink)
            painter.fillRect(QRect(rect.left(), rect.bottom() - _LINE + 1, rect.width(), _LINE), ink)
        painter.restore()

    def _lines(self, text: str, font: QFont) -> int:
        room = max(self.width() - 2 * self._shelf.pad_x, 40)
        key = (text, font.pixelSize(), room)
        found = self._heights.get(key)
        if found is None:
            needed = QFontMetrics(font).boundingRect(QRect(0, 0, room, _MOST), _WRAP, text).height()
            found = self._heights[key] = max(needed, line_height(font))
        return found
