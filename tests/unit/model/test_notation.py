from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceplans.model.notation import NotationError, read_term, term_in_words, write_term
from peaceplans.model.terms import Bound, Deadline, Duration, Money, Parties, Quantity, Share, TermValue, Words, YesNo
from tests.unit.compare.making import VOCABULARY


@pytest.mark.parametrize(
    ("key", "text", "value", "bound", "qualifier", "words"),
    [
        ("army-size", "600,000 persons (cap)", Quantity(600000, "persons"), Bound.CAP, "", "600,000 persons, cap"),
        (
            "army-size",
            "800000 persons (in peacetime, level)",
            Quantity(800000, "persons"),
            Bound.LEVEL,
            "in peacetime",
            "800,000 persons, level, in peacetime",
        ),
        ("fund", "800 billion USD", Money(800 * 10**9, "USD"), None, "", "800 billion USD"),
        ("fund", "2.5 million GBP (about)", Money(2500000, "GBP"), Bound.ABOUT, "", "2.5 million GBP, about"),
        ("fund", "950 EUR", Money(950, "EUR"), None, "", "950 EUR"),
        ("lasts", "15 years", Duration(15, 15, "years"), None, "", "15 years"),
        ("lasts", "30-50 years", Duration(30, 50, "years"), None, "", "30 to 50 years"),
        ("lasts", "indefinite", Duration(None, None), None, "", "indefinite"),
        ("split", "ru 50, ua 50", Share((("ru", 50), ("ua", 50))), None, "", "RU 50 %, UA 50 %"),
        ("vote", "2027-01-01", Deadline(date="2027-01-01"), None, "", "1 January 2027"),
        (
            "vote",
            "100 days after agreement",
            Deadline(within=Duration(100, 100, "days"), event="agreement"),
            None,
            "",
            "within 100 days of agreement",
        ),
        (
            "vote",
            "as soon as possible after signing",
            Deadline(words="as soon as possible", event="signing"),
            None,
            "",
            "as soon as possible after signing",
        ),
        ("members", "ru, ua", Parties(("ru", "ua")), None, "", "RU, UA"),
        ("binding", "yes", YesNo(True), None, "", "yes"),
        ("form", "a law (of some kind)", Words("a law (of some kind)"), None, "", "a law (of some kind)"),
    ],
)
def test_notation_both_ways(
    key: str, text: str, value: TermValue, bound: Bound | None, qualifier: str, words: str
) -> None:
    term = read_term(key, text, VOCABULARY)
    assert (term.value, term.bound, term.qualifier) == (value, bound, qualifier)
    assert read_term(key, write_term(term), VOCABULARY) == term
    assert term_in_words(term, VOCABULARY) == words


@pytest.mark.parametrize(
    ("key", "text", "message"),
    [
        ("army", "1 persons", "unknown term 'army'"),
        ("army-size", "many", "expected a number and a unit"),
        ("army-size", "5 tanks", "unknown unit 'tanks'"),
        ("army-size", "5 persons (cap, floor)", "more than one bound"),
        ("army-size", "9" * 400 + " persons", "expected a number and a unit"),
        ("fund", "5 dollars", "expected an amount and a currency"),
        ("lasts", "50-30 years", "the longer time stands first"),
        ("lasts", "long", "expected a length of time"),
        ("split", "ru 60, ua 50", "more than 100 per cent"),
        ("split", "half", "expected parties and per cent"),
        ("members", "ru, mars", "unknown party 'mars'"),
        ("binding", "maybe", "expected yes or no"),
        ("form", "", "expected some words"),
        ("vote", "", "expected a date"),
    ],
)
def test_what_is_no_such_value_is_named(key: str, text: str, message: str) -> None:
    with pytest.raises(NotationError, match=message):
        read_term(key, text, VOCABULARY)


@given(st.sampled_from(list(VOCABULARY.terms)), st.text(max_size=30))
def test_any_text_is_read_or_refused_never_worse(key: str, text: str) -> None:
    try:
        term = read_term(key, text, VOCABULARY)
    except NotationError:
        return
    assert read_term(key, write_term(term), VOCABULARY).value == term.value
