"""Cells of the matrix in words: what stands in an empty one, how one is read aloud. The record is in English."""

from __future__ import annotations

from peaceplans.compare.matrix import Basis, CellState, Difference
from peaceplans.model.notation import grouped
from peaceplans.model.plan import Coverage
from peaceplans.model.terms import Money, Quantity
from peaceplans.sheets.matrix.sheet import Column, MatrixCell, MatrixRow, MatrixSheet

_SHORT = {
    CellState.PROVIDES: "",
    CellState.DEFERRED: "deferred",
    CellState.OPEN: "open",
    CellState.ELSEWHERE: "under another topic",
    CellState.STRUCK: "struck",
    CellState.NO_CLAUSE: "no clause",
    CellState.NOT_KNOWN: "not public: unknown",
    CellState.NOT_ALIGNED: "not aligned",
}
_BASES = {
    Basis.ABSENCE: "one of the two has no clause",
    Basis.LINKS: "as their provisions are linked",
    Basis.TERMS: "by their figures",
    Basis.WORDS: "by the words of the summaries alone",
    Basis.NOTHING: "nothing is known of one of the two",
}


def state_in_words(state: CellState, coverage: Coverage = Coverage.NONE) -> str:
    """The state in a word or two; empty for an ordinary provision.

    Args:
        state: of the cell.
        coverage: of the plan: of a text known in part it is not said that it is not public.
    """
    return "not known" if state is CellState.NOT_KNOWN and coverage is Coverage.PARTIAL else _SHORT[state]


def absence_in_words(cell: MatrixCell, column: Column, sheet: MatrixSheet) -> str:
    """The sentence in place of provisions; empty when there are any."""
    match cell.state:
        case CellState.NO_CLAUSE:
            return "All its points are known: it has no such clause."
        case CellState.NOT_KNOWN if column.reconstructed:
            return "Its text is not public: whether it has such a clause is not known."
        case CellState.NOT_KNOWN:
            return "It is only known in part: whether it has such a clause is not known."
        case CellState.NOT_ALIGNED:
            assert sheet.points_of
            return f"Nobody has linked it to the points of the rows ({sheet.points_of.short_title})."
        case _:
            return ""


def difference_in_words(found: Difference) -> str:
    """``differs, reported: by their figures``; ``the same, ...``; ``nobody can say: ...``."""
    if found.differs is None:
        nothing = found.basis is Basis.NOTHING
        return f"nobody can say: {_BASES[found.basis] if nothing else 'one of the two is known in part'}"
    told = "differs" if found.differs else "the same"
    return f"{told}, {found.certainty}: {_BASES[found.basis]}"


def figures_in_words(found: Difference) -> tuple[str, ...]:
    """What the figures of both have between them: ``+200,000 persons (+33.3 %)``."""
    told = []
    for change in found.terms:
        if change.difference and change.left:
            value = change.left.value
            unit = value.unit if isinstance(value, Quantity) else value.currency if isinstance(value, Money) else ""
            told.append(signed(change.difference, unit, change.ratio))
    return tuple(told)


def signed(difference: int | float, unit: str, ratio: float | None) -> str:
    """A difference with its sign, its unit and its share of the value before."""
    sign = "\N{MINUS SIGN}" if difference < 0 else "+"
    share = f" ({sign}{grouped(round(abs(ratio) * 100, 1))} %)" if ratio else ""
    return f"{sign}{grouped(abs(difference))} {unit.replace('-', ' ')}".rstrip() + share


def spoken(sheet: MatrixSheet, row: MatrixRow, column: Column) -> str:
    """A cell as it is read aloud."""
    cell = sheet.cell(row, column)
    head = f"{row.number} {row.label}".strip()
    parts = [f"{head}, {column.name}: {_said(cell, column)}"]
    if cell.told:
        parts.append(", ".join(cell.evidence))
        parts += [f"left to: {'; '.join(cell.deferred)}"] if cell.deferred else []
        parts += ["disputed"] if cell.disputed else []
        parts += ["links derived"] if cell.derived else []
    found = sheet.difference(row, column)
    if found is not None:
        told = {True: "differs from", False: "the same as", None: "cannot be compared with"}[found.differs]
        parts.append(f"{told} the baseline, {found.certainty}")
    elif column.baseline:
        parts.append("the baseline")
    return "; ".join(parts)


def _said(cell: MatrixCell, column: Column) -> str:
    """The provisions with their numbers, and the state where it is not an ordinary one."""
    text = cell.line.text
    numbered = "; ".join(f"{part.number}, {text[part.start : part.end]}" for part in cell.line.parts)
    state = state_in_words(cell.state, column.plan.coverage)
    return ": ".join(part for part in (state, numbered) if part)
