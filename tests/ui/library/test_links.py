"""Which page a link leads to: plans have a page of their own, points are shown where their plan is compared already."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.compare.view import CompareView
from ui.library.page import LibraryPage
from ui.window import MainWindow


def library_page(window: MainWindow) -> LibraryPage:
    assert isinstance(window.page, LibraryPage)
    return window.page


def test_a_link_to_a_plan_opens_its_page_from_everywhere(window: MainWindow) -> None:
    for page in ("compare", "notes", "matrix", "library"):
        window.ways.show_page(page)
        window.desk.go("rumour")
        assert library_page(window).choice.plan == "rumour", page


def test_a_link_to_an_instrument_opens_the_guarantees(window: MainWindow) -> None:
    for page in ("notes", "library"):
        window.ways.show_page(page)
        window.desk.go("offer")
        assert window.page.name == "guarantees"
        assert window.page.anchor().startswith("offer")


def test_a_point_is_shown_where_its_plan_is_compared_else_on_its_page(window: MainWindow, view: CompareView) -> None:
    window.ways.show_page("notes")
    window.desk.go("points:8")
    assert window.page is view
    assert view.anchor().endswith("points:8")
    window.ways.show_page("notes")
    window.desk.go("rumour:w27")
    assert library_page(window).choice.plan == "rumour"
    assert window.page.anchor() == "rumour:w27"


def test_from_a_plan_the_way_back_leads_to_the_list_and_to_where_one_was(window: MainWindow) -> None:
    window.ways.show_page("notes")
    window.ways.show_page("library")
    page = library_page(window)
    page.open_plan("points")
    page.plan_view.go_to("point/8")
    window.desk.go("points:4")
    window.ways.show_page("start")
    window.ways.back()
    assert page.place().state["item"] == "point/4"
    window.ways.back()
    assert page.place().state["item"] == "point/8"
    window.ways.back()
    assert not page.choice.plan
    window.ways.back()
    assert window.page.name == "notes"
    window.ways.forward()
    window.ways.forward()
    assert page.choice.plan == "points"


def test_a_link_to_a_source_selects_it_in_the_list(window: MainWindow) -> None:
    window.ways.show_page("notes")
    window.desk.go("source/s2")
    assert library_page(window).anchor() == "source/s2"
    window.desk.go("source/none")
    assert window.messages.message


def test_the_key_of_the_page_is_its_place_in_the_rail(window: MainWindow, qtbot: QtBot) -> None:
    number = [kind.name for kind in window.kinds].index("library") + 1
    qtbot.keyClick(window, Qt.Key(ord(str(number))), Qt.KeyboardModifier.ControlModifier)
    page = library_page(window)
    assert page.table.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert page.toolbar.filter_field.hasFocus()
    page.open_plan("draft")
    qtbot.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    section = page.plan_view.section
    assert section
    assert section.key != "top"
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert page.plan_view.contents.hasFocus()


def test_f6_goes_over_the_panes(window: MainWindow, qtbot: QtBot) -> None:
    window.ways.show_page("library")
    page = library_page(window)
    page.open_plan("draft")
    page.first_pane().setFocus()
    seen = [page.plan_view.contents.hasFocus()]
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        seen.append(page.plan_view.text.hasFocus() or page.panel.text.hasFocus())
    assert all(seen[:2])
    assert page.toolbar.back_button.hasFocus() or any(seen)
