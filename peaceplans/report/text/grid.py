"""A grid as plain text: each row with its cells, one under the other."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.report.grid import Grid, GridCell, GridPart, stretches
from peaceplans.report.labels.labels import label
from peaceplans.report.text.layout import Layout, numbers


def grid_lines(grid: Grid, layout: Layout) -> Iterator[str]:
    """The rows; words that the baseline has not between underscores."""
    for number, (name_of_row, _, cells) in enumerate(grid.rows):
        yield from [""] if number else []
        yield from layout.strong(name_of_row)
        for column, cell in zip(grid.columns, cells, strict=True):
            name = f"{column.name} ({label('baseline')})" if column.baseline else column.name
            yield from layout.wrapped(f"{name}: {_cell(cell)}", hanging="    ")


def _cell(cell: GridCell) -> str:
    said = ": ".join(part for part in (cell.state, "; ".join(map(_part, cell.parts))) if part)
    remarks = f" ({', '.join(cell.remarks)})" if cell.remarks else ""
    notes = f" ({label('note: {}', '; '.join(name for _, name in cell.notes))})" if cell.notes else ""
    return f"{said}{remarks}{numbers(cell.sources)}{notes}"


def _part(part: GridPart) -> str:
    return f"{part.number} {_marked(part)}".strip()


def _marked(part: GridPart) -> str:
    found = ((changed, "".join(run.text for run in runs)) for changed, runs in stretches(part.runs))
    return "".join(f"_{words}_" if changed else words for changed, words in found)
