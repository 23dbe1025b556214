"""Guarantee instruments by fields in HTML."""

from __future__ import annotations

from peaceplans.report.blocks import FieldCell, FieldTable
from peaceplans.report.html.parts import attribute_html, cited_html, text_html, wide
from peaceplans.report.labels.label import joined
from peaceplans.report.labels.labels import label


def fields_html(table: FieldTable) -> str:
    """A table that scrolls sideways in itself when it is wider than the page; names of fields stay."""
    head = "".join(
        f'<th scope="col"><b dir="auto">{text_html(name)}</b> <span class="remark">{text_html(small)}</span></th>'
        for _, name, small in table.columns
    )
    rows = "\n".join(
        f'<tr id="{text_html(anchor)}"><th scope="row">{text_html(label)}</th>'
        f"{''.join(map(_cell, cells, table.columns))}</tr>"
        for label, anchor, cells in table.rows
    )
    name = attribute_html(table.caption)
    return (
        f'<div class="{wide(len(table.columns))}" role="region" tabindex="0" aria-label="{name}">'
        f'<table class="fields"><caption class="unseen">{text_html(table.caption)}</caption>\n'
        f'<thead><tr><th scope="col">{text_html(table.head)}</th>{head}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody></table></div>"
    )


def _cell(cell: FieldCell, column: tuple[str, str, str]) -> str:
    state = f'<span class="state">{text_html(cell.state)}</span>' if cell.state else ""
    said = "; ".join(part for part in (state, text_html(cell.text)) if part)
    remarks = text_html(joined(" \N{MIDDLE DOT} ", cell.remarks))
    notes = " ".join(
        f'<a href="#{text_html(place)}">{text_html(label("note: {}", name))}</a>' for place, name in cell.notes
    )
    kind = ' class="differs"' if cell.differs else ""
    name = attribute_html(column[1])
    return (
        f'<td{kind} data-column="{name}"><p dir="auto">{said}</p>'
        f'<p class="remarks">{remarks}{cited_html(cell.sources)}'
        f"{f'<br>{notes}' if notes else ''}</p></td>"
    )
