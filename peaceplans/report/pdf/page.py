"""A report as PDF/UA-1, set by typst. The blocks go to it as data; nothing of them is ever read as its markup."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from peaceplans.model.dates import in_words
from peaceplans.report.blocks import Banner, Colophon, Contents, Document, Heading
from peaceplans.report.labels.label import joined
from peaceplans.report.labels.labels import label, said, speaking
from peaceplans.report.moment import moment
from peaceplans.report.page_setup import PageSetup, Paper
from peaceplans.report.pdf.blocks import nodes
from peaceplans.report.pdf.letters import FONTS, Letters
from peaceplans.report.pdf.links import lead_links
from peaceplans.report.pdf.missing import missing
from peaceplans.report.pdf.objects import Objects
from peaceplans.report.pdf.setting import WHERE, Setting, setting
from peaceplans.report.pdf.table_tags import tell_row_heads, tell_summaries
from peaceplans.report.pdf.tables import tables_in
from peaceplans.report.pdf.words import DOT, in_language, paragraph, with_language

if TYPE_CHECKING:
    from typst import Fonts

_MANY = 8  # headings that make a report long
_READABLE = 560.0  # points that a line is long at most, so that the eye finds the next one
_TEXTS = ("cell", "uncertain", "note", "running", "option")  # boxes of text alone
_PAPERS = {Paper.A4: "a4", Paper.LETTER: "us-letter"}


def pdf(document: Document, page: PageSetup) -> bytes:
    """The report as pages; the same bytes for the same report."""
    with speaking(document.language):
        return _set(document, page)


def _set(document: Document, page: PageSetup) -> bytes:
    import typst

    try:
        return _made(document, page, Letters())
    except typst.TypstError:  # a mark on a letter that its font cannot carry; nobody is left without a report for it
        return _made(document, page, Letters(strict=True))


def _made(document: Document, page: PageSetup, letters: Letters) -> bytes:
    import typst

    here = setting(document, page)
    data = _data(document, page, here, letters)
    files: Any = dict(_template())  # what is typed beside the package knows of single files only
    files["report.json"] = json.dumps(data, ensure_ascii=False).encode()
    # The root is none of the user's folders, and there; nothing is read from it.
    given: Any = {"root": str(FONTS), "font_paths": _fonts()}
    pages = typst.compile(files, pdf_standards="ua-1", timestamp=moment(document), **given)
    positions = json.loads(typst.query(files, f"<{WHERE}>", field="value", one=True, **given))
    objects = Objects(pages)
    # Places are in the order of their numbers, which is that of the data.
    lead_links(objects, positions, here.high)
    tell_row_heads(objects)
    tell_summaries(objects, [node.get("summary", "") for node in tables_in(data["before"] + data["nodes"])])
    return objects.file()


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


def _data(document: Document, page: PageSetup, here: Setting, letters: Letters) -> dict[str, Any]:
    before = [node for block in document.blocks if isinstance(block, Banner) for node in nodes(block, here)]
    told = joined(", ", (part for part in (document.author, said(in_words(document.date))) if part))
    body = [paragraph([text], look) for text, look in ((document.subtitle, "lead"), (told, "remarks")) if text]
    body += [{"k": "outline"}] if _is_long(document) else []
    body += [node for block in document.blocks if not isinstance(block, Banner) for node in nodes(block, here)]
    for node in body:
        if here.landscape and (node["k"] in ("p", "list") or node.get("look") in _TEXTS):
            node["room"] = _READABLE
    data = {
        "title": document.title,
        "subtitle": document.subtitle,
        "author": document.author,
        "foot": _foot(document),
        "words": {"contents": label("Contents"), "page": label("page "), "of": label(" of ")},
        "before": before,
        "nodes": body,
    }
    shown: dict[str, Any] = _shown(data, letters)
    shown["nodes"] += missing(letters, here)
    day = moment(document)
    return {
        **shown,
        "date": {"year": day.year, "month": day.month, "day": day.day},
        "paper": _PAPERS[page.paper],
        "landscape": here.landscape,
        "parts": here.parts,
        "places": here.places,
    }


def _is_long(document: Document) -> bool:
    """Whether it needs contents of its own."""
    headings = [block.level for block in document.blocks if isinstance(block, Heading)]
    if 1 in headings:
        return True
    return len(headings) >= _MANY and not any(isinstance(block, Contents) for block in document.blocks)


def _foot(document: Document) -> str:
    """Whose report it is, of what day and of what data."""
    told = dict(line for block in document.blocks if isinstance(block, Colophon) for line in block.lines)
    name = label("Catalogue")
    catalogue = label("catalogue {}", told[name]) if name in told else ""
    return DOT.join(part for part in (document.author, said(in_words(document.date)), catalogue) if part)


_NO_TEXT = ("k", "look", "id", "to", "url", "s", "lang")


def _shown(value: Any, letters: Letters) -> Any:
    """All text in the data with what no font has replaced; places and addresses stay as they are."""
    if isinstance(value, str):
        return letters.shown(value)
    if isinstance(value, list):
        return [_shown(one, letters) for item in value for one in in_language(item)]
    if isinstance(value, dict):
        value = with_language(value)
        return {name: item if name in _NO_TEXT else _shown(item, letters) for name, item in value.items()}
    return value
