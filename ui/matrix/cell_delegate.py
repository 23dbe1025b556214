"""Paints the cells of the matrix, wherever they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from ui.matrix.cell_face import Ground
from ui.matrix.cell_layout import CellShelf
from ui.matrix.matrix_model import Index, MatrixModel

_BAR = 3  # pixels of the bar of a cell that differs, and of the dotted edge
_LINE = 2  # of the outline of the current row


class CellDelegate(QStyledItemDelegate):
    """The cells of one table.

    Attributes:
        has_focus: whether the table has the keyboard.
        found: where words that were looked for stand in a cell.
    """

    def __init__(self, model: MatrixModel, shelf: CellShelf, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._matrix = model
        self._shelf = shelf
        self.has_focus = False
        self.found: Callable[[int, int], Iterable[tuple[int, int]]] = lambda _row, _column: ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A cell."""
        rect: QRect = option.rect
        self.paint_cell(painter, rect, index.row(), index.column())

    def paint_cell(self, painter: QPainter, rect: QRect, row: int, column: int) -> None:
        """A cell in a box, also for a pinned column."""
        colours = self._shelf.look.colours
        face = self._matrix.face(row, column)
        painter.save()
        painter.setClipRect(rect)
        if face.ground is Ground.PAPER:
            painter.fillRect(rect, colours.card)
        else:
            painter.setBrushOrigin(QPointF(rect.topLeft()))
            tile = self._shelf.ground(face.ground, painter.device().devicePixelRatioF())
            painter.drawTiledPixmap(rect, tile)
        cell = self._shelf.cell(face, rect.width(), rect.height())
        at = QPointF(rect.left() + self._shelf.pad_x, rect.top() + self._shelf.pad_y)
        self._shelf.draw(painter, cell, at, self.found(row, column))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.hairline)
        last_pinned = column == self._matrix.pinned - 1
        painter.fillRect(
            QRect(rect.right(), rect.top(), 1, rect.height()), colours.border if last_pinned else colours.hairline
        )
        if face.differs:
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height() - 1), colours.right)
        if face.inferred:
            left = rect.left() + (_BAR + 3.5 if face.differs else 1.5)
            painter.setPen(QPen(colours.rule, _BAR, Qt.PenStyle.DotLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(left, rect.top() + 1), QPointF(left, rect.bottom() - 1))
        self._outline(painter, rect, row, column)
        painter.restore()

    def _outline(self, painter: QPainter, rect: QRect, row: int, column: int) -> None:
        """The current row between two lines, the current cell in a frame."""
        current = self._table.currentIndex()
        if current.row() != row:
            return
        colours = self._shelf.look.colours
        ink = colours.selection if self.has_focus else colours.selection_idle
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), _LINE), ink)
        painter.fillRect(QRect(rect.left(), rect.bottom() - _LINE + 1, rect.width(), _LINE), ink)
        if current.column() == column:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.focus if self.has_focus else colours.selection_idle, 2))
            inset = _LINE + 1
            painter.drawRoundedRect(QRectF(rect).adjusted(_BAR + 1, inset, -2, -inset), 3, 3)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size a cell has in its column."""
        width = self._table.columnWidth(index.column())
        lines = self._shelf.lines(self._matrix.face(index.row(), index.column()), width)
        return QSize(width, self._shelf.height(lines))

    def createEditor(self, _parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """Nothing is edited here."""
        return None  # type: ignore[return-value]
