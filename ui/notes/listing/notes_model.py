"""The notes of the page as a list."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from peaceplans.model.notes import Note, without_markup
from peaceplans.report.printable import one_line
from ui.notes.naming import Naming
from ui.notes.words import note_name, small_print

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What can be asked of a note beside Qt's own roles."""

    ID = Qt.ItemDataRole.UserRole + 1
    FIRST_LINE = Qt.ItemDataRole.UserRole + 2
    HANGS_ON = Qt.ItemDataRole.UserRole + 3
    SMALL_PRINT = Qt.ItemDataRole.UserRole + 4


class NotesModel(QAbstractListModel):
    """One column of notes."""

    def __init__(self, naming: Naming, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._naming = naming
        self._notes: Sequence[Note] = ()

    @property
    def notes(self) -> Sequence[Note]:
        """What is listed."""
        return self._notes

    def set_notes(self, notes: Sequence[Note]) -> None:
        """List other notes."""
        self.beginResetModel()
        self._notes = tuple(notes)
        self.endResetModel()

    def note(self, row: int) -> Note | None:
        """The note in a row; None when there is none."""
        return self._notes[row] if 0 <= row < len(self._notes) else None

    def row_of(self, note_id: str) -> int:
        """Where a note is; -1 when it is not listed."""
        return next((row for row, note in enumerate(self._notes) if note.id == note_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts of a note, and how it is read aloud."""
        note = self.note(index.row()) if index.isValid() else None
        if note is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return note_name(note)
        if role == Role.ID:
            return note.id
        if role == Role.FIRST_LINE:
            return first_line(note)
        if role == Role.HANGS_ON:
            return self._hangs_on(note)
        if role == Role.SMALL_PRINT:
            return small_print(note)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (note_name(note), first_line(note), self._hangs_on(note), small_print(note))
            return ", ".join(part for part in parts if part)
        return None

    def _hangs_on(self, note: Note) -> str:
        if not note.anchors:
            return QCoreApplication.translate("Notes", "attached to nothing")
        words = self._naming.words(note.anchors[0])
        if len(note.anchors) > 1:
            words = f"{words} +{len(note.anchors) - 1}"
        return words


def first_line(note: Note) -> str:
    """The first line that the name does not say already, without markup."""
    lines = (one_line(without_markup(line)) for line in note.text[:2_000].splitlines())
    found = [line for line in lines if line]
    if not note.title:
        found = found[1:]
    return found[0][:200] if found else ""
