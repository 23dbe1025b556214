"""What stands in the lanes of the timeline: events, and plans, instruments and statements at their dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from peaceplans.model.events import Event, EventState, Lane
from peaceplans.model.instrument import Instrument
from peaceplans.model.plan import Coverage, Plan
from peaceplans.model.positions import Statement
from peaceplans.model.source import Citation
from peaceplans.model.spans import Span, span_of


class ItemKind(StrEnum):
    """What an item of the timeline is."""

    EVENT = "event"
    PLAN = "plan"
    INSTRUMENT = "instrument"
    STATEMENT = "statement"


Entry = Event | Plan | Instrument | Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineItem:
    """Something dated.

    Attributes:
        anchor: what a note on it hangs on (``event/e16``, ``us-28``, ``us-15y``, ``statement/ID``).
        date: EDTF.
        title: in a few words.
        state: of an event; *disputed* for a statement that is; else None: a plan is neither confirmed nor denied.
        memory: from the editors' background knowledge, not confirmed in a source consulted.
        unpublished: no text of it is public.
        plans: ids of the plans and instruments that it is or concerns.
        topics: ids of the vocabulary.
        entry: the whole of it.
    """

    kind: ItemKind
    anchor: str
    lane: Lane
    date: str
    span: Span
    title: str
    state: EventState | None
    plans: tuple[str, ...]
    topics: tuple[str, ...]
    entry: Entry
    memory: bool = False
    unpublished: bool = False

    @property
    def texts(self) -> Iterator[str]:
        """What words are looked for in."""
        yield self.title
        entry = self.entry
        if isinstance(entry, Event):
            yield entry.text
            yield entry.state_note
            for claim in entry.claims:
                yield from (claim.owner, claim.text, claim.state_note)
        elif isinstance(entry, Plan):
            yield entry.title
            yield entry.publication
            yield from (line.how for line in entry.lineage)
            for count in entry.counts:
                yield from (count.who, count.text)
        elif isinstance(entry, Instrument):
            yield entry.title
            yield entry.status
        else:
            yield entry.text

    @property
    def citations(self) -> Iterator[Citation]:
        """The sources of all that is told of it, claims, lineage and counts included."""
        entry = self.entry
        yield from entry.sources
        if isinstance(entry, Event):
            for claim in entry.claims:
                yield from claim.sources
        elif isinstance(entry, Plan):
            for line in entry.lineage:
                yield from line.sources
            for count in entry.counts:
                yield from count.sources


def event_item(event: Event) -> TimelineItem:
    """An event in its own lane."""
    return TimelineItem(
        kind=ItemKind.EVENT,
        anchor=f"event/{event.id}",
        lane=event.lane,
        date=event.date,
        span=span_of(event.date),
        title=event.title,
        state=event.state,
        memory=event.memory,
        plans=event.plans,
        topics=event.topics,
        entry=event,
    )


def plan_item(plan: Plan) -> TimelineItem:
    """A plan as a milestone in the lane of plans."""
    return TimelineItem(
        kind=ItemKind.PLAN,
        anchor=plan.id,
        lane=Lane.PLANS,
        date=plan.date,
        span=span_of(plan.date),
        title=plan.short_title or plan.title or plan.id,
        state=None,
        plans=(plan.id, *(line.plan for line in plan.lineage)),
        topics=(),
        unpublished=plan.coverage is Coverage.NONE,
        entry=plan,
    )


def instrument_item(instrument: Instrument) -> TimelineItem:
    """An instrument as a milestone in the lane of guarantees."""
    of_plans = dict.fromkeys(point.partition(":")[0] for point in instrument.points)
    return TimelineItem(
        kind=ItemKind.INSTRUMENT,
        anchor=instrument.id,
        lane=Lane.GUARANTEES,
        date=instrument.date,
        span=span_of(instrument.date),
        title=instrument.short_title or instrument.title or instrument.id,
        state=None,
        plans=(instrument.id, *of_plans),
        topics=(),
        entry=instrument,
    )


_TARGETS = {"28": "us-28", "27": "ru-27", "20": "ua-us-20"}  # what dossiers call these texts


def statement_item(statement: Statement) -> TimelineItem:
    """A statement in the lane of statements."""
    of_plans = dict.fromkeys(ref.partition(":")[0] for ref in statement.provisions)
    target = _TARGETS.get(statement.target)
    return TimelineItem(
        kind=ItemKind.STATEMENT,
        anchor=f"statement/{statement.id}",
        lane=Lane.STATEMENTS,
        date=statement.date,
        span=span_of(statement.date),
        title=f"{statement.speaker}: {statement.text}",
        state=EventState.DISPUTED if statement.disputed else None,
        plans=tuple(dict.fromkeys((*((target,) if target else ()), *of_plans))),
        topics=statement.topics,
        entry=statement,
    )
