"""All that the library has of one plan: its text, where it comes from, what happened to it and what was said of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field

from peaceplans.library import Library
from peaceplans.library.use_rows import LinkCount
from peaceplans.model.events import Event
from peaceplans.model.instrument import Instrument
from peaceplans.model.notes import Note
from peaceplans.model.plan import Plan, Provision
from peaceplans.model.positions import Statement
from peaceplans.model.source import Citation, Source
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.citations import of_positions, of_provision
from peaceplans.sheets.comparison.positions import Positions, by_party
from peaceplans.sheets.comparison.row import Position
from peaceplans.sheets.comparison.row_notes import newest_first
from peaceplans.sheets.later import LaterMapping, LaterSequence
from peaceplans.sheets.library.lineage import LineageSheet, lineage_sheet
from peaceplans.sheets.library.sheet import earliest


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Another plan whose points are stored as linked to those of the plan.

    Attributes:
        plan: the other one, without provisions.
        left: whether the plan shown stands left when both are compared.
        count: how many links there are, and of what sort.
    """

    plan: Plan
    left: bool
    count: LinkCount

    @property
    def pair(self) -> tuple[str, str]:
        """Both ids as they are compared, left and right."""
        return self.count.left, self.count.right


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSheet:
    """A plan with all that belongs to it.

    Attributes:
        positions: what parties hold of its provisions, and said of them.
        whole: what parties said of the text as a whole.
        events: those that name it, by date.
        beside: the plans it is linked with, by date.
        guarantees: instruments that consist of its provisions.
        notes: those that hang on it or on anything of it, newest first.
        text_sources: the sources cited down to the last provision, in order of first mention.
        sources: every source cited by what is shown, those of the text first; the position is its number.
    """

    plan: Plan
    lineage: LineageSheet
    positions: Sequence[Position]
    whole: Sequence[Position]
    events: Sequence[Event]
    beside: tuple[Beside, ...]
    guarantees: Sequence[Instrument]
    notes: tuple[Note, ...]
    text_sources: Mapping[str, Source]
    sources: Mapping[str, Source]
    vocabulary: Vocabulary
    catalogue_version: str
    state_of_record: str
    names: AnchorNames | None = dataclass_field(default=None, repr=False, compare=False)

    def source_numbers(self) -> dict[str, int]:
        """The number under which each source is listed."""
        return {source: number for number, source in enumerate(self.sources, 1)}

    def text_numbers(self) -> dict[str, int]:
        """The same numbers of the sources of the text, told without reading what comes after it."""
        return {source: number for number, source in enumerate(self.text_sources, 1)}

    def positions_on(self, provision: Provision) -> tuple[Position, ...]:
        """What parties hold of one of the provisions."""
        statements = (one for position in self.positions for one in position.statements)
        stances = (one for position in self.positions for one in position.stances)
        return Positions(statements, stances, self.vocabulary).on([provision])

    def notes_on(self, anchor: str) -> tuple[Note, ...]:
        """The notes that hang on this very thing."""
        return tuple(note for note in self.notes if anchor in note.anchors)


def plan_sheet(library: Library, plan_id: str) -> PlanSheet:
    """A plan of a library; what is not its text is read when it is first looked at.

    Raises:
        PeacePlansError: there is none with this id.
    """
    plan, plans = library.plan(plan_id), library.plans()
    words = library.vocabulary
    refs = tuple(provision.ref for provision in plan.provisions)
    lineage = lineage_sheet(plan_id, plans)
    text = dict.fromkeys(citation.source for citation in _of_text(plan, lineage))
    positions = LaterSequence(lambda: by_party(library.stances(refs), library.statements(refs), words))
    whole = LaterSequence(lambda: by_party((), _of_the_whole(plan, plans, library), words))
    events = LaterSequence(lambda: tuple(event for event in library.events() if plan_id in event.plans))

    found = library.sources(text)
    text_sources = {source: found[source] for source in text}

    def sources() -> dict[str, Source]:
        further = (*_of_events(events), *of_positions(whole), *of_positions(positions))
        ids = tuple(dict.fromkeys(one.source for one in further if one.source not in text_sources))
        others = library.sources(ids)
        return text_sources | {source: others[source] for source in ids}

    return PlanSheet(
        plan=plan,
        lineage=lineage,
        positions=positions,
        whole=whole,
        events=events,
        beside=_beside(plan, {one.id: one for one in plans}, library),
        guarantees=LaterSequence(lambda: _guarantees(refs, library)),
        notes=newest_first(library.notes.of_records([plan_id])) if library.has_notes() else (),
        text_sources=text_sources,
        sources=LaterMapping(sources),
        vocabulary=words,
        catalogue_version=library.catalogue_version,
        state_of_record=library.state_of_record,
        names=AnchorNames(library),
    )


def _of_the_whole(plan: Plan, plans: Iterable[Plan], library: Library) -> Iterator[Statement]:
    """Statements name a text by the number of its points; a later text of the same number was not meant by it."""
    if plan.points_stated is None:
        return
    same = [one for one in plans if one.points_stated == plan.points_stated]
    if min(same, key=lambda one: earliest(one.date)).id == plan.id:
        yield from (one for one in library.statements_about(str(plan.points_stated)) if not one.provisions)


def _beside(plan: Plan, plans: Mapping[str, Plan], library: Library) -> tuple[Beside, ...]:
    found = []
    for count in library.link_counts():
        other = {count.left: count.right, count.right: count.left}.get(plan.id, "")
        if other in plans:
            found.append(Beside(plan=plans[other], left=count.left == plan.id, count=count))
    return tuple(sorted(found, key=lambda one: earliest(one.plan.date)))


def _guarantees(refs: tuple[str, ...], library: Library) -> tuple[Instrument, ...]:
    own = set(refs)
    return tuple(one for one in library.instruments() if own & set(one.points))


def _of_text(plan: Plan, lineage: LineageSheet) -> Iterator[Citation]:
    yield from plan.sources
    yield from lineage.citations
    for witness in plan.witnesses:
        yield witness.source
    for provision in plan.provisions:
        yield from of_provision(provision)


def _of_events(events: Iterable[Event]) -> Iterator[Citation]:
    for event in events:
        yield from event.sources
        for claim in event.claims:
            yield from claim.sources
