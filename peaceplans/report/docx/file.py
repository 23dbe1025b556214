"""A report -> the bytes of a Word document."""

from __future__ import annotations

from peaceplans.model.dates import in_words
from peaceplans.report.blocks import Document, Heading, Sources
from peaceplans.report.docx.body import body_xml
from peaceplans.report.docx.markup import field, paragraph, run
from peaceplans.report.docx.package import packed
from peaceplans.report.docx.sources import endnotes
from peaceplans.report.docx.story import Story
from peaceplans.report.labels.labels import label, said, speaking
from peaceplans.report.moment import moment
from peaceplans.report.page_setup import PageSetup, Paper
from peaceplans.report.printable import one_line

_SIZES = {Paper.A4: (11906, 16838), Paper.LETTER: (12240, 15840)}  # twentieths of a point
_MARGIN = 1134


def written(document: Document, page: PageSetup) -> bytes:
    """The file."""
    with speaking(document.language):
        return _written(document, page)


def _written(document: Document, page: PageSetup) -> bytes:
    width, height = _SIZES[page.paper]
    if page.landscape(document):
        width, height = height, width
    sources = [block for block in document.blocks if isinstance(block, Sources)]
    when = moment(document)
    story = Story(
        redline=document.redline,
        width=width - 2 * _MARGIN,
        who=one_line(document.author)[:255] or "Peace Plans",
        when=when,
        numbers=(entry.number for one in sources for entry in one.entries),
        top=min((block.level for block in document.blocks if isinstance(block, Heading)), default=2),
    )
    body = story.settled(body_xml(document, story))
    links = {"document": story.links_so_far()}
    parts = {
        "document": f"<w:body>{body}{_section(width, height)}</w:body>",
        "endnotes": endnotes(sources, story),
        "header": _header(document),
        "footer": _footer(),
    }
    links["endnotes"] = story.links_so_far()
    if story.comments:
        parts["comments"] = "".join(story.comments)
    return packed(parts, links, story.pictures, document, when)


def _section(width: int, height: int) -> str:
    across = ' w:orient="landscape"' if width > height else ""
    margins = "".join(f' w:{side}="{_MARGIN}"' for side in ("top", "right", "bottom", "left"))
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default"'
        ' r:id="rIdFooter"/><w:footerReference w:type="first" r:id="rIdFooter"/><w:endnotePr><w:numFmt'
        f' w:val="decimal"/></w:endnotePr><w:pgSz w:w="{width}" w:h="{height}"{across}/>'
        f'<w:pgMar{margins} w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>'
    )


def _header(document: Document) -> str:
    day = said(one_line(in_words(document.date)))
    return paragraph(run(document.title + (f"  \N{MIDDLE DOT}  {day}" if day else "")), "Header")


def _footer() -> str:
    told = run(label("Page ")) + field("PAGE", run("1")) + run(label(" of ")) + field("NUMPAGES", run("1"))
    return paragraph(told, "Footer")
