"""A menu that stays open while boxes in it are ticked, and a button that opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui.controls.words_button import WordsButton
from ui.theme.look import Dresser


class StayingMenu(QMenu):
    """Entries with a box are ticked without closing it; all others close it as ever."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what was clicked."""
        action = self.actionAt(event.position().toPoint())
        if action and action.isCheckable() and not action.menu():
            if action.isEnabled():
                action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the entry with the keys on it."""
        action = self.activeAction()
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and action and action.isCheckable() and not action.menu():
            if action.isEnabled():
                action.trigger()
            return
        super().keyPressEvent(event)


class StayingButton(WordsButton):
    """A framed button with such a menu."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        before = self.choices
        self.choices = StayingMenu(self)
        self.setMenu(self.choices)
        before.deleteLater()
