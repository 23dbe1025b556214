"""Whether a library is whole: the file, its references, the catalogue in it, and what the user wrote."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import Column, ColumnElement, Connection, FromClause, Text, func, select, true

from peaceplans.library.bundled import BundledCatalogue, version_order
from peaceplans.library.catalogue_rows import differences, read_catalogue
from peaceplans.library.database import Database
from peaceplans.library.finding import Finding
from peaceplans.library.note_check import note_findings
from peaceplans.library.particulars import read_meta
from peaceplans.library.renewal import reinstall
from peaceplans.library.tables import (
    TextList,
    alone,
    citations,
    claims,
    concordances,
    events,
    field_keys,
    fields,
    instruments,
    lineage,
    links,
    parties,
    plans,
    provisions,
    questions,
    records,
    sources,
    stance_statements,
    stances,
    statement_provisions,
    statements,
    term_keys,
    terms,
    topics,
    witnesses,
)
from peaceplans.model.errors import PeacePlansError

# What points from one record to another: the column, its table's column that says where, and what must be there.
_REFERENCES: tuple[tuple[Column[str], Column[str], Column[str]], ...] = (
    (citations.c.source, citations.c.place, sources.c.id),
    (witnesses.c.source, witnesses.c.plan, sources.c.id),
    (lineage.c.parent, lineage.c.plan, plans.c.id),
    (provisions.c.topic, provisions.c.ref, topics.c.id),
    (provisions.c.further_topics, provisions.c.ref, topics.c.id),
    (provisions.c.agreed_by, provisions.c.ref, parties.c.id),
    (provisions.c.obliged, provisions.c.ref, parties.c.id),
    (provisions.c.basis, provisions.c.ref, provisions.c.ref),
    (terms.c.key, terms.c.place, term_keys.c.id),
    (concordances.c.left_plan, concordances.c.id, plans.c.id),
    (concordances.c.right_plan, concordances.c.id, plans.c.id),
    (links.c.left_ref, links.c.concordance, provisions.c.ref),
    (links.c.right_ref, links.c.concordance, provisions.c.ref),
    (alone.c.ref, alone.c.concordance, provisions.c.ref),
    (instruments.c.points, instruments.c.id, provisions.c.ref),
    (fields.c.key, fields.c.instrument, field_keys.c.id),
    (statements.c.party, statements.c.id, parties.c.id),
    (statements.c.topics, statements.c.id, topics.c.id),
    (statements.c.questions, statements.c.id, questions.c.id),
    (statements.c.contradicts, statements.c.id, statements.c.id),
    (statement_provisions.c.ref, statement_provisions.c.statement, provisions.c.ref),
    (stances.c.party, stances.c.id, parties.c.id),
    (events.c.plans, events.c.id, records.c.id),
    (events.c.topics, events.c.id, topics.c.id),
    (claims.c.party, claims.c.event, parties.c.id),
    (questions.c.topic, questions.c.id, topics.c.id),
    (stance_statements.c.statement, stance_statements.c.stance, statements.c.id),
)


def check_library(database: Database, bundled: BundledCatalogue, *, repair: bool = False) -> tuple[Finding, ...]:
    """Everything wrong with the library.

    Args:
        database: the library.
        bundled: the catalogue that its rows must equal, unless the library's is newer: that is a finding of its own.
        repair: put the bundled catalogue in once more, after a backup, and check again.

    Returns:
        The findings; those that repairing has put right are marked.
    """
    if damage := tuple(_damage(database)):
        return damage  # what is broken is not written to
    found = tuple(_faults(database, bundled))
    if not repair or not found:
        return found
    try:
        reinstall(database, bundled.load(), bundled.fingerprint())
    except PeacePlansError as error:
        return (*found, Finding(error.where, f"not repaired: {error.what}", error.remedy))
    left = tuple(_faults(database, bundled))
    return (*(replace(finding, remedy="", repaired=True) for finding in found if finding not in left), *left)


def _damage(database: Database) -> Iterator[Finding]:
    try:
        with database.reading() as connection:
            for (said,) in connection.exec_driver_sql("PRAGMA integrity_check"):
                if said != "ok":
                    yield Finding(database.where, f"the file is damaged: {said}", "restore a backup")
    except PeacePlansError as error:
        yield Finding(error.where, error.what, error.remedy)


def _faults(database: Database, bundled: BundledCatalogue) -> Iterator[Finding]:
    with database.reading() as connection:
        for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
            yield Finding(f"{table}, row {row}", f"belongs to nothing in {parent}")
        yield from _dangling(connection)
        yield from note_findings(connection)
        yield from _unlike_bundled(connection, bundled, database.where)


def _dangling(connection: Connection) -> Iterator[Finding]:
    for column, place, target in _REFERENCES:
        value, origin = _values(column)
        there = target.table.alias()
        query = select(place, value).select_from(origin)
        query = query.where(value != "", value.not_in(select(there.c[target.name])))
        for where, missing in connection.execute(query.distinct().order_by(place, value)):
            yield Finding(where, f"{column.name.replace('_', ' ')} '{missing}' is not in the library")
    known = select(provisions.c.ref).union(select(questions.c.id))
    query = select(stances.c.id, stances.c.target).where(stances.c.target.not_in(known)).order_by(stances.c.id)
    for where, missing in connection.execute(query):
        yield Finding(where, f"target '{missing}' is not in the library")


def _unlike_bundled(connection: Connection, bundled: BundledCatalogue, where: str) -> Iterator[Finding]:
    held, version = read_meta(connection)["catalogue_version"], bundled.version()
    if version_order(held) > version_order(version):
        yield Finding(
            where,
            f"its catalogue {held} is newer than the program's {version}, so its rows were not compared",
            "update the program",
        )
        return
    try:
        stored = read_catalogue(connection)
    except (KeyError, ValueError) as error:
        yield Finding(where, f"the catalogue's rows cannot be read: {error}")
        return
    what = {"added": "is not in the catalogue", "removed": "is missing", "changed": "differs from the catalogue"}
    for difference in differences(bundled.load(), stored):
        yield Finding(f"{difference.kind} {difference.id}", what[difference.how])


def _values(column: Column[str]) -> tuple[ColumnElement[str], FromClause]:
    """A column's values and what to select them from; those of a list each by itself."""
    if not isinstance(column.type, TextList):
        return column, column.table
    each = func.json_each(column).table_valued(Column("value", Text))
    return each.c.value, column.table.join(each, true())
