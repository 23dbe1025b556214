"""Paints the cells of the table of rows; all that it needs is set once for each width and look."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from peaceplans.sheets.comparison.sheet import Mode, SheetRow
from ui.compare.rows.card_painter import CardPainter
from ui.compare.rows.found_words import CellHits, Shown
from ui.compare.rows.layout_shelf import LayoutShelf
from ui.compare.rows.rows_model import Column, Index, RowsModel


class RowDelegate(QStyledItemDelegate):
    """The cells of one table."""

    def __init__(self, model: RowsModel, shelf: LayoutShelf, painter: CardPainter, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._shelf = shelf
        self.cards = painter
        self.has_focus = False
        self.found: Shown | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A cell: heading, card, or what stands between."""
        entry = self._model.entry(index.row())
        rect: QRect = option.rect
        geometry = self._shelf.geometry
        if not isinstance(entry, SheetRow):
            if index.column() == Column.LEFT:
                self.cards.heading(painter, rect.adjusted(geometry.margin, 0, 0, 0), entry.label)
            return
        row = self._shelf.row(entry)
        column = index.column()
        hits = self.found.in_cell(entry, column) if self.found and column != Column.MIDDLE else None
        top = rect.top() + row.band
        left_edge = rect.left() + geometry.margin
        if column == Column.MIDDLE:
            left_edge = rect.left() - geometry.card
            if not row.band:
                box = QRect(rect.left(), top, rect.width(), row.card_height)
                self.cards.between(painter, box, row, self._between(entry))
        else:
            is_left = column == Column.LEFT
            if not is_left:
                left_edge = rect.left() - geometry.card - geometry.middle
            box = QRect(rect.left() + (geometry.margin if is_left else 0), top, geometry.card, row.card_height)
            card = row.left if is_left else row.right
            mode = self._model.sheet.mode if self._model.sheet else Mode.CONTRAST
            self.cards.card(painter, box, card, is_left=is_left, opposed=row.opposed, mode=mode, hits=hits)
            if index.row() == self._table.currentIndex().row():
                self.cards.outline(painter, box, has_focus=self.has_focus)
        if row.band:
            painter.save()
            painter.setClipRect(rect)
            self.cards.band(painter, QPointF(left_edge, rect.top()), row, self._between(entry))
            painter.restore()

    def _between(self, entry: SheetRow) -> CellHits | None:
        return self.found.in_cell(entry, Column.MIDDLE) if self.found else None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size a cell needs at the present width."""
        return QSize(self._shelf.width_of(index.column()), self._shelf.height_of(self._model.entry(index.row())))

    def createEditor(self, _parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """Nothing is edited here."""
        return None  # type: ignore[return-value]
