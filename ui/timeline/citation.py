"""Entries of the timeline as text to be pasted elsewhere, with how they stand and where they come from."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMimeData

from peaceplans.model.dates import in_words
from peaceplans.model.events import Claim, Event
from peaceplans.report.citing.point import RECORD, cited_point
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.printable import one_line, printable
from peaceplans.sheets.timeline.facing_claims import facing_claims
from peaceplans.sheets.timeline.item import TimelineItem
from peaceplans.sheets.timeline.sheet import TimelineSheet
from ui.controls.citation import Copied, as_mime
from ui.timeline.words import claim_state, item_state, kind_label, translate


def cited_item(item: TimelineItem, sheet: TimelineSheet, style: CitationStyle) -> QMimeData:
    """An entry with its claims as plain and as rich text; claims keep their owners.

    Args:
        item: the entry.
        sheet: with its sources.
        style: of the citation.
    """
    note = item.entry.state_note if isinstance(item.entry, Event) else ""
    ids = dict.fromkeys(one.source for one in item.citations)
    sources = tuple(sheet.sources[name] for name in ids if name in sheet.sources)
    told = cited_point(
        style,
        title=item.title,
        text=translate("Timeline", "timeline of the record"),
        authors=(RECORD,),
        date=item.date,
        facts=(item_state(item), note),
        sources=sources,
    )
    name, text = f"{in_words(item.date)}, {one_line(item.title)}", _text(item)
    return as_mime(style, [Copied(name=name, text=text, points=tuple(_claims(item)), citation=told, sources=sources)])


def _text(item: TimelineItem) -> str:
    entry = item.entry
    return printable(entry.title if not hasattr(entry, "text") else entry.text)


def _claims(item: TimelineItem) -> Iterator[tuple[str, str]]:
    if isinstance(item.entry, Event):
        facing = facing_claims(item.entry)
        for claim in (*facing.asserted, *facing.denied, *facing.later):
            yield _claim_head(claim, item.entry), one_line(claim.text)


def _claim_head(claim: Claim, event: Event) -> str:
    facts = (in_words(claim.date or event.date), kind_label(claim.kind), claim_state(claim))
    return f"{one_line(claim.owner)} ({', '.join(fact for fact in facts if fact)})"
