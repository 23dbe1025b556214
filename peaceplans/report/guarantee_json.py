"""Guarantee instruments as JSON, format ``peaceplans.guarantees/1``."""

from __future__ import annotations

from peaceplans.model.instrument import Instrument
from peaceplans.model.vocabulary import FieldKey
from peaceplans.report.guarantees import GuaranteeTable
from peaceplans.report.record_json import Json, dumped, keyed_terms, source_entries, source_ids

FORMAT = "peaceplans.guarantees/1"


def guarantee_json(table: GuaranteeTable) -> str:
    """Fields by instruments; ``differs`` is null without a reference and when nobody can say."""
    return dumped(
        {
            "format": FORMAT,
            "catalogue": {"version": table.catalogue_version, "state_of_record": table.state_of_record},
            "against": table.against.id if table.against else None,
            "fields": [{"key": key.id, "label": key.label} for key in table.fields],
            "instruments": [_instrument(table, instrument) for instrument in table.instruments],
            "sources": source_entries(table.sources),
        }
    )


def _instrument(table: GuaranteeTable, instrument: Instrument) -> Json:
    return {
        "id": instrument.id,
        "title": instrument.title,
        "date": instrument.date,
        "kind": instrument.kind.value,
        "status": instrument.status,
        "fields": {key.id: _field(table, instrument, key) for key in table.fields},
    }


def _field(table: GuaranteeTable, instrument: Instrument, key: FieldKey) -> Json:
    field = instrument.field(key.id)
    return {
        "state": field.state.value,
        "text": field.text,
        "certainty": field.certainty.value,
        "terms": keyed_terms(field.terms),
        "sources": source_ids(field.sources),
        "differs": table.differs(instrument, key.id),
    }
