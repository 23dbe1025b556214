"""Which plan says nothing on what, and of which nobody can say: coverage by plan and by topic or point."""

from __future__ import annotations

from dataclasses import dataclass

from peaceplans.compare.matrix import CellState
from peaceplans.sheets.matrix.sheet import Column, MatrixRow, MatrixSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSilences:
    """A plan, and the rows in which it provides nothing of its own.

    Attributes:
        silent: it is known to have no clause; struck: it had one that was struck out.
        elsewhere: only clauses of another topic touch on it.
        unknown: nobody can say, as the text is not known to the last point; not_aligned: as nobody has linked it.
    """

    column: Column
    clauses: int
    silent: tuple[MatrixRow, ...]
    struck: tuple[MatrixRow, ...]
    elsewhere: tuple[MatrixRow, ...]
    unknown: tuple[MatrixRow, ...]
    not_aligned: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSilences:
    """A topic or point, and the plans that provide nothing of their own on it; fields as for a plan."""

    row: MatrixRow
    clauses: int
    silent: tuple[Column, ...]
    struck: tuple[Column, ...]
    elsewhere: tuple[Column, ...]
    unknown: tuple[Column, ...]
    not_aligned: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Silences:
    """Both ways to look at it, in the order of the sheet."""

    by_plan: tuple[PlanSilences, ...]
    by_row: tuple[RowSilences, ...]


def silences(sheet: MatrixSheet) -> Silences:
    """The silences of what is shown; what is unknown is never called silent."""
    states = {
        (row.key, column.id): sheet.record.state(row, column.id, sheet.points_of)
        for row in sheet.rows
        for column in sheet.columns
    }

    def rows(column: Column, state: CellState) -> tuple[MatrixRow, ...]:
        return tuple(row for row in sheet.rows if states[row.key, column.id] is state)

    def columns(row: MatrixRow, state: CellState) -> tuple[Column, ...]:
        return tuple(column for column in sheet.columns if states[row.key, column.id] is state)

    own = (CellState.PROVIDES, CellState.OPEN, CellState.DEFERRED)
    return Silences(
        by_plan=tuple(
            PlanSilences(
                column=column,
                clauses=sum(states[row.key, column.id] in own for row in sheet.rows),
                silent=rows(column, CellState.NO_CLAUSE),
                struck=rows(column, CellState.STRUCK),
                elsewhere=rows(column, CellState.ELSEWHERE),
                unknown=rows(column, CellState.NOT_KNOWN),
                not_aligned=rows(column, CellState.NOT_ALIGNED),
            )
            for column in sheet.columns
        ),
        by_row=tuple(
            RowSilences(
                row=row,
                clauses=sum(states[row.key, column.id] in own for column in sheet.columns),
                silent=columns(row, CellState.NO_CLAUSE),
                struck=columns(row, CellState.STRUCK),
                elsewhere=columns(row, CellState.ELSEWHERE),
                unknown=columns(row, CellState.NOT_KNOWN),
                not_aligned=columns(row, CellState.NOT_ALIGNED),
            )
            for row in sheet.rows
        ),
    )
