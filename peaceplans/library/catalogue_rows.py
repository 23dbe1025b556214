"""The catalogue in a library: put in, taken out, read back whole, and what two of them differ in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, delete, select

from peaceplans.library.analysis_rows import ENTRY as ANALYSIS
from peaceplans.library.analysis_rows import read_analysis, written_analysis
from peaceplans.library.event_rows import add_event, read_events
from peaceplans.library.instrument_rows import add_instrument, read_instruments
from peaceplans.library.link_rows import add_concordance, read_concordance, read_pairs
from peaceplans.library.particulars import read_meta, write_meta
from peaceplans.library.plan_rows import add_plan, read_plan
from peaceplans.library.position_rows import add_stance, add_statement, read_stances, read_statements
from peaceplans.library.rows import Kind, Owner, Rows
from peaceplans.library.source_rows import add_source, read_sources
from peaceplans.library.tables import records, sources, vocabulary_tables
from peaceplans.library.vocabulary_rows import add_vocabulary, read_vocabulary
from peaceplans.model.catalogue import Catalogue
from peaceplans.model.vocabulary import Vocabulary


def rows_of(catalogue: Catalogue) -> Rows:
    """All rows of a catalogue."""
    rows = Rows()
    add_vocabulary(rows, catalogue.vocabulary)
    for nth, source in enumerate(catalogue.sources):
        add_source(rows, source, nth)
    for nth, plan in enumerate(catalogue.plans):
        add_plan(rows, plan, nth)
    for nth, concordance in enumerate(catalogue.concordances):
        add_concordance(rows, concordance, nth)
    for nth, instrument in enumerate(catalogue.instruments):
        add_instrument(rows, instrument, nth)
    for nth, statement in enumerate(catalogue.statements):
        add_statement(rows, statement, nth)
    for nth, stance in enumerate(catalogue.stances):
        add_stance(rows, stance, nth)
    for nth, event in enumerate(catalogue.events):
        add_event(rows, event, nth)
    return rows


def install(connection: Connection, catalogue: Catalogue, fingerprint: str, program: str) -> None:
    """Put the catalogue in the place of the one the library has; what is the user's stays as it is."""
    connection.execute(delete(records).where(records.c.origin == Owner.CATALOGUE.value))
    connection.execute(delete(sources).where(sources.c.origin == Owner.CATALOGUE.value))
    for table in vocabulary_tables:
        connection.execute(delete(table))
    rows_of(catalogue).write(connection)
    write_meta(
        connection,
        program=program,
        catalogue_version=catalogue.version,
        catalogue_fingerprint=fingerprint,
        state_of_record=catalogue.state_of_record,
        not_found=json.dumps(catalogue.not_found, ensure_ascii=False),
        **{ANALYSIS: written_analysis(catalogue.analysis)},
    )


def read_catalogue(connection: Connection) -> Catalogue:
    """The catalogue as the library has it, without what is the user's."""
    particulars = read_meta(connection)
    query = select(records.c.id).where(records.c.origin == Owner.CATALOGUE.value)
    plan_ids = connection.execute(query.where(records.c.kind == Kind.PLAN.value).order_by(records.c.position))
    held = set(connection.execute(query).scalars())
    held_sources = set(
        connection.execute(select(sources.c.id).where(sources.c.origin == Owner.CATALOGUE.value)).scalars()
    )
    plans = [read_plan(connection, plan) for plan in plan_ids.scalars()]
    concordances = [read_concordance(connection, *pair) for pair in read_pairs(connection) if "~".join(pair) in held]
    return Catalogue(
        version=particulars["catalogue_version"],
        state_of_record=particulars["state_of_record"],
        vocabulary=read_vocabulary(connection),
        sources=tuple(source for source in read_sources(connection) if source.id in held_sources),
        plans=tuple(plan for plan in plans if plan),
        concordances=tuple(concordance for concordance in concordances if concordance),
        instruments=tuple(instrument for instrument in read_instruments(connection) if instrument.id in held),
        statements=tuple(statement for statement in read_statements(connection) if statement.id in held),
        stances=read_stances(connection),
        events=tuple(event for event in read_events(connection) if event.id in held),
        not_found=tuple(json.loads(particulars.get("not_found", "[]"))),
        analysis=read_analysis(particulars),
    )


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which two catalogues differ.

    Attributes:
        kind: topic, party, unit, term, field, question, source, plan, provision, link, instrument, statement, stance or
            event; catalogue when only the order of things differs.
        id: which one, as a reader can find it.
    """

    kind: str
    id: str
    how: Literal["added", "changed", "removed"]


def differences(old: Catalogue, new: Catalogue) -> tuple[Difference, ...]:
    """What the new catalogue adds, changes and removes; a plan's provisions count by themselves."""
    before, after = dict(_items(old)), dict(_items(new))
    found = [Difference(*name, "added") for name in after if name not in before]
    found += [Difference(*name, "changed") for name in after if name in before and after[name] != before[name]]
    found += [Difference(*name, "removed") for name in before if name not in after]
    if not found and old != new:
        found.append(Difference("catalogue", new.version, "changed"))
    return tuple(found)


def _items(catalogue: Catalogue) -> Iterator[tuple[tuple[str, str], Any]]:
    """Everything a catalogue says, each thing under its kind and id."""
    yield from _words(catalogue.vocabulary)
    for source in catalogue.sources:
        yield ("source", source.id), source
    for plan in catalogue.plans:
        yield ("plan", plan.id), plan.without_provisions()
        for provision in plan.provisions:
            yield ("provision", provision.ref), provision
    for concordance in catalogue.concordances:
        for link in concordance.links:
            yield ("link", f"{link.left} - {link.right}"), link
        for single in concordance.alone:
            yield ("link", f"{single.ref} - {concordance.left}--{concordance.right}"), single
    for instrument in catalogue.instruments:
        yield ("instrument", instrument.id), instrument
    yield from _said_and_done(catalogue)


def _words(words: Vocabulary) -> Iterator[tuple[tuple[str, str], Any]]:
    lists = {"topic": words.topics, "party": words.parties, "unit": words.units, "term": words.terms}
    for kind, listed in (lists | {"field": words.fields, "question": words.questions}).items():
        for name, entry in listed.items():
            yield (kind, name), entry


def _said_and_done(catalogue: Catalogue) -> Iterator[tuple[tuple[str, str], Any]]:
    for statement in catalogue.statements:
        yield ("statement", statement.id), statement
    for stance in catalogue.stances:
        yield ("stance", f"{stance.party} on {stance.target}"), stance
    for event in catalogue.events:
        yield ("event", event.id), event
    if catalogue.not_found:
        yield ("catalogue", "not found"), catalogue.not_found
    if catalogue.analysis:
        yield ("catalogue", "what analysts compare"), catalogue.analysis
