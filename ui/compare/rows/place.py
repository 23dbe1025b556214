"""The place kept when filter, order, plan, width or look change: a row, at the same height of the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from peaceplans.sheets.comparison.sheet import SheetRow

if TYPE_CHECKING:
    from ui.compare.rows.row_table import RowTable


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Where a reader is.

    Attributes:
        sought: the row that the reader chose last, also while it is hidden and another one stands in for it; or None.
        anchor: the row that stays at its height: the chosen one, or the first in sight when that is out of sight.
        top: how far below the top of what holds banner and rows the anchor begins, in pixels.
    """

    sought: SheetRow | None
    anchor: SheetRow | None
    top: int

    @classmethod
    def of(cls, table: RowTable) -> RowPlace:
        """The present place."""
        selected = table.selected()
        sought = table.sought or selected
        if selected is None:
            return cls(sought, sought, table.y() + table.head)
        place = table.currentIndex().row()
        top = table.rowViewportPosition(place)
        if top + table.rowHeight(place) <= 0 or top >= table.viewport().height():
            place = max(table.rowAt(0), 0)
            place += table.rows.shown(place) is None
            return cls(sought, table.rows.shown(place), table.y() + table.rowViewportPosition(place))
        return cls(sought, sought, table.y() + top)

    def restore(self, table: RowTable) -> None:
        """Select the row again, or what is nearest to it, and scroll the anchor to its height."""
        if not table.rows.sheet or not table.rows.sheet.rows:
            return
        selected = self._place_for(self.sought, table)
        if selected is None:
            selected = next(place for place in range(table.rows.rowCount()) if table.rows.shown(place))
        if table.currentIndex().row() != selected:
            table.select_place(selected)
        anchor = selected if self.anchor is self.sought else self._place_for(self.anchor, table)
        if anchor is None or self.anchor is None:
            table.scrollToTop()
        else:
            table.scroll_to_height(anchor, self.top - table.y())

    def _place_for(self, wanted: SheetRow | None, table: RowTable) -> int | None:
        """Where the row most like one stands; when the filter hides that, the one nearest to it by the order."""
        if wanted is None or table.rows.sheet is None:
            return None
        place = table.rows.place_of(wanted.row.id)
        if place is not None:
            return place
        rows = table.rows.sheet.all_rows
        like = _most_like(wanted, rows)
        return None if like is None else _nearest(like, rows, table)


def _most_like(wanted: SheetRow, rows: Sequence[SheetRow]) -> int | None:
    """The same row, else one that shares a provision or what a provision was made from, else one of the topic."""
    refs = _references(wanted)
    tests = (
        lambda shown: shown.row.id == wanted.row.id,
        lambda shown: any(provision.ref in refs for provision in shown.row.provisions),
        lambda shown: refs & _references(shown),
        lambda shown: shown.row.topic == wanted.row.topic,
    )
    return next((number for test in tests for number, shown in enumerate(rows) if test(shown)), None)


def _nearest(number: int, rows: Sequence[SheetRow], table: RowTable) -> int | None:
    """The place of the row shown that is nearest to one by the order; of two the one that follows."""
    for distance in range(len(rows)):
        for candidate in (number + distance, number - distance):
            if 0 <= candidate < len(rows):
                place = table.rows.place_of(rows[candidate].row.id)
                if place is not None:
                    return place
    return None


def _references(shown: SheetRow) -> set[str]:
    return {ref for provision in shown.row.provisions for ref in (provision.ref, *provision.basis)}
