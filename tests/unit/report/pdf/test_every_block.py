"""Every kind of block on every paper: the words of the HTML in its order, and nothing outside the page."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import get_args

import pytest

from peaceplans.report.blocks import Block, Document, FieldTable, RowBlock
from peaceplans.report.grid import Grid
from peaceplans.report.html.page import html
from peaceplans.report.lines import Line, Mark, Run
from peaceplans.report.page_setup import PageSetup, Paper, Turn
from peaceplans.report.pdf import pdf
from tests.reports.html_words import html_words
from tests.reports.pdf_reading import PdfFile
from tests.unit.report.docx.every_block import every_block

SIZES = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}


def test_every_kind_is_tried() -> None:
    kinds = {type(block) for block in every_block().blocks}
    assert kinds == set(get_args(Block))


@pytest.mark.parametrize(("paper", "turn", "redline"), list(product(Paper, Turn, (False, True))))
def test_the_words_are_those_of_html_on_every_paper(paper: Paper, turn: Turn, redline: bool) -> None:
    whole = every_block(redline=redline)
    narrow = tuple(block for block in whole.blocks if not isinstance(block, (Grid, FieldTable)))  # those go in bands
    document = replace(whole, blocks=narrow)
    page = PageSetup(paper, turn)
    file = PdfFile(pdf(document, page))
    without = file.tree.without("Lbl", "Figure", "TOC")

    lines = [line.strip() for line in without.text.split("\n")]
    if any(file.tree.all("TOC")):
        lines.remove("Contents")
    # Letters alone: on pages of so few words pdfium sees lines that run downwards, and puts spaces between words amiss.
    assert _letters("".join(lines)) == "".join(html_words(html(document)))
    box = file.reader.pages[0].mediabox
    size = (round(float(box.width)), round(float(box.height)))
    assert size == (SIZES[paper][::-1] if page.landscape(document) else SIZES[paper])


def _letters(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("page", [PageSetup(Paper.A4, Turn.PORTRAIT), PageSetup()])
def test_wide_tables_go_in_bands_under_the_names_of_their_rows(page: PageSetup) -> None:
    document = every_block()
    wide = tuple(block for block in document.blocks if isinstance(block, (Grid, FieldTable)))
    file = PdfFile(pdf(replace(document, blocks=wide), page))
    tables = list(file.tree.all("Table"))
    heads = [[cell.words for cell in table.all("TH") if cell.attribute("/Scope") == "/Column"] for table in tables]

    assert len(tables) > len(wide)
    assert sum(len(row) - 1 for row in heads) == sum(len(block.columns) for block in wide)
    assert {row[0] for row in heads} == {"Field", "Topic"}
    assert all(len(list(table.all("TR"))) == 2 for table in tables)
    assert all(" Columns " in str(table.attribute("/Summary")) for table in tables if len(heads[0]) < 7)


def test_marks_differ_in_shape() -> None:
    row = next(block for block in every_block(redline=True).blocks if isinstance(block, RowBlock))
    runs = (Run("stays "), Run("taken", Mark.DELETED), Run("put", Mark.INSERTED))
    document = Document(title="t", subtitle="", blocks=(replace(row, running=(Line(runs),)),), redline=True)
    file = PdfFile(pdf(document, PageSetup()))
    shapes = {tag.words: str(tag.attribute("/TextDecorationType")) for tag in file.tree.all("Span")}

    assert shapes["taken"] == "/LineThrough"
    assert shapes["put"] == "/Underline"


def test_parts_have_contents_with_pages_and_stand_above_their_sections() -> None:
    file = PdfFile(pdf(every_block(level=1), PageSetup()))
    contents = next(file.tree.all("TOC"))
    depths = {depth for depth, _ in file.outline}

    assert "Heading plain" in contents.words
    assert "Sources" in contents.words
    assert next(file.tree.all("H1")).words == "Heading plain"
    assert depths == {0, 1, 2}
