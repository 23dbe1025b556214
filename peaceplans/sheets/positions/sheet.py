"""Parties by contested questions, or by the points of a plan: how each stands to each, and where they stand apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from functools import cached_property

from peaceplans.library import Library
from peaceplans.model.notes import Note
from peaceplans.model.plan import Coverage, Plan, Provision
from peaceplans.model.positions import Stance
from peaceplans.model.source import Source
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.comparison.row_notes import newest_first
from peaceplans.sheets.later import LaterMapping
from peaceplans.sheets.positions.cell import Matter, PositionCell, contradictions_of
from peaceplans.sheets.positions.filter import PositionFilter
from peaceplans.sheets.positions.standing_apart import Between, Outcome, between

FIRST_APART = ("ru", "ua")
"""Who is set against each other when nobody is named, if the record has both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionRow:
    """A matter with a cell for each shown party."""

    matter: Matter
    cells: tuple[PositionCell, ...]
    between: Between


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionsSheet:
    """Parties by matters.

    Attributes:
        parties: ids in the order of the columns.
        plan: the plan whose points are the rows; None for the contested questions.
        rows: those shown; with `apart` by outcome and then by topic, else by topic or in the plan's order.
        all_rows: before the filter.
        apart: whether it is told of each row how the parties stand to each other.
        sources: all that the shown rows cite, in order of first mention; the position is the number.
        notes: those that hang on what is shown, newest first; put in by who has them.
    """

    parties: tuple[str, ...]
    plan: Plan | None
    rows: tuple[PositionRow, ...]
    all_rows: tuple[PositionRow, ...]
    position_filter: PositionFilter
    apart: bool
    sources: Mapping[str, Source]
    vocabulary: Vocabulary
    catalogue_version: str
    state_of_record: str
    notes: tuple[Note, ...] = ()
    names: AnchorNames | None = dataclass_field(default=None, repr=False, compare=False)

    @property
    def banner(self) -> tuple[str, ...]:
        """What must be told of a plan whose text is not public."""
        return (self.plan.banner,) if self.plan and self.plan.banner else ()

    def by_outcome(self) -> dict[Outcome, tuple[PositionRow, ...]]:
        """The shown rows by how the parties stand to each other, in the order of outcomes; none is empty."""
        found = {one: tuple(row for row in self.rows if row.between.outcome is one) for one in Outcome}
        return {outcome: rows for outcome, rows in found.items() if rows}

    def notes_on(self, *anchors: str) -> tuple[Note, ...]:
        """The notes that hang on any of these."""
        return tuple(note for note in self.notes if set(anchors) & set(note.anchors))

    def source_numbers(self) -> dict[str, int]:
        """The number under which each source is listed."""
        return {source: number for number, source in enumerate(self.sources, 1)}


