"""The path of the term: sides, dates, voices."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from peaceplans.library import Library
from peaceplans.model.evidence import Certainty, Letter
from peaceplans.model.instrument import Instrument, InstrumentKind
from peaceplans.model.positions import Statement
from peaceplans.model.source import Citation, Source
from peaceplans.sheets.guarantees.term_path import PathSide, term_path
from tests.unit.sheets.guarantee_samples import VOCABULARY, field, instrument, term


class Record:
    """Stands where a library stands."""

    vocabulary = VOCABULARY
    catalogue_version = "1"
    state_of_record = "2026-06"

    def __init__(self, instruments: tuple[Instrument, ...], said: tuple[Statement, ...] = ()) -> None:
        self._instruments, self._said = instruments, said

    def instruments(self) -> tuple[Instrument, ...]:
        return self._instruments

    def all_statements(self) -> tuple[Statement, ...]:
        return self._said

    def sources(self, ids: Any) -> dict[str, Source]:
        return {name: Source(id=name, publisher="p", title=name) for name in ids}


def said(text: str, date: str, speaker: str = "Ann", question: str = "guarantee-terms") -> Statement:
    return Statement(
        id=f"{speaker}-{date}",
        speaker=speaker,
        party="ua",
        date=date,
        text=text,
        letter=Letter.A,
        target="general",
        questions=(question,),
        sources=(Citation("s2"),),
    )


OFFER = instrument("offer", field("duration", "15 years.", term("guarantee-duration", "15 years")), date="2025-12-28")
REQUEST = instrument(
    "request",
    field(
        "duration",
        "30 to 50 years, then 20.",
        term("guarantee-duration", "30-50 years (2025-12-28/2025-12-29)"),
        term("guarantee-duration-floor", "20 years (floor, for a start, 2026-02)"),
        certainty=Certainty.ESTABLISHED,
    ),
    kind=InstrumentKind.REQUEST,
)


def steps(*instruments: Instrument, voices: tuple[Statement, ...] = ()) -> list[Any]:
    library: Any = Record(instruments, voices)
    return list(term_path(library).steps)


def test_offers_and_requests_by_date_with_their_own_dates() -> None:
    found = steps(REQUEST, OFFER)
    assert [(one.date, one.side, one.figures, one.words) for one in found] == [
        ("2025-12-28", PathSide.OFFERED, "15", "15 years"),
        ("2025-12-28/2025-12-29", PathSide.ASKED, "30\N{EN DASH}50", "30 to 50 years"),
        ("2026-02", PathSide.ASKED, "20", "at least 20 years, for a start"),
    ]
    assert [one.certainty for one in found] == [Certainty.REPORTED, Certainty.ESTABLISHED, Certainty.ESTABLISHED]


def test_an_agreement_takes_part_only_with_figures_that_have_an_owner() -> None:
    figures = (
        replace(term("guarantee-duration", "15 years (2026-02-14)"), owner="us"),
        replace(term("guarantee-duration-floor", "20 years (2026-02-14)"), owner="ua"),
    )
    mixed = instrument("mixed", field("status", "x", term("guarantors", "us")), field("duration", "x", *figures))
    plain = instrument("plain", field("duration", "x", term("guarantee-duration", "10 years")))
    agreed = [replace(one, kind=InstrumentKind.AGREEMENT) for one in (mixed, plain)]
    assert [(one.side, one.figures) for one in steps(*agreed)] == [(PathSide.OFFERED, "15"), (PathSide.ASKED, "20")]


def test_an_indefinite_length_has_no_dot() -> None:
    (found,) = steps(instrument("x", field("duration", "x", term("guarantee-duration", "indefinite"))))
    assert (found.years, found.figures) == ((), "indefinite")


@pytest.mark.parametrize(
    ("statement", "heard"),
    [
        (said("It is 15 years.", "2025-12-28"), True),
        (said("It is 15 years.", "2025-12-27/2025-12-29"), True),
        (said("It is 15 years.", "2025-12-29"), False),  # another day
        (said("It is 115 years, 15.5 in fact, or 15% of it.", "2025-12-28"), False),
        (said("It is long.", "2025-12-28"), False),
        (said("It is 15 years.", "2025-12-28", question="territory"), False),
    ],
)
def test_a_voice_is_of_the_time_and_names_the_figure(statement: Statement, heard: bool) -> None:
    (found,) = steps(OFFER, voices=(statement,))
    assert bool(found.voices) is heard
    assert found.who == ("Ann" if heard else "Offer")


def test_one_who_speaks_of_another_is_named_once() -> None:
    voices = (said("15 years.", "2025-12-28"), said("15 years.", "2025-12-28", speaker="Ann, on the United States"))
    (found,) = steps(OFFER, voices=voices)
    assert found.who == "Ann"
    assert len(found.voices) == 2


def test_the_path_of_the_record(library: Library) -> None:
    """10 offered, 15 offered, 20, 30 and 50 asked for, as the dossier of guarantees has it."""
    path = term_path(library)
    told = [(step.date, step.side, step.years, step.instrument.id) for step in path.steps]
    both = "2025-12-28/2025-12-29"
    munich = "2026-02-14/2026-02-16"
    assert told == [
        ("2025-11-21", PathSide.OFFERED, (10,), "us-side"),
        ("2025-12-11", PathSide.OFFERED, (10,), "us-zn"),
        (both, PathSide.OFFERED, (15,), "us-15y"),
        (both, PathSide.ASKED, (30, 50), "ua-term"),
        (munich, PathSide.OFFERED, (15,), "us-ua-26"),
        (munich, PathSide.ASKED, (20,), "ua-term"),
        (munich, PathSide.ASKED, (20,), "us-ua-26"),
        (munich, PathSide.ASKED, (30, 50), "ua-term"),
        ("2026-02-23", PathSide.ASKED, (30,), "ua-term"),
    ]
    assert {step.who for step in path.steps if step.voices} == {"Volodymyr Zelenskyy"}
    assert all(step.sources for step in path.steps)
    assert set(path.source_numbers()) == set(path.sources)
