"""Grids, tables of fields, tables, points, positions and claims -> tabs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from peaceplans.report.accounts import Account, ClaimLanes, PartyPosition
from peaceplans.report.blocks import Cell as Point
from peaceplans.report.blocks import FieldCell, FieldTable, Table
from peaceplans.report.grid import CellSign, Grid, GridCell, GridColumn
from peaceplans.report.labels.labels import label, said
from peaceplans.report.lines import Mark
from peaceplans.report.text.layout import numbers
from peaceplans.report.xlsx.rows import line_bits
from peaceplans.report.xlsx.tab import Bit, Cell, Column, Look, Rich, Tab, lines_of

_DOT = " \N{MIDDLE DOT} "
_SIGNS = {CellSign.ABSENT: Look.ABSENT, CellSign.UNKNOWN: Look.UNKNOWN}


def grid_tab(grid: Grid) -> Tab:
    """Rows by columns as on the screen."""
    few = len(grid.columns) <= 3
    heads = tuple(Column(_head(column), 44 if few else 34) for column in grid.columns)
    return Tab(
        name=grid.caption,
        caption=grid.caption,
        columns=(Column(grid.corner, 26), *heads),
        rows=tuple((label, *map(_grid_cell, cells, grid.columns)) for label, _, cells in grid.rows),
        ours=False,
    )


def _head(column: GridColumn) -> str:
    small = [part for part in (column.small, label("baseline") if column.baseline else "") if part]
    return f"{column.name}\n{_DOT.join(small)}" if small else column.name


def _grid_cell(cell: GridCell, column: GridColumn) -> Rich:
    parts: list[tuple[Bit, ...]] = [(Bit(cell.state, strong=True),)]
    for part in cell.parts:
        number = (Bit(f"{part.number} ", quiet=True),) if part.number else ()
        runs = (Bit(run.text, Mark.RIGHT if run.changed else Mark.NONE, run.strong) for run in part.runs)
        parts.append((*number, *runs))
    parts.append((Bit(f"{_DOT.join(cell.remarks)}{numbers(cell.sources)}", quiet=True),))
    parts += [(Bit(label("note: {}", name), quiet=True),) for _, name in cell.notes]
    look = _SIGNS.get(cell.sign, Look.PLAIN)
    uncertain = cell.uncertain or (column.uncertain and bool(cell.parts))
    return Rich(lines_of(parts), look if look or not uncertain else Look.PROVISIONAL)


def fields_tab(table: FieldTable) -> Tab:
    """Instruments, parties or statements by fields, matters or pairs."""
    few = len(table.columns) <= 4
    heads = tuple(Column(f"{name}\n{small}" if small else name, 40 if few else 34) for _, name, small in table.columns)
    return Tab(
        name=table.caption,
        caption=table.caption,
        columns=(Column(table.head, 26), *heads),
        rows=tuple((label, *map(_field_cell, cells)) for label, _, cells in table.rows),
        ours=False,
    )


def _field_cell(cell: FieldCell) -> Rich:
    remarks = f"{_DOT.join(cell.remarks)}{numbers(cell.sources)}"
    parts: list[tuple[Bit, ...]] = [(Bit(cell.state, strong=True),), (Bit(cell.text),), (Bit(remarks, quiet=True),)]
    parts += [(Bit(label("note: {}", name), quiet=True),) for _, name in cell.notes]
    return Rich(
        lines_of(parts), next((look for name, look in _FIELD_LOOKS.items() if said(name) == cell.state), Look.PLAIN)
    )


_FIELD_LOOKS = {"none": Look.ABSENT, "not published": Look.UNKNOWN, "not found": Look.UNKNOWN}


def table_tab(table: Table) -> Tab:
    """A table with columns as wide as their cells need."""
    return Tab(
        name=table.caption,
        caption=table.caption,
        columns=tuple(
            Column(name, _width(name, column)) for name, column in zip(table.head, _turned(table), strict=True)
        ),
        rows=tuple(table_cells(table, row) for row in table.rows),
        ours=False,
    )


def table_cells(table: Table, row: Sequence[str]) -> tuple[Cell, ...]:
    """Its cells; figures as numbers."""
    return (row[0], *(int(cell) if table.figures and cell.isdecimal() and cell.isascii() else cell for cell in row[1:]))


def _turned(table: Table) -> Iterator[tuple[str, ...]]:
    for place in range(len(table.head)):
        yield tuple(row[place] for row in table.rows)


def _width(name: str, cells: Iterable[str]) -> float:
    lengths = sorted(map(len, cells)) or [0]
    usual, longest = lengths[len(lengths) * 9 // 10], lengths[-1]
    return min(max(len(name) + 4, usual + 2, longest / 3, 10), 60)


def points_tab(points: Iterable[tuple[str, Point]]) -> Tab:
    """Provisions by themselves, each with what it stands under."""
    return Tab(
        name="Points",
        caption="Points",
        columns=(
            Column("Point", 12),
            Column("Under", 22),
            Column("Title", 34),
            Column("Text", 80),
            Column("Remarks", 44),
            Column("Sources", 16),
            Column("Reference", 20),
        ),
        rows=tuple(
            (
                point.number,
                under,
                point.title,
                Rich(lines_of(map(line_bits, point.lines)), Look.PROVISIONAL if point.uncertain else Look.PLAIN),
                "; ".join(point.remarks),
                numbers(point.sources).strip(" []"),
                point.ref,
            )
            for under, point in points
        ),
    )


_ACCOUNTS = (
    Column("On", 36),
    Column("Who", 20),
    Column("What it is", 16),
    Column("Stance, or speaker and date", 36),
    Column("Text", 70),
    Column("How sure", 30),
    Column("Sources", 16),
)


def positions_tab(positions: Iterable[tuple[str, PartyPosition]]) -> Tab:
    """Our readings and what was said, a row for each."""
    return Tab(
        name="Said",
        caption="Our readings of the parties, and what they said",
        columns=_ACCOUNTS,
        rows=tuple(
            (on, position.party, kind, *_account(account))
            for on, position in positions
            for kind, accounts in ((label("our reading"), position.readings), (label("statement"), position.statements))
            for account in accounts
        ),
    )


def claims_tab(lanes: Iterable[tuple[str, ClaimLanes]]) -> Tab:
    """Claims, a row for each; where nobody asserts or denies, that is a row too."""
    return Tab(
        name="Claims",
        caption="What is asserted, denied, and what others made of it",
        columns=(_ACCOUNTS[0], Column("Lane", 22), *_ACCOUNTS[3:]),
        rows=tuple(row for on, one in lanes for row in _claims(on, one)),
    )


def _claims(on: str, lanes: ClaimLanes) -> Iterator[tuple[Cell, ...]]:
    for name, accounts in lanes.lanes:
        for account in accounts:
            yield (on, name, *_account(account))
        if not accounts:
            yield (on, name, "", Rich((Bit(lanes.nobody, quiet=True),), Look.ABSENT), "", "")
    for account in lanes.later:
        yield (on, lanes.later_name, *_account(account))


def _account(account: Account) -> tuple[Cell, ...]:
    return account.head, account.text, account.remark, numbers(account.sources).strip(" []")
