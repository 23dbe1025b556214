"""Paints the cells of the positions: the ground says the attitude, the band how sure it is, the words both."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from ui.positions.cell_runs import Tone, tone_of
from ui.positions.certainty_band import paint_band
from ui.positions.position_shelf import PositionShelf, ground, ink
from ui.positions.positions_model import Index, PositionsModel


class PositionDelegate(QStyledItemDelegate):
    """The cells of one table.

    Attributes:
        has_focus: whether the table has the keyboard.
        found: where words that were looked for stand in a cell.
    """

    def __init__(self, model: PositionsModel, shelf: PositionShelf, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._shelf = shelf
        self.has_focus = False
        self.found: Callable[[int, int], Iterable[tuple[int, int]]] = lambda _row, _column: ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A cell."""
        rect: QRect = option.rect
        row, column = index.row(), index.column()
        colours = self._shelf.look.colours
        cell = self._model.cell(row, column)
        tone = tone_of(cell.stance.attitude if cell.stance else None) if cell else Tone.STRONG
        on = ground(tone, colours)
        painter.save()
        painter.setClipRect(rect)
        if tone is Tone.UNKNOWN:
            painter.setBrushOrigin(rect.topLeft())
            painter.fillRect(rect, QBrush(self._shelf.unknown(self._table.devicePixelRatioF())))
        else:
            painter.fillRect(rect, on)
        band = self._shelf.band
        if cell and cell.certainty:
            paint_band(
                painter, QRect(rect.left(), rect.top(), band, rect.height()), cell.certainty, ink(tone, colours), on
            )
        runs = self._shelf.cell(self._model.runs(row, column), rect.width() - band)
        at = QPointF(rect.left() + band + self._shelf.pad_x, rect.top() + self._shelf.pad_y)
        self._shelf.draw(painter, runs, at, self.found(row, column))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.hairline)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colours.hairline)
        if self._model.starts_group(row):
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), colours.border)
        current = self._table.currentIndex()
        if (current.row(), current.column()) == (row, column):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.selection if self.has_focus else colours.selection_idle, 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -2, -2), 3, 3)
        painter.restore()

    def height_of(self, row: int, column: int) -> int:
        """The height a cell needs in its column."""
        width = self._table.columnWidth(column) - self._shelf.band
        return self._shelf.height(self._model.runs(row, column), width)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size a cell needs in its column."""
        return QSize(self._table.columnWidth(index.column()), self.height_of(index.row(), index.column()))

    def createEditor(self, _parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """Nothing is edited here."""
        return None  # type: ignore[return-value]
