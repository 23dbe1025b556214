"""Every letter underlined in a menu chooses one entry, whatever is in the menu."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtWidgets import QMenu

from ui.actions import plain
from ui.controls.menu_letters import give_letters, lettered
from ui.window import MainWindow


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["&Open", "&Copy", "&Close"], ["&Open", "&Copy", "C&lose"]),
        (["Copy", "Copy", "Copy", "Copy", "Copy"], ["Cop&y", "Co&py", "C&opy", "&Copy", "Copy"]),
        (["Ab", "A"], ["A&b", "&A"]),
        (["Copy link\tCtrl+C", "Paste"], ["&Copy link\tCtrl+C", "&Paste"]),
        (["Plans && notes", "&&", "&Plans"], ["Plans && &notes", "&&", "&Plans"]),
        (["Öffnen", "&ÖL"], ["Ö&ffnen", "&ÖL"]),
        (["&New", "&Next one"], ["&New", "Next &one"]),
        (["", "2 plans"], ["", "&2 plans"]),
    ],
)
def test_each_entry_gets_a_letter_that_is_free(texts: list[str], found: list[str]) -> None:
    """The first mark stays, the beginnings of words come first, and no key or ampersand of a text is a letter."""
    assert lettered(texts) == found
    assert lettered(found) == found
    assert [plain(text) for text in found] == [plain(text) for text in texts]


def letters(menu: QMenu) -> list[str]:
    """The letters that choose an entry."""
    marked = (action.text().replace("&&", "").partition("&")[2] for action in menu.actions())
    return [text[0].casefold() for text in marked if text]


def every_menu(menu: QMenu) -> list[QMenu]:
    """A menu as it is when it is opened, and those in it."""
    menu.aboutToShow.emit()
    inner = [action.menu() for action in menu.actions()]
    return [menu, *(below for one in inner if isinstance(one, QMenu) for below in every_menu(one))]


@pytest.mark.parametrize("page", ["compare", "guarantees", "timeline", "notes", "start"])
def test_no_letter_is_given_twice_in_any_menu_of_the_window(window: MainWindow, page: str) -> None:
    """On no page, the bar itself included; and every entry of the menus of the bar has one, while there are letters."""
    window.ways.show_page(page)
    bar = [action.text() for action in window.menuBar().actions()]
    assert not [one for one, times in Counter(text[text.index("&") + 1] for text in bar).items() if times > 1]
    for top in window.menus.menus.values():
        for menu in every_menu(top):
            assert not [one for one, times in Counter(letters(menu)).items() if times > 1], menu.title()
        texts = [plain(action.text()) for action in top.actions() if "&" not in action.text().replace("&&", "")]
        for text in texts:
            assert {sign.casefold() for sign in text if sign.isalnum()} <= set(letters(top)), text
        top.aboutToHide.emit()


def test_the_menu_of_a_row_gives_no_letter_twice(window: MainWindow) -> None:
    """Whatever can be done with the row."""
    view = window.view
    assert view
    shown = view.table.selected()
    assert shown
    menu = QMenu(window)
    view.doings.fill(menu, shown)
    assert len(set(letters(menu))) == len(letters(menu)) > 5


def test_an_empty_menu_is_left(window: MainWindow) -> None:
    """Nothing is there to be marked."""
    give_letters(QMenu(window))
