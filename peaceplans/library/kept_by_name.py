"""What can be done with things kept under a name; one action is one transaction and one edit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Generic

from peaceplans.library.clock import Clock
from peaceplans.library.database import Database
from peaceplans.library.edit_rows import new_id, new_version, refuse_other
from peaceplans.library.named_rows import Named, NamedRows
from peaceplans.model.edits import Action, Edit, Step
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.note_limits import name_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions:
    """What its actions are called in an edit."""

    save: Action
    rename: Action
    delete: Action
    restore: Action


class ThingsKeptByName(Generic[Named]):
    """All things of one kind that a library keeps under names.

    Every method raises PeacePlansError when the file is damaged, locked or gone; those that write also when it can only
    be read, when a name is empty, too long or taken, and when the thing is no longer in the state that was given.
    """

    def __init__(self, database: Database, clock: Clock, rows: NamedRows[Named], actions: Actions) -> None:
        self._database = database
        self._clock = clock
        self._rows = rows
        self._actions = actions

    def all(self, *, binned: bool = False) -> tuple[Named, ...]:
        """All that are in use, or all in the bin; newest change first."""
        with self._database.reading() as connection:
            return self._rows.all(connection, binned=binned)

    def get(self, named_id: str) -> Named:
        """One of them, also from the bin.

        Raises:
            PeacePlansError: there is none with this id.
        """
        with self._database.reading() as connection:
            found = self._rows.one(connection, named_id)
        if found is None:
            raise PeacePlansError(f"no {self._rows.of.noun} '{named_id}' in the library")
        return found

    def rename(self, saved: Named, name: str) -> Edit:
        """Give it another name."""
        line = self._name(name)
        return self._change(
            saved, self._actions.rename, lambda present: replace(present, name=line, changed=self._clock())
        )

    def delete(self, saved: Named) -> Edit:
        """Put it into the bin."""
        return self._change(saved, self._actions.delete, lambda present: replace(present, deleted=self._clock()))

    def restore(self, saved: Named) -> Edit:
        """Take it out of the bin; with a number after its name when another has that name by now."""
        taken = {other.name.casefold() for other in self.all()}
        names = (saved.name, *(f"{saved.name} ({number})" for number in range(2, len(taken) + 3)))
        free = next(name for name in names if name.casefold() not in taken)
        return self._change(saved, self._actions.restore, lambda present: replace(present, name=free, deleted=""))

    def purge(self, ids: Iterable[str]) -> frozenset[tuple[str, str]]:
        """Remove those that are in the bin for good; returns what was removed, as kinds and ids."""
        with self._database.writing() as connection:
            removed = self._rows.purge(connection, tuple(ids))
        return frozenset((self._rows.of.kind, named_id) for named_id in removed)

    def _keep(self, wanted: Named) -> Edit:
        """Keep something new; its id, times and version are given here."""
        now = self._clock()
        name = self._name(wanted.name)
        made = replace(wanted, name=name, created=now, changed=now, version=new_version(), deleted="")
        with self._database.writing() as connection:
            self._rows.refuse_taken(connection, None, made)
            made = replace(made, id=new_id(connection, self._rows.table.c.id))
            self._rows.write(connection, made)
        return Edit(self._actions.save, made.name, (Step(None, made),))

    def _keep_as(self, saved: Named, change: Callable[[Named], Named]) -> Edit:
        """Keep another state under the same name."""
        return self._change(saved, self._actions.save, lambda present: replace(change(present), changed=self._clock()))

    def _change(self, saved: Named, action: Action, change: Callable[[Named], Named]) -> Edit:
        with self._database.writing() as connection:
            present = self._rows.one(connection, saved.id)
            refuse_other(saved, present)
            assert present is not None
            after = replace(change(present), version=new_version())
            self._rows.refuse_taken(connection, present, after)
            self._rows.write(connection, after)
        return Edit(action, after.name, (Step(present, after),))

    def _name(self, text: str) -> str:
        try:
            return name_of(text)
        except ValueError as error:
            raise PeacePlansError(str(error), where=self._rows.of.noun, remedy="choose another name") from error
