"""Deleting notes for good: asked once, since it cannot be undone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note
from ui.controls.for_good import ask_for_good
from ui.desk import Desk, Weight
from ui.notes.words import note_name


def ask_to_purge(desk: Desk, notes: Sequence[Note], parent: QWidget) -> QMessageBox | None:
    """Ask whether notes in the bin are to be deleted for good, and do it."""
    if not notes:
        return None
    translate = QCoreApplication.translate
    if len(notes) == 1:
        words = translate("Notes", "Delete \u201c%1\u201d and all its revisions for good?")
        words = words.replace("%1", note_name(notes[0]))
    else:
        words = translate("Notes", "Delete these %1 notes and all their revisions for good?")
        words = words.replace("%1", str(len(notes)))
    return ask_for_good(words, partial(_purge, desk, [note.id for note in notes]), parent)


def _purge(desk: Desk, ids: Sequence[str]) -> None:
    try:
        removed = desk.library.notes.purge(ids)
    except PeacePlansError as error:
        desk.tell(str(error), Weight.FAULT)
        return
    if removed:
        desk.library_changed.emit(removed)
