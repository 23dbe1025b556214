"""The place kept when order, plan, width or look changes: a row, at the same height of the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from peaceplans.sheets.comparison_sheet import SheetRow

if TYPE_CHECKING:
    from ui.compare.row_table import RowTable


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reader is.

    Attributes:
        selected: the selected row, or None.
        anchor: the row that stays at its height: the selected one, or the first in sight when that is not.
        top: how far below the top of what holds banner and rows the anchor begins, in pixels.
    """

    selected: SheetRow | None
    anchor: SheetRow | None
    top: int

    @classmethod
    def of(cls, table: RowTable) -> Place:
        """The present place."""
        selected = table.selected()
        if selected is None:
            return cls(None, None, 0)
        place = table.currentIndex().row()
        top = table.rowViewportPosition(place)
        if top + table.rowHeight(place) <= 0 or top >= table.viewport().height():
            place = max(table.rowAt(0), 0)
            place += table.rows.shown(place) is None
        return cls(selected, table.rows.shown(place), table.y() + table.rowViewportPosition(place))

    def restore(self, table: RowTable) -> None:
        """Select the row again, or the one most like it, and scroll the anchor to its height."""
        rows = [(place, shown) for place in range(table.rows.rowCount()) if (shown := table.rows.shown(place))]
        if not rows:
            return
        selected = _most_like(self.selected, rows)
        if table.currentIndex().row() != (selected or rows[0])[0]:
            table.select_place((selected or rows[0])[0])
        anchor = _most_like(self.anchor, rows)
        if anchor is None:
            table.scrollToTop()
        else:
            table.scroll_to_height(anchor[0], self.top - table.y())


def _most_like(wanted: SheetRow | None, rows: list[tuple[int, SheetRow]]) -> tuple[int, SheetRow] | None:
    """The same row, else one that shares a provision or what a provision was made from, else one of the topic."""
    if wanted is None:
        return None
    refs = _references(wanted)
    tests = (
        lambda shown: shown.row.id == wanted.row.id,
        lambda shown: any(provision.ref in refs for provision in shown.row.provisions),
        lambda shown: refs & _references(shown),
        lambda shown: shown.row.topic == wanted.row.topic,
    )
    for test in tests:
        for place, shown in rows:
            if test(shown):
                return place, shown
    return None


def _references(shown: SheetRow) -> set[str]:
    return {ref for provision in shown.row.provisions for ref in (provision.ref, *provision.basis)}
