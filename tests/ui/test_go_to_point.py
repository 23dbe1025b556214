"""Going to a point by what one types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from ui.compare.finding.go_to_point import GoToPoint
from ui.compare.finding.points import Points
from ui.compare.view import CompareView
from ui.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("6", "draft:6"),
        ("4", "points:4"),
        ("points:5", "points:5"),
        ("POINTS 5", "points:5"),
        ("point 12", "points:12"),
        ("w6", None),
        ("rumour:w6", "rumour:w6"),
        ("rumour:6", "rumour:w6"),
        ("rumour", "rumour:w6"),
        ("elect", "draft:25"),
        ("armed forces", "draft:6"),
        ("forces armed", "draft:6"),
        ("TRADE", "points:9"),
        ("99", None),
        ("nowhere:1", None),
        ("points:99", None),
    ],
)
def test_points_are_found_by_number_reference_and_title(library: Library, typed: str, first: str | None) -> None:
    points = Points(library, (library.plan("draft"), library.plan("points")))
    found = points.found(typed)
    assert (found[0].ref if found else None) == first


def test_a_number_is_not_found_in_other_numbers_before_its_own(library: Library) -> None:
    points = Points(library, (library.plan("draft"), library.plan("points")))
    assert [point.ref for point in points.found("2")] == [
        "draft:25",
        "draft:26",
        "draft:27",
        "draft:28",
        "points:20",
    ]
    assert [point.ref for point in points.found("5")] == ["draft:5", "points:5"]


def asked(view: CompareView) -> GoToPoint:
    return view.findChildren(GoToPoint)[-1]


def test_a_key_asks_and_enter_goes(view: CompareView, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_G, CONTROL)
    asking = asked(view)
    assert asking.isVisible()
    assert asking.list.count() == 18
    qtbot.keyClicks(asking.field, "elections")
    assert asking.list.count() == 2
    qtbot.keyClick(asking.field, Qt.Key.Key_Down)
    assert asking.list.currentRow() == 1
    qtbot.keyClick(asking.field, Qt.Key.Key_Return)
    shown = view.table.selected()
    assert shown is not None
    assert shown.row.id == "draft:25~points:18"
    assert QApplication.focusWidget() is view.table


def test_it_says_when_there_is_none(view: CompareView, qtbot: QtBot) -> None:
    view.go_to_point()
    asking = asked(view)
    qtbot.keyClicks(asking.field, "<b>99")
    assert not asking.list.isVisible()
    assert asking.none.text().startswith("There is no point \u201c<b>99\u201d")
    assert asking.none.textFormat() is Qt.TextFormat.PlainText
    assert asking.field.accessibleDescription() == asking.none.text()
    before = view.table.selected()
    qtbot.keyClick(asking.field, Qt.Key.Key_Return)
    assert asking.isVisible()
    qtbot.keyClick(asking.field, Qt.Key.Key_Escape)
    assert view.table.selected() is before


def test_a_point_of_another_plan_shows_that_plan(view: CompareView, qtbot: QtBot) -> None:
    view.go_to_point()
    asking = asked(view)
    qtbot.keyClicks(asking.field, "rumour:w25")
    qtbot.keyClick(asking.field, Qt.Key.Key_Return)
    assert view.sheet is not None
    assert "rumour" in (view.sheet.left.id, view.sheet.right.id)
    shown = view.table.selected()
    assert shown is not None
    assert "rumour:w25" in shown.row.id


def test_a_row_that_the_filter_hides_is_shown_without_it(view: CompareView, qtbot: QtBot) -> None:
    view.filter_words("army")
    view.go_to_point()
    asking = asked(view)
    qtbot.keyClicks(asking.field, "points:9")
    qtbot.keyClick(asking.field, Qt.Key.Key_Return)
    shown = view.table.selected()
    assert shown is not None
    assert shown.row.id == "points:9"
    assert view.row_filter.words == ""
    assert view.table.notice.words == "The filter was cleared to show this row."
