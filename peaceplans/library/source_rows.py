"""Sources with the ids that other dossiers give them: rows out of them, and they out of rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam

from peaceplans.library.rows import Owner, Rows, grouped, selected
from peaceplans.library.tables import source_aliases, sources
from peaceplans.model.source import Source


def add_source(rows: Rows, source: Source, position: int, origin: Owner = Owner.CATALOGUE) -> None:
    """The rows of a source and its aliases."""
    rows.add(
        sources,
        id=source.id,
        origin=origin.value,
        position=position,
        publisher=source.publisher,
        title=source.title,
        date=source.date,
        url=source.url,
        language=source.language,
        relay=source.relay,
    )
    for nth, alias in enumerate(source.aliases):
        rows.add(source_aliases, source=source.id, position=nth, alias=alias)


_IN_ORDER = "ORDER BY position, id"
_ALIASES_IN_ORDER = "ORDER BY source, position"
_MEANT = "IN :asked OR {} IN (SELECT source FROM source_aliases WHERE alias IN :asked)"
_ALL, _ALL_ALIASES = selected(sources.c, _IN_ORDER), selected(source_aliases.c, _ALIASES_IN_ORDER)
_SOME, _SOME_ALIASES = (
    selected(table.c, f"WHERE {column} {_MEANT.format(column)} {order}", bindparam("asked", expanding=True))
    for table, column, order in ((sources, "id", _IN_ORDER), (source_aliases, "source", _ALIASES_IN_ORDER))
)


def read_sources(connection: Connection, ids: Iterable[str] | None = None) -> tuple[Source, ...]:
    """The sources with these ids or aliases, or all of them, in the catalogue's order."""
    if ids is None:
        found, other_ids = connection.execute(_ALL), connection.execute(_ALL_ALIASES)
    else:
        asked = {"asked": sorted(set(ids))}
        found, other_ids = connection.execute(_SOME, asked), connection.execute(_SOME_ALIASES, asked)
    named = grouped((row.source, row.alias) for row in other_ids)
    return tuple(_source(row, named.get(row.id, ())) for row in found)


def _source(row: Any, aliases: tuple[str, ...]) -> Source:
    return Source(
        id=row.id,
        publisher=row.publisher,
        title=row.title,
        date=row.date,
        url=row.url,
        language=row.language,
        relay=row.relay,
        aliases=aliases,
    )
