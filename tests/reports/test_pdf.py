"""PDF reports of the catalogue, read back from their tags: the words of the HTML report in the same order.

What is left out on the PDF's side: signs of lists (bullets, numbers of sources), which HTML makes with its style sheet;
charts, whose text is in their alternatives; contents with pages. On the HTML's side: what only the ear is given,
because PDF has it in attributes (captions as summaries of tables, words of charts as alternatives); charts; the link
past the contents, the contents that stand before the report, and what the page offers to search and filter with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from peaceplans.library import Library
from peaceplans.report.blocks import Document, FieldTable, RowBlock
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.grid import Grid
from peaceplans.report.guarantees.document import guarantee_document
from peaceplans.report.html.page import html
from peaceplans.report.matrix.document import matrix_document
from peaceplans.report.page_setup import PageSetup, Paper
from peaceplans.report.pdf import pdf
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.comparison.sheet import Mode
from peaceplans.sheets.guarantees.sheet import guarantee_sheet
from peaceplans.sheets.matrix.choice import MatrixChoice
from peaceplans.sheets.matrix.sheet import matrix_sheet
from tests.reports.html_words import html_words
from tests.reports.pdf_reading import PdfFile, Tag

PLANS = ("istanbul-draft-treaty-2022", "us-28", "e3-28", "ru-27", "ua-us-20")
INSTRUMENTS = ("budapest", "nato-a5", "us-15y", "ua-term")
BREAKS = "/-\u2013\u2014.?&=_%+:#,;()\N{MIDDLE DOT}"  # where a word may go on in the next line without a space


def contrast(library: Library) -> Document:
    return comparison_document(comparison_sheet(library, "ru-27", "ua-us-20"))


def redline(library: Library) -> Document:
    return comparison_document(comparison_sheet(library, "ru-27", "ua-us-20", mode=Mode.REDLINE))


def matrix(library: Library) -> Document:
    return matrix_document(matrix_sheet(library, MatrixChoice(plans=PLANS, baseline="us-28")))


def guarantees(library: Library) -> Document:
    return guarantee_document(guarantee_sheet(library, INSTRUMENTS, "nato-a5"))


REPORTS: Mapping[str, tuple[Callable[[Library], Document], PageSetup]] = {
    "contrast": (contrast, PageSetup()),
    "redline": (redline, PageSetup(Paper.LETTER)),
    "matrix": (matrix, PageSetup()),
    "guarantees": (guarantees, PageSetup(Paper.LETTER)),
}


@pytest.fixture(scope="module", params=list(REPORTS))
def made(request: pytest.FixtureRequest, bundled: Library) -> tuple[Document, PdfFile]:
    build, page = REPORTS[request.param]
    document = build(bundled)
    return document, PdfFile(pdf(document, page))


def pdf_words(file: PdfFile) -> list[str]:
    """The words of the tags, in order."""
    lines = [line.strip() for line in file.tree.without("Lbl", "Figure", "TOC").text.split("\n")]
    if any(file.tree.all("TOC")):
        lines.remove("Contents")
    return " ".join(lines).split()


def rejoined(words: list[str], whole: list[str]) -> Iterator[str]:
    """The words, with those together again that were broken over lines where that may be; addresses anywhere."""
    at = 0
    for expected in whole:
        if at >= len(words):
            return
        word = words[at]
        at += 1
        while word != expected and at < len(words) and expected.startswith(word):
            if not (expected.startswith("http") or word[-1] in BREAKS or words[at][0] in BREAKS):
                break
            word += words[at]
            at += 1
        yield word
    yield from words[at:]


def test_the_words_are_those_of_html_in_the_same_order(made: tuple[Document, PdfFile]) -> None:
    document, file = made
    expected = html_words(html(document))
    found = list(rejoined(pdf_words(file), expected))

    assert len(expected) > 2000
    first = next((at for at, pair in enumerate(zip(found, expected, strict=False)) if pair[0] != pair[1]), None)
    assert first is None, f"{found[first - 5 : first + 10]} instead of {expected[first - 5 : first + 10]}"
    assert len(found) == len(expected)


def test_it_is_tagged_and_says_what_it_is(made: tuple[Document, PdfFile]) -> None:
    document, file = made
    metadata = file.reader.xmp_metadata

    assert metadata is not None
    assert b"<pdfuaid:part>1</pdfuaid:part>" in file.data
    assert file.root["/MarkInfo"]["/Marked"].value is True  # type: ignore[index]
    assert file.root["/Lang"] == "en"
    assert file.root["/ViewerPreferences"]["/DisplayDocTitle"].value is True  # type: ignore[index]
    assert file.reader.metadata is not None
    assert file.reader.metadata.title == document.title
    assert metadata.dc_title is not None
    assert document.title in metadata.dc_title.values()


def test_all_marks_are_in_the_tree(made: tuple[Document, PdfFile]) -> None:
    """Each piece of marked content is an artifact or has a tag, and no text stands outside."""
    _, file = made
    document = pypdfium2.PdfDocument(file.data)
    try:
        for number in range(len(document)):
            page = document[number]
            for thing in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=1):
                assert pdfium.FPDFPageObj_CountMarks(thing) > 0
            page.close()
    finally:
        document.close()


def test_rows_and_columns_have_headers(made: tuple[Document, PdfFile]) -> None:
    document, file = made
    tables = list(file.tree.all("Table"))

    assert tables
    for table in tables:
        for row in table.all("TR"):
            cells = [cell for cell in row.kids if isinstance(cell, Tag)]
            heads = [cell for cell in cells if cell.name == "TH"]
            if len(heads) == len(cells):
                assert {cell.attribute("/Scope") for cell in heads} == {"/Column"}
                continue
            assert [cell.name for cell in cells] == ["TH", *["TD"] * (len(cells) - 1)], row.words
            assert cells[0].attribute("/Scope") == "/Row"
            assert cells[0].words
            name = cells[0].entry["/ID"]
            assert all(name in cell.attribute("/Headers") for cell in cells[1:])
    wide = [block for block in document.blocks if isinstance(block, (Grid, FieldTable))]
    captions = {block.caption for block in wide}
    assert captions <= {str(table.attribute("/Summary")) for table in tables}


def test_headings_are_nested_and_stand_among_the_bookmarks(made: tuple[Document, PdfFile]) -> None:
    document, file = made
    levels = [int(tag.name[1]) for tag in file.tree.all("H1", "H2", "H3", "H4", "H5", "H6")]
    rows = [block for block in document.blocks if isinstance(block, RowBlock)]
    titles = [title for _, title in file.outline]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert "Sources" in titles
    assert [title for title in titles if title.split()[0].isdecimal()] == [
        f"{row.number} {row.title}{' key change' if row.key_change else ''}" for row in rows
    ]


def test_links_lead_to_places_and_sources(made: tuple[Document, PdfFile]) -> None:
    _, file = made
    pages = {page.indirect_reference.idnum for page in file.reader.pages}  # type: ignore[union-attr]
    inner = [link for link in file.links if "/Dest" in link]
    outer = [link["/A"]["/URI"] for link in file.links if "/A" in link]  # type: ignore[index]

    assert len(inner) > 50
    for link in inner:
        target = link["/Dest"]
        assert (target in file.reader.named_destinations) if isinstance(target, str) else (page_of(target) in pages)
        assert "page " in str(link["/Contents"])
    assert outer
    assert all(str(address).startswith(("http://", "https://")) for address in outer)


def test_a_number_of_a_source_leads_to_the_line_of_that_source(made: tuple[Document, PdfFile]) -> None:
    _, file = made
    numbered = [(tag.words, tag) for tag in file.tree.all("Link") if tag.words.isdecimal() and "/K" in tag.entry]
    assert numbered
    text = pypdfium2.PdfDocument(file.data)
    order = {page.indirect_reference.idnum: number for number, page in enumerate(file.reader.pages)}  # type: ignore[union-attr]
    try:
        for number, tag in numbered[-5:]:
            link = next(kid["/Obj"] for kid in _objects(tag) if isinstance(kid, dict) and "/Obj" in kid)
            target = link["/Dest"]
            page = text[order[page_of(target)]]
            left, top = float(target[2]), float(target[3])
            shown = page.get_textpage().get_text_bounded(left=left - 2, top=top, right=left + 40, bottom=top - 22)
            assert f"{number}." in shown, (number, shown)
    finally:
        text.close()


def page_of(target: Any) -> int:
    """The number of the object of the page that a destination names."""
    return int(list.__getitem__(target, 0).idnum)


def _objects(tag: Tag) -> Iterator[Any]:
    kids = tag.entry["/K"]
    for kid in kids if isinstance(kids, list) else [kids]:
        yield kid.get_object()


def test_wide_tables_stay_on_the_page_and_are_readable(bundled: Library) -> None:
    """All plans and all instruments: in bands, each with the names of its rows, in letters that can be read."""
    plans = tuple(plan.id for plan in bundled.plans())
    grid = next(
        block
        for block in matrix_document(matrix_sheet(bundled, MatrixChoice(plans=plans))).blocks
        if isinstance(block, Grid)
    )
    document = Document(title="All plans", subtitle="", blocks=(grid,))
    for page in (PageSetup(), PageSetup(Paper.LETTER)):
        file = PdfFile(pdf(document, page))
        tables = list(file.tree.all("Table"))
        heads = [head.words for table in tables for head in table.all("TH") if head.attribute("/Scope") == "/Column"]
        assert len(tables) > 1
        for column in grid.columns:
            assert any(_letters(head).startswith(_letters(column.name)) for head in heads), column.name
        for table in tables:
            labels = [head.words for head in table.all("TH") if head.attribute("/Scope") == "/Row"]
            assert list(map(_letters, labels)) == [_letters(label) for label, _, _ in grid.rows]
        _assert_readable(file.data)


def _letters(text: str) -> str:
    """Without spaces: a line may end within a word that has a hyphen."""
    return "".join(text.split())


def _assert_readable(data: bytes) -> None:
    """Nothing is outside the margins, and no letter is smaller than 7.5 points."""
    document = pypdfium2.PdfDocument(data)
    try:
        for number in range(len(document)):
            page = document[number]
            width, _ = page.get_size()
            text = page.get_textpage()
            for at in range(text.count_chars()):
                if (
                    not pdfium.FPDFText_IsGenerated(text.raw, at)
                    and not chr(pdfium.FPDFText_GetUnicode(text.raw, at)).isspace()
                ):
                    assert pdfium.FPDFText_GetFontSize(text.raw, at) >= 7.49
                    left, _, right, _ = text.get_charbox(at)
                    assert left > 40
                    assert right < width - 40
            text.close()
            page.close()
    finally:
        document.close()
