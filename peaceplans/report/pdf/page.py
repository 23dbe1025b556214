"""A report as PDF/UA-1, set by typst. The blocks go to it as data; nothing of them is ever read as its markup."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from peaceplans.report.blocks import Banner, Document
from peaceplans.report.moment import moment
from peaceplans.report.page_setup import PageSetup, Paper
from peaceplans.report.pdf.blocks import nodes
from peaceplans.report.pdf.letters import FONTS, Letters
from peaceplans.report.pdf.row_heads import with_row_heads
from peaceplans.report.pdf.setting import setting
from peaceplans.report.pdf.words import paragraph

if TYPE_CHECKING:
    from typst import Fonts

_PAPERS = {Paper.A4: "a4", Paper.LETTER: "us-letter"}
_LINES = ("Catalogue", "Program")


def pdf(document: Document, page: PageSetup) -> bytes:
    """The report as pages; the same bytes for the same report."""
    import typst

    try:
        made = _made(document, page, Letters())
    except typst.TypstError:  # a mark on a letter that its font cannot carry; nobody is left without a report for it
        made = _made(document, page, Letters(strict=True))
    return with_row_heads(made)


def _made(document: Document, page: PageSetup, letters: Letters) -> bytes:
    import typst

    files: Any = dict(_template())  # what is typed beside the package knows of single files only
    files["report.json"] = json.dumps(_data(document, page, letters), ensure_ascii=False, sort_keys=True).encode()
    made = typst.compile(
        files,
        font_paths=_fonts(),
        pdf_standards="ua-1",
        timestamp=moment(document),
    )
    assert isinstance(made, bytes)
    return made


@cache
def _fonts() -> Fonts:
    """The fonts of reports and no others."""
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])


@cache
def _template() -> dict[str, bytes]:
    folder = resources.files("peaceplans.report.pdf")
    files = {name: (folder / name).read_bytes() for name in ("look.typ", "words.typ", "nodes.typ")}
    return {"main.typ": (folder / "report.typ").read_bytes(), **files}


def _data(document: Document, page: PageSetup, letters: Letters) -> dict[str, Any]:
    made = setting(document, page)
    before = [node for block in document.blocks if isinstance(block, Banner) for node in nodes(block, made)]
    body = [paragraph([document.subtitle], "lead")] if document.subtitle else []
    body += [node for block in document.blocks if not isinstance(block, Banner) for node in nodes(block, made)]
    day = moment(document)
    data = {
        "title": document.title,
        "subtitle": document.subtitle,
        "author": document.author,
        "foot": "",
        "before": before,
        "nodes": body,
    }
    shown = _shown(data, letters)
    if letters.missing:
        from peaceplans.report.pdf.missing import missing_nodes

        shown["nodes"] += missing_nodes(letters, made)
    return {
        **shown,
        "date": {"year": day.year, "month": day.month, "day": day.day},
        "paper": _PAPERS[page.paper],
        "landscape": made.landscape,
        "places": made.places,
    }


_NO_TEXT = ("k", "look", "id", "to", "url", "s")


def _shown(value: Any, letters: Letters) -> Any:
    """All text in the data with what no font has replaced; places and addresses stay as they are."""
    if isinstance(value, str):
        return letters.shown(value)
    if isinstance(value, list):
        return [_shown(item, letters) for item in value]
    if isinstance(value, dict):
        return {name: item if name in _NO_TEXT else _shown(item, letters) for name, item in value.items()}
    return value
