"""Where a reader is among the comparisons, as places of the window and saved comparisons have it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from peaceplans.compare.comparison import Order
from peaceplans.sheets.comparison.row_filter import RowFilter
from peaceplans.sheets.comparison.sheet import ComparisonSheet, Mode, SheetRow


@dataclass(frozen=True, slots=True)
class ComparisonChoice:
    """Plans, order, mode, filter and row; empty and None for what is not said."""

    left: str = ""
    right: str = ""
    order: Order | None = None
    mode: Mode | None = None
    row_filter: RowFilter = field(default_factory=RowFilter)
    row: str = ""

    @classmethod
    def of(cls, sheet: ComparisonSheet | None, *rows: SheetRow | None) -> ComparisonChoice:
        """The place of the first of these rows that is in the sheet; one chosen beside other plans is not."""
        if sheet is None:
            return cls()
        there = {shown.row.id for shown in sheet.all_rows}
        row_id = next((row.row.id for row in rows if row and row.row.id in there), "")
        return cls(sheet.left.id, sheet.right.id, sheet.order, sheet.mode, sheet.row_filter, row_id)

    @classmethod
    def from_mapping(cls, state: Mapping[str, Any]) -> ComparisonChoice:
        """What a place says; what is not understood in it is left out, since settings are edited by hand too."""
        order, mode = _text(state, "order"), _text(state, "mode")
        return cls(
            _text(state, "left"),
            _text(state, "right"),
            Order(order) if order in list(Order) else None,
            Mode(mode) if mode in list(Mode) else None,
            RowFilter.from_mapping(_facets(state.get("filter")), lenient=True),
            _text(state, "row"),
        )

    def as_mapping(self) -> dict[str, Any]:
        """The same in texts only; empty when no plans are named."""
        if not self.left:
            return {}
        return {
            "left": self.left,
            "right": self.right,
            "order": self.order.value if self.order else "",
            "mode": self.mode.value if self.mode else "",
            "filter": self.row_filter.as_mapping(),
            "row": self.row,
        }


def _text(state: Mapping[str, Any], name: str) -> str:
    value = state.get(name)
    return value if isinstance(value, str) else ""


def _facets(value: object) -> dict[str, list[str]]:
    if not isinstance(value, Mapping):
        return {}
    return {
        str(name): [str(one) for one in values if isinstance(one, str)]
        for name, values in value.items()
        if isinstance(values, Iterable) and not isinstance(values, str)
    }
