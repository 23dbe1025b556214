from __future__ import annotations

import pytest

from peaceplans.model.evidence import Certainty, Grade, Letter, weakest

TABLE = {
    Certainty.ESTABLISHED: ({Grade.PUBLISHED_TEXT, Grade.OFFICIAL_SUMMARY}, {Letter.A, Letter.T}),
    Certainty.REPORTED: ({Grade.PRESS_REPORT}, {Letter.B, Letter.C}),
    Certainty.PROVISIONAL: (
        {Grade.INFERRED, Grade.UNVERIFIED, Grade.NOT_PUBLIC},
        {Letter.D, Letter.E, Letter.MEMORY},
    ),
}


@pytest.mark.parametrize("certainty", list(Certainty))
def test_the_table_of_the_editorial_rules(certainty: Certainty) -> None:
    grades, letters = TABLE[certainty]
    assert {grade for grade in Grade if grade.certainty is certainty} == grades
    assert {letter for letter in Letter if letter.certainty is certainty} == letters


def test_the_weakest_counts_and_nothing_is_lower_than_provisional() -> None:
    assert weakest([]) is Certainty.ESTABLISHED
    assert weakest([Certainty.REPORTED, Certainty.ESTABLISHED]) is Certainty.REPORTED
    assert [certainty.lowered() for certainty in Certainty] == [
        Certainty.REPORTED,
        Certainty.PROVISIONAL,
        Certainty.PROVISIONAL,
    ]


def test_a_published_text_is_shown_as_a_summary_of_it() -> None:
    assert Grade.PUBLISHED_TEXT.label == "summary of a published text"
    assert Grade.PRESS_REPORT.label == "press report"
