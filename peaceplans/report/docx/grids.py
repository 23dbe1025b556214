"""Rows by columns: the matrix, and instruments by fields. More columns than a page holds stand in bands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from peaceplans.report.blocks import FieldCell, FieldTable
from peaceplans.report.docx.markup import is_rtl, paragraph, run, worded
from peaceplans.report.docx.row import HATCHED
from peaceplans.report.docx.story import Story
from peaceplans.report.docx.tables import Box, Look, bands, spread, table
from peaceplans.report.grid import CellSign, Grid, GridCell, GridColumn, GridPart
from peaceplans.report.labels.label import joined
from peaceplans.report.labels.labels import label

_LABEL, _LEAST = 1900, 2350  # twentieths of a point
_UNCERTAIN = '<w:tcBorders><w:left w:val="dotted" w:sz="18" w:space="0" w:color="565B63"/></w:tcBorders>'
_DIFFERS = '<w:tcBorders><w:left w:val="single" w:sz="18" w:space="0" w:color="0B4AA8"/></w:tcBorders>'


def grid_xml(grid: Grid, story: Story) -> str:
    """Topics or points by plans."""
    rows = [
        (name, place, [_grid_cell(cell, column, story) for cell, column in zip(cells, grid.columns, strict=True)])
        for name, place, cells in grid.rows
    ]
    return _banded(grid.caption, grid.corner, [_column(column) for column in grid.columns], rows, story)


def fields_xml(fields: FieldTable, story: Story) -> str:
    """Instruments by fields."""
    head = [
        Box(worded(name, "CellHead") + (worded(small, "CellRemark") if small else ""))
        for _, name, small in fields.columns
    ]
    rows = [(name, place, [_field_cell(cell, story) for cell in cells]) for name, place, cells in fields.rows]
    return _banded(fields.caption, fields.head, head, rows, story)


def _banded(
    caption: str,
    corner: str,
    head: Sequence[Box],
    rows: Sequence[tuple[str, str, Sequence[Box]]],
    story: Story,
) -> str:
    """A table for each band of columns, the labels of the rows at its left."""
    told, first, count = "", True, len(head)
    wide = min(_LABEL, story.width // 4)
    for start, end in bands(count, story.width, wide, _LEAST):
        part = label(", columns {} to {} of {}", str(start + 1), str(end), str(count)) if end - start < count else ""
        name = caption + (part if end - start > 1 else label(", column {} of {}", str(end), str(count)) if part else "")
        widths = [wide, *spread([1] * (end - start), story.width - wide)]
        body = [[_label(text, place, story, first), *cells[start:end]] for text, place, cells in rows]
        told += worded(name, "Caption")
        told += table(widths, [Box(worded(corner, "CellHead")), *head[start:end]], body, Look(caption=name))
        first = False
    return told


def _label(text: str, place: str, story: Story, first: bool) -> Box:
    inner = run(text)
    return Box(paragraph(story.marked(place, inner) if first else inner, "CellHead", rtl=is_rtl(text)))


def _column(column: GridColumn) -> Box:
    name = column.name + (f" ({label('baseline')})" if column.baseline else "")
    return Box(worded(name, "CellHead") + (worded(column.small, "CellRemark") if column.small else ""))


def _grid_cell(cell: GridCell, column: GridColumn, story: Story) -> Box:
    unknown = cell.sign is CellSign.UNKNOWN
    told = worded(cell.state, "CellUnknown" if unknown else "CellText", "State") if cell.state else ""
    told += "".join(map(_part, cell.parts))
    edge = HATCHED if cell.sign is CellSign.ABSENT else ""
    if cell.uncertain or (column.uncertain and cell.parts):
        edge = _UNCERTAIN + edge
    elif cell.differs:
        edge = _DIFFERS + edge
    return Box(told + _foot(cell, story) or paragraph("", "CellText"), edge)


def _part(part: GridPart) -> str:
    words = "".join(run(one.text, _RUN[one.changed, one.strong]) for one in part.runs)
    return paragraph(
        (run(f"{part.number} ", "Number") if part.number else "") + words, "CellText", rtl=is_rtl(part.text)
    )


_RUN = {(False, False): "", (False, True): "Strong", (True, False): "OnlyRight", (True, True): "OnlyRightStrong"}


def _field_cell(cell: FieldCell, story: Story) -> Box:
    between = run("; " if cell.state and cell.text else "")
    said = run(cell.state, "State") + between + run(cell.text)
    told = paragraph(said, "CellText", rtl=is_rtl(cell.text)) if cell.state or cell.text else ""
    return Box(told + _foot(cell, story) or paragraph("", "CellText"), _DIFFERS if cell.differs else "")


def _foot(cell: GridCell | FieldCell, story: Story) -> str:
    """Remarks, sources, and the notes that are about the cell."""
    notes = _linked(cell.notes, story.inside)
    told = run(joined(" \N{MIDDLE DOT} ", cell.remarks)) + story.cited(cell.sources, " " if cell.remarks else "")
    foot = paragraph(told, "CellRemark") if told else ""
    return foot + notes


def _linked(notes: Iterable[tuple[str, str]], inside: Callable[[str, str], str]) -> str:
    return "".join(
        paragraph(inside(place, run(label("note: {}", name), "Hyperlink")), "CellRemark") for place, name in notes
    )
