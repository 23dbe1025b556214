"""Everything has a name, a role and a place in the order of Tab; the focus can be seen, and rows can be heard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from operator import ne

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.tour import STOPS, Stop, leave, visit, write_notes
from ui.compare.view import CompareView
from ui.window import MainWindow

VAGUE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Window}
PAINTED = {"NoteCard", "PageView"}
"""Widgets of our own that have a name and, by Qt, no role that says more: a card around a text, drawn pages."""

NAMES = [stop.name for stop in STOPS]


@pytest.fixture
def toured(window: MainWindow, qtbot: QtBot) -> MainWindow:
    write_notes(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def focusable(root: QWidget) -> Iterator[QWidget]:
    """What the keys can go to by Tab."""
    for widget in root.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        other_window = widget.window() is not root.window()
        if takes and widget.isVisible() and widget.isEnabled() and not other_window and not widget.focusProxy():
            yield widget


def accessible(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} '{name(widget)}'"


def name(widget: QWidget) -> str:
    return accessible(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("stop", STOPS, ids=NAMES)
def test_whatever_takes_the_keys_has_a_name_and_a_role(stop: Stop, toured: MainWindow, qtbot: QtBot) -> None:
    shown = visit(toured, stop, qtbot)
    found = [widget for widget in focusable(shown) if not isinstance(widget, QScrollBar)]
    assert found
    found = [widget for widget in found if type(widget).__name__ not in PAINTED or not name(widget)]
    nameless = [called(widget) for widget in found if not name(widget).strip()]
    vague = [called(widget) for widget in found if accessible(widget).role() in VAGUE]
    leave(toured, shown)
    assert (nameless, vague) == ([], [])


@pytest.mark.parametrize("stop", STOPS, ids=NAMES)
def test_tab_reaches_everything_and_leaves_it(stop: Stop, toured: MainWindow, qtbot: QtBot) -> None:
    shown = visit(toured, stop, qtbot)
    start = keys_in(shown, qtbot)
    forward = _walk(start, Qt.Key.Key_Tab)
    missed = [called(widget) for widget in focusable(shown) if _by_tab(widget) and widget not in forward]
    backward = _walk(start, Qt.Key.Key_Backtab)
    one_way, other_way = [list(map(called, way)) for way in (forward[1:], reversed(backward[1:]))]
    leave(toured, shown)
    assert missed == []
    assert one_way == other_way


def keys_in(shown: QWidget, qtbot: QtBot) -> QWidget:
    """What has the keys in a window that was opened; popups of this platform get them from here."""
    if QApplication.activePopupWidget() is not shown:
        shown.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
    first = shown.focusWidget() or next(focusable(shown))
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    return first


def _walk(start: QWidget, key: Qt.Key) -> list[QWidget]:
    """What the key goes to until it is back; in a text it may go from link to link."""
    start.setFocus()
    assert start.hasFocus()
    reached = [start]
    for _ in range(300):
        QTest.keyClick(QApplication.focusWidget(), key)
        now = QApplication.focusWidget()
        assert now is not None
        if now is start and len(reached) > 1:
            return reached
        if now is not reached[-1]:
            assert now not in reached, f"a circle that leaves out others, at {called(now)}"
            reached.append(now)
    if len(reached) == 1:
        return reached
    pytest.fail(f"never comes back from {called(reached[-1])}")


def _by_tab(widget: QWidget) -> bool:
    """Of several radio buttons Tab goes to the one that is chosen; scroll bars are moved by what they scroll."""
    if isinstance(widget, QRadioButton):
        return widget.isChecked()
    return not isinstance(widget, QScrollBar)


@pytest.mark.parametrize("stop", STOPS, ids=NAMES)
def test_the_focus_can_be_seen(stop: Stop, toured: MainWindow, qtbot: QtBot) -> None:
    shown = visit(toured, stop, qtbot)
    unseen = []
    keys_in(shown, qtbot)
    for widget in [found for found in focusable(shown) if _by_tab(found)]:
        others = [other for other in focusable(shown) if other is not widget and _by_tab(other)]
        if not others:
            continue
        others[0].setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        without = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if changed(without, picture(widget)) < 40:
            unseen.append(called(widget))
    leave(toured, shown)
    assert unseen == []


def picture(widget: QWidget) -> QImage:
    """The widget and a little around it, without the cursor that blinks."""
    window = widget.window()
    box = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-4, -4, 4, 4).intersected(window.rect())
    return window.grab(box).toImage()


def changed(one: QImage, other: QImage) -> int:
    """How many pixels differ; all when something has moved."""
    if one.size() != other.size():  # the first may have been out of sight
        return max(image.width() * image.height() for image in (one, other))
    first, second = (image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other))
    if first == second:
        return 0
    return sum(map(ne, memoryview(first.constBits()).cast("I"), memoryview(second.constBits()).cast("I")))


def test_rows_are_read_as_one_hears_them(toured: MainWindow) -> None:
    toured.put_up("compare")
    view = toured.view
    assert isinstance(view, CompareView)
    assert view.sheet is not None
    table = accessible(view.table)
    assert table.role() is QAccessible.Role.Table
    cells = [cell.text(QAccessible.Text.Name) for cell in _cells(table)]
    assert len(cells) == 3 * view.table.rows.rowCount()
    heard = []
    for place in range(view.table.rows.rowCount()):
        texts = cells[3 * place : 3 * place + 3]
        if view.table.rows.shown(place) is None:
            assert texts[0]
        else:
            assert all(texts), texts
            heard.append(texts[1])
    total = len(view.sheet.rows)
    for said, shown in zip(heard, view.sheet.rows, strict=True):
        assert said.startswith(shown.spoken)
    assert heard[0].endswith("; 2 notes")
    assert heard[0].startswith(f"Row 1 of {total}, ")
    assert "Row 1 of 9, armed forces, amended, reported: 600,000 cap at all times becomes" in heard[0]


@pytest.fixture
def read_aloud() -> Iterator[None]:
    """As with a screen reader, which is told when a model is reset."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_every_table_and_list_has_cells_with_names(toured: MainWindow, read_aloud: None, qtbot: QtBot) -> None:
    silent = []
    for stop in STOPS:
        shown = visit(toured, stop, qtbot)
        for widget in focusable(shown):
            found = accessible(widget)
            if found.role() not in (QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree):
                continue
            named = [bool(cell.text(QAccessible.Text.Name).strip()) for cell in _cells(found)]
            if named and sum(named) < len(named) * 0.5:
                silent.append(f"{stop.name}: {called(widget)}")
        leave(toured, shown)
    assert silent == []


def _cells(table: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    kinds = (QAccessible.Role.Cell, QAccessible.Role.ListItem, QAccessible.Role.TreeItem)
    for number in range(table.childCount()):
        child = table.child(number)
        if child is not None and child.role() in kinds:
            yield child


def test_no_two_actions_share_keys_where_both_work(toured: MainWindow) -> None:
    pages = {entry.page for entry in toured.actions_ if entry.page}
    for page in pages:
        keys = Counter(
            key.toString(QKeySequence.SequenceFormat.PortableText)
            for entry in toured.actions_
            if entry.page in ("", page)
            for key in entry.action.shortcuts()
        )
        assert [key for key, times in keys.items() if times > 1] == [], page


def test_every_action_has_a_text_and_none_is_called_as_another(toured: MainWindow) -> None:
    entries = list(toured.actions_)
    assert len(entries) > 40
    assert all(entry.name.strip() for entry in entries)
    for page in {entry.page for entry in entries}:
        names = Counter(entry.name for entry in entries if entry.page in ("", page))
        assert [text for text, times in names.items() if times > 1] == [], page
