"""A field over all instruments, and the path of the term, as JSON."""

from __future__ import annotations

from peaceplans.report.library.record_json import Json, dumped, keyed_terms, note_entry, source_entries, source_ids
from peaceplans.sheets.guarantees.field_sheet import FieldEntry, FieldSheet
from peaceplans.sheets.guarantees.lengths import ENDLESS, Span
from peaceplans.sheets.guarantees.sheet import field_citations
from peaceplans.sheets.guarantees.term_path import PathStep, TermPath

FIELD_FORMAT = "peaceplans.guarantee-field/1"
PATH_FORMAT = "peaceplans.guarantee-path/1"


def field_json(sheet: FieldSheet) -> str:
    """A field over instruments; ``years`` is null where no length is named, and ``most`` where there is no end."""
    return dumped(
        {
            "format": FIELD_FORMAT,
            "catalogue": {"version": sheet.catalogue_version, "state_of_record": sheet.state_of_record},
            "field": {"key": sheet.key.id, "label": sheet.key.label},
            "order": sheet.order.value,
            "where": [condition.written for condition in sheet.conditions],
            "undecided": [instrument.id for instrument in sheet.undecided],
            "instruments": [_entry(sheet, entry) for entry in sheet.entries],
            "sources": source_entries(sheet.sources),
        }
    )


def path_json(path: TermPath) -> str:
    """The steps by date."""
    return dumped(
        {
            "format": PATH_FORMAT,
            "catalogue": {"version": path.catalogue_version, "state_of_record": path.state_of_record},
            "steps": [_step(step) for step in path.steps],
            "sources": source_entries(path.sources),
        }
    )


def _entry(sheet: FieldSheet, entry: FieldEntry) -> Json:
    one, field = entry.instrument, entry.field
    return {
        "id": one.id,
        "title": one.title,
        "group": entry.group.value,
        "kind": one.kind.value,
        "status": one.status,
        "date": one.date,
        "state": field.state.value,
        "text": field.text,
        "certainty": field.certainty.value,
        "years": _years(entry.length),
        "terms": keyed_terms(field.terms),
        "sources": source_ids(field_citations(field)),
        "notes": [note_entry(note, f"{one.id}#{field.key}") for note in sheet.notes_on(f"{one.id}#{field.key}")],
    }


def _years(length: Span | None) -> Json | None:
    if length is None:
        return None
    ends = {"least": length.least, "most": length.most}
    return {name: None if end == ENDLESS else end for name, end in ends.items()}


def _step(step: PathStep) -> Json:
    return {
        "date": step.date,
        "side": step.side.value,
        "years": list(step.years),
        "words": step.words,
        "who": step.who,
        "instrument": step.instrument.id,
        "certainty": step.certainty.value,
        "sources": source_ids(step.sources),
        "statements": [
            {
                "id": voice.id,
                "speaker": voice.speaker,
                "date": voice.date,
                "text": voice.text,
                "certainty": voice.certainty.value,
                "sources": source_ids(voice.sources),
            }
            for voice in step.voices
        ],
    }
