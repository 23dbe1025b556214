"""Notes on what a party holds and said stand under it in every report."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from peaceplans.model.notes import Note, NoteKind
from peaceplans.report.blocks import RowBlock
from peaceplans.report.comparison.as_json import comparison_json
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.html.page import html
from peaceplans.report.markdown.page import markdown
from peaceplans.report.text.page import text
from peaceplans.sheets.comparison.account_notes import account_anchors, at_accounts, on_accounts
from peaceplans.sheets.comparison.sheet import ComparisonSheet
from tests.hostile.alive import alive_page
from tests.hostile.vectors import VECTORS
from tests.unit.report.page import Page
from tests.unit.report.sample import sheet
from tests.unit.sheets.noting import note

SAID, READING = "statement/one", "stance/ru/draft:w6"
ON_SAID = note("said", SAID, title="Limited by whom?", text="He names *nobody*; see [[note/read]].")
ON_READING = note("read", READING, text="No figure anywhere.", kind=NoteKind.CORRECTION, author="AB")


def noted(*notes: Note) -> ComparisonSheet:
    return replace(sheet(), account_notes=on_accounts(notes, sheet().rows))


def test_each_stands_under_the_reading_or_statement_that_it_hangs_on() -> None:
    shown = sheet().rows[0]
    assert account_anchors(shown) == (READING, SAID, "stance/us/draft:w6")
    assert at_accounts(shown, (ON_SAID, ON_READING)) == {SAID: (ON_SAID,), READING: (ON_READING,)}
    block = next(one for one in comparison_document(noted(ON_SAID, ON_READING)).blocks if isinstance(one, RowBlock))
    russia = next(position for position in block.positions if position.party == "Moscow")
    assert [[one.text for one in account.notes] for account in russia.readings] == [["No figure anywhere."]]
    assert [[one.title for one in account.notes] for account in russia.statements] == [["Limited by whom?"]]


def test_one_that_hangs_on_several_things_stands_once_in_a_row() -> None:
    shown = sheet().rows[0]
    both = note("both", SAID, READING)
    assert at_accounts(shown, (both,)) == {READING: (both,)}
    at_the_row = replace(shown, notes=(both,))
    assert at_accounts(at_the_row, (both,)) == {}


def test_what_hangs_elsewhere_or_lies_in_the_bin_is_left_out() -> None:
    others = (note("a", "statement/two"), note("b", "draft:w6"), note("c", SAID, deleted="2026-01-01"), note("d", "?"))
    assert on_accounts(others, sheet().rows) == ()


def test_html_has_it_inside_of_the_item_and_links_lead_there() -> None:
    page = html(comparison_document(noted(ON_SAID, ON_READING)))
    Page(page)
    statement = page[page.index('<li class="statement"') :]
    statement = statement[: statement.index("</li>")]
    assert 'id="row-1-note-said"' in statement
    assert "Limited by whom?" in statement
    assert "<em>nobody</em>" in statement
    assert 'href="#row-1-note-read"' in statement
    reading = page[page.index("wants a cap; no figure on record") :]
    assert reading.index('id="row-1-note-read"') < reading.index("</li>")


def test_markdown_has_it_as_a_quotation_in_the_list() -> None:
    lines = markdown(comparison_document(noted(ON_SAID, ON_READING))).split("\n")
    at = next(number for number, line in enumerate(lines) if "Sergei Lavrov" in line and line.startswith("  - "))
    assert lines[at + 1].startswith("    > **Note: Limited by whom?**")
    assert "    > He names *nobody*; see" in "\n".join(lines[at + 2 : at + 5])
    above = next(number for number, line in enumerate(lines) if "no figure on record" in line)
    assert lines[above + 1].startswith("    > **Note** (remark: this is held to be wrong; AB;")


def test_plain_text_has_it_one_step_further_in() -> None:
    lines = text(comparison_document(noted(ON_SAID))).split("\n")
    at = next(number for number, line in enumerate(lines) if line.lstrip().startswith("Note: Limited by whom?"))
    said = max(number for number in range(at) if lines[number].lstrip().startswith("Sergei Lavrov"))
    assert len(lines[at]) - len(lines[at].lstrip()) > len(lines[said]) - len(lines[said].lstrip())
    assert "He names nobody" in lines[at + 1]


def test_json_has_it_with_the_anchor_by_which_it_stands_there() -> None:
    row = json.loads(comparison_json(noted(ON_SAID)))["rows"][0]
    assert [(one["id"], one["anchor"]) for one in row["notes"]] == [("said", SAID)]


@pytest.mark.parametrize("vector", VECTORS[::12])
def test_nothing_hostile_lives(vector: str) -> None:
    hostile = note("x", SAID, title=vector, text=vector, author=vector[:40], tags=(vector[:20],))
    page = html(comparison_document(noted(hostile)))
    assert alive_page(page, pictures=1) == ()
