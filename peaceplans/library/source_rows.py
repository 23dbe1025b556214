"""Sources with the ids that other dossiers give them: rows out of them, and they out of rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select

from peaceplans.library.rows import Owner, Rows, grouped
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


_ALIASES = select(source_aliases).order_by(source_aliases.c.source, source_aliases.c.position)


def read_sources(connection: Connection, ids: Iterable[str] | None = None) -> tuple[Source, ...]:
    """The sources with these ids or aliases, or all of them, in the catalogue's order."""
    query, aliases = select(sources).order_by(sources.c.position, sources.c.id), _ALIASES
    if ids is not None:
        asked = sorted(set(ids))
        meant = select(source_aliases.c.source).where(source_aliases.c.alias.in_(asked))
        query = query.where(sources.c.id.in_(asked) | sources.c.id.in_(meant))
        aliases = aliases.where(source_aliases.c.source.in_(asked) | source_aliases.c.source.in_(meant))
    named = grouped((row.source, row.alias) for row in connection.execute(aliases))
    return tuple(_source(row, named.get(row.id, ())) for row in connection.execute(query))


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