class PositionRecord:
    """All stances and statements of a library, read once; sheets are made from it without reading them again.

    Attributes:
        parties: ids of those that have a stance, in the vocabulary's order.
        statements: by id, by date.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self.vocabulary = library.vocabulary
        self.names = AnchorNames(library)
        self.statements = {statement.id: statement for statement in library.all_statements()}
        self._stances = {(stance.party, stance.target): stance for stance in library.all_stances()}
        self._places = {statement: place for place, statement in enumerate(self.statements)}
        self._on: dict[tuple[str, str], list[str]] = {}
        for statement in self.statements.values():
            for target in dict.fromkeys((*statement.questions, *statement.provisions)):
                self._on.setdefault((statement.party, target), []).append(statement.id)
        self._cells: dict[tuple[str, str, str], PositionCell] = {}
        having = {party for party, _ in self._stances}
        self.parties = tuple(party for party in self.vocabulary.parties if party in having)

    @cached_property
    def _targets(self) -> frozenset[str]:
        return frozenset(target for _, target in self._stances)

    @cached_property
    def _plan_ids(self) -> frozenset[str]:
        """Ids of the plans whose own points have stances."""
        return frozenset(target.partition(":")[0] for target in self._targets if ":" in target)

    @cached_property
    def plans(self) -> tuple[Plan, ...]:
        """The plans with stances to their points or to what these are made from, by date, without their points."""
        return tuple(plan for plan in self._library.plans() if plan.id in self._plan_ids or self._rests_on(plan))

    def has_plan(self, plan: str) -> bool:
        """Whether there is such a plan with stances."""
        return plan in self._plan_ids or any(one.id == plan for one in self.plans)

    def _rests_on(self, plan: Plan) -> bool:
        """Whether it is a reconstruction, whose points have the content of others, with stances to that."""
        if plan.coverage is not Coverage.NONE:
            return False
        return any(ref in self._targets for one in self._library.plan(plan.id).provisions for ref in one.basis)

    def sheet(
        self,
        parties: Iterable[str] = (),
        *,
        plan: str = "",
        position_filter: PositionFilter | None = None,
        apart: bool = False,
    ) -> PositionsSheet:
        """Some parties beside each other.

        Args:
            parties: ids in the order of the columns; empty for all, or with `apart` for Moscow and Kyiv.
            plan: id of the plan whose points are the rows; empty for the contested questions.
            position_filter: None for all rows.
            apart: order the rows by how the parties stand to each other.

        Raises:
            PeacePlansError: there is no such plan.
        """
        chosen = tuple(dict.fromkeys(parties)) or (self.first_apart if apart else self.parties)
        shown_plan = self._library.plan(plan) if plan else None
        matters = self._points(shown_plan) if shown_plan else _questions(self.vocabulary)
        rows = tuple(self._row(matter, chosen) for matter in matters)
        asked = position_filter or PositionFilter()
        shown = [row for row in rows if asked.admits(row)]
        if apart:
            places = {outcome: place for place, outcome in enumerate(Outcome)}
            shown.sort(key=lambda row: places[row.between.outcome])
        return PositionsSheet(
            parties=chosen,
            plan=shown_plan,
            rows=tuple(shown),
            all_rows=rows,
            position_filter=asked,
            apart=apart,
            sources=LaterMapping(lambda: self._sources(shown)),
            vocabulary=self.vocabulary,
            catalogue_version=self._library.catalogue_version,
            state_of_record=self._library.state_of_record,
            names=self.names,
        )

    @property
    def first_apart(self) -> tuple[str, ...]:
        """Moscow and Kyiv where the record has both, else the first two parties."""
        return FIRST_APART if set(FIRST_APART) <= set(self.parties) else self.parties[:2]

    def cell(self, party: str, matter: Matter) -> PositionCell:
        """A party on a matter."""
        key = (party, matter.anchor, matter.target)
        if key not in self._cells:
            self._cells[key] = self._made(party, matter)
        return self._cells[key]

    def place_of_stance(self, name: str) -> tuple[str, str]:
        """Party and matter of a stance (``ru/territory``); both empty when there is no such stance."""
        party, _, target = name.partition("/")
        return (party, target) if (party, target) in self._stances else ("", "")

    def place_of_statement(self, name: str) -> tuple[str, str]:
        """Party and matter beside which a statement stands, questions first; both empty when it has no such place."""
        statement = self.statements.get(name)
        if statement is None or statement.party not in self.parties:
            return "", ""
        points = (ref for ref in statement.provisions if ref.partition(":")[0] in self._plan_ids)
        target = next((one for one in (*statement.questions, *points)), "")
        return (statement.party, target) if target else ("", "")

    def _made(self, party: str, matter: Matter) -> PositionCell:
        stance = self._stances.get((party, matter.target))
        refs = (matter.target, matter.point) if matter.point else (matter.target,)
        ids = dict.fromkeys((*_grounds(stance), *(one for ref in refs for one in self._on.get((party, ref), ()))))
        known = sorted((one for one in ids if one in self._places), key=self._places.__getitem__, reverse=True)
        statements = tuple(self.statements[one] for one in known)
        return PositionCell(
            party=party,
            matter=matter,
            stance=stance,
            statements=statements,
            contradictions=contradictions_of(one for one in statements if one.party == party),
        )

    def _points(self, plan: Plan) -> tuple[Matter, ...]:
        """The points; one without stances of its own stands for each of those it is made from."""
        found: list[Matter] = []
        for one in plan.provisions:
            basis = () if one.ref in self._targets else tuple(ref for ref in one.basis if ref in self._targets)
            found += [_point(one, ref) for ref in basis or (one.ref,)]
        return tuple(found)

    def _row(self, matter: Matter, parties: Sequence[str]) -> PositionRow:
        cells = tuple(self.cell(party, matter) for party in parties)
        return PositionRow(matter=matter, cells=cells, between=between(cells))

    def _sources(self, rows: Iterable[PositionRow]) -> dict[str, Source]:
        cells = [cell for row in rows for cell in row.cells]
        citations = [citation for cell in cells for citation in cell.citations]
        citations += [citation for cell in cells for one in cell.statements for citation in one.sources]
        ids = tuple(dict.fromkeys(citation.source for citation in citations))
        found = self._library.sources(ids)
        return {one: found[one] for one in ids if one in found}


def positions_sheet(
    library: Library,
    parties: Iterable[str] = (),
    *,
    plan: str = "",
    position_filter: PositionFilter | None = None,
    apart: bool = False,
) -> PositionsSheet:
    """The positions in a library with the notes on them; arguments as for `PositionRecord.sheet`."""
    record = PositionRecord(library)
    sheet = record.sheet(parties, plan=plan, position_filter=position_filter, apart=apart)
    return replace(sheet, notes=notes_around(library, sheet))


def notes_around(library: Library, sheet: PositionsSheet) -> tuple[Note, ...]:
    """The notes on the shown matters, stances and statements, newest first."""
    if not library.has_notes():
        return ()
    anchors: dict[str, None] = {}
    for row in sheet.rows:
        anchors[row.matter.anchor] = None
        for cell in row.cells:
            anchors[cell.anchor] = None
            anchors.update((f"statement/{one.id}", None) for one in cell.statements)
    return newest_first(library.notes.on(anchors))


def _questions(vocabulary: Vocabulary) -> tuple[Matter, ...]:
    """The contested questions by topic."""
    places = {topic: place for place, topic in enumerate(vocabulary.topics)}
    ordered = sorted(vocabulary.questions.values(), key=lambda one: places.get(one.topic, len(places)))
    return tuple(Matter(target=one.id, label=one.label, topic=one.topic) for one in ordered)


def _point(provision: Provision, target: str) -> Matter:
    return Matter(
        target=target,
        label=provision.title,
        topic=provision.topic,
        number=provision.number or provision.key,
        point=provision.ref if target != provision.ref else "",
    )


def _grounds(stance: Stance | None) -> tuple[str, ...]:
    if stance is None:
        return ()
    return (*stance.statements, *(statement for before in stance.earlier for statement in before.statements))
