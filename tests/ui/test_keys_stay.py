"""Where the keys are after a card, a tag, a search; and what is typed into a note that is deleted elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.sheets.comparison.row_filter import RowFilter
from tests.end_to_end.hands import press, settle, write
from tests.ui.hand_made_library import make_library
from ui.places import Place
from ui.window import MainWindow


def test_after_going_to_another_page_the_keys_are_in_its_first_pane(window: MainWindow) -> None:
    press(window, "Ctrl+1")
    assert window.page.name == "start"
    window.desk.go(Place("compare", {"left": "draft", "right": "points"}))
    assert window.page.first_pane().hasFocus()


def test_tab_goes_on_from_the_tags_to_the_text(window: MainWindow) -> None:
    press(window, "Home")
    press(window, "Ctrl+M")
    press(window, "Tab")
    for tag in ("army", "figures"):
        write(window, tag)
        press(window, "Return")
    press(window, "Tab")
    focused = QApplication.focusWidget()
    assert focused
    assert focused.objectName() == "noteEdit"


def test_a_search_that_ends_gives_the_keys_to_nothing_that_is_gone(window: MainWindow, qtbot: QtBot) -> None:
    assert window.view
    gone = QWidget(window, focusPolicy=Qt.FocusPolicy.StrongFocus)
    gone.show()
    gone.setFocus()
    press(window, "Ctrl+F")
    gone.deleteLater()
    settle()
    press(window, "Esc")
    assert not window.view.toolbar.find_field.words


def test_a_note_that_is_purged_elsewhere_while_it_is_written_closes(window: MainWindow, library: Library) -> None:
    press(window, "Home")
    press(window, "Ctrl+M")
    write(window, "Title")
    note = library.notes.all()[0]
    with make_library(Path(library.location)) as other:
        other.notes.delete(other.notes.get(note.id))
        other.notes.purge([note.id])
    window.desk.library_changed.emit(frozenset())
    assert window.view
    assert not window.view.details.notes.is_editing
    assert library.notes.all() == ()


def test_what_was_typed_into_a_note_that_is_put_into_the_bin_elsewhere_waits_there(
    window: MainWindow, library: Library
) -> None:
    press(window, "Home")
    press(window, "Ctrl+M")
    write(window, "Title")
    note = library.notes.all()[0]
    with make_library(Path(library.location)) as other:
        other.notes.delete(other.notes.get(note.id))
    window.desk.library_changed.emit(frozenset())
    draft = library.notes.draft(note.id)
    assert draft
    assert draft.title == "Title"


def test_cards_stay_when_a_note_changes_and_tab_goes_through_them_in_order(
    window: MainWindow, library: Library
) -> None:
    press(window, "Home")
    anchor = window.page.anchor()
    for number in range(3):
        window.desk.do(lambda number=number: library.notes.create(title=f"Note {number}", anchors=(anchor,)))  # type: ignore[misc]
    settle(8)
    assert window.view
    shown = window.view.details.notes.cards
    shown.fill()
    before = {card.note.title: card for card in shown.cards}
    assert len(before) == 3
    first = next(note for note in library.notes.all() if note.title == "Note 0")
    window.desk.do(lambda: library.notes.revise(first, text="changed"))
    settle(8)
    shown.fill()
    after = {card.note.title: card for card in shown.cards}
    assert after == before
    assert after["Note 0"].words.toPlainText() == "changed"
    shown.cards[0].setFocus()
    for card in shown.cards[1:]:
        press(window, "Tab")
        press(window, "Tab")
        assert card.hasFocus()


@pytest.mark.parametrize("part", ["card", "menu_button"])
def test_a_card_that_goes_while_one_steps_leaves_the_keys_in_the_panel(
    window: MainWindow, library: Library, part: str
) -> None:
    assert window.view
    press(window, "Home")
    on = window.page.anchor()
    window.desk.do(lambda: library.notes.create(title="Here only", anchors=(on,)))
    settle(8)
    notes = window.view.details.notes
    notes.cards.fill()
    (card,) = notes.cards.cards
    (card if part == "card" else card.menu_button).setFocus()
    press(window, "F7")
    settle(8)
    assert window.page.anchor() != on
    assert notes.new_button.hasFocus()


def test_a_card_among_others_that_goes_leaves_the_keys_in_the_panel(window: MainWindow, library: Library) -> None:
    assert window.view
    press(window, "Home")
    first = window.page.anchor()
    press(window, "F7")
    second = window.page.anchor()
    window.desk.do(lambda: library.notes.create(title="On both", anchors=(first, second)))
    window.desk.do(lambda: library.notes.create(title="On the second", anchors=(second,)))
    settle(8)
    cards = window.view.details.notes.cards
    cards.fill()
    named = {card.note.title: card for card in cards.cards}
    named["On the second"].setFocus()
    press(window, "Shift+F7")
    settle(8)
    assert [card.note.title for card in cards.cards] == ["On both"]
    assert window.view.details.notes.new_button.hasFocus()
    cards.cards[0].setFocus()
    press(window, "F7")
    settle(8)
    assert cards.cards[[card.note.title for card in cards.cards].index("On both")].hasFocus()


def test_stepping_out_of_a_note_that_is_written_leaves_the_keys_in_the_panel(window: MainWindow) -> None:
    assert window.view
    press(window, "Home")
    press(window, "Ctrl+M")
    write(window, "Title")
    press(window, "F7")
    settle(8)
    assert not window.view.details.notes.is_editing
    assert window.view.details.notes.new_button.hasFocus()


def test_where_nothing_is_selected_any_more_the_keys_are_with_the_rows(window: MainWindow, library: Library) -> None:
    assert window.view
    press(window, "Home")
    on = window.page.anchor()
    window.desk.do(lambda: library.notes.create(title="Here only", anchors=(on,)))
    settle(8)
    notes = window.view.details.notes
    notes.cards.fill()
    notes.cards.cards[0].setFocus()
    window.view.set_filter(RowFilter(words="no such words"))
    settle(8)
    assert not notes.new_button.isEnabled()
    focused = QApplication.focusWidget()
    assert focused
    assert window.page.isAncestorOf(focused)
