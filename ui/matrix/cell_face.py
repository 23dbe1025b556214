"""A cell of the matrix as runs of styled text on a ground: what the delegate paints and the model says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from peaceplans.compare.comparison import WordOp
from peaceplans.model.plan import Coverage, Provision, State
from peaceplans.report.printable import one_line, printable
from peaceplans.sheets.matrix.sheet import CellState, Column, MatrixCell, MatrixRow, MatrixSheet
from ui.guarantees.words import notes_count

translate = QCoreApplication.translate

Span = tuple[int, int]

_KEPT = 0.3  # of the characters of a line, at least, have to be the baseline's for its words to be marked


class Style(Enum):
    """How a run looks."""

    PLAIN = auto()
    FIGURE = auto()
    NUMBER = auto()
    WORD = auto()
    MUTED = auto()
    SMALL = auto()
    CHANGED = auto()
    CHANGED_FIGURE = auto()


class Ground(Enum):
    """What a cell stands on: paper, hatched where a plan has no clause, dotted where nobody knows."""

    PAPER = auto()
    HATCHED = auto()
    DOTTED = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one style."""

    text: str
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Face:
    """A cell, ready to be set.

    Attributes:
        inferred: it rests on inference, which a dotted edge shows.
        differs: it is known to differ from the baseline's, which a bar shows.
    """

    runs: tuple[Run, ...]
    ground: Ground = Ground.PAPER
    inferred: bool = False
    differs: bool = False

    @property
    def text(self) -> str:
        """The words without styles."""
        return "".join(run.text for run in self.runs)

    @property
    def plain(self) -> str:
        """The words as they are copied and read."""
        return self.text.replace("\u00a0", " ")


def state_words(state: CellState, coverage: Coverage) -> str:
    """What is written in a cell of which there is nothing else to write; empty for one that provides something."""
    match state:
        case CellState.NO_CLAUSE:
            return translate("Matrix", "no clause")
        case CellState.NOT_KNOWN if coverage is Coverage.NONE:
            return translate("Matrix", "not public: unknown")
        case CellState.NOT_KNOWN:
            return translate("Matrix", "not known: published in part")
        case CellState.NOT_ALIGNED:
            return translate("Matrix", "not linked: unknown")
        case _:
            return ""


def state_word(state: CellState, *, points: bool = False) -> str:
    """The word that comes first in a cell that provides something, but not simply.

    Args:
        state: of the cell.
        points: whether rows are points.
    """
    return {
        CellState.OPEN: translate("Matrix", "open"),
        CellState.DEFERRED: translate("Matrix", "deferred"),
        CellState.STRUCK: translate("Matrix", "struck"),
        CellState.ELSEWHERE: translate("Matrix", "see also") if points else translate("Matrix", "under another topic"),
    }.get(state, "")


def cell_words(cell: MatrixCell, coverage: Coverage, *, points: bool) -> Iterable[str]:
    """All words that a face of a cell can have, in no order."""
    yield state_words(cell.state, coverage)
    yield state_word(cell.state, points=points)
    yield printable(cell.line.text)
    for one in cell.told:
        yield one_line(one.number or one.key)
        yield _own_word(one)
    yield from cell.evidence
    yield translate("Matrix", "disputed")
    yield translate("Matrix", "mixed evidence")
    yield translate("Matrix", "links derived")
    yield from (translate("Matrix", word) for word in _COVERAGE)
    yield str(len(cell.provisions))


_COVERAGE = ("1 clause", "%1 clauses", "not known", "not linked", "elsewhere", "see also")


def face(sheet: MatrixSheet, row: MatrixRow, column: Column, notes: int = 0) -> Face:
    """How a cell looks.

    Args:
        sheet: where it is.
        row: which it is.
        column: which it is.
        notes: how many hang on it.
    """
    cell = sheet.cell(row, column)
    difference = sheet.difference(row, column)
    differs = difference is not None and difference.differs is True
    remark = notes_count(notes)
    bare = state_words(cell.state, column.plan.coverage)
    if bare:
        runs = [Run(bare, Style.MUTED)]
        if remark:
            runs.append(_remark(remark))
        ground = Ground.HATCHED if cell.state is CellState.NO_CLAUSE else Ground.DOTTED
        return Face(tuple(runs), ground, differs=differs)
    changed = _changed(sheet, row, column) if differs else ()
    runs = list(_line(cell, changed, points=sheet.points_of is not None))
    runs += (_remark(one) for one in (*_remarks(cell, column), remark) if one)
    struck = cell.state is CellState.STRUCK
    return Face(tuple(runs), Ground.HATCHED if struck else Ground.PAPER, cell.uncertain and not struck, differs)


