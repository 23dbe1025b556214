"""Paints the cells of the guarantees table, wherever they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from ui.controls.cell_layout import CellShelf
from ui.guarantees.fields_model import FieldsModel, Index

_BAR = 3  # pixels of the bar at the edge of a cell that differs


class FieldDelegate(QStyledItemDelegate):
    """The cells of one table.

    Attributes:
        has_focus: whether the table has the keyboard.
        found: where words that were looked for stand in a cell.
    """

    def __init__(self, model: FieldsModel, shelf: CellShelf, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._fields = model
        self._shelf = shelf
        self.has_focus = False
        self.found: Callable[[int, int], Iterable[tuple[int, int]]] = lambda _row, _column: ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A cell."""
        rect: QRect = option.rect
        self.paint_cell(painter, rect, index.row(), index.column())

    def paint_cell(self, painter: QPainter, rect: QRect, row: int, column: int) -> None:
        """A cell in a box, also for the pinned column."""
        look = self._shelf.look
        colours = look.colours
        pinned = self._fields.pinned and column == 0
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, colours.chrome if pinned else colours.card)
        cell = self._shelf.cell(self._fields.runs(row, column), rect.width())
        at = QPointF(rect.left() + self._shelf.pad_x, rect.top() + self._shelf.pad_y)
        self._shelf.draw(painter, cell, at, self.found(row, column))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.hairline)
        edge = colours.border if pinned else colours.hairline
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), edge)
        current = self._table.currentIndex()
        if (current.row(), current.column()) == (row, column):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.selection if self.has_focus else colours.selection_idle, 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -2, -2), 3, 3)
        if self._fields.differs(row, column):
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height() - 1), colours.right)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size a cell needs in its column."""
        width = self._table.columnWidth(index.column())
        return QSize(width, self._shelf.height(self._fields.runs(index.row(), index.column()), width))

    def createEditor(self, _parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """Nothing is edited here."""
        return None  # type: ignore[return-value]
