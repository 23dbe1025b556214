from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.ui.hand_made import HOSTILE
from ui.desk import Weight
from ui.shell.message_bar import DONE_STAYS, MessageBar
from ui.window import MainWindow


def text(window: MainWindow) -> str:
    message = window.messages.message
    return message.text if message else ""


def test_a_message_is_shown_with_its_remedy_and_goes_when_that_is_done(window: MainWindow, qtbot: QtBot) -> None:
    done: list[str] = []
    window.desk.tell("the library is locked", Weight.FAULT, ("Try again", lambda: done.append("again")))
    assert window.messages.isVisible()
    assert window.messages.remedy.text() == "Try again"
    qtbot.mouseClick(window.messages.remedy, Qt.MouseButton.LeftButton)
    assert done == ["again"]
    assert not window.messages.isVisible()


def test_a_screen_reader_is_told_that_it_is_a_message(window: MainWindow) -> None:
    window.desk.tell("the library is locked", Weight.FAULT)
    interface = QAccessible.queryAccessibleInterface(window.messages)
    assert interface.role() is QAccessible.Role.AlertMessage
    assert interface.text(QAccessible.Text.Name) == "the library is locked"
    parts = [interface.child(number) for number in range(interface.childCount())]
    assert window.messages.closing in [part.object() for part in parts]


def test_messages_wait_for_each_other(window: MainWindow, qtbot: QtBot) -> None:
    for one in ("first", "second", "third", "second"):
        window.desk.tell(one)
    assert text(window) == "first"
    seen = []
    while window.messages.message:
        seen.append(text(window))
        qtbot.mouseClick(window.messages.closing, Qt.MouseButton.LeftButton)
    assert seen == ["first", "second", "third"]


def test_escape_closes_from_the_page_and_from_the_bar(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.desk.tell("one")
    window.desk.tell("two")
    assert window.view
    window.view.table.setFocus()
    qtbot.keyClick(window.view.table, Qt.Key.Key_Escape)
    assert text(window) == "two"
    window.messages.closing.setFocus()
    qtbot.keyClick(window.messages.closing, Qt.Key.Key_Escape)
    assert not window.messages.isVisible()
    assert window.view.table.hasFocus()


def test_what_was_done_goes_by_itself_and_a_fault_stays(window: MainWindow) -> None:
    window.desk.tell("a fault", Weight.FAULT)
    window.desk.tell("copied", Weight.DONE)
    assert text(window) == "copied"
    assert window.messages._going.isActive()
    assert window.messages._going.interval() == DONE_STAYS
    window.messages._going.timeout.emit()
    assert text(window) == "a fault"
    window.messages._going.timeout.emit()
    assert text(window) == "a fault"
    assert not window.messages._going.isActive()


def test_what_was_done_stays_while_the_keys_are_in_it(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.desk.tell("deleted", Weight.DONE, ("Undo", int))
    window.messages.remedy.setFocus()
    window.messages._going.timeout.emit()
    assert text(window) == "deleted"


def test_a_newer_thing_done_takes_the_place_of_the_one_before(window: MainWindow) -> None:
    window.desk.tell("one", Weight.DONE)
    window.desk.tell("two", Weight.DONE)
    window.messages.close_message()
    assert window.messages.message is None


def test_a_message_is_read_out_and_its_marks_are_no_markup(window: MainWindow) -> None:
    window.desk.tell(HOSTILE, Weight.FAULT)
    assert "<script>" in window.messages.accessibleName()
    assert window.messages._text.textFormat() is Qt.TextFormat.PlainText
    assert window.messages.closing.accessibleName()


def test_the_page_keeps_its_place_when_a_message_comes(window: MainWindow, qtbot: QtBot) -> None:
    assert window.view
    top = window.view.mapTo(window, window.view.rect().topLeft())
    window.desk.tell("something")
    assert isinstance(window.messages, MessageBar)
    qtbot.waitUntil(lambda: window.messages.height() > 28)
    assert window.view.mapTo(window, window.view.rect().topLeft()) == top


def test_the_status_bar_says_whether_what_is_typed_is_saved(window: MainWindow, qtbot: QtBot) -> None:
    desk, label = window.desk, window.status.saved
    assert label.text() == "saved"
    desk.set_saved("note/1", saved=False)
    desk.set_saved("note/2", saved=False)
    desk.set_saved("note/1", saved=True)
    assert label.text() == "saving"
    desk.set_saved("note/2", saved=True)
    assert label.text() == "saved"


def test_what_is_so_no_longer_is_taken_back_whether_shown_or_waiting(window: MainWindow) -> None:
    for one in ("first", "the library is locked", "third"):
        window.desk.tell(one, Weight.FAULT)
    window.desk.settle("the library is locked")
    assert text(window) == "first"
    window.desk.settle("first")
    assert text(window) == "third"
    window.desk.settle("third")
    assert not window.messages.isVisible()


def test_a_fault_comes_before_what_can_wait(window: MainWindow) -> None:
    for one, weight in (("recovered", Weight.NOTICE), ("the disk is full", Weight.FAULT), ("locked", Weight.FAULT)):
        window.desk.tell(one, weight)
    seen = []
    while window.messages.message:
        seen.append(text(window))
        window.messages.close_message()
    assert seen == ["the disk is full", "locked", "recovered"]
