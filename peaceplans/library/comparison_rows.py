"""Saved comparisons as rows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from peaceplans.library.named_rows import NamedRows
from peaceplans.library.tables import saved_comparisons
from peaceplans.model.saved import SavedComparison


def _stored(saved: SavedComparison) -> Mapping[str, object]:
    row_filter = {facet: list(values) for facet, values in saved.row_filter.items()}
    return {
        "left_plan": saved.left,
        "right_plan": saved.right,
        "row_order": saved.order,
        "mode": saved.mode,
        "row_filter": json.dumps(row_filter, ensure_ascii=False),
        "selected_row": saved.row,
    }


def _read(row: Row[Any]) -> Mapping[str, Any]:
    return {
        "left": row.left_plan,
        "right": row.right_plan,
        "order": row.row_order,
        "mode": row.mode,
        "row_filter": {facet: tuple(values) for facet, values in json.loads(row.row_filter).items()},
        "row": row.selected_row,
    }


COMPARISON_ROWS = NamedRows(SavedComparison, saved_comparisons, stored=_stored, read=_read)
