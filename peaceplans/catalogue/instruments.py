"""The files of `instruments/`: each one guarantee with all fields of the vocabulary."""

from __future__ import annotations

from peaceplans.catalogue.faults import likely
from peaceplans.catalogue.known import Known
from peaceplans.catalogue.plans import check_id
from peaceplans.catalogue.records import Record
from peaceplans.model.evidence import Certainty, Letter
from peaceplans.model.instrument import Field, FieldState, Instrument, InstrumentKind


def read_instrument(record: Record, name: str, known: Known) -> Instrument:
    """An instrument from the file of this name; its fields come in the order of the vocabulary."""
    check_id(record, name, known)
    known.instruments.add(name)
    instrument = Instrument(
        id=name,
        title=record.text("title", required=True),
        short_title=record.text("short_title", required=True),
        date=record.date("date", required=True),
        kind=record.choice("kind", InstrumentKind),
        status=record.text("status", required=True),
        fields=_fields(record, known),
        points=known.references(record, "points"),
        certainty_note=record.text("certainty_note"),
        sources=known.citations(record, "instrument"),
    )
    record.close()
    return instrument


def _fields(record: Record, known: Known) -> tuple[Field, ...]:
    listed = record.record("fields")
    if listed is None:
        record.report(record.line_of("fields"), "'fields' is missing", "give every field of vocabulary/fields.yaml")
        return ()
    expected = known.vocabulary.fields
    for key in listed.all_keys():
        if key not in expected:
            listed.report(listed.line_of_key(key), f"unknown field '{key}'", likely(key, expected))
    missing = [key for key in expected if key not in listed]
    for key in missing:
        listed.report(listed.line, f"field '{key}' is missing", "add it, with the state not-found if need be")
    read = ((key, listed.record(key)) for key in expected if key not in missing)
    return tuple(_field(entry, key, known) for key, entry in read if entry)


def _field(record: Record, key: str, known: Known) -> Field:
    state = record.choice("state", FieldState)
    is_value = record.has("state") and state is FieldState.VALUE
    if is_value and not record.has("text"):
        record.report(record.line, f"field '{key}' has the state value without a text", "write what is known")
    field = Field(
        key=key,
        state=state,
        certainty=_certainty(record, state),
        text=record.text("text"),
        terms=known.terms(record),
        sources=known.citations(record, f"field '{key}'" if is_value else ""),
    )
    record.close()
    return field


def _certainty(record: Record, state: FieldState) -> Certainty:
    """That of the letter, which may be left out where nothing is known."""
    if record.has("letter") or state in (FieldState.VALUE, FieldState.NONE):
        return record.choice("letter", Letter).certainty
    record.text("letter")
    return Certainty.PROVISIONAL
