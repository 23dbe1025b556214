"""Plans by topics or points: what each provides in a cell, and how that stands to a baseline.

A sheet is made at once; a cell is computed when it is first asked for and then kept by the record the sheet came from,
whatever the baseline and the order of columns, so that another baseline costs only what is looked at.

    record = matrix_record(library)                      once; anew when the library has changed
    sheet = record.sheet(MatrixChoice(baseline="us-28"))
    sheet.cell(row, column).line.text
    sheet.difference(row, column)                        None without a baseline and in its own column
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from typing import TYPE_CHECKING

from peaceplans.compare.comparison import TermChange
from peaceplans.compare.matrix import Basis, CellState, Difference
from peaceplans.model.anchors import read_anchor
from peaceplans.model.dates import in_words
from peaceplans.model.evidence import Certainty, weakest
from peaceplans.model.notation import term_in_words
from peaceplans.model.plan import Coverage, Plan, Provision
from peaceplans.model.source import Citation, Source
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.anchor_names import AnchorNames, all_terms
from peaceplans.sheets.citations import of_provision
from peaceplans.sheets.comparison.row_notes import newest_first
from peaceplans.sheets.matrix.choice import MatrixChoice, MatrixFilter, MatrixMark, RowKind
from peaceplans.sheets.matrix.line import CellLine, LineMarks, LinePart

if TYPE_CHECKING:
    from peaceplans.library import Library
    from peaceplans.model.notes import Note
    from peaceplans.sheets.matrix.record import MatrixRecord

__all__ = [
    "Basis",
    "CellLine",
    "CellState",
    "Column",
    "Difference",
    "LineMarks",
    "LinePart",
    "MatrixCell",
    "MatrixChoice",
    "MatrixFilter",
    "MatrixMark",
    "MatrixRow",
    "MatrixSheet",
    "MatrixTally",
    "RowKind",
    "TermChange",
    "TermWords",
    "matrix_record",
    "matrix_sheet",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A plan as a column.

    Attributes:
        plan: without its provisions.
        evidence: what most of its entries rest on, in words ("published text", "inferred").
        pinned: whether it stands in front.
        baseline: whether the others are set against it.
    """

    plan: Plan
    evidence: str
    pinned: bool = False
    baseline: bool = False

    @property
    def id(self) -> str:
        """Id of the plan."""
        return self.plan.id

    @property
    def name(self) -> str:
        """The head of the column."""
        return self.plan.short_title or self.plan.title or self.plan.id

    @property
    def small(self) -> str:
        """The small print of the head: ``20 November 2025 · summary of a published text``."""
        return " \N{MIDDLE DOT} ".join(part for part in (in_words(self.plan.date), self.evidence) if part)

    @property
    def reconstructed(self) -> bool:
        """Whether its text is not public and the entries are a reconstruction, which a dotted rule shows."""
        return self.plan.coverage is Coverage.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """A topic, or a point of the plan whose points are the rows.

    Attributes:
        key: id of the topic, or reference of the point (``us-28:6``); unique in a sheet.
        label: the topic's label, or the point's title.
        number: of the point; empty for a topic.
        topic: id of the topic, also of the point's.
    """

    key: str
    label: str
    topic: str
    number: str = ""

    @property
    def anchor(self) -> str:
        """What a note on the row hangs on."""
        return f"topic/{self.topic}" if self.key == self.topic else self.key


@dataclass(frozen=True, slots=True)
class TermWords:
    """A term of a provision in words.

    Attributes:
        ref: of the provision.
        key: of the term; a strand can be followed by it.
        owner: the party whose value it is, by name; empty for a value of the provision itself.
    """

    ref: str
    key: str
    label: str
    words: str
    owner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell:
    """What a plan provides on a topic or on a point.

    Attributes:
        provisions: those with the topic as their main topic, or linked to the point; struck ones among them.
        see_also: those that have the topic only as a further one, or are linked to the point as *also*.
        line: of the provisions; of what is seen elsewhere when there are none.
        certainty: of the weakest provision; of an absence that is read from a list of points *reported*; *provisional*
            when nothing is known.
        derived: whether the links to the point were composed through a third plan.
        reason: why a cell of a point is empty or derived, in a sentence; may be empty.
    """

    plan: str
    row: str
    state: CellState
    provisions: tuple[Provision, ...]
    see_also: tuple[Provision, ...]
    line: CellLine
    certainty: Certainty
    derived: bool = False
    reason: str = ""
    reason_sources: tuple[Citation, ...] = ()

    @property
    def told(self) -> tuple[Provision, ...]:
        """The provisions whose briefs make the line."""
        return self.provisions or self.see_also

    @property
    def disputed(self) -> bool:
        """Whether reports or parties contradict each other about anything in it."""
        return any(provision.disputed for provision in self.told)

    @property
    def uncertain(self) -> bool:
        """Whether it rests on inference, which a dotted edge shows."""
        return bool(self.told) and self.certainty is Certainty.PROVISIONAL

    @property
    def deferred(self) -> tuple[str, ...]:
        """The documents and decisions that something in it is left to, each once."""
        return tuple(dict.fromkeys(one.deferred for one in self.provisions if one.deferred))

    @property
    def evidence(self) -> tuple[str, ...]:
        """Grades of its provisions in words, each once."""
        return tuple(dict.fromkeys(one.grade.label for one in self.told))


