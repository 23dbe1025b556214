"""Fields by instruments as plain text: each field with what each instrument says in it, one under the other."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.report.blocks import FieldCell, FieldTable
from peaceplans.report.labels.labels import label
from peaceplans.report.text.layout import Layout, numbers


def field_lines(table: FieldTable, layout: Layout) -> Iterator[str]:
    """The fields."""
    for number, (name_of_row, _, cells) in enumerate(table.rows):
        yield from [""] if number else []
        yield from layout.strong(name_of_row)
        for (name, _, _), cell in zip(table.columns, cells, strict=True):
            yield from layout.wrapped(f"{name}: {_cell(cell)}", hanging="    ")


def _cell(cell: FieldCell) -> str:
    said = "; ".join(part for part in (cell.state, cell.text) if part)
    notes = f" ({label('note: {}', '; '.join(name for _, name in cell.notes))})" if cell.notes else ""
    remarks = f" ({', '.join(cell.remarks)})" if cell.remarks else ""
    return f"{said}{remarks}{numbers(cell.sources)}{notes}"
