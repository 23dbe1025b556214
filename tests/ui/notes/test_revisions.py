"""The history of a note."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.notes import Note
from ui.desk import Desk
from ui.notes.note_text import NoteText
from ui.notes.past.redline import change_counts, redline_html
from ui.notes.past.revisions import History

Make = Callable[..., Note]


@pytest.fixture
def note(library: Library, make: Make) -> Note:
    made = make(title="The army", text="The army is limited to 600,000 men.", tags=["army"])
    library.notes.revise(made, text="The army stays at 800,000 men.", author="JD")
    library.notes.revise(library.notes.get(made.id), text="The army stays at 800,000 men in peacetime.", title="Army")
    return library.notes.get(made.id)


@pytest.fixture
def history(desk: Desk, note: Note, qtbot: QtBot) -> History:
    made = History(desk, note)
    qtbot.addWidget(made)
    made.open()
    return made


def marked(text: NoteText, *, struck: bool) -> str:
    """The words that are struck, or underlined."""
    found = []
    block = text.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            style = fragment.charFormat()
            if style.fontStrikeOut() if struck else style.fontUnderline():
                found.append(fragment.text())
            iterator += 1
        block = block.next()
    return " ".join(found)


def test_revisions_are_listed_newest_first_with_time_author_and_size(history: History) -> None:
    lines = [history.list.item(row).text() for row in range(history.list.count())]
    assert [line.partition("\n")[0] for line in lines] == ["Revision 3", "Revision 2", "Revision 1"]
    assert "JD" in lines[1]
    assert "today" in lines[0]
    assert "30 characters" in lines[1]


def test_the_chosen_one_is_compared_with_now(history: History) -> None:
    history.list.setCurrentRow(2)
    assert "limited to 600,000" in marked(history.redline, struck=True)
    assert "stays at 800,000" in marked(history.redline, struck=False)
    assert "in peacetime" in marked(history.redline, struck=False)
    assert history.redline.toPlainText().count("army") == 3  # in title, tag and text, each once


def test_any_two_are_compared_the_earlier_one_first(history: History) -> None:
    history.list.setCurrentRow(0)
    history.compare_with(1)
    assert "limited to 600,000" in marked(history.redline, struck=True)
    history.list.setCurrentRow(2)
    history.compare_with(2)
    assert "limited to 600,000" in marked(history.redline, struck=True)
    assert "peacetime" not in history.redline.toPlainText()
    history.list.setCurrentRow(1)
    history.compare_with(-1)
    assert "limited to 600,000" in marked(history.redline, struck=True)


def test_returning_is_one_step_of_undo(history: History, desk: Desk, library: Library, note: Note) -> None:
    history.list.setCurrentRow(2)
    history.return_button.click()
    now = library.notes.get(note.id)
    assert now.text == "The army is limited to 600,000 men."
    assert now.title == "The army"
    assert history.list.count() == 4
    desk.undo.undo()
    assert library.notes.get(note.id).text == note.text
    assert library.notes.get(note.id).title == "Army"


def test_there_is_nothing_to_return_to_from_the_present_state(history: History) -> None:
    history.list.setCurrentRow(0)
    assert not history.return_button.isEnabled()
    assert "Nothing differs" in history.counts.text()
    history.list.setCurrentRow(1)
    assert history.return_button.isEnabled()


def test_a_note_never_written_has_no_history(desk: Desk, make: Make, qtbot: QtBot) -> None:
    history = History(desk, make())
    qtbot.addWidget(history)
    assert history.list.count() == 0
    assert "no earlier revision" in history.counts.text()
    assert not history.return_button.isEnabled()


def test_the_redline_is_escaped_and_keeps_lines() -> None:
    html = redline_html("a <b>\nsame", "a <script>\nsame")
    assert "<script>" not in html
    assert "<b>" not in html
    assert "<br>same" in html


def test_changed_words_are_counted() -> None:
    assert change_counts("one two three", "one four three five") == (1, 2)


def test_each_part_of_a_line_is_seen_also_in_large_text(
    desk: Desk, note: Note, put: Callable[[QWidget], QMainWindow], library: Library
) -> None:
    desk.dresser.set_text_size(200)
    parent = QWidget()
    put(parent).resize(960, 600)
    library.notes.revise(library.notes.get(note.id), text="once more", author="Somebody with a name")
    history = History(desk, note, parent)
    history.open()
    QApplication.processEvents()
    assert not history.list.horizontalScrollBar().isVisible()
    lines = history.list.item(0).text().split("\n")
    assert max(map(history.list.fontMetrics().horizontalAdvance, lines)) <= history.list.viewport().width() - 16
    desk.dresser.set_text_size(100)
