"""Parties by matters: what stands in a cell, which rows are shown, and that no party is treated otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.evidence import Certainty
from peaceplans.model.positions import Attitude
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.filter import PositionFilter, PositionMark
from peaceplans.sheets.positions.sheet import PositionRecord, PositionsSheet, positions_sheet
from peaceplans.sheets.positions.standing_apart import Outcome
from tests.ui.hand_made_library import make_library


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with make_library(tmp_path_factory.mktemp("small") / "library.sqlite") as made:
        yield made


@pytest.fixture(scope="module")
def record(small: Library) -> PositionRecord:
    return PositionRecord(small)


def cell(sheet: PositionsSheet, party: str, target: str) -> PositionCell:
    row = next(row for row in sheet.all_rows if row.matter.target == target)
    return row.cells[sheet.parties.index(party)]


def targets(sheet: PositionsSheet) -> list[str]:
    return [row.matter.target for row in sheet.rows]


def test_questions_stand_by_topic_and_parties_in_the_order_of_the_vocabulary(record: PositionRecord) -> None:
    sheet = record.sheet()
    assert sheet.parties == ("ru", "ua", "us")
    assert targets(sheet) == ["army", "membership", "plant", "vote", "referendum"]


def test_a_cell_has_its_statements_newest_first_and_says_what_is_to_be_known(record: PositionRecord) -> None:
    sheet = record.sheet()
    kyiv = cell(sheet, "ua", "membership")
    assert [one.id for one in kyiv.statements] == ["ua-no-ban", "ua-forgoes", "ua-keeps"]
    assert [(pair.earlier.id, pair.later.id) for pair in kyiv.contradictions] == [
        ("ua-keeps", "ua-forgoes"),
        ("ua-forgoes", "ua-no-ban"),
    ]
    assert kyiv.has_changed
    assert not kyiv.is_disputed
    assert kyiv.certainty is Certainty.REPORTED
    assert kyiv.anchor == "stance/ua/membership"
    assert cell(sheet, "us", "army").is_disputed
    assert [one.id for one in cell(sheet, "us", "army").grounds] == ["us-agreed"]
    assert cell(sheet, "ru", "plant").certainty is None


def test_a_cell_without_a_stance_stands_for_the_question(record: PositionRecord) -> None:
    assert cell(record.sheet(), "us", "vote").stance is None
    assert cell(record.sheet(), "us", "vote").anchor == "question/vote"


def test_contradicting_statements_on_another_matter_are_not_shown_here(record: PositionRecord) -> None:
    assert cell(record.sheet(), "ua", "army").contradictions == ()


def test_the_points_of_a_plan_are_rows_too(record: PositionRecord) -> None:
    assert [plan.id for plan in record.plans] == ["draft", "rumour"]
    assert record.has_plan("draft")
    assert not record.has_plan("points")
    sheet = record.sheet(plan="draft")
    assert [row.matter.number for row in sheet.rows] == ["6", "7", "5", "10", "19", "25", "26", "27", "28"]
    assert cell(sheet, "ru", "draft:6").anchor == "stance/ru/draft:6"
    assert [one.id for one in cell(sheet, "ru", "draft:7").statements] == ["ru-never"]
    assert cell(sheet, "ru", "draft:7").anchor == "draft:7"
    with pytest.raises(PeacePlansError):
        record.sheet(plan="none")


def test_the_points_of_a_reconstruction_have_the_stances_to_their_content(record: PositionRecord) -> None:
    assert record.has_plan("rumour")
    sheet = record.sheet(plan="rumour")
    assert sheet.banner
    first, second = sheet.rows[:2]
    assert (first.matter.number, first.matter.point, first.matter.target) == ("w6", "rumour:w6", "draft:6")
    assert first.matter.anchor == "rumour:w6"
    assert first.cells[0].anchor == "stance/ru/draft:6"
    assert first.cells[0].matter is first.matter
    assert (second.matter.point, second.matter.target) == ("", "rumour:w7")
    again = record.sheet(plan="draft").rows[0].cells[0]
    assert again.matter.name == "6 Size of Ukraine's armed forces"
    assert again.stance is first.cells[0].stance


def test_moscow_and_kyiv_are_set_against_each_other_when_nobody_is_named(record: PositionRecord) -> None:
    sheet = record.sheet(apart=True)
    assert sheet.parties == ("ru", "ua")
    assert {outcome: [row.matter.target for row in rows] for outcome, rows in sheet.by_outcome().items()} == {
        Outcome.APART: ["army", "membership"],
        Outcome.NEITHER: ["vote"],
        Outcome.TOGETHER: ["referendum"],
        Outcome.UNKNOWN: ["plant"],
    }
    assert targets(sheet) == ["army", "membership", "vote", "referendum", "plant"]


def test_an_ungraded_rejection_is_not_known(record: PositionRecord) -> None:
    sheet = record.sheet(("us", "ua"), apart=True)
    assert "referendum" in [row.matter.target for row in sheet.by_outcome()[Outcome.UNKNOWN]]


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize("plan", ["", "draft"])
def test_another_order_of_parties_moves_the_columns_and_nothing_else(
    plan: str, apart: bool, record: PositionRecord
) -> None:
    first = record.sheet(("ru", "ua", "us"), plan=plan, apart=apart)
    for order in permutations(first.parties):
        other = record.sheet(order, plan=plan, apart=apart)
        assert targets(other) == targets(first)
        for one, same in zip(first.rows, other.rows, strict=True):
            assert {cell.party: cell for cell in one.cells} == {cell.party: cell for cell in same.cells}
            assert [cell.party for cell in same.cells] == list(order)
            assert same.between.outcome is one.between.outcome
            assert {frozenset((pair.one.party, pair.other.party)): pair.words for pair in one.between.pairs} == {
                frozenset((pair.one.party, pair.other.party)): pair.words for pair in same.between.pairs
            }
        assert set(other.sources) == set(first.sources)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (PositionFilter(attitudes=frozenset({Attitude.REJECTS})), ["membership", "referendum"]),
        (
            PositionFilter(attitudes=frozenset({Attitude.ACCEPTS}), certainties=frozenset({Certainty.ESTABLISHED})),
            ["army", "referendum"],
        ),
        (PositionFilter(certainties=frozenset({Certainty.PROVISIONAL})), ["army"]),
        (PositionFilter(topics=frozenset({"elections"})), ["vote", "referendum"]),
        (PositionFilter(targets=frozenset({"plant"})), ["plant"]),
        (PositionFilter(marks=frozenset({PositionMark.APART})), ["army", "membership"]),
        (PositionFilter(marks=frozenset({PositionMark.CONTRADICTIONS})), ["membership"]),
        (PositionFilter(marks=frozenset({PositionMark.CHANGED})), ["army", "membership"]),
        (PositionFilter(words="ceasefire ONLY"), ["vote", "referendum"]),
        (PositionFilter(words="no such words"), []),
    ],
)
def test_the_filter_leaves_rows_out(asked: PositionFilter, found: list[str], record: PositionRecord) -> None:
    sheet = record.sheet(position_filter=asked)
    assert targets(sheet) == found
    assert len(sheet.all_rows) == 5
    assert asked.asks
    assert PositionFilter.from_mapping(asked.as_mapping()) == asked


def test_a_filter_written_down_by_hand_is_read_as_far_as_it_is_one() -> None:
    told = {"attitudes": ["rejects", "hates", 3], "marks": "apart", "words": [], "topics": None, "certainties": [[]]}
    assert PositionFilter.from_mapping(told) == PositionFilter(attitudes=frozenset({Attitude.REJECTS}))
    assert not PositionFilter().asks


def test_values_are_toggled() -> None:
    once = PositionFilter().toggled("attitudes", "rejects").toggled("marks", "apart").toggled("topics", "nato")
    assert once.as_mapping() == {"attitudes": ["rejects"], "topics": ["nato"], "marks": ["apart"]}
    assert once.toggled("attitudes", "rejects").toggled("marks", "apart").toggled("topics", "nato") == PositionFilter()


def test_sources_are_those_of_the_rows_shown(record: PositionRecord) -> None:
    assert set(record.sheet(plan="draft").sources) == {"s2", "s3"}
    assert set(record.sheet().sources) == {"s2"}
    assert record.sheet().source_numbers() == {"s2": 1}


def test_notes_on_matters_stances_and_statements_are_shown(tmp_path: Path) -> None:
    with make_library(tmp_path / "library.sqlite") as library:
        for anchor in ("stance/ua/army", "question/plant", "statement/ru-never", "question/nothing", "draft:7"):
            library.notes.create(text=anchor, anchors=(anchor,))
        found = {note.text for note in positions_sheet(library).notes}
        assert found == {"stance/ua/army", "question/plant", "statement/ru-never"}
        filtered = positions_sheet(library, position_filter=PositionFilter(topics=frozenset({"nato"})))
        assert [note.text for note in filtered.notes] == ["statement/ru-never"]
        assert "draft:7" in {note.text for note in positions_sheet(library, plan="draft").notes}
