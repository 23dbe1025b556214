from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QMessageBox
from pytestqt.qtbot import QtBot

from peaceplans.model.edits import Action, Edit
from peaceplans.model.notes import Note
from tests.ui.stage import settle
from ui.actions import Menu
from ui.compare.view import CompareView
from ui.desk import UNDO_STEPS
from ui.shell.save_dialog import SaveDialog
from ui.shell.saved import keep
from ui.shell.saved_dialog import SavedDialog
from ui.undo import edit_name
from ui.window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def edit_menu(window: MainWindow) -> list[str]:
    menu = window.menus.menus[Menu.EDIT]
    menu.aboutToShow.emit()
    listed = [action.text() + ("" if action.isEnabled() else " (off)") for action in menu.actions()[:2]]
    menu.aboutToHide.emit()
    return listed


def test_what_was_done_is_named_taken_back_and_done_again(window: MainWindow, qtbot: QtBot) -> None:
    notes = window.desk.library.notes
    assert edit_menu(window) == ["&Undo (off)", "&Redo (off)"]
    made = window.desk.do(lambda: notes.create(text="It matters.", title="A & B", anchors=("draft:6",)))
    assert made
    note = notes.all()[0]
    window.desk.do(lambda: notes.delete(note))
    assert edit_menu(window) == ["&Undo deleting note \u201cA && B\u201d", "&Redo (off)"]
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert [one.id for one in notes.all()] == [note.id]
    assert edit_menu(window)[1] == "&Redo deleting note \u201cA && B\u201d"
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert notes.all() == ()
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Y, CONTROL)
    assert notes.all() == ()


@pytest.mark.parametrize("action", Action)
def test_every_action_has_words_of_its_own(action: Action) -> None:
    words = edit_name(Edit(action, "", ()))
    assert words
    assert edit_name(Edit(action, "A", ())) == f"{words} \u201cA\u201d"
    assert [other for other in Action if edit_name(Edit(other, "", ())) == words] == [action]


def test_a_report_kept_by_name_is_taken_back_and_done_again(window: MainWindow) -> None:
    reports = window.desk.library.reports
    window.desk.do(lambda: reports.save("A & B", "{}"))
    (report,) = reports.all()
    window.desk.do(lambda: reports.rename(report, "C"))
    assert edit_menu(window)[0] == "&Undo renaming report \u201cC\u201d"
    window.desk.undo.undo()
    assert reports.all() == (report,)
    assert edit_menu(window) == ["&Undo saving report \u201cA && B\u201d", "&Redo renaming report \u201cC\u201d"]
    window.desk.undo.undo()
    assert reports.all() == ()
    window.desk.undo.redo()
    assert reports.all() == (report,)


def test_in_an_editor_the_keys_take_back_typing(window: MainWindow, qtbot: QtBot) -> None:
    notes = window.desk.library.notes
    window.desk.do(lambda: notes.create(text="kept"))
    editor = QLineEdit(window)
    editor.show()
    editor.setFocus()
    qtbot.keyClicks(editor, "typed")
    assert edit_menu(window) == ["&Undo typing", "&Redo typing (off)"]
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.text() == ""
    assert len(notes.all()) == 1
    window.actions_.run("edit.redo")
    assert editor.text() == "typed"
    editor.clearFocus()
    assert window.view
    window.view.table.setFocus()
    window.actions_.run("edit.undo")
    assert notes.all() == ()


def test_a_change_by_somebody_else_is_not_overwritten(window: MainWindow) -> None:
    notes = window.desk.library.notes
    window.desk.do(lambda: notes.create(text="first"))
    note = notes.all()[0]
    window.desk.do(lambda: notes.revise(note, text="second"))
    notes.revise(notes.get(note.id), text="by somebody else")
    window.actions_.run("edit.undo")
    assert notes.get(note.id).text == "by somebody else"
    assert window.messages.message
    assert "meanwhile" in window.messages.message.text


def test_what_has_changed_is_read_once_while_it_is_told_and_always_as_it_is_now(window: MainWindow) -> None:
    desk, notes = window.desk, window.desk.library.notes
    heard: list[tuple[Note, ...]] = []
    desk.library_changed.connect(lambda changed: heard.extend([tuple(desk.notes_now(changed))] * 2))
    desk.library_changed.connect(lambda changed: heard.append(desk.notes_now(changed)))  # type: ignore[arg-type]
    edit = desk.do(lambda: notes.create(text="one", anchors=("draft:6",)))
    assert edit
    (note,) = notes.all()
    assert heard == [(note,)] * 3
    heard.clear()
    notes.revise(note, text="two")  # by another window: nothing is told
    assert [each.text for each in desk.notes_now(edit.changed)] == ["two"]
    desk.do(lambda: notes.delete(notes.get(note.id)))
    assert heard == [()] * 3


