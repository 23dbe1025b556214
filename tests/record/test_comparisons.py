"""Every comparison that the bundled catalogue allows, and what the three of the 28, 27 and 20 points must show."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from peaceplans.catalogue import load_catalogue
from peaceplans.compare.comparison import Row, Status
from peaceplans.library import Library
from peaceplans.model.plan import Coverage, Plan, Provision
from peaceplans.sheets.comparison.build import comparison_sheet, rearranged
from peaceplans.sheets.comparison.sheet import ComparisonSheet, Mode

PAIRS = list(combinations([plan.id for plan in load_catalogue().plans], 2))
RANKS = {
    "published-text": 0,
    "official-summary": 0,
    "press-report": 1,
    "inferred": 2,
    "unverified": 2,
    "not-public": 2,
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path: Path = tmp_path_factory.mktemp("record") / "library.sqlite"
    with Library.open(path) as opened:
        yield opened


def row_of(sheet: ComparisonSheet, ref: str) -> Row:
    (row,) = [row for row in sheet.comparison.rows if any(part.ref == ref for part in row.provisions)]
    return row


@pytest.mark.parametrize(("left", "right"), PAIRS)
def test_the_laws_hold_for_every_pair_in_both_directions(library: Library, left: str, right: str) -> None:
    sheet, mirrored = comparison_sheet(library, left, right), comparison_sheet(library, right, left)
    nothing_is_lost_and_the_mirror_agrees(sheet, mirrored)
    certainty_is_that_of_grades_and_coverage(sheet)
    certainty_is_that_of_grades_and_coverage(mirrored)


def nothing_is_lost_and_the_mirror_agrees(sheet: ComparisonSheet, mirrored: ComparisonSheet) -> None:
    rows = sheet.comparison.rows
    refs = sorted(part.ref for row in rows for part in row.provisions)
    assert refs == sorted(part.ref for plan in (sheet.left, sheet.right) for part in plan.provisions)
    turned = {Status.ONLY_LEFT: Status.ONLY_RIGHT, Status.ONLY_RIGHT: Status.ONLY_LEFT}
    for row, other in zip(rows, mirrored.comparison.rows, strict=True):
        assert "".join(run.left for run in row.words) == "\n\n".join(part.text for part in row.left)
        assert "".join(run.right for run in row.words) == "\n\n".join(part.text for part in row.right)
        assert (row.id, row.topic, row.certainty, row.change) == (other.id, other.topic, other.certainty, other.change)
        assert other.status is turned.get(row.status, row.status)
        assert [(run.left, run.right) for run in row.words] == [(run.right, run.left) for run in other.words]


def certainty_is_that_of_grades_and_coverage(sheet: ComparisonSheet) -> None:
    for row in sheet.comparison.rows:
        ranks = [rank_of(part) for part in row.provisions]
        ranks += [absence_rank(plan) for plan, side in sides(sheet, row) if not side]
        ranks += [2] if not sheet.comparison.aligned else []  # nobody has set the two texts against each other
        assert row.certainty.rank == max(ranks), row.id
        if not sheet.comparison.aligned or any(
            not plan.coverage.shows_absence for plan, side in sides(sheet, row) if not side
        ):
            assert row.status is Status.UNKNOWN, row.id


def rank_of(provision: Provision) -> int:
    parts = [*provision.clauses, *provision.options, *provision.terms]
    grades = [provision.grade, *(part.grade for part in parts if part.grade)]
    return min(max(RANKS[grade] for grade in grades) + provision.disputed, 2)


def absence_rank(plan: Plan) -> int:
    return {Coverage.FULL_TEXT: 0, Coverage.ALL_POINTS: 1}.get(plan.coverage, 2)


def sides(sheet: ComparisonSheet, row: Row) -> list[tuple[Plan, tuple[Provision, ...]]]:
    return [(sheet.left, row.left), (sheet.right, row.right)]


def test_the_27_beside_the_20(library: Library) -> None:
    sheet = comparison_sheet(library, "ru-27", "ua-us-20")
    assert sheet.mode is Mode.CONTRAST
    assert "No text of the 27 points is public" in sheet.banner[0]
    army = next(term for term in row_of(sheet, "ua-us-20:4").terms if term.key == "army-size")
    assert (army.difference, army.ratio) == (200000, 0.3333)
    plant = row_of(sheet, "ua-us-20:12")
    assert {change.owner for change in plant.options} == {"ua", "us"}
    assert row_of(sheet, "ua-us-20:3").left
    assert row_of(sheet, "ua-us-20:5").left
    assert row_of(sheet, "ua-us-20:10").status is Status.UNKNOWN
    assert not any(row.status is Status.ONLY_RIGHT for row in sheet.comparison.rows)
    assert {row.certainty.value for row in sheet.comparison.rows} == {"provisional"}


def test_the_28_beside_the_20(library: Library) -> None:
    sheet = comparison_sheet(library, "us-28", "ua-us-20")
    assert sheet.mode is Mode.REDLINE
    assert any(row.certainty.value == "established" for row in sheet.comparison.rows)
    assert all(row.certainty.value != "established" for row in sheet.comparison.rows if row.status is Status.ONLY_LEFT)


def test_a_reconstruction_never_says_more_than_its_basis(library: Library) -> None:
    basis = {part.ref: part for part in library.plan("us-28").provisions}
    for entry in library.plan("ru-27").provisions:
        assert entry.grade.value == "inferred"
        assert " ".join(part.strip() for ref in entry.basis for part in [basis[ref].lead]) == entry.lead
    used = [ref for entry in library.plan("ru-27").provisions for ref in entry.basis]
    assert sorted(used) == sorted(basis)


def test_everything_shown_has_a_source_that_is_listed(library: Library) -> None:
    sheet = comparison_sheet(library, "ru-27", "ua-us-20")
    for plan in (sheet.left, sheet.right):
        assert all(citation.source in sheet.sources for citation in plan.sources)
    for entry in sheet.rows:
        for part in entry.row.provisions:
            assert part.sources
            assert all(citation.source in sheet.sources for citation in part.sources)
        for position in entry.positions:
            for statement in position.statements:
                assert statement.sources
                assert all(citation.source in sheet.sources for citation in statement.sources)


def test_another_order_shows_the_same_rows(library: Library) -> None:
    sheet = comparison_sheet(library, "ru-27", "ua-us-20")
    for order in type(sheet.order):
        again = rearranged(sheet, order)
        fresh = comparison_sheet(library, "ru-27", "ua-us-20", order=order)
        assert again.rows == fresh.rows
        assert [entry.number for entry in again.rows] == list(range(1, len(again.rows) + 1))
