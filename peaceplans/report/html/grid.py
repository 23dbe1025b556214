"""A grid in HTML."""

from __future__ import annotations

from peaceplans.report.grid import CellSign, Grid, GridCell, GridColumn, GridPart, GridRun, stretches
from peaceplans.report.html.parts import attribute_html, cited_html, text_html, wide
from peaceplans.report.labels.label import joined
from peaceplans.report.labels.labels import label


def grid_html(grid: Grid) -> str:
    """A table that scrolls sideways in itself when it is wider than the page; names of rows stay."""
    head = "".join(map(_column, grid.columns))
    rows = "\n".join(
        f'<tr id="{text_html(anchor)}"><th scope="row" dir="auto">{text_html(label)}</th>'
        f"{''.join(map(_cell, cells, grid.columns))}</tr>"
        for label, anchor, cells in grid.rows
    )
    name = attribute_html(grid.caption)
    return (
        f'<div class="{wide(len(grid.columns))}" role="region" tabindex="0" aria-label="{name}">'
        f'<table class="fields grid"><caption class="unseen">{text_html(grid.caption)}</caption>\n'
        f'<thead><tr><th scope="col">{text_html(grid.corner)}</th>{head}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody></table></div>"
    )


def _column(column: GridColumn) -> str:
    baseline = f' <span class="key">{text_html(label("baseline"))}</span>' if column.baseline else ""
    small = f'<span class="remark">{text_html(column.small)}</span>'
    return f'<th scope="col"><b dir="auto">{text_html(column.name)}</b>{baseline} {small}</th>'


def _cell(cell: GridCell, column: GridColumn) -> str:
    kinds = [cell.sign.value] if cell.sign in (CellSign.ABSENT, CellSign.UNKNOWN) else []
    kinds += ["uncertain"] if cell.uncertain or (column.uncertain and cell.parts) else []
    kinds += ["differs"] if cell.differs else []
    kind = f' class="{" ".join(kinds)}"' if kinds else ""
    state = f'<p><span class="state">{text_html(cell.state)}</span></p>' if cell.state else ""
    parts = "".join(map(_part, cell.parts))
    remarks = text_html(joined(" \N{MIDDLE DOT} ", cell.remarks))
    notes = " ".join(
        f'<a href="#{text_html(place)}">{text_html(label("note: {}", name))}</a>' for place, name in cell.notes
    )
    foot = f"{remarks}{cited_html(cell.sources)}{f'<br>{notes}' if notes else ''}"
    foot = f'<p class="remarks">{foot}</p>' if foot else ""
    return f'<td{kind} data-column="{attribute_html(column.name)}">{state}{parts}{foot}</td>'


def _part(part: GridPart) -> str:
    return f'<p dir="auto"><span class="number">{text_html(part.number)}</span> {_marked(part)}</p>'


def _marked(part: GridPart) -> str:
    found = ((changed, "".join(map(_run, runs))) for changed, runs in stretches(part.runs))
    return "".join(f'<mark class="right">{words}</mark>' if changed else words for changed, words in found)


def _run(run: GridRun) -> str:
    text = text_html(run.text)
    return f"<b>{text}</b>" if run.strong else text
