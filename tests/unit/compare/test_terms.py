from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceplans.compare.comparison import TermStatus
from peaceplans.compare.terms import compare_terms
from tests.unit.compare.making import VOCABULARY, term

UNITS = VOCABULARY.units


@pytest.mark.parametrize(
    ("key", "left", "right", "status", "difference", "ratio"),
    [
        ("army-size", "600000 persons (cap)", "800000 persons (level, in peacetime)", "changed", 200000, 0.3333),
        ("army-size", "600000 persons (cap)", "600000 persons (level)", "changed", 0, 0.0),
        ("army-size", "0 persons", "5 persons", "changed", 5, None),
        ("fund", "800 billion USD", "800000000000 USD", "same", 0, 0.0),
        ("fund", "100 billion USD", "90 billion EUR", "not_comparable", None, None),
        ("lasts", "2 years", "30 months", "changed", 0.5, 0.25),
        ("lasts", "24 months", "2 years", "same", 0, 0.0),
        ("lasts", "15 years", "30-50 years", "changed", None, None),
        ("lasts", "15 years", "indefinite", "changed", None, None),
        ("lasts", "60 days", "2 years", "not_comparable", None, None),
        ("vote", "100 days after agreement", "as soon as possible after signing", "changed", None, None),
        ("vote", "2 weeks after signing", "15 days after signing", "changed", 0.142857, 0.0714),
        ("split", "ru 50, ua 50", "ua 50, ru 50", "same", None, None),
        ("split", "ru 50, ua 50", "ua 50, us 50", "changed", None, None),
        ("members", "ru, us", "us, ru", "same", None, None),
        ("binding", "yes", "no", "changed", None, None),
        ("form", "a treaty", "a treaty", "same", None, None),
    ],
)
def test_terms_of_one_key(
    key: str, left: str, right: str, status: str, difference: float | None, ratio: float | None
) -> None:
    (change,) = compare_terms([term(key, left)], [term(key, right)], UNITS)
    assert (change.status, change.difference, change.ratio) == (status, difference, ratio)


def test_terms_on_one_side_only() -> None:
    changes = compare_terms([term("binding", "yes")], [term("form", "a law")], UNITS)
    assert [(change.key, change.status) for change in changes] == [
        ("binding", TermStatus.ONLY_LEFT),
        ("form", TermStatus.ONLY_RIGHT),
    ]


@given(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9))
def test_difference_and_ratio_of_any_figures(left: int, right: int) -> None:
    if left < 0 or right < 0:
        left, right = abs(left), abs(right)
    ours, theirs = term("army-size", f"{left} persons"), term("army-size", f"{right} persons")
    (change,) = compare_terms([ours], [theirs], UNITS)
    assert change.difference == right - left
    assert change.ratio == (round((right - left) / left, 4) if left else None)
    assert (change.status is TermStatus.SAME) is (left == right)


def test_the_same_time_from_another_event_is_another_time() -> None:
    ours, theirs = term("vote", "100 days after agreement"), term("vote", "100 days after martial law")
    (change,) = compare_terms([ours], [theirs], UNITS)
    assert (change.status, change.difference) == (TermStatus.CHANGED, 0)
