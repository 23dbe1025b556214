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
