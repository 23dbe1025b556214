"""What the matrix is asked to show, as a value: changed, written down, read back."""

from __future__ import annotations

from dataclasses import replace

from peaceplans.sheets.matrix.choice import MatrixChoice, MatrixMark, RowKind
from peaceplans.sheets.matrix.choosing import (
    FIRST,
    as_mapping,
    by_date,
    first_choice,
    from_mapping,
    in_order,
    known_to,
    mark_toggled,
    moved,
    pin_toggled,
    shown,
    with_shown,
)
from tests.ui.hand_made import DRAFT, POINTS, RUMOUR

PLANS = (DRAFT, replace(RUMOUR, date="2025-12-01"), POINTS)
ALL = MatrixChoice(plans=("draft", "rumour", "points"))


def test_the_first_choice_is_the_way_to_the_draft_of_the_day_where_it_is_there() -> None:
    plans = [replace(DRAFT, id=name) for name in (*FIRST, "other")]
    assert first_choice(plans).plans == FIRST
    assert first_choice(plans).baseline == "us-28"
    assert first_choice(PLANS).plans == ("draft", "rumour", "points")
    assert first_choice(PLANS).baseline == ""
    assert first_choice(()).plans == ()


def test_a_hidden_plan_keeps_its_place() -> None:
    hidden = with_shown(ALL, ("draft", "points"), PLANS)
    assert shown(hidden) == ("draft", "points")
    assert shown(with_shown(hidden, ("draft", "points", "rumour"), PLANS)) == ("draft", "rumour", "points")
    turned = in_order(hidden, ("points", "draft"))
    assert turned.plans == ("points", "draft", "rumour")


def test_a_new_plan_comes_where_its_date_puts_it_or_last_when_the_order_is_another() -> None:
    two = MatrixChoice(plans=("draft", "points"))
    assert shown(with_shown(two, ("draft", "points", "rumour"), PLANS)) == ("draft", "rumour", "points")
    other = MatrixChoice(plans=("points", "draft"))
    assert shown(with_shown(other, ("draft", "points", "rumour"), PLANS)) == ("points", "draft", "rumour")


def test_columns_move_among_their_own_kind_and_not_over_the_ends() -> None:
    assert shown(moved(ALL, "points", -1)) == ("draft", "points", "rumour")
    assert moved(ALL, "points", 1) == ALL
    assert moved(ALL, "gone", 1) == ALL
    pinned = pin_toggled(ALL, "points")
    assert shown(pinned) == ("points", "draft", "rumour")
    assert moved(pinned, "points", 1) == pinned
    assert moved(pinned, "draft", -1) == pinned
    assert shown(pin_toggled(pinned, "points")) == ("draft", "rumour", "points")
    assert shown(by_date(moved(ALL, "points", -1), PLANS)) == ("draft", "rumour", "points")


def test_what_is_written_down_is_read_back() -> None:
    choice = replace(
        mark_toggled(pin_toggled(with_shown(ALL, ("draft", "points"), PLANS), "points"), MatrixMark.SILENT),
        baseline="rumour",
        rows=RowKind.POINTS,
        points_of="draft",
        all_topics=True,
    )
    assert from_mapping(as_mapping(choice)) == choice
    assert mark_toggled(choice, MatrixMark.SILENT).row_filter.marks == frozenset()


def test_what_is_not_there_is_passed_over() -> None:
    gone = replace(
        ALL, baseline="gone", points_of="gone", rows=RowKind.POINTS, plans=("gone", "draft"), pinned=("gone",)
    )
    assert known_to(gone, PLANS) == MatrixChoice(plans=("draft",))
    assert known_to(MatrixChoice(plans=("gone",)), PLANS) == first_choice(PLANS)
    assert from_mapping({"plans": "x", "marks": [1, "nonsense"], "hidden": None}) == MatrixChoice()
