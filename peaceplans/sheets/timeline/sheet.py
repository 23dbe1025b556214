"""The timeline: events with their claims, plans and instruments as milestones, in order of time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from datetime import date
from functools import cached_property

from peaceplans.library import Library
from peaceplans.model.anchors import read_anchor
from peaceplans.model.events import Event, EventState, Lane
from peaceplans.model.instrument import Instrument
from peaceplans.model.notes import Note
from peaceplans.model.plan import Lineage, Plan
from peaceplans.model.positions import Statement
from peaceplans.model.source import Source
from peaceplans.model.spans import span_of
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.comparison.row_notes import newest_first
from peaceplans.sheets.timeline.facing_claims import claim_anchor
from peaceplans.sheets.timeline.filter import TimelineFilter
from peaceplans.sheets.timeline.item import (
    TimelineItem,
    event_item,
    instrument_item,
    plan_item,
    statement_item,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineSheet:
    """What the timeline shows.

    Attributes:
        items: those that the filter admits, in order of time.
        all_items: those before the filter.
        statements: whether the statements of the record are among them.
        sources: every source cited by what is shown, in order of first mention; the position is its number.
        titles: what plans and instruments are called, by id.
        not_found: what was looked for and not found.
        notes: those that hang on what is shown, newest first; put in by who has them.
        names: what anchors are called, for links in notes; None when there is no library.
    """

    items: tuple[TimelineItem, ...]
    all_items: tuple[TimelineItem, ...]
    item_filter: TimelineFilter
    statements: bool
    sources: Mapping[str, Source]
    titles: Mapping[str, str]
    vocabulary: Vocabulary
    catalogue_version: str
    state_of_record: str
    not_found: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    names: AnchorNames | None = dataclass_field(default=None, repr=False, compare=False)

    def notes_on(self, anchor: str) -> tuple[Note, ...]:
        """The notes that hang on an item or claim."""
        return tuple(note for note in self.notes if anchor in note.anchors)

    def source_numbers(self) -> dict[str, int]:
        """The number under which each source is listed."""
        return {source: number for number, source in enumerate(self.sources, 1)}

    @property
    def lineage(self) -> tuple[tuple[Plan, Lineage], ...]:
        """Which of the plans shown was made from which: the later plan, and what it says of the earlier one."""
        shown = {item.anchor for item in self.items}
        plans = (item.entry for item in self.items if isinstance(item.entry, Plan))
        return tuple((plan, line) for plan in plans for line in plan.lineage if line.plan in shown)

    def title_of(self, record: str) -> str:
        """What a plan or instrument is called."""
        return self.titles.get(record, record)


def item_anchors(item: TimelineItem) -> Iterator[str]:
    """The anchors of an item and of its claims."""
    yield item.anchor
    if isinstance(item.entry, Event):
        yield from dict.fromkeys(
            anchor for claim in item.entry.claims if (anchor := claim_anchor(item.entry, claim)) != item.anchor
        )


class TimelineRecord:
    """All that the timeline can show, read once; sheets are made from it without reading again.

    Statements and sources are read when they are first asked for: the lanes are shown without.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self.vocabulary = library.vocabulary
        self.catalogue_version = library.catalogue_version
        self.state_of_record = library.state_of_record
        self.plans: dict[str, Plan] = {plan.id: plan for plan in library.plans()}
        self.instruments: dict[str, Instrument] = {one.id: one for one in library.instruments()}
        self.events: dict[str, Event] = {event.id: event for event in library.events()}
        self.milestones = _in_order(
            [
                *map(event_item, self.events.values()),
                *map(plan_item, self.plans.values()),
                *map(instrument_item, self.instruments.values()),
            ]
        )

    @cached_property
    def names(self) -> AnchorNames:
        """What anchors are called."""
        return AnchorNames(self._library)

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """The statements of the record."""
        return self._library.all_statements()

    @cached_property
    def with_statements(self) -> tuple[TimelineItem, ...]:
        """Everything, statements among it."""
        return _in_order([*self.milestones, *map(statement_item, self.statements)])

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """What plans and instruments are called, by id."""
        records: list[Plan | Instrument] = [*self.plans.values(), *self.instruments.values()]
        return {one.id: one.short_title or one.title or one.id for one in records}

    @cached_property
    def last_day(self) -> date:
        """The last day of the month that the record tells of."""
        return span_of(self.state_of_record).last

    @cached_property
    def not_found(self) -> tuple[str, ...]:
        """What was looked for and not found."""
        return self._library.not_found()

    def sources(self, items: Iterable[TimelineItem]) -> dict[str, Source]:
        """The sources of items, in order of first mention."""
        cited = dict.fromkeys(citation.source for item in items for citation in item.citations)
        found = self._library.sources(cited)
        return {source: found[source] for source in cited if source in found}

    def items(self, item_filter: TimelineFilter, *, statements: bool = False) -> tuple[TimelineItem, ...]:
        """What a filter admits, in order of time."""
        there = self.with_statements if statements else self.milestones
        return there if item_filter.is_empty else tuple(item for item in there if item_filter.admits(item))

    def sheet(self, item_filter: TimelineFilter, *, statements: bool = False, only: str = "") -> TimelineSheet:
        """What is to be shown.

        Args:
            item_filter: which items.
            statements: the statements of the record are among them.
            only: anchor of the one item to be shown; empty for all that the filter admits.
        """
        items = self.items(item_filter, statements=statements)
        if only:
            items = tuple(item for item in items if item.anchor == only)
        return TimelineSheet(
            items=items,
            all_items=self.with_statements if statements else self.milestones,
            item_filter=item_filter,
            statements=statements,
            sources=self.sources(items),
            titles=self.titles,
            vocabulary=self.vocabulary,
            catalogue_version=self.catalogue_version,
            state_of_record=self.state_of_record,
            not_found=self.not_found,
            names=self.names,
        )


