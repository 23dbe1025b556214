"""Undo and redo: in an editor of its text, elsewhere of what was done to the library."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.actions import for_menu
from ui.desk import Desk


class Undoing(QObject):
    """What Undo and Redo do and are called just now."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._stack = desk.undo

    def undo(self) -> None:
        """Take the last change back."""
        editor = self._editor()
        if editor:
            editor.undo()
        else:
            self._stack.undo()

    def redo(self) -> None:
        """Make the change taken back once more."""
        editor = self._editor()
        if editor:
            editor.redo()
        else:
            self._stack.redo()

    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        editor = self._editor()
        if isinstance(editor, QLineEdit):
            return editor.isUndoAvailable()
        return editor.document().isUndoAvailable() if editor else self._stack.canUndo()

    def can_redo(self) -> bool:
        """Whether something was taken back."""
        editor = self._editor()
        if isinstance(editor, QLineEdit):
            return editor.isRedoAvailable()
        return editor.document().isRedoAvailable() if editor else self._stack.canRedo()

    def undo_name(self) -> str:
        """``Undo deleting note “Why the figure matters”``."""
        return self._called(self.tr("&Undo"), self.tr("&Undo typing"), self.tr("&Undo %1"), self._stack.undoText())

    def redo_name(self) -> str:
        """``Redo deleting note “Why the figure matters”``."""
        return self._called(self.tr("&Redo"), self.tr("&Redo typing"), self.tr("&Redo %1"), self._stack.redoText())

    def _called(self, alone: str, typing: str, named: str, what: str) -> str:
        if self._editor():
            return typing
        return named.replace("%1", for_menu(what)) if what else alone

    def _editor(self) -> QLineEdit | QTextEdit | QPlainTextEdit | None:
        """The editor that the keys go into; None when they go elsewhere, or into a text that can only be read."""
        focused = QApplication.focusWidget() or self._window.focusWidget()
        if isinstance(focused, QLineEdit | QTextEdit | QPlainTextEdit) and not focused.isReadOnly():
            return focused
        return None
