"""The file `guarantees.yaml`: what analysts compare in the instruments; a catalogue may do without."""

from __future__ import annotations

from collections.abc import Collection

from peaceplans.catalogue.faults import likely
from peaceplans.catalogue.known import Known
from peaceplans.catalogue.records import Record
from peaceplans.model.analysis import AnalystPoint, Shared


def read_analysis(record: Record, known: Known) -> tuple[AnalystPoint, ...]:
    """The points in the order of the file."""
    found = tuple(_point(point, known) for point in record.records("comparison"))
    record.close()
    return found


def _point(record: Record, known: Known) -> AnalystPoint:
    point = AnalystPoint(
        title=record.text("title", required=True),
        text=record.text("text", required=not record.has("table")),
        fields=_named(record, "fields", "field", known.vocabulary.fields.keys()),
        table=tuple(_shared(row, known) for row in record.records("table")),
        sources=known.citations(record),
    )
    record.close()
    return point


def _shared(record: Record, known: Known) -> Shared:
    instruments = _named(record, "instruments", "instrument", known.instruments)
    if not instruments:
        record.report(record.line, "a row without an instrument", "name at least one under 'instruments'")
    shared = Shared(instruments, record.text("text", required=True), record.text("note"))
    record.close()
    return shared


def _named(record: Record, key: str, noun: str, known: Collection[str]) -> tuple[str, ...]:
    for scalar in record.scalars(key):
        if scalar.value not in known:
            record.report(scalar.line, f"unknown {noun} '{scalar.value}'", likely(scalar.value, known))
    return record.texts(key)
