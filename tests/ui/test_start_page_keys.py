"""Keys on the start page while what they change is the page itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from peaceplans.library import Library
from ui.start.page import StartPage
from ui.window import MainWindow


def test_a_card_outlives_the_key_that_changes_the_page(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    window.ways.show_page("start")
    page = window.pages["start"]
    assert isinstance(page, StartPage)
    window.desk.do(lambda: library.notes.create(title="On the army", anchors=("draft:6",)))
    card = page.cards[0]
    card.setFocus()
    window.desk.undo.undo()
    assert isValid(card)
    assert card is not page.cards[0]
    qtbot.waitUntil(lambda: not isValid(card))


def test_keys_do_not_fill_a_page_that_is_hidden(window: MainWindow, qtbot: QtBot) -> None:
    window.ways.show_page("start")
    page = window.pages["start"]
    assert isinstance(page, StartPage)
    window.ways.show_page("compare")
    qtbot.keyClick(page, Qt.Key.Key_Shift)
    assert page.content is None
