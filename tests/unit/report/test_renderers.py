"""What the renderers of pages have in common: all kinds of block, parts, author and date, pictures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import get_args

import pytest

from peaceplans.report.blocks import (
    Block,
    Cell,
    Colophon,
    Document,
    FieldCell,
    FieldTable,
    Heading,
    NoteBlock,
    Paragraph,
    Sources,
)
from peaceplans.report.chart import Chart
from peaceplans.report.html import block as of_html
from peaceplans.report.html.chart import drawing
from peaceplans.report.html.page import html
from peaceplans.report.markdown import block as of_markdown
from peaceplans.report.markdown.page import markdown
from peaceplans.report.text import block as of_text
from peaceplans.report.text.page import text
from tests.unit.report.page import Page

PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9"><rect class="f-bar" x="1" y="1"'
    ' width="5" height="5" fill="#6d727a"/><text x="1" y="8">A &lt; B</text></svg>'
)
CHART = Chart(anchor="bars", caption="Bars", svg=PICTURE, width=9, height=9, alternative="A: 1. B: 2.")
SEVERAL = Document(
    title="A report",
    subtitle="of two parts",
    author="A. <Analyst>",
    date="2026-06-30",
    blocks=(
        Heading(1, "First part", "part-1"),
        Paragraph("its subtitle"),
        Heading(2, "A section", "p1-section"),
        CHART,
        Heading(3, "A subject", "p1-subject"),
        Cell(ref="x:1", number="1", title="A point", lines=()),
        Heading(1, "Second part", "part-2"),
        Heading(2, "Notes", "p2-notes"),
        NoteBlock(anchor="p2-note", title="A note", text="# Loud\n\nwords"),
        Heading(1, "Sources", "sources"),
        Sources(()),
        Heading(1, "How this report was made", "colophon"),
        Colophon((("Program", "this"),)),
    ),
)


@pytest.mark.parametrize("table", [of_html.BLOCKS, of_markdown.BLOCKS, of_text.BLOCKS], ids=["html", "md", "text"])
def test_each_kind_of_block_is_known(table: Mapping[type, object]) -> None:
    assert set(table) == set(get_args(Block))


def test_a_page_of_several_parts() -> None:
    page = Page(html(SEVERAL))
    headings = [(name, given.get("id", "")) for name, given in page.elements if re.fullmatch("h[1-6]", name)]
    assert headings == [
        ("h1", ""),
        ("h2", "views"),
        ("h2", "part-1"),
        ("h3", "p1-section"),
        ("h4", "p1-subject"),
        ("h5", ""),
        ("h2", "part-2"),
        ("h3", "p2-notes"),
        ("h4", ""),
        ("h5", ""),
        ("h2", "sources"),
        ("h2", "colophon"),
    ]
    nav = html(SEVERAL).split('<nav class="views"')[1].split("</nav>")[0]
    assert re.findall('href="#([^"]+)"', nav) == ["part-1", "p1-section", "part-2", "p2-notes", "sources", "colophon"]
    assert [given["class"] for given in page.all("section")] == ["view", "part", "view", "part", "view", "view"]
    assert len(page.all("footer")) == 1
    assert page.text.endswith("How this report was made Programthis")


def test_a_page_of_one_view_has_no_list_of_parts() -> None:
    page = Page(html(Document(title="One", subtitle="", blocks=(Heading(2, "A", "a"), Heading(3, "B", "b")))))
    assert not page.all("nav")
    assert [name for name, _ in page.elements if re.fullmatch("h[1-6]", name)] == ["h1", "h2", "h3"]
    assert not page.all("footer")


def test_author_and_date_stand_in_each_format() -> None:
    page = Page(html(SEVERAL))
    told = {meta["name"]: meta["content"] for meta in page.all("meta") if "name" in meta}
    assert (told["author"], told["dcterms.date"], told["generator"]) == ("A. <Analyst>", "2026-06-30", "Peace Plans")
    assert "A. <Analyst>, 30 June 2026" in page.text
    assert "\nA. &lt;Analyst\\>, 30 June 2026\n" in markdown(SEVERAL)
    assert "\nA. <Analyst>, 30 June 2026\n" in text(SEVERAL)
    bare = Document(title="One", subtitle="", blocks=())
    assert {meta.get("name") for meta in Page(html(bare)).all("meta")} & {"author", "dcterms.date"} == set()
    assert "byline" not in "".join(given.get("class", "") for _, given in Page(html(bare)).elements)


def test_parts_in_markdown_and_text() -> None:
    headings = [line for line in markdown(SEVERAL).split("\n") if line.startswith("#")]
    assert headings == [
        "# A report",
        "## First part",
        "### A section",
        "#### A subject",
        "## Second part",
        "### Notes",
        "## Sources",
        "## How this report was made",
    ]
    assert "\n\nFIRST PART\n==========\n\n" in text(SEVERAL)
    assert "\n\nA SECTION\n\n" in text(SEVERAL)


def test_a_picture_is_told_in_words_too() -> None:
    page = html(SEVERAL)
    assert PICTURE in page
    (picture,) = (given for given in Page(page).all("div") if given.get("role") == "img")
    assert picture["aria-labelledby"] == "bars-caption"
    assert picture["aria-describedby"] == "bars-words"
    assert "A: 1. B: 2." in Page(page).text
    assert "**Bars**\n\nA: 1. B: 2." in markdown(SEVERAL)
    assert "Bars\nA: 1. B: 2." in text(SEVERAL)
    assert ".f-bar { fill: #959ca6; }" in page
    assert ".f-bar" not in html(Document(title="", subtitle="", blocks=()))


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<SCRIPT>alert(1)</SCRIPT>",
        "<foreignObject><p>x</p></foreignObject>",
        "<style>* {}</style>",
        "<image href='x.png'/>",
        "<use xlink:href='#x'/>",
        "<a href='https://example.org'><text>x</text></a>",
        "<animate attributeName='x'/>",
        "<set attributeName='x'/>",
        "<rect onload='alert(1)'/>",
        "<rect ONCLICK='alert(1)'/>",
        "<rect style='fill: red'/>",
        "<rect fill='url(https://example.org/x)'/>",
        "<rect fill=' URL( x.svg#y)'/>",
        "<text xml:base='https://example.org'>x</text>",
        "<!-- x -->",
        "<!DOCTYPE svg>",
        "<?xml-stylesheet href='x'?>",
        "<svg></svg>",
        "<g>",
        "</svg><p>x</p>",
        "</g>",
    ],
)
def test_a_picture_with_more_than_a_drawing_in_it_is_refused(inside: str) -> None:
    with pytest.raises(ValueError, match="chart"):
        drawing(PICTURE.replace("</svg>", f"{inside}</svg>"))


def test_a_drawing_is_taken() -> None:
    assert drawing(PICTURE) == PICTURE
    with pytest.raises(ValueError, match="outside"):
        drawing(f"{PICTURE} words")


@pytest.mark.parametrize(("count", "classes"), [(2, "wide"), (5, "wide across"), (17, "wide across stacked")])
def test_a_wide_table_knows_how_it_goes_on_paper(count: int, classes: str) -> None:
    cell = FieldCell(state="", text="x", differs=None, remarks=())
    columns = tuple((f"c{number}", f"Column <{number}>", "") for number in range(count))
    table = FieldTable(caption="T", columns=columns, rows=(("Row", "row", (cell,) * count),))
    page = Page(html(Document(title="", subtitle="", blocks=(table,))))
    assert [given["class"] for given in page.all("div")] == [classes]
    assert [given["data-column"] for given in page.all("td")] == [f"Column <{number}>" for number in range(count)]
