"""Each kind of block as HTML."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from peaceplans.report.accounts import ClaimLanes, PartyPosition
from peaceplans.report.blocks import (
    Banner,
    Block,
    Cell,
    Colophon,
    Contents,
    FieldTable,
    Heading,
    Legend,
    NoteBlock,
    Notes,
    Paragraph,
    RowBlock,
    Sign,
    Sources,
    Table,
)
from peaceplans.report.chart import Chart
from peaceplans.report.grid import Grid
from peaceplans.report.html.chart import chart_html
from peaceplans.report.html.claims import claims_html
from peaceplans.report.html.fields import fields_html
from peaceplans.report.html.grid import grid_html
from peaceplans.report.html.parts import attribute_html, cited_html, table_html, text_html
from peaceplans.report.html.row import cell_html, note_part_html, position_html, row_html
from peaceplans.report.html.sources import sources_html
from peaceplans.report.labels.labels import label

_FEW = 8  # rows of a table that nobody needs to filter


def block_html(block: Block) -> str:
    """The block, its text escaped."""
    return BLOCKS[type(block)](block)


def _banner(banner: Banner) -> str:
    first, *others = banner.sentences
    rest = "".join(f"<p>{text_html(sentence)}</p>" for sentence in others)
    name = attribute_html(label("Read this first"))
    return f'<aside class="banner" role="note" aria-label="{name}"><p>{text_html(first)}</p>{rest}</aside>'


def _heading(heading: Heading) -> str:
    return f'<h{heading.level} id="{escape(heading.anchor)}">{text_html(heading.text)}</h{heading.level}>'


def _paragraph(paragraph: Paragraph) -> str:
    return f'<p dir="auto">{text_html(paragraph.text)}{cited_html(paragraph.sources)}</p>'


def _remarks(notes: Notes) -> str:
    items = (f'<li dir="auto">{text_html(item.text)}{cited_html(item.sources)}</li>' for item in notes.items)
    return f'<ul class="remarks-list">{"".join(items)}</ul>'


_SAMPLES = {
    Sign.LEFT: '<mark class="left">{}</mark>',
    Sign.RIGHT: '<mark class="right">{}</mark>',
    Sign.DELETED: "<del>{}</del>",
    Sign.INSERTED: "<ins>{}</ins>",
    Sign.ABSENT: '<span class="sample absent">{}</span>',
    Sign.UNKNOWN: '<span class="sample unknown">{}</span>',
    Sign.PROVISIONAL: '<span class="sample uncertain">{}</span>',
    Sign.WORD: "<b>{}</b>",
}


def _legend(legend: Legend) -> str:
    entries = "".join(
        f"<div><dt>{_SAMPLES[sign].format(text_html(sample))}</dt><dd>{text_html(meaning)}</dd></div>"
        for sign, sample, meaning in legend.entries
    )
    return f'<dl class="legend" aria-label="{attribute_html(label("Legend"))}">{entries}</dl>'


def _table(table: Table) -> str:
    kind = "summary" if table.figures else "plans" if len(table.rows) <= _FEW else "plans listed"
    return f'<div class="scroll">{table_html(table, kind)}</div>'


def _contents(contents: Contents) -> str:
    items = []
    for topic, anchor, rows in contents.entries:
        name = f'<a href="#{escape(anchor)}">{text_html(topic)}</a>' if anchor else text_html(topic)
        links = " ".join(
            f'<a href="#{anchor}" title="{attribute_html(words)}"'
            f' aria-label="{attribute_html(label("row {}, {}", number, words))}">{number}</a>'
            for number, anchor, words in rows
        )
        items.append(f'<li><span class="topic">{name}</span> <span class="rows">{links}</span></li>')
    return (
        f'<nav class="contents" aria-label="{attribute_html(label("Rows by topic"))}"><ul>{"".join(items)}</ul></nav>'
    )


def _position(position: PartyPosition) -> str:
    return f'<div class="positions">{position_html(position, 4)}</div>'


def _note(note: NoteBlock) -> str:
    return note_part_html(note, 3)


def _colophon(colophon: Colophon) -> str:
    lines = "".join(f"<dt>{text_html(name)}</dt><dd>{text_html(value)}</dd>" for name, value in colophon.lines)
    return f'<dl class="colophon">{lines}</dl>'


BLOCKS: Mapping[type, Callable[[Any], str]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Notes: _remarks,
    Banner: _banner,
    Legend: _legend,
    Table: _table,
    Contents: _contents,
    Cell: cell_html,
    PartyPosition: _position,
    ClaimLanes: claims_html,
    NoteBlock: _note,
    FieldTable: fields_html,
    Grid: grid_html,
    Chart: chart_html,
    RowBlock: row_html,
    Sources: sources_html,
    Colophon: _colophon,
}
"""How each kind of block is written."""
