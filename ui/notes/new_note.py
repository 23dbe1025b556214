"""Making a note, and unmaking it when nothing was written into it."""

from __future__ import annotations

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note, NoteKind
from ui.desk import Desk
from ui.notes.editor.unkept import Unkept


class NewNote:
    """Remembers the note made last, until something is in it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._made = ""
        self._index = -1

    def make(self, anchor: str, kind: NoteKind) -> Note | None:
        """A new empty note on something; None when it could not be made, which was told."""
        author = self._desk.settings.author
        anchors = (anchor,) if anchor else ()
        edit = self._desk.do(lambda: self._desk.library.notes.create(anchors=anchors, kind=kind, author=author))
        made = edit.steps[0].after if edit else None
        if not isinstance(made, Note):
            return None
        self._made, self._index = made.id, self._desk.undo.index()
        return made

    def forget_when_empty(self, note: Note | None) -> None:
        """Take the note made last back when it was left without a word: no trace in the bin, none in the menu."""
        if note is None or note.id != self._made or Unkept.of(self._desk).holds(note.id):
            return
        self._made = ""
        try:
            now = self._desk.library.notes.get(note.id)
        except PeacePlansError:
            return
        if now.title or now.text or now.tags or now.deleted:
            return
        if self._desk.undo.index() == self._index:
            self._desk.undo.undo()
        else:
            self._desk.do(lambda: self._desk.library.notes.delete(now))
