"""The sheets of the hand-made comparison and plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from peaceplans.report.amounts import Amount
from peaceplans.report.blocks import Document, FieldCell, FieldTable, Heading, Paragraph, RowBlock, Sources, Table
from peaceplans.report.chart import Chart
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.lines import Mark
from peaceplans.report.xlsx import xlsx
from peaceplans.sheets.comparison.sheet import Mode
from tests.unit.report.sample import NOTES, sheet
from tests.unit.report.xlsx.reading import marked, plain, read, table


def book_of(*blocks: object) -> Workbook:
    return read(xlsx(Document(title="t", subtitle="s", blocks=blocks)))  # type: ignore[arg-type]


def about(book: Workbook) -> list[str]:
    return [plain(cell.value) for row in book["About"].iter_rows() for cell in row if cell.value is not None]


@pytest.mark.parametrize("mode", Mode)
def test_rows_have_both_texts_exactly_and_mark_the_words_of_one_side(mode: Mode) -> None:
    document = comparison_document(sheet(mode))
    blocks = [block for block in document.blocks if isinstance(block, RowBlock)]
    rows = table(read(xlsx(document))["Rows"])
    assert [row["No."] for row in rows] == [block.number for block in blocks]
    left, right = (Mark.DELETED, Mark.RIGHT) if mode is Mode.REDLINE else (Mark.LEFT, Mark.RIGHT)
    seen = 0
    for row, block in zip(rows, blocks, strict=True):
        assert (row["Topic"], row["Status"], row["Certainty"]) == block.facts[:3]
        assert (row["Key change"] == "yes") == block.key_change
        for name, side, mark in (("Left text", block.left, left), ("Right text", block.right, right)):
            if not side.cells:
                assert plain(row[name]) == side.absence
                continue
            words = [word.left if side is block.left else word.right for word in block.words]
            assert plain(row[name]) == "".join(words)
            if not isinstance(row[name], str) and block.status != "unknown":
                own = [text for word, text in zip(block.words, words, strict=True) if not word.same]
                told = [text for text, found in marked(row[name]) if found is mark]
                assert "".join("".join(told).split()) == "".join("".join(own).split())
                seen += len(told)
    assert seen > 2


@pytest.mark.parametrize("mode", Mode)
def test_clauses_of_another_grade_are_told_beside_their_point(mode: Mode) -> None:
    document = comparison_document(sheet(mode))
    rows = table(read(xlsx(document))["Rows"])
    found = 0
    for row, block in zip(rows, [one for one in document.blocks if isinstance(one, RowBlock)], strict=True):
        lines = [
            *block.running,
            *(line for side in (block.left, block.right) for cell in side.cells for line in cell.lines),
        ]
        told = f"{plain(row['Left points'])}\n{plain(row['Right points'])}"
        for line in lines:
            if line.remark:
                assert line.remark in told
                assert not line.label or line.label in told
                found += 1
    assert found


def test_what_stands_behind_a_row_is_told_in_full() -> None:
    document = comparison_document(sheet())
    behind = table(read(xlsx(document))["Behind the rows"])
    for block in document.blocks:
        if isinstance(block, RowBlock):
            told = [row for row in behind if row["Row"] == block.number]
            texts = "\n".join(plain(row["Text"]) for row in told)
            assert sum(row["What it is"] == "option" for row in told) == len(block.options)
            for reading in block.readings:
                assert reading.text in texts
            for position in block.positions:
                assert all(account.text in texts for account in (*position.readings, *position.statements))
            for remark in block.background:
                assert remark.text in texts


def test_notes_are_words_without_markup_and_named_in_their_rows() -> None:
    document = comparison_document(sheet(notes=NOTES))
    book = read(xlsx(document))
    notes = table(book["Notes"])
    blocks = [note for block in document.blocks if isinstance(block, RowBlock) for note in block.notes]
    assert {note.title for note in blocks} <= {row["Title"] for row in notes}
    assert not any("**" in plain(row["Text"]) for row in notes)
    named = "\n".join(plain(row["Notes"]) for row in table(book["Rows"]))
    assert all(note.title in named for note in blocks)


def test_figures_are_numbers_with_units_beside_them() -> None:
    figures = table(read(xlsx(comparison_document(sheet())))["Figures"])
    army = [row for row in figures if row["Figure"] == "army size" and row["Of"] == "draft"]
    assert [(row["Least"], row["Most"], row["Unit"], row["Bound"]) for row in army] == [
        (600_000, 600_000, "persons", "cap")
    ]
    assert all(type(row["Least"]) is int for row in army)
    shares = [row for row in figures if row["Unit"] == "per cent" and ":" in str(row["Figure"])]
    assert shares


def test_days_are_dates_and_open_ends_are_empty() -> None:
    amounts = (
        Amount(of="a", label="day", least=None, most=None, unit="date", day="2027-01-01"),
        Amount(of="a", label="month", least=None, most=None, unit="date", day="2027-01"),
        Amount(of="a", label="old", least=None, most=None, unit="date", day="1648-10-24"),
        Amount(of="a", label="share", least=0.5, most=12.25, unit="per cent"),
        Amount(of="a", label="huge", least=800_000_000_000, most=None, unit="USD", bound="floor"),
    )
    cell = FieldCell(state="", text="x", differs=None, remarks=(), amounts=amounts)
    rows = table(book_of(FieldTable(caption="F", columns=(("a", "A", ""),), rows=(("Army", "p", (cell,)),)))["Figures"])
    assert [row["Day"] for row in rows] == [datetime(2027, 1, 1), "2027-01", "1648-10-24", "", ""]
    assert [row["Least"] for row in rows] == ["", "", "", 0.5, 800_000_000_000]
    assert rows[4]["Most"] == ""
    assert {row["On"] for row in rows} == {"Army"}


def test_sources_are_listed_by_number_with_links_that_are_safe() -> None:
    document = comparison_document(sheet())
    [sources] = [block for block in document.blocks if isinstance(block, Sources)]
    sheet_of = read(xlsx(document))["Sources"]
    rows = table(sheet_of)
    assert [row["No."] for row in rows] == [entry.number for entry in sources.entries]
    links = {cell.row: cell.hyperlink.target for [cell] in sheet_of.iter_rows(min_col=9, max_col=9) if cell.hyperlink}
    assert list(links.values()) == [entry.url for entry in sources.entries if entry.url]
    assert "javascript:alert(1)" in {row["Address"] for row in rows}
    day = rows[0]["Date"]
    assert isinstance(day, datetime)
    assert day.date() == date.fromisoformat(sources.entries[0].day)


def test_heads_are_frozen_filtered_and_stand_again_on_each_page() -> None:
    book = read(xlsx(comparison_document(sheet(notes=NOTES))))
    for name in ("Rows", "Behind the rows", "Figures", "Notes", "Sources"):
        found = book[name]
        assert found.freeze_panes == "B2"
        assert found.print_title_rows == "$1:$1"
        assert found.page_setup.orientation == "landscape"
        [filtered] = found.tables.values()
        assert filtered.ref == found.dimensions
        assert filtered.autoFilter.ref == filtered.ref


def test_about_says_what_the_report_is_and_leads_to_the_sheets() -> None:
    document = replace(comparison_document(sheet()), author="A. Student", date="2026-01-05")
    book = read(xlsx(document))
    told = about(book)
    assert told[:2] == [document.title, document.subtitle]
    assert "A. Student" in told
    assert "5 January 2026" in told
    assert "How this report was made" in told
    links = [cell.hyperlink.location for row in book["About"].iter_rows() for cell in row if cell.hyperlink]
    assert [link.split("'")[1] for link in links] == book.sheetnames[1:]
    assert (book.properties.title, book.properties.creator) == (document.title, "A. Student")
    assert book.properties.created == datetime(2026, 1, 5)


def test_a_text_longer_than_a_cell_goes_on_below_and_about_says_so() -> None:
    document = comparison_document(sheet())
    long = " ".join(f"word{number}" for number in range(20_000))
    blocks = [replace(one, reason=long) if isinstance(one, RowBlock) else one for one in document.blocks]
    book = read(xlsx(replace(document, blocks=tuple(blocks))))
    rows = table(book["Rows"])
    assert len(rows) == sum(isinstance(block, RowBlock) for block in blocks)
    assert all(plain(row["Reason"]).startswith(long) for row in rows)
    assert "Continued cells" in about(book)
    assert any("more rows" in line for line in about(book))


def test_every_view_of_a_report_has_its_own_sheets() -> None:
    rows = tuple((f"row {number}", str(number)) for number in range(20))
    book = book_of(
        Paragraph("before all"),
        Heading(1, "One"),
        Paragraph("its subtitle"),
        Table("Numbers", ("name", "number"), rows, figures=True),
        Heading(1, "Two"),
        Heading(2, "Nothing stands under it"),
        Heading(2, "Charts"),
        Chart(anchor="c", caption="A chart", svg="<svg/>", width=1, height=1, alternative="all that it shows"),
    )
    assert book.sheetnames == ["About", "1 Text", "1 Numbers", "2 Text"]
    assert "before all" in about(book)
    assert [row["number"] for row in table(book["1 Numbers"])] == list(range(20))
    told = [cell.value for row in book["2 Text"].iter_rows() for cell in row if cell.value]
    assert told == ["Two", "Charts", "A chart", "all that it shows"]


def test_an_empty_report_opens() -> None:
    assert read(xlsx(Document(title="", subtitle="", blocks=()))).sheetnames == ["About"]
