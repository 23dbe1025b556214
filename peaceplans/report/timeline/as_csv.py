"""The timeline as a table."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.model.events import Event
from peaceplans.model.instrument import Instrument
from peaceplans.model.positions import Statement
from peaceplans.model.source import Citation
from peaceplans.report.csv_text import DataTable
from peaceplans.report.library.record_json import source_ids
from peaceplans.report.source_list import web_address
from peaceplans.sheets.timeline.sheet import TimelineSheet

_HEAD = (
    "anchor", "kind", "lane", "date", "first day", "last day", "title", "state", "state note", "unverified",
    "said by", "says", "text", "plans", "topics", "sources",
)  # fmt: skip


def timeline_table(sheet: TimelineSheet) -> DataTable:
    """Items in order of time, each with the claims about it."""
    return DataTable("timeline", _HEAD, tuple(_rows(sheet)))


def _rows(sheet: TimelineSheet) -> Iterator[tuple[str, ...]]:
    """A line for each item, and under it one for each claim."""
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
