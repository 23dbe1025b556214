"""Where the keys are after a card, a tag, a search; and what is typed into a note that is deleted elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
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


def test_cards_of_notes_that_did_not_change_stay_and_tab_goes_through_them_in_order(
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
    assert after["Note 1"] is before["Note 1"]
    assert after["Note 0"] is not before["Note 0"]
    shown.cards[0].setFocus()
    for card in shown.cards[1:]:
        press(window, "Tab")
        press(window, "Tab")
        assert card.hasFocus()
