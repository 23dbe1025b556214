"""The matrix: columns, rows, cells, the baseline, the filter, notes and sources."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from peaceplans.compare.matrix import Basis, CellState
from peaceplans.library import Library
from peaceplans.model.evidence import Certainty
from peaceplans.sheets.matrix.choice import MatrixChoice, MatrixFilter, MatrixMark, RowKind
from peaceplans.sheets.matrix.phrases import absence_in_words, difference_in_words, figures_in_words, state_in_words
from peaceplans.sheets.matrix.record import MatrixRecord
from peaceplans.sheets.matrix.sheet import Column, MatrixRow, MatrixSheet, matrix_sheet, with_notes
from tests.unit.sheets.matrix_library import matrix_library
from tests.unit.sheets.noting import note

ALL = ("old", "draft", "reply", "part", "rumour")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with matrix_library(tmp_path_factory.mktemp("matrix") / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def record(library: Library) -> MatrixRecord:
    return MatrixRecord(library)


def at(sheet: MatrixSheet, row: str, plan: str) -> tuple[MatrixRow, Column]:
    found, column = sheet.row(row), sheet.column(plan)
    assert found
    assert column
    return found, column


def states(sheet: MatrixSheet, row: str) -> list[str]:
    found = sheet.row(row)
    assert found
    return [sheet.cell(found, column).state.value for column in sheet.columns]


def test_columns_are_all_plans_by_date_unless_some_are_chosen(record: MatrixRecord) -> None:
    assert [column.id for column in record.sheet(MatrixChoice()).columns] == list(ALL)
    chosen = MatrixChoice(plans=("reply", "gone", "old", "draft"), hidden=frozenset({"old"}), pinned=("draft", "part"))
    sheet = record.sheet(chosen)
    assert [(column.id, column.pinned) for column in sheet.columns] == [("draft", True), ("reply", False)]


def test_a_column_says_date_and_evidence(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice(baseline="draft"))
    told = {column.id: (column.small, column.reconstructed, column.baseline) for column in sheet.columns}
    assert told["draft"] == ("20 November 2025 \N{MIDDLE DOT} summary of a published text", False, True)
    assert told["rumour"] == ("about 2 December 2025 \N{MIDDLE DOT} inferred", True, False)
    assert sheet.banner == ("The text of the rumour is not public.", "Comparison of summaries, not of wording.")


def test_rows_are_the_topics_that_a_shown_plan_or_the_baseline_has(record: MatrixRecord) -> None:
    assert [row.key for row in record.sheet(MatrixChoice(plans=("rumour",))).rows] == ["army"]
    assert [row.key for row in record.sheet(MatrixChoice(plans=("part",))).rows] == ["army", "nato"]
    hidden_baseline = MatrixChoice(plans=("rumour",), baseline="old")
    assert [row.key for row in record.sheet(hidden_baseline).rows] == ["army", "land"]
    every = record.sheet(MatrixChoice(plans=("rumour",), all_topics=True))
    assert [row.key for row in every.rows] == ["army", "nato", "land", "other"]


def test_silent_unknown_struck_deferred_open_and_elsewhere_are_told_apart(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice(all_topics=True))
    assert states(sheet, "army") == ["open", "provides", "provides", "provides", "provides"]
    assert states(sheet, "nato") == ["no-clause", "provides", "struck", "elsewhere", "not-known"]
    assert states(sheet, "land") == ["deferred", "provides", "provides", "not-known", "not-known"]
    assert states(sheet, "other") == ["no-clause", "no-clause", "no-clause", "not-known", "not-known"]
    tally = sheet.tally()
    assert (tally.clauses, tally.elsewhere, tally.silences, tally.unknown) == (9, 1, 5, 5)
    assert tally.words("topics") == "5 plans, 4 topics: 9 with clauses, 1 under another topic, 5 silent, 5 unknown"


def test_words_for_what_is_not_there(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice(all_topics=True))
    told = {}
    for plan in ALL:
        row, column = at(sheet, "other", plan)
        cell = sheet.cell(row, column)
        told[plan] = (state_in_words(cell.state, column.plan.coverage), absence_in_words(cell, column, sheet))
    assert told["draft"] == ("no clause", "All its points are known: it has no such clause.")
    assert told["part"] == ("not known", "It is only known in part: whether it has such a clause is not known.")
    assert told["rumour"] == (
        "not public: unknown",
        "Its text is not public: whether it has such a clause is not known.",
    )


def test_how_sure_a_cell_is(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice())
    sure = {plan: sheet.cell(*at(sheet, "nato", plan)).certainty for plan in ALL}
    assert sure == {
        "old": Certainty.REPORTED,
        "draft": Certainty.ESTABLISHED,
        "reply": Certainty.ESTABLISHED,
        "part": Certainty.PROVISIONAL,
        "rumour": Certainty.PROVISIONAL,
    }
    part = sheet.cell(*at(sheet, "army", "part"))
    assert part.disputed
    assert part.uncertain
    assert sheet.cell(*at(sheet, "land", "old")).deferred == ("a treaty",)


def test_terms_in_words_with_their_owners(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice())
    told = [(term.key, term.words, term.owner) for term in sheet.terms(sheet.cell(*at(sheet, "army", "old")))]
    assert told == [("army-size", "85,000 persons, cap", "RU"), ("army-size", "250,000 persons, cap", "UA")]


def test_against_a_baseline(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice(baseline="draft"))
    row, reply = at(sheet, "army", "reply")
    found = sheet.difference(row, reply)
    assert found
    assert difference_in_words(found) == "differs, established: as their provisions are linked"
    assert figures_in_words(found) == ("+200,000 persons (+33.3 %)",)
    line = sheet.cell(row, reply).line.text
    assert [line[a:b] for a, b in sheet.marks(row, reply).changed] == ["800,000 in peacetime"]
    same = sheet.difference(*at(sheet, "army", "rumour"))
    assert same
    assert (same.differs, same.certainty, same.basis) == (False, Certainty.PROVISIONAL, Basis.LINKS)
    assert sheet.difference(*at(sheet, "army", "draft")) is None
    assert not sheet.marks(*at(sheet, "army", "draft")).changed
    unknown = sheet.difference(*at(sheet, "land", "rumour"))
    assert unknown
    assert difference_in_words(unknown) == "nobody can say: nothing is known of one of the two"


def test_another_baseline_leaves_rows_and_cells_as_they_are(record: MatrixRecord) -> None:
    choice = MatrixChoice(rows=RowKind.POINTS, points_of="draft", baseline="draft")
    one, other = (
        record.sheet(choice),
        record.sheet(MatrixChoice(rows=RowKind.POINTS, points_of="draft", baseline="reply")),
    )
    assert one.rows == other.rows
    for row in one.rows:
        for column in one.columns:
            assert one.cell(row, column) is other.cell(row, column)
    found = other.difference(*at(other, "draft:1", "draft"))
    assert found
    assert figures_in_words(found) == ("\N{MINUS SIGN}200,000 persons (\N{MINUS SIGN}25 %)",)


def test_a_baseline_that_is_not_shown_is_compared_with_all_the_same(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice(plans=("reply",), baseline="draft"))
    assert sheet.column("draft") is None
    found = sheet.difference(*at(sheet, "army", "reply"))
    assert found
    assert found.differs
    row = sheet.row("army")
    assert row
    cell = sheet.baseline_cell(row)
    assert cell
    assert cell.line.text == "cap of 600,000"


def test_points_as_rows_follow_the_links(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice(rows=RowKind.POINTS, points_of="draft"))
    assert [(row.key, row.number, row.topic) for row in sheet.rows] == [
        ("draft:1", "1", "army"),
        ("draft:2", "2", "nato"),
        ("draft:3", "3", "land"),
    ]
    assert states(sheet, "draft:1") == ["not-aligned", "provides", "provides", "not-aligned", "provides"]
    assert states(sheet, "draft:2") == ["not-aligned", "provides", "struck", "not-aligned", "not-known"]
    rumour = sheet.cell(*at(sheet, "draft:2", "rumour"))
    assert rumour.reason == "Nothing is said of it."
    assert "Not aligned with the points of the rows (Draft): nobody has linked Old and Part to them." in sheet.banner
    left = {column.id: [one.ref for one in sheet.left_over(column)] for column in sheet.columns}
    assert left == {"old": ["old:1", "old:2"], "draft": [], "reply": [], "part": ["part:g1"], "rumour": []}


def test_links_derived_through_a_third_plan_say_so(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice(rows=RowKind.POINTS, points_of="reply", plans=("reply", "rumour")))
    cell = sheet.cell(*at(sheet, "reply:1", "rumour"))
    assert cell.derived
    assert [provision.ref for provision in cell.provisions] == ["rumour:w1"]
    assert any("derived through a third text" in sentence for sentence in sheet.banner)
    assert "links derived" in sheet.spoken(*at(sheet, "reply:1", "rumour"))


def test_points_are_those_of_the_baseline_when_no_plan_is_named(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice(rows=RowKind.POINTS, baseline="reply"))
    assert sheet.points_of
    assert sheet.points_of.id == "reply"
    first = record.sheet(MatrixChoice(rows=RowKind.POINTS))
    assert first.points_of
    assert first.points_of.id == "old"


@pytest.mark.parametrize(
    ("row_filter", "rows"),
    [
        (MatrixFilter(), ["army", "nato", "land"]),
        (MatrixFilter(topics=("land", "army")), ["army", "land"]),
        (MatrixFilter(words="PEACETIME cap"), ["army"]),
        (MatrixFilter(words="nowhere"), []),
        (MatrixFilter(marks=frozenset({MatrixMark.DIFFERING})), ["army", "nato"]),
        (MatrixFilter(marks=frozenset({MatrixMark.OPEN})), []),
        (MatrixFilter(marks=frozenset({MatrixMark.SILENT})), ["nato"]),
        (MatrixFilter(marks=frozenset(MatrixMark), words=" "), []),
    ],
)
def test_filters(record: MatrixRecord, row_filter: MatrixFilter, rows: list[str]) -> None:
    plans = ("draft", "reply", "rumour")
    sheet = record.sheet(MatrixChoice(plans=plans, baseline="draft", row_filter=row_filter))
    assert [row.key for row in sheet.rows] == rows
    assert [row.key for row in sheet.all_rows] == ["army", "nato", "land"]


def test_open_and_deferred_rows(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice(row_filter=MatrixFilter(marks=frozenset({MatrixMark.OPEN}))))
    assert [row.key for row in sheet.rows] == ["army", "land"]


def test_without_a_baseline_a_row_differs_from_the_first_plan_that_is_known(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice(plans=("rumour", "draft", "reply"), all_topics=True))
    assert {row.key: sheet.row_differs(row) for row in sheet.rows} == {
        "army": True,
        "nato": True,
        "land": False,
        "other": False,
    }


def test_read_aloud(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice(baseline="draft"))
    assert sheet.spoken(*at(sheet, "army", "reply")) == (
        "Army, Reply: 1, cap of 800,000 in peacetime; summary of a published text;"
        " differs from the baseline, established"
    )
    assert sheet.spoken(*at(sheet, "army", "draft")).endswith("; the baseline")
    assert sheet.spoken(*at(sheet, "nato", "rumour")).startswith(
        "Nato, Rumour: not public: unknown; cannot be compared"
    )
    assert "open: 1, open: cap of 85,000" in sheet.spoken(*at(sheet, "army", "old"))
    assert "left to: a treaty" in sheet.spoken(*at(sheet, "land", "old"))


def test_notes_hang_on_provisions_their_terms_and_on_a_plan_with_a_topic(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice())
    assert sheet.anchor(*at(sheet, "army", "draft")) == "draft:1"
    assert sheet.anchor(*at(sheet, "nato", "old")) == "old@nato"
    notes = [note("a", "draft:1"), note("b", "draft:1#army-size"), note("c", "old@nato"), note("d", "draft@army")]
    noted = with_notes(sheet, notes)
    there = {
        (row.key, column.id): sorted(one.id for one in noted.notes_on(row, column))
        for row in noted.rows
        for column in noted.columns
        if noted.notes_on(row, column)
    }
    assert there == {("army", "draft"): ["a", "b", "d"], ("nato", "old"): ["c"]}
    assert noted.place_of("draft:1#army-size") == ("army", "draft")
    assert noted.place_of("old@nato") == ("nato", "old")
    assert noted.place_of("draft:99") is None
    assert noted.place_of("topic/army") is None


def test_notes_of_a_library_come_with_a_sheet_for_one_use(tmp_path: Path) -> None:
    with matrix_library(tmp_path / "library.sqlite") as own:
        own.notes.create(text="see", anchors=["draft:1"])
        sheet = matrix_sheet(own, MatrixChoice(plans=("draft",)))
        assert [one.text for one in sheet.notes] == ["see"]
        assert not matrix_sheet(own, MatrixChoice(plans=("old",))).notes


def test_sources_are_numbered_in_the_order_in_which_they_are_met(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice(plans=("reply", "old")))
    assert list(sheet.sources) == ["s3", "s1", "s2"]
    assert sheet.source_numbers() == {"s3": 1, "s1": 2, "s2": 3}


def test_states_say_which_kind_they_are() -> None:
    for state in CellState:
        assert [state.provides, state.silent, state.unknown].count(True) == 1, state
