"""The disk is full, the library is locked: what is typed is never forgotten."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from ui.compare.view import CompareView
from ui.notes.editor.unkept import Unkept
from ui.window import MainWindow

FULL = "the disk is full"


@pytest.fixture
def full(library: Library, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From when it is called nothing can be written, until the patch is taken away."""

    def refuse(*_what: object, **_more: object) -> None:
        raise PeacePlansError(FULL, remedy="free some space")

    def fill() -> None:
        for name in ("save_draft", "revise"):
            monkeypatch.setattr(library.notes, name, refuse)

    return fill


@pytest.fixture
def written(view: CompareView, full: Callable[[], None], qtbot: QtBot) -> CompareView:
    """Something is typed into a new note while nothing can be written."""
    view.panel.fill()
    view.doings.write()
    full()
    qtbot.keyClicks(view.details.notes.editor.text, "Nothing of this is lost")
    view.details.notes.editor.keeper.keep()
    return view


def test_another_row_may_be_selected_and_the_text_is_written_when_there_is_room(
    written: CompareView, window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    unkept = Unkept.of(window.desk)
    written.select_row("points:9")
    (note,) = library.notes.all()
    assert unkept.holds(note.id)
    assert not window.desk.everything_saved
    unkept.try_again()
    assert unkept.holds(note.id)
    monkeypatch.undo()
    unkept.try_again()
    assert library.notes.get(note.id).text == "Nothing of this is lost"
    assert window.desk.everything_saved
    assert window.messages.message is None


def test_the_note_opened_again_has_the_text(
    written: CompareView, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = written.details.notes
    notes.close_note()
    (note,) = library.notes.all()
    notes.open_note(note.id)
    assert notes.editor.text.toPlainText() == "Nothing of this is lost"
    monkeypatch.undo()
    notes.close_note()
    assert library.notes.get(note.id).text == "Nothing of this is lost"


def test_the_window_is_not_closed_over_it_without_a_question(
    written: CompareView, window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not window.close()
    (asked,) = window.findChildren(QMessageBox)
    asked.reject()
    assert window.isVisible()
    monkeypatch.undo()
    written.details.notes.close_note()
    assert library.notes.all()[0].text == "Nothing of this is lost"
    assert window.close()


def test_it_can_be_closed_all_the_same(written: CompareView, window: MainWindow) -> None:
    assert not window.close()
    (asked,) = window.findChildren(QMessageBox)
    next(one for one in asked.buttons() if one.text() == "Close and lose it").click()
    assert not window.isVisible()
