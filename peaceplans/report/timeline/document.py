"""The timeline -> a report in blocks: an overview, then every item with who asserts and who denies what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import peaceplans
from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.model.dates import in_words
from peaceplans.model.events import Event, EventState, Lane
from peaceplans.model.instrument import Instrument
from peaceplans.model.plan import Plan
from peaceplans.report import phrases
from peaceplans.report.blocks import Block, Colophon, Document, Heading, Notes, Paragraph, Table
from peaceplans.report.notes.block import named_links, note_block
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list
from peaceplans.report.timeline.words import claim_count, claim_lanes, item_facts, state_words
from peaceplans.sheets.timeline.filter import TimelineFilter
from peaceplans.sheets.timeline.item import TimelineItem
from peaceplans.sheets.timeline.sheet import TimelineSheet, counted, event_of, of_plan

CLAIMS_ARE_NO_FACTS = (
    "What is claimed is told as a claim with its owner. Confirmed, claimed, disputed and denied say how an event or "
    "claim stands in the record; the record does not decide who is right."
)


def timeline_document(sheet: TimelineSheet) -> Document:
    """The items in order of time; one alone without an overview."""
    if len(sheet.items) == 1:
        [item] = sheet.items
        return Document(
            title=one_line(item.title),
            subtitle=one_line("; ".join(item_facts(item, sheet.vocabulary))),
            blocks=tuple(_blocks(sheet)),
        )
    return Document(title="Timeline", subtitle=_subtitle(sheet), blocks=tuple(_blocks(sheet)))


def filter_words(item_filter: TimelineFilter, sheet: TimelineSheet) -> str:
    """The conditions in words; empty when everything is shown."""
    words, vocabulary = item_filter.words.strip(), sheet.vocabulary
    parts = [
        f"lane {', '.join(sorted(item_filter.lanes))}" if item_filter.lanes else "",
        f"state {', '.join(sorted(item_filter.states))}" if item_filter.states else "",
        f"topic {', '.join(map(vocabulary.topic_label, sorted(item_filter.topics)))}" if item_filter.topics else "",
        f"about {sheet.title_of(item_filter.plan)}" if item_filter.plan else "",
        f"from {in_words(item_filter.start)}" if item_filter.start else "",
        f"to {in_words(item_filter.end)}" if item_filter.end else "",
        f"with the words \u201c{words}\u201d" if words else "",
    ]
    return one_line("; ".join(part for part in parts if part))


def _subtitle(sheet: TimelineSheet) -> str:
    if not sheet.items:
        return "nothing is shown"
    spans = [item.span for item in sheet.items]
    first, last = min(span.first for span in spans), max(span.last for span in spans)
    count = "1 entry" if len(sheet.items) == 1 else f"{len(sheet.items)} entries"
    return one_line(f"{count}, {in_words(f'{first.isoformat()}/{last.isoformat()}')}")


def _summary(sheet: TimelineSheet) -> str:
    """The entries by lane and the events by state."""
    counts = counted(sheet.items)
    lanes = [f"{lane.value}: {counts[lane]}" for lane in Lane if counts.get(lane)]
    states = [f"{state.value}: {counts[state]}" for state in EventState if counts.get(state)]
    return one_line(f"{'; '.join(lanes)}. Events by state: {'; '.join(states) or 'none'}.")


def _blocks(sheet: TimelineSheet) -> Iterator[Block]:
    numbers = sheet.source_numbers()
    if not sheet.items:
        yield Paragraph("Nothing in the record fits these conditions.")
    if len(sheet.items) > 1:
        yield Paragraph(CLAIMS_ARE_NO_FACTS)
        yield Paragraph(_summary(sheet))
        yield Heading(2, "Overview", "overview")
        yield _overview(sheet)
        yield Heading(2, "One by one", "items")
    for item in sheet.items:
        yield from _item(item, sheet, numbers)
    if sheet.not_found and sheet.item_filter.is_empty and len(sheet.items) > 1:
        yield Heading(2, "Looked for and not found", "not-found")
        yield Notes(tuple(Paragraph(phrases.paragraph(text)) for text in sheet.not_found))
    if sheet.notes:
        yield Heading(2, "Notes", "notes")
        yield from _notes(sheet)
    yield Heading(2, "Sources", "sources")
    yield source_list(sheet.sources.values())
    yield Heading(2, "How this report was made", "colophon")
    yield Colophon(
        (
            ("Catalogue", one_line(f"version {sheet.catalogue_version}")),
            ("State of the record", one_line(in_words(sheet.state_of_record))),
            ("Program", f"Peace Plans {peaceplans.__version__}"),
            ("Filter", filter_words(sheet.item_filter, sheet) or "none"),
            ("Shown", f"{len(sheet.items)} of {len(sheet.all_items)} entries"),
            ("Statements of parties", "among them" if sheet.statements else "left out"),
        )
    )


def _overview(sheet: TimelineSheet) -> Table:
    rows = ((in_words(item.date), item.lane.value, state_words(item), item.title, _count(item)) for item in sheet.items)
    return Table(
        caption="In order of time",
        head=("date", "lane", "state", "what", "claims"),
        rows=tuple(tuple(one_line(cell) for cell in row) for row in rows),
        shy=True,
    )


def _count(item: TimelineItem) -> str:
    return claim_count(item.entry) if isinstance(item.entry, Event) else ""


def _item(item: TimelineItem, sheet: TimelineSheet, numbers: Mapping[str, int]) -> Iterator[Block]:
    facts = "; ".join(item_facts(item, sheet.vocabulary))
    if len(sheet.items) > 1:
        yield Heading(3, one_line(item.title), place_of(item.anchor))
        yield Paragraph(one_line(f"{facts}."))
    entry = item.entry
    if isinstance(entry, Event):
        yield Paragraph(phrases.paragraph(entry.text), phrases.cited(entry.sources, numbers))
        if entry.claims:
            yield claim_lanes(entry, sheet.vocabulary, numbers)
        if entry.plans:
            yield Paragraph(one_line(f"Concerns {', '.join(map(sheet.title_of, entry.plans))}."))
    elif isinstance(entry, Plan):
        yield from _plan(entry, sheet, numbers)
    elif isinstance(entry, Instrument):
        yield Paragraph(phrases.paragraph(entry.title), phrases.cited(entry.sources, numbers))
    else:
        yield Paragraph(phrases.paragraph(entry.text), phrases.cited(entry.sources, numbers))


def _plan(plan: Plan, sheet: TimelineSheet, numbers: Mapping[str, int]) -> Iterator[Block]:
    publication = f": {plan.publication}" if plan.publication else ""
    yield Paragraph(phrases.paragraph(f"{plan.title}{publication}"), phrases.cited(plan.sources, numbers))
    told = [
        Paragraph(
            phrases.paragraph(f"Made from {sheet.title_of(line.plan)}: {line.how}"),
            phrases.cited(line.sources, numbers),
        )
        for line in plan.lineage
    ]
    told += [
        Paragraph(
            phrases.paragraph(f"{count.who}, {in_words(count.date)}: {count.number} points{_of(count.text)}"),
            phrases.cited(count.sources, numbers),
        )
        for count in plan.counts
    ]
    if told:
        yield Notes(tuple(told))
    events = [one for one in of_plan(sheet.items, plan.id) if isinstance(one.entry, Event)]
    if events:
        listed = "; ".join(f"{in_words(one.date)}, {one.title}" for one in events)
        yield Paragraph(one_line(f"Events about it: {listed}."))


def _of(text: str) -> str:
    return f" ({text})" if text else ""


def place_of(anchor: str) -> str:
    """The place of an item in the report."""
    return f"item-{anchor.replace('/', '-')}"


def _notes(sheet: TimelineSheet) -> Iterator[Block]:
    there = {note.id for note in sheet.notes}
    shown = {item.anchor for item in sheet.items}

    def place(text: str) -> str:
        anchor = read_anchor(text)
        if anchor.kind is AnchorKind.EVENT:
            name = f"event/{event_of(text)}"
            return place_of(name) if name in shown and len(shown) > 1 else ""
        return f"note-{anchor.ids[0]}" if anchor.kind is AnchorKind.NOTE and anchor.ids[0] in there else ""

    links = named_links(sheet.names, place)
    for note in sheet.notes:
        on = "; ".join(sheet.names.name(anchor) if sheet.names else anchor for anchor in note.anchors)
        yield note_block(note, links, anchor=f"note-{note.id}", on=on)
