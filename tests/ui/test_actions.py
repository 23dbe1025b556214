from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui.actions import Actions, Menu, for_menu, plain
from ui.shell.key_list import KeyList, keys_html
from ui.window import MainWindow


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    holder = QWidget()
    qtbot.addWidget(holder)
    return Actions(holder)


def test_an_action_is_in_its_menu_with_its_key(actions: Actions) -> None:
    done: list[str] = []
    actions.add("a.one", "&One", lambda: done.append("one"), "Ctrl+1", menu=Menu.FILE, section=20)
    actions.add("a.two", "&Two", lambda: done.append("two"), menu=Menu.FILE, section=10)
    menu = QMenu()
    actions.fill(menu, Menu.FILE)
    assert [action.text() for action in menu.actions()] == ["&Two", "", "&One"]
    assert menu.actions()[1].isSeparator()
    menu.actions()[2].trigger()
    assert done == ["one"]
    assert actions["a.one"].keys == ("Ctrl+1",)
    assert actions["a.one"].name == "One"


def test_two_actions_cannot_have_one_id(actions: Actions) -> None:
    actions.add("a.one", "One", int)
    with pytest.raises(ValueError, match=r"a\.one"):
        actions.add("a.one", "Other", int)


def test_an_action_of_another_page_is_not_at_hand_until_it_is_asked_for(actions: Actions) -> None:
    done: list[str] = []
    action = actions.add("n.new", "New", lambda: done.append("new"), page="notes")
    actions.set_page("compare")
    assert not action.isEnabled()
    actions.page_asked.connect(actions.set_page)
    actions.run("n.new")
    assert done == ["new"]
    assert actions.page == "notes"


def test_menus_show_what_is_so_just_now(actions: Actions) -> None:
    state = {"can": False, "on": True, "name": "&Undo"}
    actions.add(
        "a.undo", "x", int, menu=Menu.EDIT, enabled=lambda: state["can"] is True, called=lambda: str(state["name"])
    )
    actions.add("a.on", "On", int, menu=Menu.EDIT, checked=lambda: state["on"] is True)
    menu = QMenu()
    actions.fill(menu, Menu.EDIT)
    undo, on = menu.actions()
    assert (undo.text(), undo.isEnabled(), on.isChecked()) == ("&Undo", False, True)
    actions.release()
    assert undo.isEnabled()  # else its key would not work when it can be done again
    state.update(can=True, on=False, name="&Undo this")
    actions.fill(menu, Menu.EDIT)
    assert (undo.text(), undo.isEnabled(), on.isChecked()) == ("&Undo this", True, False)


def test_ampersands_are_marks_of_keys_only_where_they_are_meant_so() -> None:
    assert plain("&Save A && B") == "Save A & B"
    assert plain(for_menu("A & B\tC")) == "A & B C"


def test_no_key_does_two_things_on_one_page(window: MainWindow) -> None:
    for page in window.kinds:
        keys = Counter(
            key.toString()
            for entry in window.actions_
            if entry.page in ("", page.name)
            for key in entry.action.shortcuts()
            if entry.action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
        )
        assert [key for key, count in keys.items() if count > 1] == [], page.name


def test_every_action_has_a_name_and_every_key_can_be_typed(window: MainWindow) -> None:
    for entry in window.actions_:
        assert entry.name.strip(), entry.id
        for key in entry.action.shortcuts():
            assert not key.isEmpty(), entry.id
            assert QKeySequence.fromString(key.toString()) == key, entry.id


def test_the_list_of_keys_has_every_action_that_has_one(window: MainWindow, qtbot: QtBot) -> None:
    html = keys_html(window.actions_)
    dialog = KeyList(window)
    qtbot.addWidget(dialog)
    text = dialog.text.toPlainText()
    for entry in window.actions_:
        if entry.menu and entry.keys:
            assert entry.name.rstrip("\u2026") in text, entry.id
            assert entry.keys[0] in text, entry.id
    assert "<script" not in html


def test_full_screen_and_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_f6_goes_round_over_the_panes_and_the_rail(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    assert window.view
    window.view.table.setFocus()
    seen: list[QWidget | None] = []
    for _ in range(12):
        seen.append(window.focusWidget())
        qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.rail in seen
    assert seen.count(window.view.table) >= 2