@dataclass(frozen=True, slots=True)
class MatrixTally:
    """What the cells shown are: each is a clause, under another topic, a silence or unknown."""

    plans: int
    rows: int
    clauses: int
    elsewhere: int
    silences: int
    unknown: int

    def words(self, noun: str) -> str:
        """``5 plans, 20 topics: 71 with clauses, 24 silent, 5 unknown``; the noun is what rows are ("topics")."""
        parts = [f"{self.clauses} with clauses"]
        parts += [f"{self.elsewhere} under another topic"] if self.elsewhere else []
        parts += [f"{self.silences} silent", f"{self.unknown} unknown"]
        return f"{_counted(self.plans, 'plans')}, {_counted(self.rows, noun)}: {', '.join(parts)}"


def _counted(number: int, plural: str) -> str:
    return f"{number} {plural.removesuffix('s') if number == 1 else plural}"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixSheet:
    """Plans by topics or points.

    Attributes:
        choice: what it was made for.
        columns: those shown, pinned ones first.
        rows: those shown; all_rows: before the filter.
        baseline: the plan the others are set against, without provisions; None for none.
        points_of: the plan whose points are the rows; None for topics.
        banner: what must be told before anything is read, most important first.
        sources: every source cited by what is shown; the position is its number.
        notes: those that hang on what is shown, newest first; put in by who has them (`with_notes`).
        names: what anchors are called.
    """

    choice: MatrixChoice
    columns: tuple[Column, ...]
    rows: tuple[MatrixRow, ...]
    all_rows: tuple[MatrixRow, ...]
    baseline: Plan | None
    points_of: Plan | None
    banner: tuple[str, ...]
    sources: Mapping[str, Source]
    vocabulary: Vocabulary
    catalogue_version: str
    state_of_record: str
    names: AnchorNames | None = dataclass_field(default=None, repr=False, compare=False)
    notes: tuple[Note, ...] = ()
    record: MatrixRecord = dataclass_field(repr=False, compare=False)

    @property
    def noun(self) -> str:
        """What rows are called."""
        return "points" if self.points_of else "topics"

    def cell(self, row: MatrixRow, column: Column) -> MatrixCell:
        """What a plan provides in a row."""
        return self.record.cell(row, column.id, self.points_of)

    def baseline_cell(self, row: MatrixRow) -> MatrixCell | None:
        """What the baseline provides in a row, shown or not; None without a baseline."""
        return self.record.cell(row, self.baseline.id, self.points_of) if self.baseline else None

    def difference(self, row: MatrixRow, column: Column) -> Difference | None:
        """How a cell stands to the baseline's; None without a baseline and in its own column."""
        if self.baseline is None or self.baseline.id == column.id:
            return None
        return self.record.difference(row, self.baseline.id, column.id, self.points_of)

    def marks(self, row: MatrixRow, column: Column) -> LineMarks:
        """The words of a cell's line that the baseline's has not; none without a baseline, or where either is empty."""
        if self.baseline is None or self.baseline.id == column.id:
            return LineMarks()
        return self.record.marks(row, self.baseline.id, column.id, self.points_of)

    def row_differs(self, row: MatrixRow) -> bool | None:
        """Whether a shown plan differs from the baseline, or, without one, from the first of which anything is known.

        None when nobody can say of any.
        """
        return self.record.row_differs(row, self)

    def tally(self) -> MatrixTally:
        """What the cells shown are; counted once for these columns and rows."""
        return self.record.tally(self)

    def terms(self, cell: MatrixCell) -> tuple[TermWords, ...]:
        """The terms of a cell in words, those of its options with their owners."""
        words = self.vocabulary
        found = []
        for provision in cell.told:
            for term in provision.terms:
                told = term_in_words(term, words)
                found.append(TermWords(provision.ref, term.key, words.term_label(term.key), told))
            for option in provision.options:
                owner = words.party_label(option.owner)
                for term in option.terms:
                    told = term_in_words(term, words)
                    found.append(TermWords(provision.ref, term.key, words.term_label(term.key), told, owner))
        return tuple(found)

    def left_over(self, column: Column) -> tuple[Provision, ...]:
        """The provisions of a plan that stand in no row, as no link leads from a point to them; none for topics."""
        return self.record.left_over(column.id, self.points_of) if self.points_of else ()

    def anchor(self, row: MatrixRow, column: Column) -> str:
        """What a new note on a cell hangs on: its provision when it is one, else the plan on the topic."""
        cell = self.cell(row, column)
        return cell.provisions[0].ref if len(cell.provisions) == 1 else f"{column.id}@{row.topic}"

    def anchors(self, row: MatrixRow, column: Column) -> tuple[str, ...]:
        """All that a note of a cell can hang on: its provisions, their terms, and the plan on the topic."""
        cell = self.cell(row, column)
        found = [provision.ref for provision in cell.provisions]
        found += [f"{one.ref}#{term.key}" for one in cell.provisions for term in all_terms(one)]
        on_topic = [f"{column.id}@{row.topic}"] if self.points_of is None or not cell.provisions else []
        return tuple(dict.fromkeys((*found, *on_topic)))

    def notes_on(self, row: MatrixRow, column: Column) -> tuple[Note, ...]:
        """The notes of a cell."""
        if not self.notes:
            return ()
        there = set(self.anchors(row, column))
        return tuple(note for note in self.notes if not there.isdisjoint(note.anchors))

    def cell_sources(self, row: MatrixRow, column: Column) -> tuple[Citation, ...]:
        """What a cell rests on, each place once."""
        cell = self.cell(row, column)
        found = [citation for one in (*cell.provisions, *cell.see_also) for citation in of_provision(one)]
        return tuple(dict.fromkeys((*found, *cell.reason_sources)))

    def source_numbers(self) -> dict[str, int]:
        """The number under which each source is listed."""
        return {source: number for number, source in enumerate(self.sources, 1)}

    def row(self, key: str) -> MatrixRow | None:
        """The row with this key, shown or not."""
        return next((row for row in self.all_rows if row.key == key), None)

    def column(self, plan_id: str) -> Column | None:
        """The shown column of a plan."""
        return next((column for column in self.columns if column.id == plan_id), None)

    def place_of(self, anchor: str) -> tuple[str, str] | None:
        """Key of the row and id of the plan of the cell that an anchor names; None when no shown cell has it."""
        return self.record.place_of(read_anchor(anchor), self)

    def spoken(self, row: MatrixRow, column: Column) -> str:
        """A cell as it is read aloud: ``Armed forces, 28-point draft: 6, cap of 600,000; official summary``."""
        from peaceplans.sheets.matrix.phrases import spoken

        return spoken(self, row, column)


