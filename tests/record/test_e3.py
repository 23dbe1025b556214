"""The 28 points beside the counter-proposal: what was struck, amended and kept shows in the marks alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from peaceplans.catalogue import load_catalogue
from peaceplans.compare import compare_plans
from peaceplans.compare.comparison import Row, Status, TermStatus, WordOp
from peaceplans.model.links import Concordance, Link, Relation

KEPT = ("1", "5", "11", "12", "16", "17", "18", "19", "22", "23", "24", "27")
AMENDED = ("2", "4", "6", "7", "8", "9", "10", "13", "14", "15", "20", "21", "25", "26", "28")
PAIR = ("us-28", "e3-28")


def without_relations(pair: Concordance) -> Concordance:
    def bare(link: Link) -> Link:
        return replace(link, relation=Relation.AMENDED, change="", reason="", key_change=False)

    return replace(pair, links=tuple(map(bare, pair.links)), alone=())


def rows(*, bare: bool) -> Mapping[str, Row]:
    catalogue = load_catalogue()
    left, right = (next(plan for plan in catalogue.plans if plan.id == plan_id) for plan_id in PAIR)
    pair = next(pair for pair in catalogue.concordances if (pair.left, pair.right) == PAIR)
    compared = compare_plans(left, right, without_relations(pair) if bare else pair, catalogue.vocabulary)
    assert all(len(row.left) == len(row.right) == 1 for row in compared.rows)
    return {row.left[0].key: row for row in compared.rows}


@pytest.fixture(scope="module", name="told")
def rows_with_relations() -> Mapping[str, Row]:
    return rows(bare=False)


@pytest.fixture(scope="module", name="bare")
def rows_without_relations() -> Mapping[str, Row]:
    return rows(bare=True)


def marked(row: Row) -> str:
    """The words that differ, of both sides."""
    return " ".join(f"{run.left} {run.right}" for run in row.words if run.op is not WordOp.EQUAL).strip()


def test_every_point_stands_in_a_row_of_its_own(bare: Mapping[str, Row]) -> None:
    assert sorted(bare, key=int) == [str(number) for number in range(1, 29)]
    assert sorted((*KEPT, *AMENDED, "3"), key=int) == sorted(bare, key=int)
    assert all(row.right[0].key == key for key, row in bare.items())


def test_point_3_is_struck(bare: Mapping[str, Row], told: Mapping[str, Row]) -> None:
    assert [key for key, row in bare.items() if row.status is Status.ONLY_LEFT] == ["3"]
    assert told["3"].status is Status.ONLY_LEFT
    assert told["3"].change.startswith("struck")


@pytest.mark.parametrize("key", KEPT)
def test_a_kept_point_marks_no_figure_and_no_party(bare: Mapping[str, Row], key: str) -> None:
    words = marked(bare[key])
    assert not any(letter.isdigit() or letter.isupper() for letter in words), words
    assert len(words.split()) <= 2
    assert all(change.status is TermStatus.SAME for change in bare[key].terms)


@pytest.mark.parametrize("key", AMENDED)
def test_an_amended_point_marks_something(bare: Mapping[str, Row], key: str) -> None:
    assert bare[key].status is Status.AMENDED
    assert marked(bare[key])


def test_every_row_says_what_changed_where_something_did(told: Mapping[str, Row]) -> None:
    assert [key for key, row in told.items() if row.status is Status.SAME] == [key for key in told if key in KEPT]
    assert {key for key, row in told.items() if row.change} == {*AMENDED, "3"}


def test_the_army_has_800000_in_peacetime(told: Mapping[str, Row]) -> None:
    row = told["6"]
    assert {"600,000", "800,000", "peacetime"} <= set(marked(row).replace(".", "").split())
    assert "600,000" in row.change
    assert "800,000 in peacetime" in row.change
    (size,) = [change for change in row.terms if change.key == "army-size"]
    assert (size.status, size.difference) == (TermStatus.CHANGED, 200_000)


def test_the_amnesty_is_replaced(told: Mapping[str, Row]) -> None:
    (link,) = told["26"].links
    assert link.relation is Relation.REPLACED
    assert "amnesty" in marked(told["26"])
    assert "amnesty" not in told["26"].right[0].text
    assert "suffered" in told["26"].right[0].text
