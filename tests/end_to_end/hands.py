"""Hands on the window: keys, texts and clicks as a person gives them, to whatever would get them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


def top(window: QWidget) -> QWidget:
    """The window that gets keys and clicks: an open popup, else a modal dialog, else the window itself."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or window


def holder(window: QWidget) -> QWidget:
    """The widget that gets the keys."""
    above = top(window)
    active = QApplication.activeWindow()
    if QApplication.activePopupWidget() is None and (active is None or not active.isVisible()):
        above.activateWindow()  # as the desktop does when a popup has closed; the platform without a screen does not
        QApplication.processEvents()
    focused = above.focusWidget() or QApplication.focusWidget()
    return focused if focused is not None and (focused is above or above.isAncestorOf(focused)) else above


def press(window: QWidget, keys: str) -> None:
    """Press keys written as ``Ctrl+Shift+E``."""
    sequence = QKeySequence(keys)
    if sequence.isEmpty():
        raise ValueError(f"no keys: {keys!r}")
    key, modifiers = sequence[0].key(), sequence[0].keyboardModifiers()
    QTest.keyPress(holder(window), key, modifiers)
    QTest.keyRelease(holder(window), key, modifiers)  # the widget that had the press may be gone
    if modifiers != Qt.KeyboardModifier.NoModifier:
        # Qt takes the modifiers of the last press for still held; then even the next test would choose with Ctrl.
        QTest.keyClick(holder(window), Qt.Key.Key_F35)


def write(window: QWidget, text: str) -> None:
    """Type a text, letter by letter; what is on no keyboard comes from an input method, as it does for a person."""
    for letter in text:
        target = holder(window)
        if letter == "\n":
            press(window, "Return")
        elif letter.isascii() and letter.isprintable():
            code = ord(letter.upper()) if letter.isalnum() or letter == " " else 0
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(holder(window), event)
        else:
            commit = QInputMethodEvent()
            commit.setCommitString(letter)
            QCoreApplication.sendEvent(target, commit)


def click(
    widget: QWidget,
    at: QPoint | None = None,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    *,
    twice: bool = False,
) -> None:
    """Click into a widget, by default into its middle."""
    at = at or widget.rect().center()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(widget, button, none, at)
    if isValid(widget):  # what a press does may be the end of it
        QTest.mouseRelease(widget, button, none, at)
    if twice and isValid(widget) and widget.isVisible():
        QTest.mouseDClick(widget, button, none, at)


def ask_for_menu(widget: QWidget, at: QPoint) -> None:
    """The right button, as the platform turns it into a request for a menu."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QCoreApplication.sendEvent(widget, event)


def settle(rounds: int = 3) -> None:
    """Let everything happen that is due now, deferred deletion included."""
    for _ in range(rounds):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
