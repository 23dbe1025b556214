"""What the readers and writers of all nouns share: collecting rows, and the parts that stand at many places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import BindParameter, Column, Connection, Table, TextualSelect, insert, text

from peaceplans.library.tables import metadata, records

Key = TypeVar("Key")
Value = TypeVar("Value")


class Kind(StrEnum):
    """What a record is."""

    PLAN = "plan"
    CONCORDANCE = "concordance"
    INSTRUMENT = "instrument"
    STATEMENT = "statement"
    STANCE = "stance"
    EVENT = "event"


class Owner(StrEnum):
    """Whose a record is: replaced with the catalogue, or the user's own and never touched."""

    CATALOGUE = "catalogue"
    USER = "user"


class Rows:
    """Rows to be written, by table."""

    def __init__(self) -> None:
        self._rows: defaultdict[Table, list[dict[str, Any]]] = defaultdict(list)

    def add(self, table: Table, **values: Any) -> None:
        """One row more."""
        self._rows[table].append(values)

    def add_record(self, record: str, kind: Kind, origin: Owner, position: int) -> None:
        """The row that a record hangs on."""
        self.add(records, id=record, kind=kind.value, origin=origin.value, position=position)

    def of(self, table: Table) -> list[dict[str, Any]]:
        """The rows of one table so far."""
        return self._rows[table]

    def write(self, connection: Connection) -> None:
        """Insert all of them, what is pointed at first."""
        for table in metadata.sorted_tables:
            if self._rows[table]:
                connection.execute(insert(table), self._rows[table])


def part(place: str, name: str, position: int) -> str:
    """The place of a part: ``part('ua-us-20:4', 'option', 0)`` is ``ua-us-20:4#option-1``."""
    return f"{place}#{name}-{position + 1}"


def selected(columns: Iterable[Column[Any]], rest: str = "", *lists: BindParameter[Any]) -> TextualSelect:
    """Columns of a table, with the rest of the query as written: ``selected(plans.c, "WHERE id = :plan")``.

    What of it stands for a list is named by expanding parameters.

    SQLAlchemy puts a query of expressions together at its first use, which takes twice as long as running one of these.
    """
    listed = tuple(columns)
    names = ", ".join(f"{column.table.name}.{column.name}" for column in listed)
    query = f"SELECT {names} FROM {listed[0].table.name} {rest}"  # noqa: S608 - nothing in it comes from outside
    return text(query).bindparams(*lists).columns(*listed)


def grouped(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, tuple[Value, ...]]:
    """Values by key, in the order they come."""
    groups: defaultdict[Key, list[Value]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}
