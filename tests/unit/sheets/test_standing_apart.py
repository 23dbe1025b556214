"""The rule by which parties stand apart, and that it is the same from either side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceplans.model.evidence import Certainty, Letter
from peaceplans.model.positions import Attitude, Stance, Statement
from peaceplans.sheets.positions.cell import Matter, PositionCell
from peaceplans.sheets.positions.standing_apart import Outcome, Pair, between

MATTER = Matter(target="army", label="Army", topic="armed-forces")
FOR = (Attitude.ACCEPTS, Attitude.WANTS_MORE)
AGAINST = (Attitude.WANTS_CHANGED, Attitude.REJECTS)


def cell(attitude: Attitude | None, letter: Letter | None = Letter.A, party: str = "ru") -> PositionCell:
    said = Statement(id="s", speaker="S", party=party, date="2025", text="t", letter=Letter.A, target="general")
    stance = None
    if attitude:
        stance = Stance(party=party, target="army", attitude=attitude, text="t", letter=letter, statements=("s",))
    return PositionCell(party=party, matter=MATTER, stance=stance, statements=(said,))


@pytest.mark.parametrize("one", FOR)
@pytest.mark.parametrize("other", AGAINST)
def test_one_accepts_what_the_other_does_not(one: Attitude, other: Attitude) -> None:
    assert Pair(cell(one), cell(other)).outcome is Outcome.APART
    assert Pair(cell(other), cell(one)).outcome is Outcome.APART


@pytest.mark.parametrize("one", FOR)
@pytest.mark.parametrize("other", FOR)
def test_two_that_accept_are_not_apart(one: Attitude, other: Attitude) -> None:
    assert Pair(cell(one), cell(other)).outcome is Outcome.TOGETHER


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (Attitude.WANTS_CHANGED, Attitude.WANTS_CHANGED, "both want it changed; see what each says"),
        (Attitude.REJECTS, Attitude.REJECTS, "both reject it; see what each says"),
        (Attitude.WANTS_CHANGED, Attitude.REJECTS, "one wants it changed, one rejects it; see what each says"),
        (Attitude.REJECTS, Attitude.WANTS_CHANGED, "one wants it changed, one rejects it; see what each says"),
    ],
)
def test_two_that_do_not_accept_are_listed_and_not_judged(one: Attitude, other: Attitude, words: str) -> None:
    pair = Pair(cell(one), cell(other))
    assert (pair.outcome, pair.words) == (Outcome.NEITHER, words)


@pytest.mark.parametrize("other", [*FOR, *AGAINST, Attitude.MIXED])
def test_a_mixed_stance_is_never_apart(other: Attitude) -> None:
    assert Pair(cell(Attitude.MIXED), cell(other)).outcome is Outcome.MIXED


UNKNOWN = (
    cell(None),
    cell(Attitude.SILENT),
    cell(Attitude.OVERTAKEN),
    cell(Attitude.REJECTS, letter=None),
    PositionCell(
        party="ru",
        matter=MATTER,
        stance=Stance(party="ru", target="army", attitude=Attitude.REJECTS, text="t", letter=Letter.A),
    ),
)
ANY = st.one_of(
    st.sampled_from(UNKNOWN), st.builds(cell, st.sampled_from(Attitude), st.none() | st.sampled_from(Letter))
)


@pytest.mark.parametrize("unknown", UNKNOWN)
@given(other=ANY)
def test_what_is_silent_overtaken_or_ungraded_never_counts(unknown: PositionCell, other: PositionCell) -> None:
    for pair in (Pair(unknown, other), Pair(other, unknown)):
        assert pair.outcome is Outcome.UNKNOWN
        assert pair.certainty is None


@given(ANY, ANY)
def test_it_is_the_same_from_either_side(one: PositionCell, other: PositionCell) -> None:
    here, there = Pair(one, other), Pair(other, one)
    assert (here.outcome, here.certainty, here.words) == (there.outcome, there.certainty, there.words)


def test_it_is_as_sure_as_the_less_sure_of_both() -> None:
    accepts = cell(Attitude.ACCEPTS)
    for letter, certainty in (
        (Letter.T, Certainty.ESTABLISHED),
        (Letter.B, Certainty.REPORTED),
        (Letter.D, Certainty.PROVISIONAL),
    ):
        assert Pair(accepts, cell(Attitude.REJECTS, letter)).certainty is certainty


def test_of_several_parties_the_first_outcome_in_order_is_told_with_the_pairs_that_have_it() -> None:
    cells = [cell(Attitude.REJECTS, party="ru"), cell(Attitude.ACCEPTS, party="ua"), cell(Attitude.SILENT, party="cn")]
    told = between(cells)
    assert told.outcome is Outcome.APART
    assert [(pair.one.party, pair.other.party) for pair in told.told] == [("ru", "ua")]
    assert [one.party for one in told.unknown] == ["cn"]
    assert between(cells[:1]).outcome is Outcome.UNKNOWN
