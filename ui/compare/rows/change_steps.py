"""From change to change: a change is a row that is not the same on both sides."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.compare.rows.row_table import RowTable
from ui.compare.rows.rows_model import is_change


def step_change(table: RowTable, step: int) -> bool:
    """Select the next change (1) or the one before (-1), beginning anew at the ends; whether there is one."""
    current, count = table.currentIndex().row(), table.rows.rowCount()
    for distance in range(1, count + 1):
        place = (current + step * distance) % count
        if _is_change(table, place):
            _step_to(table, place)
            if (place - current) * step <= 0:
                table.notice.say(_begun_anew(step))
            return True
    return False


def end_change(table: RowTable, step: int) -> bool:
    """Select the last change (1) or the first one (-1); whether there is one."""
    places = [place for place in range(table.rows.rowCount()) if _is_change(table, place)]
    if places:
        _step_to(table, places[-1 if step > 0 else 0])
    return bool(places)


def _is_change(table: RowTable, place: int) -> bool:
    shown = table.rows.shown(place)
    return shown is not None and is_change(shown)


def _step_to(table: RowTable, place: int) -> None:
    """Select a change; one of which everything that differs is folded away is unfolded."""
    table.notice.say("")
    table.select_place(place)
    shown = table.rows.shown(place)
    if shown and table.shelf.hides_every_change(shown):
        table.fold_row(shown.row.id, folded=False)
        table.scrollTo(table.currentIndex())


def _begun_anew(step: int) -> str:
    if step > 0:
        return QCoreApplication.translate("Changes", "After the last change: from the first change again")
    return QCoreApplication.translate("Changes", "Before the first change: from the last change again")
