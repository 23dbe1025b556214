"""What a note on an item of the timeline can be about: the item, one of its claims, a plan, a topic, a source."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.model.anchors import AnchorKind
from peaceplans.model.dates import in_words
from peaceplans.model.events import Event
from peaceplans.sheets.parts import Part
from peaceplans.sheets.timeline.facing_claims import claim_anchor
from peaceplans.sheets.timeline.item import ItemKind, TimelineItem
from peaceplans.sheets.timeline.sheet import TimelineSheet

_KINDS = {
    ItemKind.EVENT: AnchorKind.EVENT,
    ItemKind.PLAN: AnchorKind.RECORD,
    ItemKind.INSTRUMENT: AnchorKind.RECORD,
    ItemKind.STATEMENT: AnchorKind.STATEMENT,
}


def item_parts(sheet: TimelineSheet, item: TimelineItem) -> tuple[Part, ...]:
    """The parts of an item; the first is the item itself."""
    once: dict[str, Part] = {}
    for part in _parts(sheet, item):
        once.setdefault(part.anchor, part)
    return tuple(once.values())


def _parts(sheet: TimelineSheet, item: TimelineItem) -> Iterator[Part]:
    yield Part(_KINDS[item.kind], item.anchor, f"{item.title}, {in_words(item.date)}")
    event = item.entry
    if isinstance(event, Event):
        for claim in event.claims:
            if claim.id:
                date = in_words(claim.date or event.date)
                yield Part(AnchorKind.EVENT, claim_anchor(event, claim), f"{claim.kind}: {claim.owner}, {date}")
    for source in sheet.sources.values():
        dated = f", {in_words(source.date)}" if source.date else ""
        yield Part(AnchorKind.SOURCE, f"source/{source.id}", f"{source.publisher}{dated}: {source.title}")
    for record in item.plans:
        if record in sheet.titles:
            yield Part(AnchorKind.RECORD, record, sheet.title_of(record))
    for topic in item.topics:
        yield Part(AnchorKind.TOPIC, f"topic/{topic}", sheet.vocabulary.topic_label(topic))
    yield Part(AnchorKind.LIBRARY, "library", "")
