"""Saved comparisons as places, and places as saved comparisons."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from peaceplans.model.saved import SavedComparison
from ui.places import Place


def place_of_saved(saved: SavedComparison) -> Place:
    """Where a saved comparison leads."""
    return Place(
        "compare",
        {
            "left": saved.left,
            "right": saved.right,
            "order": saved.order,
            "mode": saved.mode,
            "filter": {facet: list(values) for facet, values in saved.row_filter.items()},
            "row": saved.row,
        },
    )


def saved_of_place(place: Place, name: str) -> SavedComparison:
    """A comparison to be saved under a name; the library gives it its id."""
    state = place.state
    return SavedComparison(
        id="",
        name=name,
        left=_text(state, "left"),
        right=_text(state, "right"),
        order=_text(state, "order"),
        mode=_text(state, "mode"),
        row_filter=_filter(state.get("filter")),
        row=_text(state, "row"),
    )


def _text(state: Mapping[str, Any], key: str) -> str:
    value = state.get(key, "")
    return value if isinstance(value, str) else ""


def _filter(written: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(written, Mapping):
        return {}
    return {
        str(facet): tuple(str(value) for value in values)
        for facet, values in written.items()
        if isinstance(values, list | tuple)
    }
