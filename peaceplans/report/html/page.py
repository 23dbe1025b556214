"""A report as one HTML file: nothing fetched, readable without script and colour, on paper and by ear.

A small script of its own searches and filters; it makes its own controls, so that nobody who blocks it sees any.
"""

from __future__ import annotations

import base64
import hashlib
from html import escape
from pathlib import Path

from peaceplans.model.dates import in_words
from peaceplans.report.blocks import Banner, Document
from peaceplans.report.chart import Chart
from peaceplans.report.html.block import block_html
from peaceplans.report.html.body import contents_html, divided, sections_html
from peaceplans.report.html.chart import chart_style
from peaceplans.report.html.parts import attribute_html, text_html
from peaceplans.report.html.spoken import spoken_script, spoken_style
from peaceplans.report.labels.label import joined
from peaceplans.report.labels.labels import label, said, speaking
from peaceplans.report.printable import one_line

_STYLE = Path(__file__).with_name("report.css")
_SCRIPT = Path(__file__).with_name("report.js")


def html(document: Document) -> str:
    """The report; style and script stand inside and are the only things the page lets itself use."""
    with speaking(document.language):
        return _page(document)


def _page(document: Document) -> str:
    style, script = (file.read_text(encoding="utf-8") for file in (_STYLE, _SCRIPT))
    style, script = spoken_style(style), spoken_script(script)
    if any(isinstance(block, Chart) for block in document.blocks):
        style += chart_style()
    banners = [block for block in document.blocks if isinstance(block, Banner)]
    blocks = [block for block in document.blocks if not isinstance(block, Banner)]
    main, foot = divided(blocks)
    nav = contents_html(blocks)
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        *_head(document, style, script),
        "<body>",
        f'<a class="skip unseen" href="#report">{text_html(label("Skip to the report"))}</a>',
        *map(block_html, banners),
        *_header(document),
        *((nav,) if nav else ()),
        '<main id="report" tabindex="-1">',
        *sections_html(main),
        "</main>",
        *(("<footer>", *sections_html(foot), "</footer>") if foot else ()),
        f'<script type="module">{script}</script>',
        "</body>",
        "</html>",
    ]
    return "\n".join(parts) + "\n"


def _head(document: Document, style: str, script: str) -> list[str]:
    policy = (
        f"default-src 'none'; script-src '{_digest(script)}'; style-src '{_digest(style)}';"
        " base-uri 'none'; form-action 'none'"
    )
    author = f'<meta name="author" content="{escape(one_line(document.author))}">'
    date = f'<meta name="dcterms.date" content="{escape(one_line(document.date))}">'
    return [
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="generator" content="Peace Plans">',
        *((author,) if document.author else ()),
        *((date,) if document.date else ()),
        f"<title>{attribute_html(document.title)}</title>",
        f"<style>{style}</style>",
        "</head>",
    ]


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _header(document: Document) -> list[str]:
    told = [document.author, said(in_words(document.date)) if document.date else ""]
    byline = text_html(joined(", ", (part for part in told if part)))
    return [
        "<header>",
        f"<h1>{text_html(document.title)}</h1>",
        f'<p class="subtitle">{text_html(document.subtitle)}</p>',
        *((f'<p class="byline">{byline}</p>',) if byline else ()),
        "</header>",
    ]
