"""Nothing in the lanes lies over anything else, at any zoom, and nothing is lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ui.timeline.conftest import Make
from ui.timeline.lane_layout import LEAST_LINES, Measures, Placed, arranged, lines_needed, shared_lines
from ui.timeline.page import TimelinePage
from ui.timeline.scale import LEAST, MOST, Unit, marks, unit_for

MEASURES = Measures(mark=13, gap=6, gathered=90, before=100)


@st.composite
def boxes(draw: st.DrawFn) -> list[Placed]:
    """Boxes as items have them, in order of their left edges."""
    found = []
    for row in range(draw(st.integers(0, 40))):
        left = draw(st.floats(0, 2000))
        wide = draw(st.floats(20, 300))
        found.append(Placed((row,), left, left + wide, left, (left, left + 5), 0))
    return sorted(found, key=lambda box: (box.left, box.rows))


@settings(max_examples=150, deadline=None)
@given(boxes(), st.integers(2, 9))
def test_places_never_meet_and_every_row_has_one(there: list[Placed], lines: int) -> None:
    ranks = {box.rows[0]: box.rows[0] % 3 for box in there}
    placed = list(arranged(there, lines, MEASURES, ranks))
    assert sorted(row for place in placed for row in place.rows) == sorted(box.rows[0] for box in there)
    assert all(0 <= place.line < lines for place in placed)
    for one, other in pairwise(sorted(placed, key=lambda place: (place.line, place.left))):
        assert one.line != other.line or one.right + MEASURES.gap <= other.left + 1e-6


@settings(max_examples=100, deadline=None)
@given(boxes())
def test_with_lines_enough_everything_stands_alone(there: list[Placed]) -> None:
    placed = list(arranged(there, max(lines_needed(there, MEASURES), 1), MEASURES, {}))
    assert all(not place.is_gathered for place in placed)
    assert len(placed) == len(there)


def test_what_is_of_a_lower_rank_stays_longest() -> None:
    there = [Placed((row,), row * 10.0, row * 10 + 100, row * 10.0, (0, 0), 0) for row in range(8)]
    placed = list(arranged(there, 2, MEASURES, dict.fromkeys(range(7), 1) | {7: 0}))
    assert [place.rows for place in placed if not place.is_gathered] == [(7,)]


@given(st.lists(st.integers(1, 40), min_size=1, max_size=5), st.integers(0, 60))
def test_lines_are_shared_and_no_lane_is_without(needed: list[int], lines: int) -> None:
    shares = shared_lines(needed, lines)
    assert all(share >= min(LEAST_LINES, wanted) for share, wanted in zip(shares, needed, strict=True))
    assert sum(shares) <= max(lines, sum(min(LEAST_LINES, wanted) for wanted in needed))
    if lines >= sum(needed):
        assert all(share >= wanted for share, wanted in zip(shares, needed, strict=True))


@pytest.mark.parametrize("per_day", [LEAST, 0.3, 3.6, 25.0, MOST])
@pytest.mark.parametrize("statements", [False, True])
def test_on_the_record_nothing_lies_over_anything(record_page: TimelinePage, per_day: float, statements: bool) -> None:
    page = record_page
    page.set_statements(statements)
    page.lanes.zoom_to(per_day)
    shelf = page.lanes.shelf
    rows: list[int] = []
    for band in shelf.bands:
        for place in band.places:
            rows += place.rows
            assert band.top <= shelf.top_of(band, place)
            assert shelf.top_of(band, place) + shelf.line <= band.top + band.height
        in_lines = sorted(band.places, key=lambda place: (place.line, place.left))
        for one, other in pairwise(in_lines):
            assert one.line != other.line or one.right < other.left, (one, other)
    assert sorted(rows) == list(range(len(page.model.items)))


def test_lanes_do_not_meet_and_all_are_there_in_a_low_window(make: Make, bundled) -> None:  # type: ignore[no-untyped-def]
    page = make(bundled, size=(900, 420))
    bands = page.lanes.shelf.bands
    assert len(bands) == 5
    for above, below in pairwise(bands):
        assert above.top + above.height == below.top
    assert page.lanes.verticalScrollBar().maximum() > 0


def test_the_axis_is_marked_in_what_there_is_room_for() -> None:
    units = [unit_for(per_day, 40) for per_day in (0.05, 0.5, 1.6, 8.0, 40.0)]
    assert units == [Unit.YEAR, Unit.QUARTER, Unit.MONTH, Unit.WEEK, Unit.DAY]


@pytest.mark.parametrize(
    ("unit", "found"),
    [
        (Unit.YEAR, ["2024-01-01", "2025-01-01"]),
        (Unit.QUARTER, ["2024-10-01", "2025-01-01"]),
        (Unit.MONTH, ["2024-12-01", "2025-01-01"]),
        (Unit.WEEK, ["2024-12-30", "2025-01-06"]),
    ],
)
def test_marks_begin_where_units_do(unit: Unit, found: list[str]) -> None:
    from datetime import date

    start, end = date(2024, 12, 31), date(2025, 1, 8)
    assert [day.isoformat() for day in marks(unit, start, end)] == found
    assert len(list(marks(Unit.DAY, start, end))) == 9
