"""Fields by instruments in Markdown: a table with pipes, the sources in its cells."""

from __future__ import annotations

from peaceplans.report.blocks import FieldCell, FieldTable
from peaceplans.report.labels.labels import label
from peaceplans.report.markdown.parts import in_cell, numbers


def fields_markdown(block: FieldTable) -> str:
    """The table."""
    names = [f"**{in_cell(name)}** {in_cell(small)}".strip() for _, name, small in block.columns]
    rows = [[in_cell(block.head), *names], ["---"] * (len(names) + 1)]
    rows += [[f"**{in_cell(label)}**", *map(_cell, cells)] for label, _, cells in block.rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(cell: FieldCell) -> str:
    said = "; ".join(part for part in (f"*{in_cell(cell.state)}*" if cell.state else "", in_cell(cell.text)) if part)
    notes = f" ({label('note: {}', in_cell('; '.join(name for _, name in cell.notes)))})" if cell.notes else ""
    return f"{said} ({in_cell(', '.join(cell.remarks))}){numbers(cell.sources)}{notes}"
