"""A grid in Markdown: a table with pipes, the sources in its cells."""

from __future__ import annotations

from peaceplans.report.grid import Grid, GridCell, GridColumn, GridPart, GridRun, stretches
from peaceplans.report.labels.labels import label
from peaceplans.report.markdown.parts import in_cell, numbers


def grid_markdown(grid: Grid) -> str:
    """The table; figures bold, words that the baseline has not between ==."""
    lines = [[in_cell(grid.corner), *map(_column, grid.columns)], ["---"] * (len(grid.columns) + 1)]
    lines += [[f"**{in_cell(label)}**", *map(_cell, cells)] for label, _, cells in grid.rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _column(column: GridColumn) -> str:
    baseline = f" ({label('baseline')})" if column.baseline else ""
    return f"**{in_cell(column.name)}**{baseline} {in_cell(column.small)}".strip()


def _cell(cell: GridCell) -> str:
    state = f"*{in_cell(cell.state)}*" if cell.state else ""
    said = ": ".join(part for part in (state, "; ".join(map(_part, cell.parts))) if part)
    remarks = f" ({in_cell(', '.join(cell.remarks))})" if cell.remarks else ""
    notes = f" ({label('note: {}', in_cell('; '.join(name for _, name in cell.notes)))})" if cell.notes else ""
    return f"{said}{remarks}{numbers(cell.sources)}{notes}"


def _part(part: GridPart) -> str:
    found = ((changed, "".join(map(_run, runs))) for changed, runs in stretches(part.runs))
    words = "".join(f"=={text}==" if changed else text for changed, text in found)
    return f"{in_cell(part.number)} {words}".strip()


def _run(run: GridRun) -> str:
    core = " ".join(run.text.split())
    if not core:
        return " "
    before = " " if run.text[0].isspace() else ""
    after = " " if run.text[-1].isspace() else ""
    around = "**" if run.strong else ""
    return f"{before}{around}{in_cell(core)}{around}{after}"
