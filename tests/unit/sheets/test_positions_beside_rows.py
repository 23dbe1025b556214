"""Beside a row of a comparison: how all parties stand to the contested questions of its topic, told as what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.html.page import html
from peaceplans.report.markdown.page import markdown
from peaceplans.report.text.page import text
from peaceplans.sheets.comparison.build import comparison_sheet, refiltered
from peaceplans.sheets.comparison.row_filter import RowFilter
from peaceplans.sheets.comparison.sheet import ComparisonSheet
from tests.ui.hand_made import cite
from tests.ui.hand_made_library import make_library

HEADING = "On the question \u201cSize of the army\u201d, not on this clause (our readings)"


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ComparisonSheet]:
    with make_library(tmp_path_factory.mktemp("small") / "library.sqlite") as made:
        yield comparison_sheet(made, "draft", "points")


def test_a_row_has_the_questions_of_its_topic_with_all_parties_in_order(sheet: ComparisonSheet) -> None:
    found = {shown.row.topic: shown.questions for shown in sheet.rows}
    assert [asked.question.id for asked in found["armed-forces"]] == ["army"]
    assert [asked.question.id for asked in found["elections"]] == ["vote", "referendum"]
    assert list(found["economy"]) == []
    (army,) = found["armed-forces"]
    assert [stance.party for stance in army.stances] == ["ru", "ua", "us"]


def test_a_stance_brings_the_sources_of_what_it_rests_on(sheet: ComparisonSheet) -> None:
    shown = next(shown for shown in sheet.rows if shown.row.topic == "armed-forces")
    assert {stance.sources for asked in shown.questions for stance in asked.stances} == {cite("s2")}
    only = refiltered(sheet, RowFilter(topics=frozenset({"elections"})))
    assert "s2" in only.sources


def test_positions_on_the_clause_stay_what_they_were(sheet: ComparisonSheet) -> None:
    shown = next(shown for shown in sheet.rows if any(one.ref == "draft:6" for one in shown.row.provisions))
    assert [(stance.party, stance.target) for position in shown.positions for stance in position.stances] == [
        ("ru", "draft:6"),
        ("us", "draft:6"),
    ]


def test_reports_tell_them_folded_and_as_being_about_the_question(sheet: ComparisonSheet) -> None:
    document = comparison_document(sheet)
    plain = text(document)
    assert re.search(
        re.escape(HEADING) + r": Moscow: wants changed \(established, grade T\) \[\d+\]; Kyiv: accepts", plain
    )
    assert f"- {HEADING}: Moscow: wants changed" in markdown(document)
    page = html(document)
    assert f"<summary>{HEADING}</summary>" in page
    assert '<details class="party">' in page
    assert "<details open" not in page
