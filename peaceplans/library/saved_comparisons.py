"""Comparisons kept by name; one action is one transaction and one edit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, or_, select, true

from peaceplans.library.clock import Clock
from peaceplans.library.comparison_rows import read_comparison, read_comparisons, write_comparison
from peaceplans.library.database import Database
from peaceplans.library.edit_rows import new_id, new_version, refuse_other
from peaceplans.library.tables import saved_comparisons
from peaceplans.model.edits import Action, Edit, Step
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.note_limits import name_of, storable
from peaceplans.model.notes import SavedComparison

_IN_USE = saved_comparisons.c.deleted == ""
_IN_BIN = saved_comparisons.c.deleted != ""


class SavedComparisons:
    """All saved comparisons of a library; `Library.saved`.

    Every method raises PeacePlansError when the file is damaged, locked or gone; those that write also when it can only
    be read, when a name is empty, too long or taken, and when the comparison is no longer in the state that was given.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self, *, binned: bool = False) -> tuple[SavedComparison, ...]:
        """All that are in use, or all in the bin; newest change first."""
        with self._database.reading() as connection:
            return read_comparisons(connection, _IN_BIN if binned else _IN_USE)

    def get(self, comparison_id: str) -> SavedComparison:
        """One of them, also from the bin.

        Raises:
            PeacePlansError: there is none with this id.
        """
        with self._database.reading() as connection:
            found = read_comparison(connection, comparison_id)
        if found is None:
            raise PeacePlansError(f"no saved comparison '{comparison_id}' in the library")
        return found

    def save(self, comparison: SavedComparison) -> Edit:
        """Keep a comparison under its name; its id, times and version are given here."""
        now = self._clock()
        made = replace(
            _storable(comparison),
            name=_name(comparison.name),
            created=now,
            changed=now,
            version=new_version(),
            deleted="",
        )
        with self._database.writing() as connection:
            _refuse_taken(connection, made)
            made = replace(made, id=new_id(connection, saved_comparisons.c.id))
            write_comparison(connection, made)
        return Edit(Action.SAVE_COMPARISON, made.name, (Step(None, made),))

    def update(self, saved: SavedComparison, **what: Any) -> Edit:
        """Keep another state under the same name: ``left``, ``right``, ``order``, ``mode``, ``row_filter``, ``row``."""
        if unknown := what.keys() - {"left", "right", "order", "mode", "row_filter", "row"}:
            raise TypeError(f"a saved comparison has no {', '.join(sorted(unknown))} to change")
        return self._change(
            saved, Action.SAVE_COMPARISON, lambda present: _storable(replace(present, **what, changed=self._clock()))
        )

    def rename(self, saved: SavedComparison, name: str) -> Edit:
        """Give it another name."""
        line = _name(name)
        return self._change(
            saved, Action.RENAME_COMPARISON, lambda present: replace(present, name=line, changed=self._clock())
        )

    def delete(self, saved: SavedComparison) -> Edit:
        """Put it into the bin."""
        return self._change(saved, Action.DELETE_COMPARISON, lambda present: replace(present, deleted=self._clock()))

    def restore(self, saved: SavedComparison) -> Edit:
        """Take it out of the bin; with a number after its name when another has that name by now."""
        taken = {other.name.casefold() for other in self.all()}
        names = (saved.name, *(f"{saved.name} ({number})" for number in range(2, len(taken) + 3)))
        free = next(name for name in names if name.casefold() not in taken)
        return self._change(saved, Action.RESTORE_COMPARISON, lambda present: replace(present, name=free, deleted=""))

    def purge(self, ids: Iterable[str]) -> frozenset[tuple[str, str]]:
        """Remove those that are in the bin for good; returns what was removed, as kinds and ids."""
        table, asked = saved_comparisons, tuple(ids)
        with self._database.writing() as connection:
            named = select(table.c.id).where(table.c.id.in_(asked), _IN_BIN, ~table.c.undone)
            removed = connection.execute(named).scalars().all()
            connection.execute(delete(table).where(or_(table.c.id.in_(removed), table.c.undone == true())))
        return frozenset(("comparison", comparison_id) for comparison_id in removed)

    def _change(
        self, saved: SavedComparison, action: Action, change: Callable[[SavedComparison], SavedComparison]
    ) -> Edit:
        with self._database.writing() as connection:
            present = read_comparison(connection, saved.id)
            refuse_other(saved, present)
            assert present is not None
            after = replace(change(present), version=new_version())
            if after.name != present.name:
                _refuse_taken(connection, after)
            write_comparison(connection, after)
        return Edit(action, after.name, (Step(present, after),))


def _storable(saved: SavedComparison) -> SavedComparison:
    row_filter = {facet: tuple(map(storable, values)) for facet, values in saved.row_filter.items()}
    return replace(saved, row_filter=row_filter)


def _name(text: str) -> str:
    try:
        return name_of(text)
    except ValueError as error:
        raise PeacePlansError(str(error), where="saved comparison", remedy="choose another name") from error


def _refuse_taken(connection: Connection, saved: SavedComparison) -> None:
    wanted = saved.name.casefold()
    if any(other.name.casefold() == wanted for other in read_comparisons(connection, _IN_USE) if other.id != saved.id):
        raise PeacePlansError(
            "there is a saved comparison of this name already", where=saved.name, remedy="choose another name"
        )
