"""Comparisons kept by name."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from peaceplans.library.clock import Clock
from peaceplans.library.comparison_rows import COMPARISON_ROWS
from peaceplans.library.database import Database
from peaceplans.library.kept_by_name import Actions, ThingsKeptByName
from peaceplans.model.edits import Action, Edit
from peaceplans.model.note_limits import storable
from peaceplans.model.saved import SavedComparison

_ACTIONS = Actions(
    save=Action.SAVE_COMPARISON,
    rename=Action.RENAME_COMPARISON,
    delete=Action.DELETE_COMPARISON,
    restore=Action.RESTORE_COMPARISON,
)


class SavedComparisons(ThingsKeptByName[SavedComparison]):
    """All saved comparisons of a library; `Library.saved`."""

    def __init__(self, database: Database, clock: Clock) -> None:
        super().__init__(database, clock, COMPARISON_ROWS, _ACTIONS)

    def save(self, comparison: SavedComparison) -> Edit:
        """Keep a comparison under its name; its id, times and version are given here."""
        return self._keep(_storable(comparison))

    def update(self, saved: SavedComparison, **what: Any) -> Edit:
        """Keep another state under the same name: ``left``, ``right``, ``order``, ``mode``, ``row_filter``, ``row``."""
        if unknown := what.keys() - {"left", "right", "order", "mode", "row_filter", "row"}:
            raise TypeError(f"a saved comparison has no {', '.join(sorted(unknown))} to change")
        return self._keep_as(saved, lambda present: _storable(replace(present, **what)))


def _storable(saved: SavedComparison) -> SavedComparison:
    row_filter = {facet: tuple(map(storable, values)) for facet, values in saved.row_filter.items()}
    return replace(saved, row_filter=row_filter)
