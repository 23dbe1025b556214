"""Workbooks of the bundled catalogue, read back with openpyxl."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText

from peaceplans.library import Library
from peaceplans.report.blocks import Document, FieldTable, RowBlock, Sources
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.grid import Grid
from peaceplans.report.guarantees.document import guarantee_document
from peaceplans.report.lines import Mark
from peaceplans.report.matrix.document import matrix_document
from peaceplans.report.matrix.strand_document import strand_document
from peaceplans.report.positions.document import positions_document
from peaceplans.report.timeline.document import timeline_document
from peaceplans.report.xlsx import xlsx
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.guarantees.sheet import guarantee_sheet
from peaceplans.sheets.matrix.choice import MatrixChoice
from peaceplans.sheets.matrix.sheet import matrix_sheet
from peaceplans.sheets.matrix.strands import follow
from peaceplans.sheets.positions.sheet import PositionRecord
from peaceplans.sheets.timeline.filter import TimelineFilter
from peaceplans.sheets.timeline.sheet import timeline_sheet
from tests.unit.report.xlsx.reading import cells, has_formula, marked, plain, read, table

FIVE = ("us-28", "ua-us-20", "ru-27", "minsk-ii", "istanbul-communique-2022")
FOUR = ("us-15y", "ua-term", "budapest", "nato-a5")


def comparison(library: Library) -> Document:
    return comparison_document(comparison_sheet(library, "ru-27", "ua-us-20"))


def matrix(library: Library) -> Document:
    return matrix_document(matrix_sheet(library, MatrixChoice(plans=FIVE, baseline="us-28")))


def guarantees(library: Library) -> Document:
    return guarantee_document(guarantee_sheet(library, FOUR, "nato-a5"))


def strand(library: Library) -> Document:
    sheet = matrix_sheet(library, MatrixChoice())
    return strand_document(sheet, follow(sheet, "army-size"))


def positions(library: Library) -> Document:
    return positions_document(PositionRecord(library).sheet(()))


def timeline(library: Library) -> Document:
    return timeline_document(timeline_sheet(library, TimelineFilter()))


VIEWS = (comparison, matrix, guarantees, strand, positions, timeline)


def figures(book: Workbook) -> list[dict[str, object]]:
    return table(book["Figures"])


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_nothing_is_a_formula_and_every_source_is_there(bundled: Library, view: Callable[[Library], Document]) -> None:
    document = view(bundled)
    data = xlsx(document)
    assert not has_formula(data)
    book = read(data)
    assert not [cell for cell in cells(book) if cell.data_type in ("f", "e")]
    assert not [cell for cell in cells(book) if len(plain(cell.value or "")) > 32_767]
    [sources] = [block for block in document.blocks if isinstance(block, Sources)]
    rows = table(book["Sources"])
    assert [row["No."] for row in rows] == [entry.number for entry in sources.entries]
    for row, entry in zip(rows, sources.entries, strict=True):
        assert (row["Publisher"], row["Title"], row["Address"]) == (entry.publisher, entry.title, entry.address)
        assert isinstance(row["Date"], datetime) or row["Date"] == entry.date
    assert data == xlsx(document)


def test_every_row_of_the_comparison_stands_once_with_its_words(bundled: Library) -> None:
    document = comparison(bundled)
    blocks = [block for block in document.blocks if isinstance(block, RowBlock)]
    rows = table(read(xlsx(document))["Rows"])
    assert [row["No."] for row in rows] == [block.number for block in blocks]
    marks = 0
    for row, block in zip(rows, blocks, strict=True):
        assert row["What changed"] == block.title
        for side, name, mark in ((block.left, "Left", Mark.LEFT), (block.right, "Right", Mark.RIGHT)):
            text = row[f"{name} text"]
            if not side.cells:
                assert plain(text) == side.absence
                continue
            words = [word.left if side is block.left else word.right for word in block.words]
            assert plain(text) == "".join(words)
            assert all(cell.number in plain(row[f"{name} points"]) for cell in side.cells)
            if isinstance(text, CellRichText) and block.status != "unknown":
                own = "".join(part for word, part in zip(block.words, words, strict=True) if not word.same)
                told = "".join(part for part, found in marked(text) if found is mark)
                assert "".join(told.split()) == "".join(own.split())
                marks += bool(told)
    assert marks > 20


def test_the_army_is_a_number_on_both_sides(bundled: Library) -> None:
    army = [row for row in figures(read(xlsx(comparison(bundled)))) if str(row["Figure"]).startswith("army size")]
    told = {(row["Of"], row["Least"], row["Unit"], row["Bound"]) for row in army}
    assert ("27-point programme", 600_000, "persons", "cap") in told
    assert ("20-point draft", 800_000, "persons", "level") in told
    assert ("20-point draft against 27-point programme", 200_000, "persons", "") in told
    assert all(type(row["Least"]) in (int, float) for row in army)


@pytest.mark.parametrize("view", [matrix, guarantees, strand], ids=lambda view: view.__name__)
def test_tables_have_a_row_and_a_column_for_each_of_theirs(
    bundled: Library, view: Callable[[Library], Document]
) -> None:
    document = view(bundled)
    [block] = [one for one in document.blocks if isinstance(one, Grid | FieldTable)]
    book = read(xlsx(document))
    [found] = [sheet for sheet in book if len(block.rows) + 1 == sheet.max_row and sheet.title in block.caption]
    assert [row[0].value for row in found.iter_rows(min_row=2)] == [label for label, _, _ in block.rows]
    assert found.max_column == 1 + len(block.columns)
    for row, (_, _, theirs) in zip(found.iter_rows(min_row=2), block.rows, strict=True):
        for cell, their in zip(row[1:], theirs, strict=True):
            words = plain(cell.value)
            assert their.state in words
            assert all(remark in words for remark in their.remarks)
    assert found.freeze_panes == "B2"
    assert found.auto_filter.ref == found.dimensions
    numbers = [row for row in figures(book) if row["Least"] != ""]
    amounts = [amount for _, _, theirs in block.rows for their in theirs for amount in their.amounts]
    assert [row["Least"] for row in numbers] == [one.least for one in amounts if one.least is not None]
    assert all(row["Unit"] and type(row["Least"]) in (int, float) for row in numbers)
    assert len(numbers) > 2


def test_lengths_are_numbers_from_the_least_to_the_most(bundled: Library) -> None:
    rows = figures(read(xlsx(guarantees(bundled))))
    lengths = {(row["Of"], row["Least"], row["Most"], row["Unit"]) for row in rows if row["On"] == "Duration"}
    assert ("US 15-year offer, Mar-a-Lago", 15, 15, "years") in lengths
    assert ("Ukraine's request, 30-50 years", 30, 50, "years") in lengths
    assert ("NATO Article 5", "", "", "years") in lengths  # indefinite


def test_claims_and_statements_have_a_row_each(bundled: Library) -> None:
    claims = table(read(xlsx(timeline(bundled)))["Claims"])
    assert len(claims) > 100
    assert {"On", "Lane", "Text", "How sure", "Sources"} <= claims[0].keys()
    said = table(read(xlsx(positions(bundled)))["Said"])
    assert {row["What it is"] for row in said} == {"our reading", "statement"}
    assert all(row["Who"] and row["How sure"] for row in said)