def with_notes(sheet: MatrixSheet, notes: Iterable[Note]) -> MatrixSheet:
    """The same sheet with these notes."""
    return replace(sheet, notes=newest_first(notes))


def matrix_record(library: Library) -> MatrixRecord:
    """What sheets are made from; reads plans and links when they are first needed. Anew when the library changed."""
    from peaceplans.sheets.matrix.record import MatrixRecord

    return MatrixRecord(library)


def matrix_sheet(library: Library, choice: MatrixChoice) -> MatrixSheet:
    """A sheet with its notes, for one use; a page keeps the record and makes its sheets from that."""
    sheet = matrix_record(library).sheet(choice)
    if not library.has_notes():
        return sheet
    topics = dict.fromkeys(f"topic/{row.topic}" for row in sheet.all_rows)
    around = library.notes.around(tuple(column.id for column in sheet.columns), ("library", *topics))
    return with_notes(sheet, around)


def certainty_of(state: CellState, told: Iterable[Provision], coverage: Coverage) -> Certainty:
    """How sure a cell is."""
    if state.unknown:
        return Certainty.PROVISIONAL
    found = [provision.certainty for provision in told]
    if state is CellState.NO_CLAUSE and coverage is not Coverage.FULL_TEXT:
        found.append(Certainty.REPORTED)
    return weakest(found)
