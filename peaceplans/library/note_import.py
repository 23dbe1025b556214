"""Notes of another library taken in: two people write on, and neither's text is ever lost.

A note whose id is not known here comes with its id, its author and its times. A note that is known, also from the bin,
stays one note: its anchors are united, and it is taken out of the bin. When the two differ in title, text or tags, the
one changed later is what the note says, and the other is among its revisions; with the same time, the imported one has
been edited by hand in the file, now. An older text that is among the revisions already is not added again.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from peaceplans.library.edit_rows import UNNAMED, new_id, new_version
from peaceplans.library.note_rows import read_note, write_note
from peaceplans.library.revision_rows import add_revision, add_revision_once
from peaceplans.library.tables import notes
from peaceplans.model.anchors import read_anchor
from peaceplans.model.edits import Step
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.note_limits import author_of, tags_of, text_of, title_of
from peaceplans.model.notes import Note


def import_note(connection: Connection, imported: Note, now: str) -> Step | None:
    """Take in one note; an empty id or time is filled in, and a time to come is now.

    Returns:
        The step; None when all of it is here already.

    Raises:
        PeacePlansError: a title, tag, text or anchor is none; the transaction must be undone then.
    """
    note = _cleaned(imported, now)
    present = read_note(connection, note.id) if note.id else None
    if present is None:
        return _added(connection, note)
    merged = replace(present, anchors=tuple(dict.fromkeys((*present.anchors, *note.anchors))), deleted="")
    kept = False
    if _says(note) != _says(present):
        if note.changed >= present.changed:
            changed = note.changed if note.changed > present.changed else now
            merged = replace(merged, title=note.title, text=note.text, tags=note.tags, changed=changed)
        else:
            kept = add_revision_once(connection, replace(note, id=present.id), author=note.author)
    if merged == present and not kept:
        return None
    after = replace(merged, version=new_version())
    write_note(connection, after)
    if _says(after) != _says(present):
        add_revision(connection, after, author=note.author)
    return Step(present, after)


def _added(connection: Connection, note: Note) -> Step:
    made = note if note.id else replace(note, id=new_id(connection, notes.c.id))
    write_note(connection, made)
    add_revision_once(connection, made)
    return Step(None, made)


def _cleaned(note: Note, now: str) -> Note:
    try:
        return replace(
            note,
            title=title_of(note.title),
            text=text_of(note.text),
            tags=tags_of(note.tags),
            author=author_of(note.author),
            anchors=tuple(dict.fromkeys(read_anchor(anchor).text for anchor in note.anchors)),
            created=min(note.created or note.changed or now, now),
            changed=min(note.changed or note.created or now, now),
            version=new_version(),
            deleted="",
        )
    except ValueError as error:
        raise PeacePlansError(str(error), where=f"note '{note.id or note.name or UNNAMED}'") from error


def _says(note: Note) -> tuple[object, ...]:
    return note.title, note.text, note.tags
