"""Notes as JSON."""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.model.notes import Note
from peaceplans.report.library.record_json import Json, dumped


def notes_json(notes: Iterable[Note]) -> str:
    """Notes in their order."""
    return dumped({"notes": [whole_note(note) for note in notes]})


def whole_note(note: Note) -> Json:
    """All that the library has of a note."""
    return {
        "id": note.id,
        "title": note.title,
        "kind": note.kind.value,
        "anchors": list(note.anchors),
        "tags": list(note.tags),
        "author": note.author,
        "created": note.created,
        "changed": note.changed,
        "deleted": note.deleted,
        "text": note.text,
    }
