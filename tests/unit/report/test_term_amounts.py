"""Terms as numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peaceplans.compare.comparison import TermChange, TermStatus
from peaceplans.model.evidence import Certainty, Grade
from peaceplans.model.terms import Bound, Deadline, Duration, Money, Parties, Quantity, Share, Term, Words, YesNo
from peaceplans.report.amounts import Amount
from peaceplans.report.blocks import OptionPair, RowBlock
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.term_amounts import amounts_of, change_amounts
from tests.unit.report.sample import VOCABULARY, sheet

YEARS = Duration(30, 50, "years")
YES = YesNo(True)


def told(value: object, key: str = "army-size", **more: object) -> list[Amount]:
    term = Term(key=key, value=value, **more)  # type: ignore[arg-type]
    return list(amounts_of(term, "draft", Certainty.REPORTED, VOCABULARY))


@pytest.mark.parametrize(
    ("value", "least", "most", "unit"),
    [
        (Quantity(600_000, "persons"), 600_000, 600_000, "persons"),
        (Quantity(2.5, "square-km"), 2.5, 2.5, "square km"),
        (Money(800_000_000_000, "USD"), 800_000_000_000, 800_000_000_000, "USD"),
        (YEARS, 30, 50, "years"),
        (Duration(None, None), None, None, "years"),
        (Deadline(within=Duration(100, 100, "days"), event="signing"), 100, 100, "days"),
        (Deadline(date="2027-01"), None, None, "date"),
        (Deadline(words="as soon as possible", event="signing"), None, None, "words"),
        (YesNo(True), None, None, "yes or no"),
        (Parties(("ru", "ua")), None, None, "parties"),
        (Words("NATO Article 5"), None, None, "words"),
    ],
)
def test_each_kind(value: object, least: float | None, most: float | None, unit: str) -> None:
    [amount] = told(value)
    assert (amount.least, amount.most, amount.unit) == (least, most, unit)
    assert type(amount.least) is type(least)
    assert amount.text


def test_a_share_is_a_figure_for_each_party() -> None:
    found = told(Share((("ru", 50), ("ua", 12.5))), "power-split")
    assert [(one.label, one.least, one.unit) for one in found] == [
        ("split of the power: Russia", 50, "per cent"),
        ("split of the power: Ukraine", 12.5, "per cent"),
    ]


def test_bound_qualifier_owner_and_event_are_told() -> None:
    [amount] = told(Quantity(1, "persons"), bound=Bound.CAP, qualifier="in peacetime", owner="ru")
    assert (amount.of, amount.bound, amount.qualifier) == ("draft: Russia", "cap", "in peacetime")
    [after] = told(Deadline(date="2027-01-01", event="signing"))
    assert (after.day, after.qualifier) == ("2027-01-01", "after signing")


def test_a_term_is_as_sure_as_its_own_grade() -> None:
    [plain] = told(YES)
    [graded] = told(YES, grade=Grade.INFERRED)
    assert (plain.certainty, graded.certainty) == ("reported", "provisional")


def test_a_difference_has_the_unit_and_is_as_sure_as_the_weaker_side() -> None:
    left = Term(key="army-size", value=Quantity(600_000, "persons"))
    change = TermChange("army-size", TermStatus.CHANGED, left, replace(left, value=Quantity(800_000, "persons")),
                        200_000, 0.3333)  # fmt: skip
    sure = (Certainty.ESTABLISHED, Certainty.PROVISIONAL)
    found = list(change_amounts(change, ("draft", "framework"), sure, VOCABULARY))
    assert [(one.of, one.least, one.unit, one.certainty) for one in found] == [
        ("draft", 600_000, "persons", "established"),
        ("framework", 800_000, "persons", "provisional"),
        ("framework against draft", 200_000, "persons", "provisional"),
        ("framework against draft", 33.33, "per cent", "provisional"),
    ]
    assert [one.text for one in found[2:]] == ["+200,000 persons", "+33.33 per cent"]


def test_a_row_has_the_amounts_of_both_sides_and_of_rival_contents() -> None:
    rows = [block for block in comparison_document(sheet()).blocks if isinstance(block, RowBlock)]
    of = {amount.of for row in rows if row.figures for amount in row.figures.amounts}
    assert {"draft", "framework", "framework against draft"} <= of
    options: list[OptionPair] = [option for row in rows for option in row.options if option.figures]
    for option in options:
        assert option.figures
        assert all(option.owner in amount.of for amount in option.figures.amounts)
    assert options
