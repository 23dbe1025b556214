"""What a library says of itself: the program it was made with, its catalogue and how far the record goes."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from peaceplans.library.tables import meta


def write_meta(connection: Connection, **values: str) -> None:
    """Set these entries of the table of particulars."""
    connection.execute(delete(meta).where(meta.c.key.in_(sorted(values))))
    connection.execute(insert(meta), [{"key": key, "value": value} for key, value in values.items()])


def read_meta(connection: Connection) -> dict[str, str]:
    """The library's particulars: program, catalogue_version, catalogue_fingerprint, state_of_record."""
    return {row.key: row.value for row in connection.execute(select(meta))}
