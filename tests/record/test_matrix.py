"""Laws of the matrix that hold on the whole record."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from peaceplans.compare.comparison import Status
from peaceplans.library import Library
from peaceplans.model.plan import State
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.matrix.choice import MatrixChoice, RowKind
from peaceplans.sheets.matrix.record import MatrixRecord
from peaceplans.sheets.matrix.silences import silences


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    file: Path = tmp_path_factory.mktemp("record") / "library.sqlite"
    with Library.open(file) as opened:
        yield opened


@pytest.fixture(scope="module")
def record(library: Library) -> MatrixRecord:
    return MatrixRecord(library)


def test_every_provision_stands_in_one_cell_under_its_topic(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice())
    for column in sheet.columns:
        there = [one.ref for row in sheet.rows for one in sheet.cell(row, column).provisions]
        assert sorted(there) == sorted(one.ref for one in record.plan(column.id).provisions), column.id


def test_every_provision_stands_in_a_row_of_points_or_is_listed_apart(record: MatrixRecord) -> None:
    for points_of in ("us-28", "ua-us-20", "e3-28"):
        sheet = record.sheet(MatrixChoice(rows=RowKind.POINTS, points_of=points_of))
        for column in sheet.columns:
            cells = [sheet.cell(row, column) for row in sheet.rows]
            there = {one.ref for cell in cells for one in (*cell.provisions, *cell.see_also)}
            apart = {one.ref for one in sheet.left_over(column)}
            assert not there & apart
            assert there | apart == {one.ref for one in record.plan(column.id).provisions}, (points_of, column.id)


def test_exchanging_two_plans_exchanges_nothing_but_the_sides(record: MatrixRecord) -> None:
    for one, other in permutations(("us-28", "e3-28", "ru-27", "ua-us-20", "geneva-19-points-2025", "minsk-ii"), 2):
        there = record.sheet(MatrixChoice(plans=(one, other), baseline=one))
        back = record.sheet(MatrixChoice(plans=(one, other), baseline=other))
        for row in there.rows:
            first, second = there.column(other), back.column(one)
            assert first
            assert second
            found, mirrored = there.difference(row, first), back.difference(row, second)
            assert found
            assert mirrored
            assert (found.differs, found.certainty, found.basis) == (
                mirrored.differs,
                mirrored.certainty,
                mirrored.basis,
            ), (one, other, row.key)


def test_a_difference_is_never_surer_than_what_it_rests_on(record: MatrixRecord) -> None:
    for baseline in ("us-28", "ru-27", "istanbul-draft-treaty-2022"):
        sheet = record.sheet(MatrixChoice(baseline=baseline))
        for row in sheet.rows:
            for column in sheet.columns:
                found = sheet.difference(row, column)
                if found is None:
                    continue
                standing = [one for one in sheet.cell(row, column).told if one.state is not State.STRUCK]
                for one in standing:
                    assert found.certainty.rank >= one.certainty.rank, (baseline, row.key, column.id)
                unknown = sheet.cell(row, column).state.unknown
                assert not unknown or found.differs is None


def test_what_is_unknown_is_never_called_silent(record: MatrixRecord) -> None:
    sheet = record.sheet(MatrixChoice(all_topics=True))
    for one in silences(sheet).by_plan:
        known = one.column.plan.coverage.shows_absence
        assert not (one.unknown if known else one.silent), one.column.id


def test_points_differ_as_the_comparison_says(library: Library, record: MatrixRecord) -> None:
    """Of every pair that is linked, where one point makes a row of its own."""
    expected = {Status.SAME: False, Status.AMENDED: True, Status.ONLY_LEFT: True, Status.UNKNOWN: None}
    seen = 0
    for left, right in library.linked_pairs():
        choice = MatrixChoice(plans=(left, right), rows=RowKind.POINTS, points_of=left, baseline=left)
        sheet = record.sheet(choice)
        column = sheet.column(right)
        assert column
        for shown in comparison_sheet(library, left, right).rows:
            if len(shown.row.left) != 1 or shown.row.status not in expected or len(shown.row.right) > 1:
                continue
            row = sheet.row(shown.row.left[0].ref)
            assert row
            if sheet.cell(row, column).see_also and not shown.row.right:
                continue  # seen elsewhere, which a comparison of points tells as a cross-reference
            found = sheet.difference(row, column)
            assert found
            assert found.differs is expected[shown.row.status], (shown.row.id, shown.row.status, found)
            assert found.certainty is shown.row.certainty, (shown.row.id, shown.row.certainty, found)
            seen += 1
    assert seen > 150
