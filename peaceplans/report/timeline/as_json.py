"""The timeline as JSON, format ``peaceplans.timeline/1``."""

from __future__ import annotations

from peaceplans.model.events import Claim, Event
from peaceplans.model.instrument import Instrument
from peaceplans.model.plan import Plan
from peaceplans.model.positions import Statement
from peaceplans.report.library.record_json import Json, dumped, note_entry, source_entries, source_ids
from peaceplans.sheets.timeline.item import TimelineItem
from peaceplans.sheets.timeline.sheet import TimelineSheet

FORMAT = "peaceplans.timeline/1"


def timeline_json(sheet: TimelineSheet) -> str:
    """The items in order of time, each with its claims or with its lineage and counts."""
    return dumped(
        {
            "format": FORMAT,
            "catalogue": {"version": sheet.catalogue_version, "state_of_record": sheet.state_of_record},
            "filter": sheet.item_filter.as_mapping(),
            "statements": sheet.statements,
            "items": [_item(item, sheet) for item in sheet.items],
            "not_found": list(sheet.not_found),
            "notes": [note_entry(note, note.anchors[0]) for note in sheet.notes],
            "sources": source_entries(sheet.sources),
        }
    )


def _item(item: TimelineItem, sheet: TimelineSheet) -> Json:
    return {
        "anchor": item.anchor,
        "kind": item.kind.value,
        "lane": item.lane.value,
        "date": item.date,
        "title": item.title,
        **_own(item, sheet),
        "sources": source_ids(item.entry.sources),
    }


def _own(item: TimelineItem, sheet: TimelineSheet) -> Json:
    match item.entry:
        case Event() as event:
            return {
                "state": event.state.value,
                "state_note": event.state_note,
                "unverified": event.memory,
                "text": event.text,
                "plans": list(event.plans),
                "topics": list(event.topics),
                "claims": [_claim(claim, event) for claim in event.claims],
            }
        case Plan() as plan:
            return {
                "coverage": plan.coverage.value,
                "publication": plan.publication,
                "made_from": [
                    {"plan": line.plan, "how": line.how, "sources": source_ids(line.sources)} for line in plan.lineage
                ],
                "counts": [
                    {
                        "number": count.number,
                        "who": count.who,
                        "date": count.date,
                        "text": count.text,
                        "sources": source_ids(count.sources),
                    }
                    for count in plan.counts
                ],
                "events": [one.anchor for one in sheet.all_items if item.anchor in one.plans and one is not item],
            }
        case Instrument() as instrument:
            return {"status": instrument.status, "made_of": list(instrument.points)}
        case Statement() as statement:
            return {
                "speaker": statement.speaker,
                "party": statement.party,
                "certainty": statement.certainty.value,
                "grade": statement.letter.value,
                "disputed": statement.disputed,
                "text": statement.text,
                "topics": list(statement.topics),
            }


def _claim(claim: Claim, event: Event) -> Json:
    return {
        "id": claim.id,
        "kind": claim.kind.value,
        "owner": claim.owner,
        "party": claim.party,
        "date": claim.date or event.date,
        "state": claim.state.value,
        "state_note": claim.state_note,
        "unverified": claim.memory,
        "text": claim.text,
        "sources": source_ids(claim.sources),
    }
