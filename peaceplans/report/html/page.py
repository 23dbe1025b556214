"""A report as one HTML file: no script, nothing fetched, readable without colour, on paper and by ear."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from peaceplans.report.accounts import ClaimLanes, PartyPosition
from peaceplans.report.blocks import (
    Banner,
    Block,
    Cell,
    Colophon,
    Contents,
    Document,
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
from peaceplans.report.html.parts import cited_html, table_html, text_html
from peaceplans.report.html.row import cell_html, note_part_html, position_html, row_html

_STYLE = Path(__file__).with_name("report.css")


def html(document: Document) -> str:
    """The report; the style stands inside and is the only thing the page lets itself use."""
    style = _STYLE.read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    title = text_html(document.title)
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{title}</title>",
        f"<style>{style}</style>",
        "</head>",
        "<body>",
        *(_banner(block) for block in document.blocks if isinstance(block, Banner)),
        "<header>",
        f"<h1>{title}</h1>",
        f'<p class="subtitle">{text_html(document.subtitle)}</p>',
        "</header>",
        "<main>",
        *_sections(document.blocks),
        "</main>",
        "</body>",
        "</html>",
    ]
    return "\n".join(parts) + "\n"


def _sections(blocks: Iterable[Block]) -> Iterator[str]:
    """Everything but the banner; each heading of level 1 or 2 opens a section."""
    opened = False
    for block in blocks:
        if isinstance(block, Heading) and block.level <= 2:
            yield from ("</section>",) if opened else ()
            yield f'<section class="part" aria-labelledby="{escape(block.anchor)}">'
            opened = True
        if not isinstance(block, Banner):
            yield _block(block)
    if opened:
        yield "</section>"


def _block(block: Block) -> str:
    match block:
        case Banner():
            return _banner(block)
        case Heading():
            return f'<h{block.level} id="{escape(block.anchor)}">{text_html(block.text)}</h{block.level}>'
        case Paragraph():
            return f'<p dir="auto">{text_html(block.text)}{cited_html(block.sources)}</p>'
        case Legend() | Chart():
            return chart_html(block) if isinstance(block, Chart) else _legend(block)
        case Table():
            return table_html(block, "summary" if block.figures else "plans")
        case Notes():
            return _remarks(block)
        case Cell():
            return cell_html(block)
        case PartyPosition():
            return f'<div class="positions">{position_html(block)}</div>'
        case ClaimLanes():
            return claims_html(block)
        case FieldTable() | Grid():
            return grid_html(block) if isinstance(block, Grid) else fields_html(block)
        case NoteBlock():
            return note_part_html(block, 3)
        case RowBlock():
            return row_html(block)
        case Contents() | Sources() | Colophon():
            return _list(block)


def _list(block: Contents | Sources | Colophon) -> str:
    match block:
        case Contents():
            return _contents(block)
        case Sources():
            return _sources(block)
        case Colophon():
            lines = "".join(f"<dt>{text_html(name)}</dt><dd>{text_html(value)}</dd>" for name, value in block.lines)
            return f'<dl class="colophon">{lines}</dl>'


def _remarks(notes: Notes) -> str:
    items = (f'<li dir="auto">{text_html(item.text)}{cited_html(item.sources)}</li>' for item in notes.items)
    return f'<ul class="remarks-list">{"".join(items)}</ul>'


def _banner(banner: Banner) -> str:
    first, *others = banner.sentences
    rest = "".join(f"<p>{text_html(sentence)}</p>" for sentence in others)
    return f'<aside class="banner" role="note" aria-label="Read this first"><p>{text_html(first)}</p>{rest}</aside>'


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
    return f'<dl class="legend" aria-label="Legend">{entries}</dl>'


def _contents(contents: Contents) -> str:
    items = []
    for topic, anchor, rows in contents.entries:
        name = f'<a href="#{escape(anchor)}">{text_html(topic)}</a>' if anchor else text_html(topic)
        links = " ".join(
            f'<a href="#{anchor}" title="{text_html(words)}" aria-label="row {number}, {text_html(words)}">{number}</a>'
            for number, anchor, words in rows
        )
        items.append(f'<li><span class="topic">{name}</span> <span class="rows">{links}</span></li>')
    return f'<nav class="contents" aria-label="Contents"><ul>{"".join(items)}</ul></nav>'


def _sources(sources: Sources) -> str:
    items = []
    for entry in sources.entries:
        relay = ' <span class="remark">relay of another publisher</span>' if entry.relay else ""
        address = text_html(entry.address)
        if entry.url:
            address = f'<a href="{escape(entry.url)}" rel="noreferrer noopener">{address}</a>'
        items.append(
            f'<li id="source-{entry.number}" value="{entry.number}"><b>{text_html(entry.publisher)}</b>,'
            f' <span dir="auto">{text_html(entry.title)}</span>, {text_html(entry.date)}{relay}'
            f'{f"""<br><span class="address">{address}</span>""" if address else ""}</li>'
        )
    return f'<ol class="sources">{"".join(items)}</ol>'
