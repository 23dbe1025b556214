"""How long instruments last: figures in years, words where there are none, and what stands apart."""

from __future__ import annotations

import pytest

from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import Field, FieldState, Instrument, InstrumentKind
from peaceplans.model.notation import read_term
from peaceplans.model.terms import Term, TermKind
from peaceplans.model.vocabulary import FieldKey, TermKey, Unit, Vocabulary
from peaceplans.sheets.guarantees.durations import DurationBar, Lasting, durations
from peaceplans.sheets.guarantees.sheet import GuaranteeRecord

VOCABULARY = Vocabulary(
    units={
        unit.id: unit
        for unit in (
            Unit(id="years", label="years", dimension="calendar", factor=12),
            Unit(id="months", label="months", dimension="calendar", factor=1),
            Unit(id="days", label="days", dimension="time", factor=1),
        )
    },
    terms={
        key.id: key
        for key in (
            TermKey(id="guarantee-duration", label="length", kind=TermKind.DURATION),
            TermKey(id="guarantee-duration-floor", label="least length", kind=TermKind.DURATION),
            TermKey(id="guarantee-extension", label="extension", kind=TermKind.YES_NO),
        )
    },
    fields={key: FieldKey(id=key, label=key) for key in ("duration", "extension", "response-military")},
)


def term(key: str, text: str) -> Term:
    return read_term(key, text, VOCABULARY)


def field(key: str, state: FieldState, text: str, *terms: Term, certainty: Certainty) -> Field:
    return Field(key=key, state=state, certainty=certainty, text=text, terms=terms)


def instrument(
    *terms: Term,
    name: str = "one",
    state: FieldState = FieldState.VALUE,
    text: str = "so long",
    extension: tuple[Term, ...] = (),
    response: FieldState = FieldState.VALUE,
    certainty: Certainty = Certainty.ESTABLISHED,
    kind: InstrumentKind = InstrumentKind.OFFER,
) -> Instrument:
    return Instrument(
        id=name,
        title=name,
        short_title=name.title(),
        date="2025",
        kind=kind,
        status="offered",
        fields=(
            field("duration", state, text, *terms, certainty=certainty),
            field("extension", FieldState.VALUE, "it can be", *extension, certainty=certainty),
            field("response-military", response, "", certainty=certainty),
        ),
    )


def bars(*instruments: Instrument, against: str = "") -> tuple[DurationBar, ...]:
    record = GuaranteeRecord(
        instruments={one.id: one for one in instruments},
        sources={},
        vocabulary=VOCABULARY,
        catalogue_version="1",
        state_of_record="2026-06",
    )
    return durations(record.sheet(record.instruments, against, pinned=True))


@pytest.mark.parametrize(
    ("told", "years"), [("15 years", 15.0), ("18 months", 1.5), ("1461 days", 4.0), ("100 years", 100.0)]
)
def test_a_fixed_length_is_told_in_years(told: str, years: float) -> None:
    (bar,) = bars(instrument(term("guarantee-duration", told)))
    assert (bar.lasting, bar.least, bar.most) == (Lasting.FIXED, years, years)
    assert bar.words == told
    assert not bar.ticks


def test_an_option_to_extend_is_said() -> None:
    extension = (term("guarantee-extension", "yes"),)
    (bar,) = bars(instrument(term("guarantee-duration", "15 years"), extension=extension))
    assert bar.words == "15 years, may be extended"
    assert bar.spoken == "One, offered: 15 years, may be extended"
    (bar,) = bars(instrument(term("guarantee-duration", "15 years"), extension=(term("guarantee-extension", "no"),)))
    assert bar.words == "15 years"


def test_a_range_has_a_tick_at_each_figure_with_its_date() -> None:
    terms = (
        term("guarantee-duration", "30-50 years (as the aim)"),
        term("guarantee-duration-floor", "20 years (floor, Feb 2026)"),
    )
    (bar,) = bars(instrument(*terms))
    assert (bar.lasting, bar.least, bar.most) == (Lasting.RANGE, 20, 50)
    assert [(tick.years, tick.label) for tick in bar.ticks] == [(20, "20 (Feb 2026)"), (30, "30"), (50, "50")]


def test_an_indefinite_one_has_no_end() -> None:
    (bar,) = bars(instrument(term("guarantee-duration", "indefinite")))
    assert (bar.lasting, bar.most) == (Lasting.INDEFINITE, None)
    assert bar.words == "indefinite"


@pytest.mark.parametrize(
    ("state", "lasting", "words"),
    [
        (FieldState.NONE, Lasting.NO_TERM, "no term is stated"),
        (FieldState.NOT_PUBLISHED, Lasting.NOT_PUBLISHED, "not published"),
        (FieldState.NOT_FOUND, Lasting.NOT_FOUND, "not found"),
        (FieldState.VALUE, Lasting.WORDS, "so long"),
    ],
)
def test_where_there_is_no_figure_there_are_words_and_no_bar(state: FieldState, lasting: Lasting, words: str) -> None:
    (bar,) = bars(instrument(state=state))
    assert (bar.lasting, bar.least, bar.most, bar.words) == (lasting, None, None, words)
    assert not bar.apart


def test_a_partnership_without_a_defence_clause_stands_apart_and_the_reference_last() -> None:
    long = term("guarantee-duration", "100 years")
    found = bars(
        instrument(long, name="partnership", kind=InstrumentKind.PARTNERSHIP),
        instrument(long, name="reference"),
        instrument(long, name="pact", response=FieldState.NONE),
        instrument(name="paper", state=FieldState.NONE, response=FieldState.NONE),
        against="reference",
    )
    assert [(bar.instrument.id, bar.apart) for bar in found] == [
        ("pact", False),
        ("paper", False),
        ("reference", False),
        ("partnership", True),
    ]


def test_how_sure_it_is_is_said_where_it_is_not_established() -> None:
    (bar,) = bars(instrument(term("guarantee-duration", "15 years"), certainty=Certainty.PROVISIONAL))
    assert bar.spoken == "One, offered: 15 years (provisional)"
