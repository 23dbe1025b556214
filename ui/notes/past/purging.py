"""Deleting notes for good: asked once, since it cannot be undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note
from ui.desk import Desk, Weight
from ui.notes.words import note_name


def ask_to_purge(desk: Desk, notes: Sequence[Note], parent: QWidget) -> QMessageBox | None:
    """Ask whether notes in the bin are to be deleted for good, and do it."""
    if not notes:
        return None
    translate = QCoreApplication.translate
    ids = [note.id for note in notes]
    box = QMessageBox(parent.window())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("Notes", "Delete for good"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    if len(notes) == 1:
        words = translate("Notes", "Delete \u201c%1\u201d and all its revisions for good?")
        box.setText(words.replace("%1", note_name(notes[0])))
    else:
        words = translate("Notes", "Delete these notes and all their revisions for good? Notes: %1.")
        box.setText(words.replace("%1", str(len(notes))))
    box.setInformativeText(translate("Notes", "This cannot be undone."))
    sure = box.addButton(translate("Notes", "Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(translate("Notes", "Keep"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    sure.clicked.connect(lambda: _purge(desk, ids))
    box.open()
    return box


def _purge(desk: Desk, ids: Sequence[str]) -> None:
    try:
        removed = desk.library.notes.purge(ids)
    except PeacePlansError as error:
        desk.tell(str(error), Weight.FAULT)
        return
    if removed:
        desk.library_changed.emit(removed)
