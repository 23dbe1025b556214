from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from pytestqt.qtbot import QtBot

from peaceplans.sheets.parts import row_parts
from tests.ui.test_window import selected
from ui.compare.view import CompareView
from ui.places import Place
from ui.shell.history import History
from ui.window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier


def place(number: int) -> Place:
    return Place("compare", {"row": str(number)})


def test_back_and_forward_go_over_the_places_visited() -> None:
    history = History()
    for number in range(4):
        history.visit(place(number))
    assert [history.back(), history.back()] == [place(2), place(1)]
    assert history.forward() == place(2)
    assert history.present == place(2)


def test_a_new_place_forgets_what_one_came_back_from() -> None:
    history = History()
    for number in range(3):
        history.visit(place(number))
    history.back()
    history.visit(place(9))
    assert not history.can_go_forward
    assert history.back() == place(1)


def test_the_same_place_once_more_is_no_step() -> None:
    history = History()
    history.visit(place(1))
    history.visit(place(1))
    assert not history.can_go_back


def test_a_move_within_a_place_replaces_it() -> None:
    history = History()
    history.visit(place(1))
    history.visit(place(2))
    history.move(place(3))
    assert history.back() == place(1)
    assert history.forward() == place(3)


def test_places_that_have_become_the_same_are_passed_in_one_step() -> None:
    history = History()
    history.visit(place(1))
    history.visit(place(2))
    history.move(place(1))
    assert history.back() is None
    assert history.present == place(1)


def test_no_more_than_so_many_places_are_kept() -> None:
    history = History(most=5)
    for number in range(50):
        history.visit(place(number))
    seen = 0
    while history.back():
        seen += 1
    assert seen == 5


def test_back_returns_to_the_plans_and_the_row_one_left(window: MainWindow, view: CompareView, qtbot: QtBot) -> None:
    view.table.select_row("draft:19~points:12")
    view.show_plans("rumour", "points")
    assert view.sheet
    assert view.sheet.left.id == "rumour"
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert (view.sheet.left.id, view.sheet.right.id) == ("draft", "points")
    assert selected(view) == "draft:19~points:12"
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert view.sheet.left.id == "rumour"


def test_stepping_over_rows_makes_no_places_to_go_back_to(window: MainWindow, view: CompareView) -> None:
    before = window.ways.history.can_go_back
    for _ in range(5):
        view.step_change(1)
    assert window.ways.history.can_go_back is before


def test_pages_are_places_too(window: MainWindow, qtbot: QtBot) -> None:
    for key, name in (("1", "start"), ("4", "guarantees"), ("7", "notes")):
        qtbot.keyClick(window, Qt.Key(ord(key)), Qt.KeyboardModifier.ControlModifier)
        assert window.page.name == name
    seen = []
    for _ in range(3):
        window.ways.back()
        seen.append(window.page.name)
    assert seen == ["guarantees", "start", "compare"]
    window.ways.forward()
    assert window.page.name == "start"


def test_the_buttons_of_the_mouse_go_back_and_forward(window: MainWindow, view: CompareView) -> None:
    window.ways.show_page("start")
    for button, name in ((Qt.MouseButton.BackButton, "compare"), (Qt.MouseButton.ForwardButton, "start")):
        where = QPointF(400, 300)
        kind = QMouseEvent.Type.MouseButtonPress
        event = QMouseEvent(kind, where, where, button, button, Qt.KeyboardModifier.NoModifier)
        window.eventFilter(window.windowHandle(), event)
        assert window.page.name == name


def test_links_lead_to_points_fields_and_nowhere_with_a_word(window: MainWindow, view: CompareView) -> None:
    window.desk.go("points:12")
    assert "points:12" in selected(view)
    window.desk.go("treaty#trigger")
    assert window.page.name == "guarantees"
    assert window.page.anchor() == "treaty#trigger"
    window.desk.go("draft:7")
    assert window.page is view
    assert selected(view) == "draft:7"
    window.desk.go("draft:99")
    assert window.page is view
    assert window.messages.message
    assert "draft:99" in window.messages.message.text
    window.ways.back()
    assert window.page.name == "guarantees"
    window.ways.back()
    assert "points:12" in selected(view)


def test_a_link_to_a_plan_shows_that_plan(window: MainWindow, view: CompareView) -> None:
    window.desk.go("rumour:w7")
    assert view.sheet
    assert "rumour" in (view.sheet.left.id, view.sheet.right.id)
    assert "rumour:w7" in selected(view)


def test_links_to_statements_and_sources_lead_to_where_they_stand(window: MainWindow, view: CompareView) -> None:
    view.table.select_row("draft:7")
    shown = view.table.selected()
    assert view.sheet
    assert shown
    for part in row_parts(shown, view.sheet):
        if part.anchor.startswith(("statement/", "source/")):
            window.ways.show_page("notes")
            window.desk.go(part.anchor)
            assert window.page.name in ("compare", "guarantees", "positions", "library"), part
