from __future__ import annotations

import pytest

from peaceplans.compare import compare_plans
from peaceplans.compare.comparison import Comparison, Order
from peaceplans.model.evidence import Certainty, Letter
from peaceplans.model.links import Alone, Concordance
from peaceplans.model.plan import Coverage, Option, Plan
from peaceplans.model.positions import Attitude, Stance, Statement
from peaceplans.sheets.comparison.positions import Positions
from peaceplans.sheets.phrases import absence, banner, missing_term, spoken, tally, told
from tests.unit.compare.making import VOCABULARY, link, plan, provision, term


def comparison(left: Plan, right: Plan, **more: object) -> Comparison:
    links = (link(left.provisions[0].ref, right.provisions[0].ref, change="a cap becomes a level"),)
    alone = (Alone(ref=right.provisions[1].ref, change="new", reason="none"),)
    concordance = Concordance(left=left.id, right=right.id, links=links, alone=alone)
    return compare_plans(left, right, concordance, VOCABULARY, Order.LEFT)


def plans(coverage: Coverage) -> tuple[Plan, Plan]:
    left = plan("a", provision("a:1"), coverage=coverage, banner="No text of a is public.")
    return left, plan("b", provision("b:1"), provision("b:2", topic="nato"))


@pytest.mark.parametrize(
    ("coverage", "sentence"),
    [
        (Coverage.FULL_TEXT, "The a has no such clause."),
        (Coverage.ALL_POINTS, "The a has no such clause."),
        (Coverage.PARTIAL, "The a is only known in part: whether it has such a clause is not known."),
        (Coverage.NONE, "The text of the a is not public: whether it has such a clause is not known."),
    ],
)
def test_three_different_sentences_for_a_side_that_is_not_there(coverage: Coverage, sentence: str) -> None:
    left, right = plans(coverage)
    row = comparison(left, right).rows[1]
    assert absence(row, left, is_left=True) == sentence
    assert absence(row, right, is_left=False) == ""


def test_the_banner_says_what_is_not_public_and_that_summaries_are_compared() -> None:
    left, right = plans(Coverage.NONE)
    assert banner(comparison(left, right)) == ("No text of a is public.", "Comparison of summaries, not of wording.")
    unaligned = compare_plans(left, right, None, VOCABULARY)
    assert banner(unaligned)[1].startswith("Not aligned")


def test_a_row_reads_aloud() -> None:
    left, right = plans(Coverage.FULL_TEXT)
    first, second = comparison(left, right).rows
    assert spoken(first, 1, 2, VOCABULARY) == "Row 1 of 2, army, amended, established: a cap becomes a level"
    assert spoken(second, 2, 2, VOCABULARY) == "Row 2 of 2, nato, only right, established: new"


def test_a_phrase_told_from_right_to_left_says_so() -> None:
    left, right = plans(Coverage.FULL_TEXT)
    forward = Concordance(left="b", right="a", links=(link("b:1", "a:1", change="a level becomes a cap"),))
    row = compare_plans(left, right, forward.mirrored(), VOCABULARY).rows[0]
    assert told(row) == "\u2190 a level becomes a cap"


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((14, 0, 0), "14"),
        ((5, 0, 9), "14, 9 of them provisional"),
        ((0, 0, 14), "14, all provisional"),
        ((1, 2, 3), "6, 2 of them reported, 3 of them provisional"),
        ((0, 0, 0), "0"),
    ],
)
def test_counts_are_told_with_their_certainty(counts: tuple[int, int, int], words: str) -> None:
    assert tally(dict(zip(Certainty, counts, strict=True))) == words


def test_a_reconstructed_entry_has_the_positions_of_its_basis() -> None:
    said = [
        Statement(
            id=f"s{day}",
            speaker="Somebody",
            party="ru",
            date=f"2025-12-0{day}",
            text="It is so.",
            letter=Letter.A,
            target="28",
            provisions=("a:1",),
        )
        for day in (1, 2)
    ]
    stance = Stance(party="ru", target="a:1", attitude=Attitude.ACCEPTS, text="accepts", letter=Letter.A)
    positions = Positions(said, [stance], VOCABULARY)
    (position,) = positions.on([provision("c:w1", basis=("a:1",))])
    assert [statement.id for statement in position.statements] == ["s2", "s1"]
    assert position.stances == (stance,)
    assert positions.on([provision("c:w2", basis=("a:2",))]) == ()


@pytest.mark.parametrize(
    ("coverage", "words"),
    [(Coverage.FULL_TEXT, "not stated"), (Coverage.ALL_POINTS, "not stated"), (Coverage.NONE, "not known")],
)
def test_a_term_that_is_not_there_is_not_called_absent_from_a_text_nobody_has_seen(
    coverage: Coverage, words: str
) -> None:
    left, right = plans(coverage)
    row = comparison(left, right).rows[0]
    assert missing_term(row, left, "army-size", is_left=True) == words
    assert missing_term(row, right, "army-size", is_left=False) == "not stated"


def test_a_term_of_the_options_alone_is_left_open() -> None:
    option = Option(owner="us", text="Half.", terms=(term("split", "ru 50, ua 50"),))
    left = plan("a", provision("a:1"))
    right = plan("b", provision("b:1", options=(option,)), provision("b:2"))
    row = comparison(left, right).rows[0]
    assert missing_term(row, right, "split", is_left=False) == "left open"
    assert missing_term(row, right, "army-size", is_left=False) == "not stated"
