"""A grid on paper: each row with its cells one under the other, as a sheet is not wide enough for columns."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.report.grid import Grid, GridCell, GridPart, GridRun
from ui.export.paper_parts import cited, told
from ui.export.paper_piece import Piece


def grid_pieces(grid: Grid) -> Iterator[Piece]:
    """The rows, each headed by its name."""
    for label, _, cells in grid.rows:
        yield Piece(f"<h4>{told(label)}</h4>", above=12, with_next=True)
        for column, cell in zip(grid.columns, cells, strict=True):
            name = f"{column.name} (baseline)" if column.baseline else column.name
            yield Piece(f'<p class="item"><b>{told(name)}</b>: {_said(cell)}</p>', above=2)


def _said(cell: GridCell) -> str:
    state = f"<i>{told(cell.state)}</i>" if cell.state else ""
    said = ": ".join(part for part in (state, "; ".join(map(_part, cell.parts))) if part)
    remarks = f' <span class="fine">({told(", ".join(cell.remarks))})</span>' if cell.remarks else ""
    notes = "".join(f' <span class="fine">(note: {told(name)})</span>' for _, name in cell.notes)
    return f"{said}{remarks}{cited(cell.sources)}{notes}"


def _part(part: GridPart) -> str:
    return f'<span class="quiet">{told(part.number)}</span> {"".join(map(_run, part.runs))}'


def _run(run: GridRun) -> str:
    text = f"<b>{told(run.text)}</b>" if run.strong else told(run.text)
    return f'<span class="right">{text}</span>' if run.changed else text