def coverage_face(sheet: MatrixSheet, row: MatrixRow, column: Column) -> Face:
    """Only whether a plan provides anything: how many clauses, no clause, or that nobody knows."""
    cell = sheet.cell(row, column)
    match cell.state:
        case CellState.NO_CLAUSE:
            return Face((Run(translate("Matrix", "no clause"), Style.MUTED),), Ground.HATCHED)
        case CellState.NOT_KNOWN:
            return Face((Run(translate("Matrix", "not known"), Style.MUTED),), Ground.DOTTED)
        case CellState.NOT_ALIGNED:
            return Face((Run(translate("Matrix", "not linked"), Style.MUTED),), Ground.DOTTED)
        case CellState.STRUCK:
            return Face((Run(translate("Matrix", "struck"), Style.WORD),), Ground.HATCHED)
        case CellState.ELSEWHERE:
            told = translate("Matrix", "see also") if sheet.points_of else translate("Matrix", "elsewhere")
            return Face((Run(told, Style.MUTED),), inferred=cell.uncertain)
    count = len(cell.provisions)
    told = (
        translate("Matrix", "1 clause") if count == 1 else translate("Matrix", "%1 clauses").replace("%1", str(count))
    )
    word = state_word(cell.state)
    runs = (Run(told), *((Run(f" \u00b7 {word}", Style.SMALL),) if word else ()))
    return Face(runs, inferred=cell.uncertain)


def _remark(text: str) -> Run:
    return Run(f" \u00b7\u00a0{text.replace(' ', chr(0xA0))}", Style.SMALL)


def _remarks(cell: MatrixCell, column: Column) -> Iterable[str]:
    """What is special about the cell: other evidence than most of its column, a dispute, derived links."""
    if cell.disputed:
        yield translate("Matrix", "disputed")
    yield from (grade for grade in cell.evidence[:1] if grade != column.evidence and len(cell.evidence) == 1)
    if len(cell.evidence) > 1:
        yield translate("Matrix", "mixed evidence")
    if cell.derived:
        yield translate("Matrix", "links derived")


def _changed(sheet: MatrixSheet, row: MatrixRow, column: Column) -> tuple[Span, ...]:
    """The words that the baseline has not, figures whole; figures alone where hardly a word is the same."""
    marks = sheet.marks(row, column)
    figures = sheet.cell(row, column).line.figures
    kept = sum(len(run.right.strip()) for run in marks.runs if run.op is WordOp.EQUAL)
    changed = tuple(
        figure for figure in figures if any(figure[0] < end and start < figure[1] for start, end in marks.changed)
    )
    if kept >= _KEPT * sum(len(run.right.strip()) for run in marks.runs):
        return marks.changed + changed
    return changed


def _line(cell: MatrixCell, changed: Iterable[Span], *, points: bool) -> Iterable[Run]:
    """Of each provision its number, a word when it is open, deferred or struck, and what it provides."""
    text = printable(cell.line.text)  # as long as it was: its white space is single spaces
    if cell.state is CellState.ELSEWHERE:
        yield Run(f"{state_word(cell.state, points=points)}: ", Style.MUTED)
    provisions = {one.ref: one for one in cell.told}
    marks = list(changed)
    at = 0
    for part in cell.line.parts:
        if part.start > at:
            yield from _styled(text, at, part.start, cell, marks)
        yield Run(f"{one_line(part.number)}\u00a0 ", Style.NUMBER)
        word = _own_word(provisions.get(part.ref))
        if word and not text[part.start : part.end].casefold().startswith(word.casefold()):
            yield Run(f"{word}: ", Style.WORD)
        yield from _styled(text, part.start, part.end, cell, marks)
        at = part.end
    if at < len(text):
        yield from _styled(text, at, len(text), cell, marks)


def _own_word(one: Provision | None) -> str:
    """The word that stands before a provision that does not simply provide something."""
    if one is None:
        return ""
    if one.state is State.OPEN:
        return state_word(CellState.OPEN)
    if one.state is State.STRUCK:
        return state_word(CellState.STRUCK)
    return state_word(CellState.DEFERRED) if one.deferred else ""


def _styled(text: str, start: int, end: int, cell: MatrixCell, changed: list[Span]) -> Iterable[Run]:
    """Characters of the line, cut where their look changes; what cannot be printed is shown as what it is."""
    cuts = {start, end}
    for spans in (cell.line.figures, cell.line.words, changed):
        cuts.update(edge for span in spans for edge in span if start < edge < end)
    edges = sorted(cuts)
    for first, last in pairwise(edges):
        figure = _within(first, cell.line.figures)
        is_changed = _within(first, changed)
        style = Style.PLAIN
        if figure:
            style = Style.CHANGED_FIGURE if is_changed else Style.FIGURE
        elif _within(first, cell.line.words):
            style = Style.WORD
        elif is_changed:
            style = Style.CHANGED
        elif cell.state is CellState.ELSEWHERE or cell.state is CellState.STRUCK:
            style = Style.MUTED
        yield Run(text[first:last], style)


def _within(at: int, spans: Iterable[Span]) -> bool:
    return any(first <= at < last for first, last in spans)
