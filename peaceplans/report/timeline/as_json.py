"""The timeline as JSON, format ``peaceplans.timeline/1``, and as rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.model.events import Claim, Event
from peaceplans.model.instrument import Instrument
from peaceplans.model.plan import Plan
from peaceplans.model.positions import Statement
from peaceplans.model.source import Citation
from peaceplans.report.library.record_json import Json, dumped, note_entry, source_entries, source_ids
from peaceplans.report.source_list import web_address
from peaceplans.sheets.timeline.item import TimelineItem
from peaceplans.sheets.timeline.sheet import TimelineSheet

FORMAT = "peaceplans.timeline/1"

HEAD = (
    "anchor", "kind", "lane", "date", "first day", "last day", "title", "state", "state note", "unverified",
    "said by", "says", "text", "plans", "topics", "sources",
)  # fmt: skip
"""Columns of a spreadsheet; a row for each item, and under it one for each claim."""


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


def timeline_rows(sheet: TimelineSheet) -> Iterator[tuple[str, ...]]:
    """The same as rows of a spreadsheet, columns as in ``HEAD``."""
    for item in sheet.items:
        entry = item.entry
        days = (item.span.first.isoformat(), item.span.last.isoformat())
        more = (", ".join(item.plans), ", ".join(item.topics))
        state = item.state.value if item.state else entry.status if isinstance(entry, Instrument) else ""
        note = entry.state_note if isinstance(entry, Event) else ""
        text = entry.text if isinstance(entry, Event | Statement) else entry.title
        said_by = entry.speaker if isinstance(entry, Statement) else ""
        yield (
            item.anchor, item.kind.value, item.lane.value, item.date, *days, item.title, state, note,
            "yes" if item.memory else "", said_by, "", text, *more, _addresses(entry.sources, sheet),
        )  # fmt: skip
        if isinstance(entry, Event):
            for claim in entry.claims:
                yield (
                    f"{item.anchor}#{claim.id}" if claim.id else item.anchor, "claim", item.lane.value,
                    claim.date or item.date, *days, item.title, claim.state.value, claim.state_note,
                    "yes" if claim.memory else "", claim.owner, claim.kind.value, claim.text, *more,
                    _addresses(claim.sources, sheet),
                )  # fmt: skip


def _addresses(citations: tuple[Citation, ...], sheet: TimelineSheet) -> str:
    """Where the sources are on the web, else who published them."""
    named = (sheet.sources[name] for name in source_ids(citations) if name in sheet.sources)
    return " ".join(web_address(source.url) or source.publisher for source in named)
