"""Undo and redo of what was done to the library, with names for the Edit menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from peaceplans.model.errors import PeacePlansError

if TYPE_CHECKING:
    from peaceplans.model.edits import Edit
    from ui.desk import Desk


class UndoableEdit(QUndoCommand):
    """An edit that has been done; carries values only, never widgets."""

    def __init__(self, edit: Edit, desk: Desk) -> None:
        super().__init__(edit_name(edit))
        self._edit = edit
        self._desk = desk
        self._done = True  # the stack redoes a command when it is pushed

    def undo(self) -> None:
        """Take it back, or say why that cannot be done."""
        self._apply(self._edit.inverse)

    def redo(self) -> None:
        """Do it once more."""
        if self._done:
            self._done = False
            return
        self._apply(self._edit)

    def _apply(self, edit: Edit) -> None:
        from ui.desk import Weight

        try:
            self._desk.library.apply(edit)
        except PeacePlansError as error:
            self.setObsolete(True)
            self._desk.tell(str(error), Weight.FAULT)
            return
        self._desk.tell_changed(edit.changed)


def edit_name(edit: Edit) -> str:
    """What was done, in words: ``delete note “Why the figure matters”``."""
    from peaceplans.model.edits import Action

    translate = QCoreApplication.translate
    words = {
        Action.ADD_NOTE: translate("Undo", "new note"),
        Action.ADD_CORRECTION: translate("Undo", "new remark"),
        Action.EDIT_NOTE: translate("Undo", "edit of note"),
        Action.TAG_NOTE: translate("Undo", "tags of note"),
        Action.ATTACH_NOTE: translate("Undo", "attaching note"),
        Action.DETACH_NOTE: translate("Undo", "detaching note"),
        Action.MOVE_NOTE: translate("Undo", "moving note"),
        Action.DELETE_NOTE: translate("Undo", "deleting note"),
        Action.RESTORE_NOTE: translate("Undo", "restoring note"),
        Action.RESTORE_REVISION: translate("Undo", "return of note to a revision"),
        Action.IMPORT_NOTES: translate("Undo", "import of notes"),
        Action.SAVE_COMPARISON: translate("Undo", "saving comparison"),
        Action.RENAME_COMPARISON: translate("Undo", "renaming comparison"),
        Action.DELETE_COMPARISON: translate("Undo", "deleting comparison"),
        Action.RESTORE_COMPARISON: translate("Undo", "restoring comparison"),
        Action.SAVE_REPORT: translate("Undo", "saving report"),
        Action.RENAME_REPORT: translate("Undo", "renaming report"),
        Action.DELETE_REPORT: translate("Undo", "deleting report"),
        Action.RESTORE_REPORT: translate("Undo", "restoring report"),
    }[edit.action]
    return f"{words} \u201c{edit.name}\u201d" if edit.name else words
