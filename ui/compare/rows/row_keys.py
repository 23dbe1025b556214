"""Where keys lead in the rows: over headings, by pages of the view, and through a row that is higher than the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView

from ui.compare.rows.rows_model import Column, RowsModel

if TYPE_CHECKING:
    from ui.compare.rows.row_table import RowTable

_Action = QAbstractItemView.CursorAction
_PART = 0.8  # of the view, by which a row higher than it is scrolled


def led_to(table: RowTable, action: QAbstractItemView.CursorAction) -> QModelIndex:
    """The cell that a key leads to from the current one; the current one at the ends."""
    rows, current = table.rows, table.currentIndex()
    if not current.isValid():
        first = _nearest(rows, 0, 1)
        return rows.index(first, Column.MIDDLE) if first is not None else QModelIndex()
    row, column = current.row(), current.column()
    if action in (_Action.MoveLeft, _Action.MoveRight):
        step = 1 if action is _Action.MoveRight else -1
        return rows.index(row, min(max(column + step, 0), len(Column) - 1))
    if action in (_Action.MoveUp, _Action.MovePrevious):
        found = None if _scrolled_within(table, row, -1) else _nearest(rows, row - 1, -1)
    elif action in (_Action.MoveDown, _Action.MoveNext):
        found = None if _scrolled_within(table, row, 1) else _nearest(rows, row + 1, 1)
    elif action is _Action.MoveHome:
        found = _nearest(rows, 0, 1)
    elif action is _Action.MoveEnd:
        found = _nearest(rows, rows.rowCount() - 1, -1)
    else:
        found = _a_page_from(table, row, 1 if action is _Action.MovePageDown else -1)
    return current if found is None else rows.index(found, column)


def _nearest(rows: RowsModel, place: int, step: int) -> int | None:
    """The first row from a place on, in one direction."""
    while 0 <= place < rows.rowCount():
        if rows.shown(place):
            return place
        place += step
    return None


def _a_page_from(table: RowTable, row: int, step: int) -> int | None:
    """The last row that begins within a page; at least the next one."""
    aim = table.rowViewportPosition(row) + step * max(table.viewport().height() - table.head, 1)
    place, found = row, None
    while (following := _nearest(table.rows, place + step, step)) is not None:
        place = following
        if found is not None and (table.rowViewportPosition(place) - aim) * step > 0:
            break
        found = place
    return found


def _scrolled_within(table: RowTable, row: int, step: int) -> bool:
    """Whether a row higher than the view was scrolled instead of left."""
    top, room, head = table.rowViewportPosition(row), table.viewport().height(), table.head
    bottom = top + table.rowHeight(row)
    hidden = bottom - room if step > 0 else head - top
    if table.rowHeight(row) <= room - head or hidden <= 0 or bottom < head or top > room:
        return False
    bar = table.verticalScrollBar()
    bar.setValue(bar.value() + step * min(hidden, round((room - head) * _PART)))
    return True
