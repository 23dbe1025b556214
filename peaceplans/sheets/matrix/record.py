"""What sheets of the matrix are made from: plans and links, read when first needed, and every cell once computed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar, cast

from peaceplans.compare.matrix import CellState, Content, Difference, cell_state, difference
from peaceplans.library import Library
from peaceplans.model.anchors import Anchor, AnchorKind
from peaceplans.model.links import Relation
from peaceplans.model.plan import Plan, Provision, State, Wording
from peaceplans.model.source import Source
from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.comparison.row_filter import folded
from peaceplans.sheets.later import LaterMapping
from peaceplans.sheets.matrix.choice import MatrixChoice, MatrixFilter, MatrixMark, RowKind
from peaceplans.sheets.matrix.line import LineMarks, cell_line, line_marks
from peaceplans.sheets.matrix.links import PairLinks, links_between
from peaceplans.sheets.matrix.sheet import Column, MatrixCell, MatrixRow, MatrixSheet, MatrixTally, certainty_of

_FEW = 8  # plans that are read one by one
_Value = TypeVar("_Value")
_Pair = tuple[tuple[Provision, ...], tuple[Provision, ...]]


class MatrixRecord:
    """Plans of a library for the matrix; to be made anew when the library has changed.

    Attributes:
        plans: all plans by id and date, without their provisions.
        vocabulary: the library's.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self.vocabulary = library.vocabulary
        self.plans = {plan.id: plan for plan in library.plans()}
        self._all_read = False
        self._names = AnchorNames(library)
        self._kept: dict[tuple[str, ...], object] = {}

    def sheet(self, choice: MatrixChoice) -> MatrixSheet:
        """A sheet; nothing is computed of its cells unless the filter asks for it."""
        if len(choice.plans or self.plans) > _FEW:
            self.read_all()
            if choice.baseline or choice.rows is RowKind.POINTS:
                self._library.read_concordances()
        columns = self._columns(choice)
        baseline = self.plans.get(choice.baseline)
        points_of = self._points_of(choice, columns)
        rows = self._point_rows(points_of) if points_of else self._topic_rows(choice, columns, baseline)
        sheet = MatrixSheet(
            choice=choice,
            columns=columns,
            rows=rows,
            all_rows=rows,
            baseline=baseline,
            points_of=points_of,
            banner=(),
            sources={},
            vocabulary=self.vocabulary,
            catalogue_version=self._library.catalogue_version,
            state_of_record=self._library.state_of_record,
            names=self._names,
            record=self,
        )
        if choice.row_filter.asks:
            sheet = replace(sheet, rows=tuple(row for row in rows if self._admits(choice.row_filter, row, sheet)))
        made = replace(sheet, banner=tuple(self._banner(sheet)))
        return replace(made, sources=LaterMapping(lambda: self._sources(made)))

    def forget(self) -> None:
        """Compute every cell anew when it is next asked for."""
        self._kept.clear()

    def plan(self, plan_id: str) -> Plan:
        """A plan with its provisions."""
        return self._library.plan(plan_id)

    def read_all(self) -> None:
        """Read every plan at once, which is quicker than one after the other when most are needed."""
        if not self._all_read:
            self._library.whole_plans()
            self._all_read = True

    def once(self, key: tuple[str, ...], read: Callable[[], _Value]) -> _Value:
        """A value that is computed the first time it is asked for and then kept."""
        if key not in self._kept:
            self._kept[key] = read()
        return cast("_Value", self._kept[key])

    def cell(self, row: MatrixRow, plan_id: str, points_of: Plan | None) -> MatrixCell:
        """What a plan provides in a row; computed once."""
        return self.once(("cell", _of(points_of), row.key, plan_id), lambda: self._cell(row, plan_id, points_of))

    def state(self, row: MatrixRow, plan_id: str, points_of: Plan | None) -> CellState:
        """The state of a cell, without its line."""
        return self.once(("state", _of(points_of), row.key, plan_id), lambda: self._state(row, plan_id, points_of))

    def tally(self, sheet: MatrixSheet) -> MatrixTally:
        """What the cells shown are, whatever the baseline; counted once for these columns and rows."""
        columns, rows = [column.id for column in sheet.columns], [row.key for row in sheet.rows]
        return self.once(("tally", _of(sheet.points_of), *columns, "", *rows), lambda: self._tally(sheet))

    def difference(self, row: MatrixRow, baseline: str, plan_id: str, points_of: Plan | None) -> Difference:
        """How a cell stands to the baseline's; computed once."""
        key = ("difference", _of(points_of), row.key, baseline, plan_id)
        return self.once(key, lambda: self._difference(row, baseline, plan_id, points_of))

    def marks(self, row: MatrixRow, baseline: str, plan_id: str, points_of: Plan | None) -> LineMarks:
        """The words of a line against the baseline's; computed once."""
        key = ("marks", _of(points_of), row.key, baseline, plan_id)
        return self.once(key, lambda: self._marks(row, baseline, plan_id, points_of))

    def row_differs(self, row: MatrixRow, sheet: MatrixSheet) -> bool | None:
        """Whether a shown plan differs from the baseline, else from the first of which anything is known."""
        ids = [column.id for column in sheet.columns]
        if sheet.baseline:
            against = sheet.baseline.id
        else:
            known = (one for one in ids if not self.state(row, one, sheet.points_of).unknown)
            against = next(known, "")
        found: bool | None = None
        for one in ids if against else ():
            if one != against:
                told = self.difference(row, against, one, sheet.points_of).differs
                if told:
                    return True
                found = told if found is None else found
        return found

    def term_keys(self) -> Mapping[str, tuple[str, frozenset[str]]]:
        """Topic and keys of terms of every provision of every plan, by its reference."""
        return self._library.term_keys()

    def sources_named(self, ids: Iterable[str]) -> dict[str, Source]:
        """The sources with these ids, in this order."""
        asked = tuple(dict.fromkeys(ids))
        found = self._library.sources(asked)
        return {source: found[source] for source in asked}

    def plan_sources(self, plan_ids: Iterable[str]) -> dict[str, Source]:
        """What the accounts of these plans rest on."""
        return self.sources_named(citation.source for one in plan_ids for citation in self.plans[one].sources)

    def left_over(self, plan_id: str, points_of: Plan | None) -> tuple[Provision, ...]:
        """The provisions to which no link leads from a point."""
        if points_of is None or plan_id == points_of.id:
            return ()
        links = self._links(points_of.id, plan_id)
        if links is None:
            return self.plan(plan_id).provisions
        placed = {ref for answers in (links.main, links.also) for refs in answers.values() for ref in refs}
        return tuple(one for one in self.plan(plan_id).provisions if one.ref not in placed)

    def place_of(self, anchor: Anchor, sheet: MatrixSheet) -> tuple[str, str] | None:
        """Key of the row and id of the plan of the shown cell that an anchor names."""
        if anchor.kind is AnchorKind.CELL:
            row = next((row for row in sheet.rows if anchor.part in (row.key, row.topic)), None)
            return (row.key, anchor.ids[0]) if row and sheet.column(anchor.ids[0]) else None
        for ref in anchor.references:
            column = sheet.column(ref.partition(":")[0])
            for row in sheet.rows if column else ():
                found = self.placed(row, column.id, sheet.points_of)[0] if column else ()
                if any(provision.ref == ref for provision in found):
                    return row.key, ref.partition(":")[0]
        return None

    def placed(self, row: MatrixRow, plan_id: str, points_of: Plan | None) -> _Pair:
        """The provisions of a cell, and those to see also."""
        if points_of is None:
            return self._by_topic(plan_id).get(row.key, ((), ()))
        if plan_id == points_of.id:
            return tuple(one for one in self.plan(plan_id).provisions if one.ref == row.key), ()
        links = self._links(points_of.id, plan_id)
        if links is None:
            return (), ()
        mine, also = links.main.get(row.key, ()), links.also.get(row.key, ())
        every = self.plan(plan_id).provisions
        return tuple(one for one in every if one.ref in mine), tuple(one for one in every if one.ref in also)

    def _columns(self, choice: MatrixChoice) -> tuple[Column, ...]:
        asked = [one for one in choice.plans or self.plans if one in self.plans and one not in choice.hidden]
        pinned = [one for one in choice.pinned if one in asked]
        order = dict.fromkeys((*pinned, *asked))
        return tuple(
            Column(
                plan=self.plans[one],
                evidence=self.once(("evidence", one), lambda one=one: self._evidence(one)),  # type: ignore[misc]
                pinned=one in pinned,
                baseline=one == choice.baseline,
            )
            for one in order
        )

    def _evidence(self, plan_id: str) -> str:
        grades = Counter(provision.grade for provision in self.plan(plan_id).provisions)
        return grades.most_common(1)[0][0].label if grades else ""

    def _points_of(self, choice: MatrixChoice, columns: tuple[Column, ...]) -> Plan | None:
        if choice.rows is RowKind.TOPICS:
            return None
        wanted = (choice.points_of, choice.baseline, *(column.id for column in columns))
        return next((self.plans[one] for one in wanted if one in self.plans), None)

    def _topic_rows(
        self, choice: MatrixChoice, columns: tuple[Column, ...], baseline: Plan | None
    ) -> tuple[MatrixRow, ...]:
        ids = [column.id for column in columns] + ([baseline.id] if baseline else [])
        there = dict.fromkeys(topic for one in ids for topic in self._by_topic(one))
        known = self.vocabulary.topics
        topics = [topic for topic in known if choice.all_topics or topic in there]
        topics += [topic for topic in there if topic not in known]
        return tuple(
            self.once(("topic row", topic), lambda topic=topic: self._topic_row(topic))  # type: ignore[misc]
            for topic in topics
        )

    def _topic_row(self, topic: str) -> MatrixRow:
        return MatrixRow(key=topic, label=self.vocabulary.topic_label(topic), topic=topic)

    def _point_rows(self, plan: Plan) -> tuple[MatrixRow, ...]:
        def read() -> tuple[MatrixRow, ...]:
            return tuple(
                MatrixRow(key=one.ref, label=one.title, topic=one.topic, number=one.number or one.key)
                for one in self.plan(plan.id).provisions
            )

        return self.once(("point rows", plan.id), read)

    def _by_topic(self, plan_id: str) -> dict[str, _Pair]:
        def read() -> dict[str, _Pair]:
            main: dict[str, list[Provision]] = {}
            also: dict[str, list[Provision]] = {}
            for provision in self.plan(plan_id).provisions:
                main.setdefault(provision.topic, []).append(provision)
                for topic in provision.further_topics:
                    also.setdefault(topic, []).append(provision)
            return {topic: (tuple(main.get(topic, ())), tuple(also.get(topic, ()))) for topic in {**main, **also}}

        return self.once(("by topic", plan_id), read)

    def _links(self, left: str, right: str) -> PairLinks | None:
        def read() -> PairLinks | None:
            return links_between(self._library, self.plan(left), self.plan(right))

        return self.once(("links", left, right), read)

    def _aligned(self, plan_id: str, points_of: Plan | None) -> bool:
        return points_of is None or plan_id == points_of.id or self._links(points_of.id, plan_id) is not None

    def _state(self, row: MatrixRow, plan_id: str, points_of: Plan | None) -> CellState:
        provisions, also = self.placed(row, plan_id, points_of)
        aligned = bool(provisions) or self._aligned(plan_id, points_of)
        return cell_state(provisions, also, self.plans[plan_id].coverage, aligned=aligned)

    def _tally(self, sheet: MatrixSheet) -> MatrixTally:
        counts: Counter[CellState] = Counter()
        for column in sheet.columns:
            counts += self._states(column.plan, sheet)
        elsewhere = counts[CellState.ELSEWHERE]
        silences = sum(number for state, number in counts.items() if state.silent)
        unknown = sum(number for state, number in counts.items() if state.unknown)
        clauses = counts.total() - elsewhere - silences - unknown
        return MatrixTally(len(sheet.columns), len(sheet.rows), clauses, elsewhere, silences, unknown)

    def _states(self, plan: Plan, sheet: MatrixSheet) -> Counter[CellState]:
        """How many cells of a plan are in each state; topics on which it has nothing are all in one."""
        if sheet.points_of:
            return Counter(self._state(row, plan.id, sheet.points_of) for row in sheet.rows)
        there = self._by_topic(plan.id)
        found = Counter(cell_state(*there[row.key], plan.coverage) for row in sheet.rows if row.key in there)
        found[cell_state((), (), plan.coverage)] += len(sheet.rows) - found.total()
        return found

    def _cell(self, row: MatrixRow, plan_id: str, points_of: Plan | None) -> MatrixCell:
        provisions, also = self.placed(row, plan_id, points_of)
        state = self.state(row, plan_id, points_of)
        links = self._links(points_of.id, plan_id) if points_of and plan_id != points_of.id else None
        alone = links.alone.get(row.key) if links and not provisions else None
        told = provisions or also
        return MatrixCell(
            plan=plan_id,
            row=row.key,
            state=state,
            provisions=provisions,
            see_also=also,
            line=cell_line(told),
            certainty=certainty_of(state, told, self.plans[plan_id].coverage),
            derived=bool(links and links.derived),
            reason=alone.reason if alone else "",
            reason_sources=alone.sources if alone else (),
        )

    def _difference(self, row: MatrixRow, baseline: str, plan_id: str, points_of: Plan | None) -> Difference:
        links = self._links(baseline, plan_id)

        def related(one: str, other: str) -> Relation | None:
            return links.relations.get((one, other)) if links else None

        one, other = self._content(row, baseline, points_of), self._content(row, plan_id, points_of)
        return difference(one, other, related, self.vocabulary.units)

    def _content(self, row: MatrixRow, plan_id: str, points_of: Plan | None) -> Content:
        def read() -> Content:
            cell = self.cell(row, plan_id, points_of)
            standing = tuple(provision for provision in cell.told if provision.state is not State.STRUCK)
            return Content(cell.state, self.plans[plan_id].coverage, standing, cell.line.text)

        return self.once(("content", _of(points_of), row.key, plan_id), read)

    def _marks(self, row: MatrixRow, baseline: str, plan_id: str, points_of: Plan | None) -> LineMarks:
        one, other = self.cell(row, baseline, points_of), self.cell(row, plan_id, points_of)
        return line_marks(one.line.text, other.line.text)

    def _admits(self, row_filter: MatrixFilter, row: MatrixRow, sheet: MatrixSheet) -> bool:
        if row_filter.topics and row.topic not in row_filter.topics:
            return False
        if row_filter.words.split() and not self._has_words(row_filter.words, row, sheet):
            return False
        states = [self.state(row, column.id, sheet.points_of) for column in sheet.columns]
        if MatrixMark.OPEN in row_filter.marks and not {CellState.OPEN, CellState.DEFERRED}.intersection(states):
            return False
        if MatrixMark.SILENT in row_filter.marks and not any(state.silent for state in states):
            return False
        return MatrixMark.DIFFERING not in row_filter.marks or self.row_differs(row, sheet) is True

    def _has_words(self, words: str, row: MatrixRow, sheet: MatrixSheet) -> bool:
        texts = [folded(row.label)]
        for column in sheet.columns:
            cell = self.cell(row, column.id, sheet.points_of)
            texts += [folded(text) for one in cell.told for text in (one.brief, one.title, one.deferred)]
        return all(any(word in text for text in texts) for word in folded(words).split())

    def _banner(self, sheet: MatrixSheet) -> Iterator[str]:
        shown = [column.plan for column in sheet.columns]
        for plan in dict.fromkeys((*shown, *([sheet.baseline] if sheet.baseline else []))):
            if plan.banner:
                yield plan.banner
        if sheet.points_of:
            apart = [plan.short_title for plan in shown if not self._aligned(plan.id, sheet.points_of)]
            if apart:
                name = sheet.points_of.short_title
                yield f"Not aligned with the points of the rows ({name}): nobody has linked {_listed(apart)} to them."
            derived = [column.name for column in sheet.columns if self._derived(column.id, sheet.points_of)]
            if derived:
                yield f"The links to {_listed(derived)} are derived through a third text, not made for this pair."
        if any(plan.wording is Wording.SUMMARY for plan in shown):
            yield "Comparison of summaries, not of wording."

    def _derived(self, plan_id: str, points_of: Plan) -> bool:
        links = self._links(points_of.id, plan_id) if plan_id != points_of.id else None
        return bool(links and links.derived)

    def _sources(self, sheet: MatrixSheet) -> dict[str, Source]:
        plans = [column.plan for column in sheet.columns]
        cited = [
            citation for row in sheet.rows for column in sheet.columns for citation in sheet.cell_sources(row, column)
        ]
        cited += [citation for plan in plans for citation in plan.sources]
        return self.sources_named(citation.source for citation in cited)


def _of(points_of: Plan | None) -> str:
    return points_of.id if points_of else ""


def _listed(names: Iterable[str]) -> str:
    *rest, last = names
    return f"{', '.join(rest)} and {last}" if rest else last
