"""The reference column, drawn once more at the left edge while the table is scrolled sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.guarantees.field_table import FieldTable


class PinnedColumn(QWidget):
    """Lies over the table; a picture of its first column and nothing of its own, so screen readers pass it over."""

    def __init__(self, table: FieldTable) -> None:
        super().__init__(table)
        self._table = table
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Head and cells as the table has them."""
        table = self._table
        painter = QPainter(self)
        head = table.instrument_header.height()
        painter.fillRect(self.rect(), table.shelf.look.colours.page)
        painter.setClipRect(QRect(0, head, self.width(), self.height() - head))
        for row in range(table.fields.rowCount()):
            top = head + table.rowViewportPosition(row)
            if top + table.rowHeight(row) > head and top < self.height():
                rect = QRect(0, top, self.width(), table.rowHeight(row))
                table.delegate.paint_cell(painter, rect, row, 0)
                painter.setClipRect(QRect(0, head, self.width(), self.height() - head))
        painter.setClipping(False)
        table.instrument_header.paint_head(painter, QRect(0, 0, self.width(), head), 0)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the cell under the pointer."""
        self._select(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        if self._select(event.position().toPoint()):
            self._table.cell_opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the cell under the pointer."""
        if self._select(event.pos()):
            self._table.menu_asked.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the table."""
        self._table.wheelEvent(event)

    def _select(self, at: QPoint) -> bool:
        row = self._table.rowAt(at.y() - self._table.instrument_header.height())
        if row < 0 or at.y() < self._table.instrument_header.height():
            return False
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)
        self._table.setCurrentIndex(self._table.fields.index(row, 0))
        return True
