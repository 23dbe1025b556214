"""Things kept under a name as rows: each kind in a table of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Table, delete, false, or_, select, text, true
from sqlalchemy.dialects.sqlite import insert as upsert

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.saved import KeptByName

Named = TypeVar("Named", bound=KeptByName)


class NamedRows(Generic[Named]):
    """The rows of one kind of things kept under a name.

    Attributes:
        of: the kind.
        table: has a column for each field of `KeptByName`, and ``undone``.
    """

    def __init__(
        self,
        of: type[Named],
        table: Table,
        *,
        stored: Callable[[Named], Mapping[str, object]],
        read: Callable[[Row[Any]], Mapping[str, Any]],
    ) -> None:
        """Say how one kind is kept.

        Args:
            of: the kind.
            table: where its rows are.
            stored: the columns of what it has beside all that is kept under a name.
            read: the fields in these columns.
        """
        self.of = of
        self.table = table
        self._stored = stored
        self._read = read
        self._in_use = table.c.deleted == ""
        self._in_bin = table.c.deleted != ""
        self._newest_first = (table.c.changed.desc(), text(f"{table.name}.rowid DESC"))

    def all(self, connection: Connection, *, binned: bool = False) -> tuple[Named, ...]:
        """All that are in use, or all in the bin; newest change first."""
        return self._found(connection, self._in_bin if binned else self._in_use)

    def one(self, connection: Connection, named_id: str) -> Named | None:
        """One of them, also from the bin."""
        found = self._found(connection, self.table.c.id == named_id)
        return found[0] if found else None

    def write(self, connection: Connection, named: Named) -> None:
        """Make its row say this, whatever it said before."""
        row = {
            "id": named.id,
            "name": named.name,
            **self._stored(named),
            "created": named.created,
            "changed": named.changed,
            "version": named.version,
            "deleted": named.deleted,
            "undone": False,
        }
        made = upsert(self.table)
        changes = {name: made.excluded[name] for name in row if name != "id"}
        connection.execute(made.on_conflict_do_update(index_elements=["id"], set_=changes), row)

    def mark_undone(self, connection: Connection, named_id: str) -> None:
        """Take it out of sight, as if it had never been made."""
        connection.execute(self.table.update().where(self.table.c.id == named_id).values(undone=True))

    def purge(self, connection: Connection, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Remove those of these that are in the bin, and all whose making was taken back; the ids of the former."""
        table = self.table
        named = select(table.c.id).where(table.c.id.in_(ids), self._in_bin, ~table.c.undone)
        removed = tuple(connection.execute(named).scalars())
        connection.execute(delete(table).where(or_(table.c.id.in_(removed), table.c.undone == true())))
        return removed

    def refuse_taken(self, connection: Connection, before: Named | None, after: Named) -> None:
        """Refuse a name that something else in use has by now.

        Args:
            connection: of the transaction that writes `after`.
            before: what `after` is to replace; a name it has and keeps is not looked at.
            after: what is to be written.

        Raises:
            PeacePlansError: the name is taken.
        """
        if after.deleted or (before and not before.deleted and before.name == after.name):
            return
        wanted = after.name.casefold()
        if any(other.name.casefold() == wanted for other in self.all(connection) if other.id != after.id):
            raise PeacePlansError(
                f"there is a {after.noun} of this name already", where=after.name, remedy="choose another name"
            )

    def _found(self, connection: Connection, condition: ColumnElement[bool]) -> tuple[Named, ...]:
        query = select(self.table).where(self.table.c.undone == false(), condition).order_by(*self._newest_first)
        return tuple(self._named(row) for row in connection.execute(query))

    def _named(self, row: Row[Any]) -> Named:
        return self.of(
            **self._read(row),
            id=row.id,
            name=row.name,
            created=row.created,
            changed=row.changed,
            version=row.version,
            deleted=row.deleted,
        )
