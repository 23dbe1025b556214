"""The lists of the library as JSON, formats ``peaceplans.library/1`` and ``peaceplans.sources/1``."""

from __future__ import annotations

from peaceplans.report.library.record_json import Json, dumped
from peaceplans.sheets.library.sheet import InstrumentEntry, LibrarySheet, PlanEntry
from peaceplans.sheets.library.source_uses import SourceSheet, SourceUses

LIBRARY_FORMAT = "peaceplans.library/1"
SOURCES_FORMAT = "peaceplans.sources/1"


def library_json(sheet: LibrarySheet) -> str:
    """Plans and instruments as listed."""
    return dumped(
        {
            "format": LIBRARY_FORMAT,
            "catalogue": {"version": sheet.catalogue_version, "state_of_record": sheet.state_of_record},
            "filter": {"words": sheet.words, "kinds": sorted(sheet.kinds)},
            "sorting": sheet.sorting.value,
            "plans": [_plan(one) for one in sheet.plans],
            "instruments": [_instrument(one) for one in sheet.instruments],
        }
    )


def sources_json(sheet: SourceSheet) -> str:
    """Sources as listed, and what was not found."""
    return dumped(
        {
            "format": SOURCES_FORMAT,
            "catalogue": {"version": sheet.catalogue_version, "state_of_record": sheet.state_of_record},
            "filter": {"words": sheet.words, "only": sheet.relaying.value},
            "sorting": sheet.sorting.value,
            "sources": [_source(one) for one in sheet.sources],
            "not_found": list(sheet.not_found),
        }
    )


def _plan(entry: PlanEntry) -> Json:
    plan = entry.plan
    return {
        "id": plan.id,
        "title": plan.title,
        "short_title": plan.short_title,
        "date": plan.date,
        "authors": list(plan.authors),
        "kind": plan.kind.value,
        "publication": plan.publication,
        "coverage": plan.coverage.value,
        "points_stated": plan.points_stated,
        "entries": entry.entries,
        "evidence": {grade.value: count for grade, count in entry.grades.items()},
        "disputed": entry.disputed,
        "made_from": [step.plan for step in plan.lineage],
        "notes": entry.notes,
    }


def _instrument(entry: InstrumentEntry) -> Json:
    one = entry.instrument
    return {
        "id": one.id,
        "title": one.title,
        "short_title": one.short_title,
        "date": one.date,
        "kind": one.kind.value,
        "status": one.status,
        "points": list(one.points),
        "fields": {state.value: count for state, count in entry.states.items()},
        "evidence": {certainty.value: count for certainty, count in entry.certainties.items()},
        "notes": entry.notes,
    }


def _source(entry: SourceUses) -> Json:
    source = entry.source
    return {
        "id": source.id,
        "publisher": source.publisher,
        "title": source.title,
        "date": source.date,
        "language": source.language,
        "url": source.url,
        "relay": source.relay,
        "aliases": list(source.aliases),
        "uses": list(entry.uses),
    }
