"""Positions in every format: our readings called so, sources with all, no figure made of them, nothing but text."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator

import pytest

from peaceplans.library import Library
from peaceplans.report.blocks import Document
from peaceplans.report.html.page import html
from peaceplans.report.markdown.page import markdown
from peaceplans.report.positions.as_csv import positions_table
from peaceplans.report.positions.as_json import positions_json
from peaceplans.report.positions.document import positions_document
from peaceplans.report.text.page import text
from peaceplans.sheets.positions.filter import PositionFilter, PositionMark
from peaceplans.sheets.positions.sheet import PositionRecord
from peaceplans.sheets.positions.standing_apart import OUR_READING, RULE
from tests.ui.hand_made import HOSTILE
from tests.ui.hand_made_library import make_library
from tests.unit.report.golden import assert_golden
from tests.unit.report.page import Page


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PositionRecord]:
    with make_library(tmp_path_factory.mktemp("small") / "library.sqlite") as made:
        yield PositionRecord(made)


def test_text_and_json(record: PositionRecord) -> None:
    assert_golden("positions.txt", text(positions_document(record.sheet())))
    assert_golden("apart.txt", text(positions_document(record.sheet(apart=True))))
    assert_golden("positions.json", positions_json(record.sheet(("ru", "ua"), apart=True)))


@pytest.mark.parametrize("render", [text, html, markdown])
@pytest.mark.parametrize("apart", [False, True])
def test_every_export_says_whose_reading_it_is(
    render: Callable[[Document], str], apart: bool, record: PositionRecord
) -> None:
    told = render(positions_document(record.sheet(apart=apart)))
    assert told.count(OUR_READING) == 1
    assert told.count(RULE) == int(apart)


def test_every_table_says_whose_reading_it_is(record: PositionRecord) -> None:
    table = list(csv.reader(io.StringIO(positions_table(record.sheet()).csv())))
    assert table[0] == list(positions_table(record.sheet()).head)
    assert sum("our reading" in name for name in table[0]) == 2
    assert len(table) == 1 + 5 * 3
    kyiv = dict(zip(table[0], next(row for row in table if row[1:4:2] == ["membership", "ua"]), strict=True))
    assert kyiv["stance (our reading)"] == "accepts"
    assert kyiv["before"] == "2025-11-27 accepts: keeps it; 2025-12-14 mixed: forgoes it"
    assert kyiv["contradictions"] == "ua-keeps and ua-forgoes; ua-forgoes and ua-no-ban"
    assert kyiv["sources"] == "http://example.org/20"


def test_there_is_no_score(record: PositionRecord) -> None:
    for apart in (False, True):
        told = text(positions_document(record.sheet(apart=apart)))
        assert not re.search(r"%|per cent|\bscore|\b\d+ (?:of|out of) \d+ (?:apart|parties)", told)
        told = positions_json(record.sheet(apart=apart))
        assert not re.search(r"score|share|percent", told)


def test_both_contradicting_statements_stand_beside_each_other_with_their_dates(record: PositionRecord) -> None:
    told = text(positions_document(record.sheet(("ua",))))
    part = told[told.index("CONTRADICT EACH OTHER") :]
    assert re.search(
        r"Kyiv: NATO membership\nEarlier: A speaker for ua, 27 November 2025; Membership is not given up\. "
        r"\(reported, grade C\) \[1\]\nLater: A speaker for ua, 14 December 2025; Membership is forgone\. ",
        part,
    )


def test_swapping_two_parties_swaps_the_columns_and_nothing_else(record: PositionRecord) -> None:
    one, other = (json.loads(positions_json(record.sheet(pair, apart=True))) for pair in (("ru", "ua"), ("ua", "ru")))
    for told in (one, other):
        for row in told["rows"]:
            row["positions"].sort(key=lambda cell: cell["party"])
            for pair in row["between"]["pairs"]:
                pair["parties"].sort()
        told["parties"].sort(key=lambda party: party["id"])
    assert one == other


def test_nothing_matches(record: PositionRecord) -> None:
    sheet = record.sheet(position_filter=PositionFilter(words="no such words", marks=frozenset({PositionMark.APART})))
    told = text(positions_document(sheet))
    assert "Nothing matches the filter." in told
    assert "Filter: marks: apart; words: no such words, 0 of 5 questions" in told


def test_hostile_text_stays_text(record: PositionRecord) -> None:
    document = positions_document(record.sheet())
    page = Page(html(document))
    assert page.all("script") == [{"type": "module"}]
    assert HOSTILE in "".join(page.texts)
    assert HOSTILE in text(document)


def test_links_lead_to_rows_of_the_report(tmp_path_factory: pytest.TempPathFactory) -> None:
    from dataclasses import replace

    from peaceplans.sheets.positions.sheet import positions_sheet

    with make_library(tmp_path_factory.mktemp("noted") / "library.sqlite") as library:
        assert isinstance(library, Library)
        library.notes.create(
            title="On Kyiv",
            text="See [[stance/ru/membership]], [[question/army]] and [[us-28]].",
            anchors=("stance/ua/membership",),
        )
        sheet = positions_sheet(library)
        told = html(positions_document(sheet))
        assert 'href="#matter-membership"' in told
        assert 'href="#matter-army"' in told
        assert "On Kyiv" in told
        assert "Notes" not in text(positions_document(replace(sheet, notes=())))
