"""Guarantee instruments with their fields: rows out of them, and they out of rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, bindparam, select

from peaceplans.library.rows import Kind, Owner, Rows, grouped, part
from peaceplans.library.tables import fields, instruments, records
from peaceplans.library.term_rows import Parts, add_citations, add_terms, parts_of_record, parts_of_records
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


_ALL = (
    select(instruments).join(records, records.c.id == instruments.c.id).order_by(records.c.position, instruments.c.id)
)
_ONE = select(instruments).where(instruments.c.id == bindparam("id"))
_FIELDS = select(fields).order_by(fields.c.instrument, fields.c.position)
_FIELDS_OF_ONE = _FIELDS.where(fields.c.instrument == bindparam("id"))


def read_instruments(connection: Connection) -> tuple[Instrument, ...]:
    """All instruments in the catalogue's order and then the user's."""
    parts = parts_of_records(connection, select(records.c.id).where(records.c.kind == Kind.INSTRUMENT.value))
    held = grouped((row.instrument, _field(row, parts)) for row in connection.execute(_FIELDS))
    return tuple(_instrument(row, held.get(row.id, ()), parts) for row in connection.execute(_ALL))


def read_instrument(connection: Connection, instrument: str) -> Instrument | None:
    """One instrument, or None."""
    named = {"id": instrument}
    found = connection.execute(_ONE, named).one_or_none()
    if found is None:
        return None
    parts = parts_of_record(connection, instrument)
    held = tuple(_field(row, parts) for row in connection.execute(_FIELDS_OF_ONE, named))
    return _instrument(found, held, parts)


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


def _field(row: Any, parts: Parts) -> Field:
    place = part(row.instrument, "field", row.position)
    return Field(
        key=row.key,
        state=FieldState(row.state),
        certainty=Certainty(row.certainty),
        text=row.text,
        terms=parts.terms_of(place),
        sources=parts.cited(place),
    )
