"""Guarantee instruments with their fields: rows out of them, and they out of rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from peaceplans.library.rows import Kind, Owner, Rows, grouped, part, selected
from peaceplans.library.tables import fields, instruments
from peaceplans.library.term_rows import Parts, add_citations, add_terms, parts_of_kind, parts_of_record
from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import Field, FieldState, Instrument, InstrumentKind


def add_instrument(rows: Rows, instrument: Instrument, position: int, origin: Owner = Owner.CATALOGUE) -> None:
    """The rows of an instrument and its fields."""
    rows.add_record(instrument.id, Kind.INSTRUMENT, origin, position)
    rows.add(
        instruments,
        id=instrument.id,
        title=instrument.title,
        short_title=instrument.short_title,
        date=instrument.date,
        kind=instrument.kind.value,
        status=instrument.status,
        points=instrument.points,
        certainty_note=instrument.certainty_note,
    )
    add_citations(rows, instrument.id, instrument.id, instrument.sources)
    for nth, field in enumerate(instrument.fields):
        rows.add(
            fields,
            instrument=instrument.id,
            position=nth,
            key=field.key,
            state=field.state.value,
            certainty=field.certainty.value,
            text=field.text,
        )
        place = part(instrument.id, "field", nth)
        add_terms(rows, instrument.id, place, field.terms)
        add_citations(rows, instrument.id, place, field.sources)


_INSTRUMENT = instruments.c
_FIELD = (fields.c.instrument, fields.c.position, fields.c.key, fields.c.state, fields.c.certainty, fields.c.text)
_ALL = selected(_INSTRUMENT, "JOIN records ON records.id = instruments.id ORDER BY records.position, instruments.id")
_ONE = selected(_INSTRUMENT, "WHERE id = :id")
_FIELDS = selected(_FIELD, "ORDER BY instrument, position")
_FIELDS_OF_ONE = selected(_FIELD, "WHERE instrument = :id ORDER BY position")
_STATES = {state.value: state for state in FieldState}
_CERTAINTIES = {certainty.value: certainty for certainty in Certainty}


def read_instruments(connection: Connection) -> tuple[Instrument, ...]:
    """All instruments in the catalogue's order and then the user's: four queries however many they are."""
    parts = parts_of_kind(connection, Kind.INSTRUMENT)
    held = _fields(connection.execute(_FIELDS), parts)
    return tuple(_instrument(row, held.get(row.id, ()), parts) for row in connection.execute(_ALL))


def read_instrument(connection: Connection, instrument: str) -> Instrument | None:
    """One instrument, or None."""
    named = {"id": instrument}
    found = connection.execute(_ONE, named).one_or_none()
    if found is None:
        return None
    parts = parts_of_record(connection, instrument)
    held = _fields(connection.execute(_FIELDS_OF_ONE, named), parts)
    return _instrument(found, held.get(instrument, ()), parts)


def _instrument(row: Any, held: tuple[Field, ...], parts: Parts) -> Instrument:
    return Instrument(
        id=row.id,
        title=row.title,
        short_title=row.short_title,
        date=row.date,
        kind=InstrumentKind(row.kind),
        status=row.status,
        fields=held,
        points=row.points,
        certainty_note=row.certainty_note,
        sources=parts.cited(row.id),
    )


def _fields(found: Any, parts: Parts) -> dict[str, tuple[Field, ...]]:
    """Fields by instrument."""
    pairs: list[tuple[str, Field]] = []
    for instrument, position, key, state, certainty, text in found.all():
        place = part(instrument, "field", position)
        field = Field(
            key=key,
            state=_STATES[state],
            certainty=_CERTAINTIES[certainty],
            text=text,
            terms=parts.terms_of(place),
            sources=parts.cited(place),
        )
        pairs.append((instrument, field))
    return grouped(pairs)