def test_notes_on_a_row_and_beside_it_follow_what_is_done_undone_and_done_again(window: MainWindow) -> None:
    notes, view = window.desk.library.notes, window.view
    assert view
    view.workspace.set_panel_open(True)
    view.table.setFocus()
    panel = view.details.notes
    anchor = window.page.anchor()

    def told() -> list[str]:
        settle(8)
        panel.cards.fill()
        return [card.note.title for card in panel.cards.cards]

    window.desk.do(lambda: notes.create(title="Here", anchors=(anchor,)))
    window.desk.do(lambda: notes.create(title="Beside", anchors=("draft",)))
    window.desk.do(lambda: notes.create(title="Elsewhere", anchors=("rumour:1",)))
    assert told() == ["Here", "Beside"]
    here = next(note for note in notes.all() if note.title == "Here")
    window.desk.do(lambda: notes.move(here, anchor, "rumour:1"))
    assert told() == ["Beside"]
    window.desk.undo.undo()
    assert told() == ["Here", "Beside"]
    window.desk.do(lambda: notes.delete(notes.get(here.id)))
    assert told() == ["Beside"]
    window.desk.undo.undo()
    assert told() == ["Here", "Beside"]


def test_only_so_many_actions_are_kept(window: MainWindow) -> None:
    assert window.desk.undo.undoLimit() == UNDO_STEPS == 200


def test_a_comparison_is_saved_listed_renamed_deleted_and_all_is_taken_back(
    window: MainWindow, view: CompareView, qtbot: QtBot
) -> None:
    saved = window.desk.library.saved
    view.table.select_row("draft:19~points:12")
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    asked = window.findChild(SaveDialog)
    assert asked
    assert asked.field.text() == "28-point draft beside 20-point draft"
    asked.field.setText("")
    assert not asked.saving.isEnabled()
    asked.field.setText("Tuesday")
    asked.accept()
    kept = saved.all()[0]
    assert (kept.name, kept.left, kept.right, kept.row) == ("Tuesday", "draft", "points", "draft:19~points:12")

    arranging = SavedDialog(window)
    arranging.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(arranging)
    assert isinstance(arranging.list, QListWidget)
    arranging.list.item(0).setText("Wednesday")
    assert [one.name for one in saved.all()] == ["Wednesday"]
    arranging.deleting.click()
    assert saved.all() == ()
    assert not arranging.deleting.isEnabled()
    window.desk.undo.undo()
    assert [one.name for one in saved.all()] == ["Wednesday"]
    window.desk.undo.undo()
    assert [one.name for one in saved.all()] == ["Tuesday"]
    assert arranging.list.item(0).text() == "Tuesday"
    window.desk.undo.undo()
    assert saved.all() == ()


def test_saving_under_a_name_that_is_taken_replaces_that_one(
    window: MainWindow, view: CompareView, qtbot: QtBot
) -> None:
    saved = window.desk.library.saved
    for left, name in (("draft", "Save"), ("rumour", "Replace")):
        view.show_plans(left, "points")
        asked = SaveDialog(window, view.place())
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(asked)
        asked.field.setText("One")
        assert asked.saving.text() == name
        asked.accept()
    assert [(one.name, one.left) for one in saved.all()] == [("One", "rumour")]
    window.desk.undo.undo()
    assert [(one.name, one.left) for one in saved.all()] == [("One", "draft")]


def test_a_saved_comparison_is_in_the_menu_and_leads_there(window: MainWindow, view: CompareView) -> None:
    from tests.ui.test_window import chosen
    from ui.shell.saved import keep

    keep(window.desk, view.place(), "A & B")
    view.show_plans("rumour", "points")
    listed = chosen(window, Menu.COMPARE, "Saved comparisons").actions()
    assert [action.text() for action in listed] == ["A && B"]
    listed[0].trigger()
    assert view.sheet
    assert view.sheet.left.id == "draft"


def test_a_deleted_comparison_is_found_in_the_bin_and_restored_or_deleted_for_good(
    window: MainWindow, view: CompareView, qtbot: QtBot
) -> None:
    saved = window.desk.library.saved
    assert keep(window.desk, view.place(), "Tuesday")
    arranging = SavedDialog(window)
    arranging.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(arranging)
    assert (arranging.bin.text(), arranging.bin.isEnabled()) == ("&Bin: 0", False)
    arranging.deleting.click()
    assert (arranging.bin.text(), arranging.bin.isEnabled()) == ("&Bin: 1", True)
    assert keep(window.desk, view.place(), "tuesday")  # the name is free by now
    arranging.bin.click()
    assert [arranging.list.item(row).text() for row in range(arranging.list.count())] == ["Tuesday"]
    arranging.restoring.click()
    assert {one.name for one in saved.all()} == {"Tuesday (2)", "tuesday"}
    assert arranging.about.text() == "The bin is empty."
    window.desk.undo.undo()
    assert [one.name for one in saved.all(binned=True)] == ["Tuesday"]
    arranging.purging.click()
    (asked,) = arranging.findChildren(QMessageBox)
    next(one for one in asked.buttons() if one.text() == "Delete for good").click()
    assert saved.all(binned=True) == ()