def timeline_sheet(
    library: Library, item_filter: TimelineFilter | None = None, *, statements: bool = False, only: str = ""
) -> TimelineSheet:
    """The timeline of a library with the notes on what is shown; arguments as for `TimelineRecord.sheet`."""
    sheet = TimelineRecord(library).sheet(item_filter or TimelineFilter(), statements=statements, only=only)
    anchors = [anchor for item in sheet.items for anchor in item_anchors(item)]
    return replace(sheet, notes=newest_first(library.notes.on(anchors)))


def of_plan(items: Iterable[TimelineItem], record: str) -> tuple[TimelineItem, ...]:
    """The items that concern a plan or instrument, without it itself."""
    return tuple(item for item in items if record in item.plans and item.anchor != record)


def event_of(anchor: str) -> str:
    """Id of the event that an anchor names or of whose claims it names one: ``event/ID#n01`` -> ``ID``."""
    return read_anchor(anchor).ids[0].partition("#")[0]


def counted(items: Iterable[TimelineItem]) -> dict[Lane | EventState, int]:
    """How many items there are in each lane and in each state."""
    counts: dict[Lane | EventState, int] = {}
    for item in items:
        counts[item.lane] = counts.get(item.lane, 0) + 1
        if item.state:
            counts[item.state] = counts.get(item.state, 0) + 1
    return counts


def most_told(items: Sequence[TimelineItem]) -> TimelineItem | None:
    """The event with the most claims, of which there is most to be read; else the first item, if any."""
    events = [(len(item.entry.claims), item) for item in items if isinstance(item.entry, Event)]
    most = max(events, key=lambda told: told[0], default=None)
    return most[1] if most else next(iter(items), None)


def _in_order(items: Iterable[TimelineItem]) -> tuple[TimelineItem, ...]:
    """By the first day, then the last; plans before what happened with them on the same day."""
    return tuple(sorted(items, key=lambda item: (item.span.first, item.span.last, item.kind != "plan", item.anchor)))
