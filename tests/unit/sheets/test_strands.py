"""One commitment through all plans, and what plans say nothing on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from peaceplans.library import Library
from peaceplans.sheets.matrix.choice import MatrixChoice, RowKind
from peaceplans.sheets.matrix.record import MatrixRecord
from peaceplans.sheets.matrix.sheet import MatrixSheet
from peaceplans.sheets.matrix.silences import silences
from peaceplans.sheets.matrix.strand import Strand, StrandStep
from peaceplans.sheets.matrix.strands import follow, strand_names, strand_names_on
from tests.unit.sheets.matrix_library import matrix_library


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with matrix_library(tmp_path_factory.mktemp("strands") / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def sheet(library: Library) -> MatrixSheet:
    return MatrixRecord(library).sheet(MatrixChoice())


def step(strand: Strand, plan: str) -> StrandStep:
    return next(one for one in strand.steps if one.plan.id == plan)


def test_what_can_be_followed(sheet: MatrixSheet) -> None:
    (name,) = strand_names(sheet)
    assert (name.key, name.plans, name.topics) == ("army-size", ("old", "draft", "reply", "part", "rumour"), ("army",))
    row = sheet.row("land")
    assert row
    assert not strand_names_on(sheet, row)
    army = sheet.row("army")
    assert army
    assert strand_names_on(sheet, army) == (name,)
    two = sheet.record.sheet(MatrixChoice(plans=("old", "draft"), rows=RowKind.POINTS, points_of="draft"))
    assert [one.key for one in strand_names_on(two, two.rows[0])] == ["army-size"]
    assert not strand_names(sheet.record.sheet(MatrixChoice(plans=("draft",))))


def test_by_date_with_owners_conditions_and_changes(sheet: MatrixSheet) -> None:
    strand = follow(sheet, "army-size")
    assert [one.plan.id for one in strand.steps] == ["old", "draft", "reply", "part", "rumour"]
    assert strand.headline == (
        "85,000 / 250,000 \N{RIGHTWARDS ARROW} 600,000 \N{RIGHTWARDS ARROW} 800,000"
        " \N{RIGHTWARDS ARROW} 600,000 (inferred)"
    )
    assert [(value.words, value.whose) for value in step(strand, "old").values] == [
        ("85,000 persons, cap", "RU's figure"),
        ("250,000 persons, cap", "UA's figure"),
    ]
    draft, reply = step(strand, "draft"), step(strand, "reply")
    assert [(change.words, change.before.whose) for change in draft.changes] == [
        ("+515,000 persons (+605.9 %)", "RU's figure"),
        ("+350,000 persons (+140 %)", "UA's figure"),
    ]
    assert {change.certainty.value for change in draft.changes} == {"reported"}
    assert [(change.words, change.certainty.value) for change in reply.changes] == [
        ("+200,000 persons (+33.3 %)", "established")
    ]
    rumour = step(strand, "rumour")
    assert rumour.before == "reply"
    assert [(change.words, change.certainty.value) for change in rumour.changes] == [
        ("\N{MINUS SIGN}200,000 persons (\N{MINUS SIGN}25 %)", "provisional")
    ]
    assert (rumour.made_from, [change.words for change in rumour.changes_made]) == (("draft",), ["the same"])


def test_a_headline_does_not_say_twice_what_was_only_inferred_again(library: Library) -> None:
    sheet = MatrixRecord(library).sheet(MatrixChoice(plans=("draft", "rumour")))
    assert follow(sheet, "army-size").headline == "600,000"


def test_a_value_that_only_some_report_is_no_value_of_the_plan(sheet: MatrixSheet) -> None:
    part = step(follow(sheet, "army-size"), "part")
    assert (part.state_words, part.values, part.changes) == ("only in rival reports", (), ())
    assert [(value.words, value.whose) for value in part.reports] == [("800,000 persons, cap", "according to Paper")]
    assert [reading.witness for reading in part.readings] == ["Paper", "General"]
    assert part.line.text == "cap dropped; replacement not published"
    assert part.disputed


def test_a_plan_without_the_commitment_says_otherwise_is_silent_or_not_known(sheet: MatrixSheet) -> None:
    strand = follow(sheet, "form")
    assert {one.plan.id: one.state_words for one in strand.steps} == {
        "old": "not stated",
        "draft": "not stated",
        "reply": "not stated",
        "part": "stated",
        "rumour": "not stated",
    }
    assert step(strand, "draft").line.text == "cap of 600,000"
    vote = follow(sheet, "vote")
    assert {one.plan.id: (one.state_words, one.certainty.value) for one in vote.steps} == {
        "old": ("no such clause", "reported"),
        "draft": ("no such clause", "established"),
        "reply": ("no such clause", "established"),
        "part": ("not known", "provisional"),
        "rumour": ("not public: unknown", "provisional"),
    }
    assert vote.headline == ""


def test_silences_by_plan_and_by_topic_never_count_what_is_unknown(library: Library) -> None:
    sheet = MatrixRecord(library).sheet(MatrixChoice(all_topics=True))
    found = silences(sheet)
    told = {
        one.column.id: (
            one.clauses,
            [row.key for row in one.silent],
            [row.key for row in one.struck],
            [row.key for row in one.elsewhere],
            [row.key for row in one.unknown],
        )
        for one in found.by_plan
    }
    assert told == {
        "old": (2, ["nato", "other"], [], [], []),
        "draft": (3, ["other"], [], [], []),
        "reply": (2, ["other"], ["nato"], [], []),
        "part": (1, [], [], ["nato"], ["land", "other"]),
        "rumour": (1, [], [], [], ["nato", "land", "other"]),
    }
    nato = next(one for one in found.by_row if one.row.key == "nato")
    assert [column.id for column in nato.silent] == ["old"]
    assert [column.id for column in nato.unknown] == ["rumour"]
