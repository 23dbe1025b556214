"""The pinned columns, drawn once more at the left edge while the table is scrolled sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.matrix.matrix_table import MatrixTable


class PinnedColumns(QWidget):
    """Lies over the table; a picture of its first columns and nothing of its own, so screen readers pass it over."""

    def __init__(self, table: MatrixTable) -> None:
        super().__init__(table)
        self._table = table
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Heads and cells as the table has them."""
        table = self._table
        painter = QPainter(self)
        head = table.plan_header.height()
        painter.fillRect(self.rect(), table.shelf.look.colours.page)
        first = max(table.rowAt(max(event.rect().top() - head, 0)), 0)
        last = table.rowAt(event.rect().bottom() - head)
        rows = range(first, (last if last >= 0 else table.matrix.rowCount() - 1) + 1)
        left = 0
        for column in range(table.pinned_shown):
            wide = table.columnWidth(column)
            for row in rows:
                cells = QRect(0, head, self.width(), self.height() - head)
                rect = QRect(left, head + table.rowViewportPosition(row), wide, table.rowHeight(row))
                painter.save()
                painter.setClipRect(cells)
                painter.translate(0, 0)
                table.delegate.paint_cell(painter, rect, row, column)
                painter.restore()
            table.plan_header.paint_head(painter, QRect(left, 0, wide, head), column)
            left += wide
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
        row = self._table.rowAt(at.y() - self._table.plan_header.height())
        if row < 0 or at.y() < self._table.plan_header.height():
            return False
        left = 0
        for column in range(self._table.pinned_shown):
            left += self._table.columnWidth(column)
            if at.x() < left:
                self._table.setFocus(Qt.FocusReason.MouseFocusReason)
                self._table.setCurrentIndex(self._table.matrix.index(row, column))
                return True
        return False
