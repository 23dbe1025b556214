"""Guarantee instruments as JSON, format ``peaceplans.guarantees/1``."""

from __future__ import annotations

from peaceplans.model.instrument import Instrument
from peaceplans.model.vocabulary import FieldKey
from peaceplans.report.library.record_json import Json, dumped, keyed_terms, note_entry, source_entries, source_ids
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet

FORMAT = "peaceplans.guarantees/1"


def guarantee_json(sheet: GuaranteeSheet) -> str:
    """Fields by instruments; ``differs`` is null without a reference and when nobody can say."""
    return dumped(
        {
            "format": FORMAT,
            "catalogue": {"version": sheet.catalogue_version, "state_of_record": sheet.state_of_record},
            "against": sheet.against.id if sheet.against else None,
            **_chosen_by(sheet),
            "fields": [{"key": key.id, "label": key.label} for key in sheet.fields],
            "instruments": [_instrument(sheet, instrument) for instrument in sheet.instruments],
            "notes": [note_entry(note, note.anchors[0]) for note in sheet.notes],
            "sources": source_entries(sheet.sources),
        }
    )


def _chosen_by(sheet: GuaranteeSheet) -> Json:
    """The conditions by which the instruments were chosen, and those of which nobody can say; nothing without any."""
    if not sheet.conditions:
        return {}
    return {
        "where": [condition.written for condition in sheet.conditions],
        "undecided": [instrument.id for instrument in sheet.undecided],
    }


def _instrument(sheet: GuaranteeSheet, instrument: Instrument) -> Json:
    return {
        "id": instrument.id,
        "title": instrument.title,
        "date": instrument.date,
        "kind": instrument.kind.value,
        "status": instrument.status,
        **_tally(sheet, instrument),
        "fields": {key.id: _field(sheet, instrument, key) for key in sheet.fields},
    }


def _tally(sheet: GuaranteeSheet, instrument: Instrument) -> Json:
    """How many of all fields are as in the reference, when there is one."""
    if sheet.against is None or sheet.is_reference(instrument):
        return {}
    tally = sheet.tally(instrument)
    return {"tally": {"same": tally.same, "differs": tally.differ, "cannot_be_said": tally.unsaid}}


def _field(sheet: GuaranteeSheet, instrument: Instrument, key: FieldKey) -> Json:
    field, anchor = instrument.field(key.id), f"{instrument.id}#{key.id}"
    return {
        "state": field.state.value,
        "text": field.text,
        "certainty": field.certainty.value,
        "terms": keyed_terms(field.terms),
        "sources": source_ids(field.sources),
        "differs": sheet.differs(instrument, key.id),
        "notes": [note_entry(note, anchor) for note in sheet.notes_on(anchor)],
    }
