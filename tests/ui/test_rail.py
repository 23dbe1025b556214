from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ui.window import NAMED, MainWindow

PAGES = ["Start", "Compare", "Matrix", "Guarantees", "Positions", "Timeline", "Notes", "Library"]


def test_pages_are_tabs_with_names_for_screen_readers(window: MainWindow) -> None:
    rail = QAccessible.queryAccessibleInterface(window.rail)
    assert rail.role() == QAccessible.Role.PageTabList
    tabs = [rail.child(number) for number in range(window.rail.count())]
    assert [tab.text(QAccessible.Text.Name) for tab in tabs] == PAGES
    assert {tab.role() for tab in tabs} == {QAccessible.Role.PageTab}


def test_arrows_go_over_the_pages_and_the_keys_stay_in_the_rail(window: MainWindow, qtbot: QtBot) -> None:
    window.rail.setFocus()
    seen = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End):
        qtbot.keyClick(window.rail, key)
        seen.append(window.page.name)
        assert window.rail.hasFocus()
    assert seen == ["start", "compare", "matrix", "compare", "library"]
    qtbot.keyClick(window.rail, Qt.Key.Key_Right)
    assert not window.rail.hasFocus()


def test_a_click_shows_a_page_and_gives_it_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.rail, Qt.MouseButton.LeftButton, pos=window.rail.tabRect(3).center())
    assert window.page.name == "guarantees"
    assert not window.rail.hasFocus()


def test_names_stand_where_there_is_room_and_in_tips_everywhere(window: MainWindow) -> None:
    window.resize(NAMED, 800)
    wide = window.rail.sizeHint().width()
    window.resize(NAMED - 1, 800)
    narrow = window.rail.sizeHint().width()
    assert 28 <= narrow < wide
    for number in range(window.rail.count()):
        assert window.rail.tabToolTip(number).startswith(window.rail.tabText(number))
        assert min(window.rail.tabRect(number).width(), window.rail.tabRect(number).height()) >= 28
    window.dresser.set_text_size(200)
    window.resize(NAMED + 200, 800)
    assert window.rail.sizeHint().width() < 2 * wide
    assert window.rail.sizeHint().height() <= window.rail.height()
    window.dresser.set_text_size(100)


def test_where_there_is_little_height_tabs_are_lower_and_all_stay_in_sight(window: MainWindow) -> None:
    window.dresser.set_text_size(200)
    window.resize(NAMED * 2 + 40, 420)
    rail = window.rail
    assert rail.tabRect(rail.count() - 1).bottom() <= rail.height()
    assert min(rail.tabRect(number).height() for number in range(rail.count())) >= 36
    window.resize(NAMED * 2 + 40, 1200)
    assert rail.tabRect(0).height() > 60
    window.dresser.set_text_size(100)
