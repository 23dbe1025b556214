"""Conditions on fields: how they are written, who meets them, and that what is not known is never a no."""

from __future__ import annotations

import pytest

from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import FieldState
from peaceplans.sheets.guarantees.conditions import (
    Ask,
    ConditionError,
    choose,
    condition_in_words,
    read_condition,
)
from tests.unit.sheets.guarantee_samples import VOCABULARY, field, instrument, term

FIXED = instrument("fixed", field("duration", "15 years.", term("guarantee-duration", "15 years")))
RANGE = instrument(
    "range",
    field(
        "duration",
        "20, 30 or 50 years.",
        term("guarantee-duration", "30-50 years"),
        term("guarantee-duration-floor", "20 years (floor)"),
    ),
)
ENDLESS = instrument("endless", field("duration", "Indefinite.", term("guarantee-duration", "indefinite")))
WORDS = instrument("words", field("duration", "Until membership, some decades."))
REVIEWED = instrument("reviewed", field("duration", "No end; a review.", term("guarantee-review", "30 years")))
SILENT = instrument("silent", field("duration", FieldState.NOT_PUBLISHED, text="An earlier text has 20 years."))
MISSING = instrument("missing", field("duration", FieldState.NOT_FOUND))
NOTHING = instrument("nothing")
ALL = (FIXED, RANGE, ENDLESS, WORDS, REVIEWED, SILENT, MISSING, NOTHING)


def met(*written: str) -> tuple[list[str], list[str]]:
    chosen = choose(ALL, [read_condition(one, VOCABULARY) for one in written], VOCABULARY)
    assert len(chosen.met) + len(chosen.undecided) + chosen.others == len(ALL)
    return [one.id for one in chosen.met], [one.id for one in chosen.undecided]


UNKNOWN = ["words", "reviewed", "silent", "missing"]


@pytest.mark.parametrize(
    ("written", "expected", "undecided"),
    [
        ("duration=value", ["fixed", "range", "endless", "words", "reviewed"], ["silent", "missing"]),
        ("duration=none", ["nothing"], ["silent", "missing"]),
        ("duration=not-published", ["silent"], []),
        ("duration=not-found", ["missing"], []),
        ("duration~  UNTIL   membership ", ["words"], ["silent", "missing"]),
        ("duration~20 years", ["silent"], ["missing"]),
        ("duration>=15 years", ["fixed", "range", "endless"], UNKNOWN),
        ("duration>=180 months", ["fixed", "range", "endless"], UNKNOWN),
        ("duration>=21 years", ["endless"], UNKNOWN),
        ("duration>=50 years, longest", ["range", "endless"], UNKNOWN),
        ("duration<=15 years", ["fixed"], UNKNOWN),
        ("duration<=5478 days", [], UNKNOWN),
        ("duration=reported", [one.id for one in ALL], []),
        ("duration=established", [], []),
    ],
)
def test_who_meets_a_condition(written: str, expected: list[str], undecided: list[str]) -> None:
    assert met(written) == (expected, undecided)


def test_several_must_all_be_met_and_one_no_decides() -> None:
    assert met("duration>=15 years", "duration~or 50") == (["range"], ["silent", "missing"])
    assert met("duration=none", "duration>=15 years") == ([], ["silent", "missing"])
    assert met() == ([one.id for one in ALL], [])


@pytest.mark.parametrize(
    "written",
    [
        "duration=value",
        "trigger=not-published",
        "duration=provisional",
        "trigger~nuclear weapons",
        "duration>=15 years",
        "duration>=50 years, longest",
        "duration<=1.5 months",
    ],
)
def test_what_is_written_is_read_and_written_the_same(written: str) -> None:
    condition = read_condition(written, VOCABULARY)
    assert condition.written == written
    assert read_condition(condition.written, VOCABULARY) == condition


def test_what_is_written_loosely_is_read_too() -> None:
    assert read_condition(" duration >= 1 year ,longest ", VOCABULARY).written == "duration>=1 years, longest"
    condition = read_condition("trigger ~ a  <b>bold</b> word", VOCABULARY)
    assert (condition.ask, condition.words) == (Ask.WORDS, "a <b>bold</b> word")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("durtion=value", "unknown field 'durtion'; did you mean 'duration'?"),
        ("x=value", "unknown field 'x'; the choice is status, duration, trigger, nato-eu-link"),
        ("duration=val", "unknown state 'val'; did you mean 'value'?"),
        ("duration>=long", "'long' is no length of time; write it like '15 years' or '24 hours'"),
        ("duration>=5 persons", "unknown unit of time 'persons'; the choice is years, months, days"),
        ("duration", "'duration' is no condition; write FIELD=STATE, FIELD~WORDS or FIELD>=LENGTH"),
        ("duration=", "'duration=' is no condition; write FIELD=STATE, FIELD~WORDS or FIELD>=LENGTH"),
    ],
)
def test_a_mistake_is_one_line(written: str, told: str) -> None:
    with pytest.raises(ConditionError) as caught:
        read_condition(written, VOCABULARY)
    assert str(caught.value) == told


def test_in_words() -> None:
    def words(written: str) -> str:
        return condition_in_words(read_condition(written, VOCABULARY), VOCABULARY)

    assert words("trigger=value") == "Trigger: has a value"
    assert words("trigger=not-published") == "Trigger: not published"
    assert words("duration>=50 years, longest") == "Duration: at least 50 years, ranges by their longest"
    assert words("trigger~attack") == 'Trigger: has the words "attack"'
    assert words(f"trigger={Certainty.REPORTED}") == "Trigger: reported"
