"""Notes as rows: read by what they hang on or link to, and written whole."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Delete,
    Row,
    Select,
    bindparam,
    delete,
    false,
    insert,
    or_,
    select,
    text,
)
from sqlalchemy.dialects.sqlite import Insert
from sqlalchemy.dialects.sqlite import insert as upsert

from peaceplans.library.rows import grouped
from peaceplans.library.tables import note_anchors, note_links, notes
from peaceplans.model.anchors import read_anchor
from peaceplans.model.notes import Note, NoteKind

_NEWEST_FIRST = (notes.c.changed.desc(), text("notes.rowid DESC"))
_MOST_LINKS = 1000
IN_USE = notes.c.deleted == ""
IN_BIN = notes.c.deleted != ""


def read_notes(connection: Connection, *conditions: ColumnElement[bool]) -> tuple[Note, ...]:
    """The notes for which all conditions hold, newest change first."""
    there = (notes.c.undone == false(), *conditions)
    rows = connection.execute(select(notes).where(*there).order_by(*_NEWEST_FIRST)).all()
    if not rows:
        return ()
    anchors = connection.execute(
        select(note_anchors.c.note, note_anchors.c.anchor)
        .where(note_anchors.c.note.in_(select(notes.c.id).where(*there)))
        .order_by(note_anchors.c.note, note_anchors.c.position)
    ).all()
    by_note = grouped((note, anchor) for note, anchor in anchors)
    return tuple(_note(row, by_note.get(row.id, ())) for row in rows)


def read_note(connection: Connection, note_id: str) -> Note | None:
    """One note, also from the bin."""
    note, anchors = _one_note()
    row = connection.execute(note, {"asked": note_id}).first()
    return _note(row, tuple(connection.execute(anchors, {"asked": note_id}).scalars())) if row else None


def hanging_on(anchors: Sequence[str]) -> ColumnElement[bool]:
    """Whether a note hangs on any of these anchors."""
    return notes.c.id.in_(select(note_anchors.c.note).where(note_anchors.c.anchor.in_(anchors)))


def of_records(ids: Sequence[str]) -> ColumnElement[bool]:
    """Whether a note hangs on anything of these plans and instruments."""
    either = or_(note_anchors.c.record.in_(ids), note_anchors.c.other_record.in_(ids))
    return notes.c.id.in_(select(note_anchors.c.note).where(either))


def linking_to(anchors: Sequence[str]) -> ColumnElement[bool]:
    """Whether any of these anchors is named in a note's text."""
    return notes.c.id.in_(select(note_links.c.note).where(note_links.c.target.in_(anchors)))


def write_note(connection: Connection, note: Note) -> None:
    """Make the note's rows say this, whatever they said before."""
    row = {column.name: getattr(note, column.name) for column in notes.c if column.name != "undone"}
    row |= {"kind": note.kind.value, "undone": False}
    kept, *emptied = _note_kept()
    connection.execute(kept, row)
    for statement in emptied:
        connection.execute(statement, {"asked": note.id})
    if note.anchors:
        connection.execute(insert(note_anchors), [_anchor_row(note, *nth) for nth in enumerate(note.anchors)])
    if targets := link_targets(note):
        rows = [{"note": note.id, "position": nth, "target": target} for nth, target in enumerate(targets)]
        connection.execute(insert(note_links), rows)


def mark_undone(connection: Connection, note_id: str) -> None:
    """Take a note out of sight, as if it had never been made; its revisions stay for its being made again."""
    connection.execute(notes.update().where(notes.c.id == note_id).values(undone=True))


def link_targets(note: Note) -> tuple[str, ...]:
    """What the note's text links to, in the one form of each anchor; the first thousand, without what is no anchor."""
    targets = []
    for link in note.links[:_MOST_LINKS]:
        try:
            targets.append(read_anchor(link).text)
        except ValueError:
            continue
    return tuple(dict.fromkeys(targets))


@cache
def _one_note() -> tuple[Select[tuple[object, ...]], Select[str]]:
    """Reads a note and its anchors, in statements put together once; undo waits for them."""
    asked: BindParameter[str] = bindparam("asked")
    hangs = select(note_anchors.c.anchor).where(note_anchors.c.note == asked).order_by(note_anchors.c.position)
    return select(notes).where(notes.c.undone == false(), notes.c.id == asked), hangs


@cache
def _note_kept() -> tuple[Insert, Delete, Delete]:
    """Writes a note's row, and takes away what it hung on and linked to, in statements put together once."""
    made = upsert(notes)
    changes = {column.name: made.excluded[column.name] for column in notes.c if column.name != "id"}
    anchors, links = (delete(table).where(table.c.note == bindparam("asked")) for table in (note_anchors, note_links))
    return made.on_conflict_do_update(index_elements=["id"], set_=changes), anchors, links


def _note(row: Row[tuple[object, ...]], anchors: tuple[str, ...]) -> Note:
    return Note(
        id=row.id,
        text=row.text,
        title=row.title,
        kind=NoteKind(row.kind),
        anchors=anchors,
        tags=row.tags,
        author=row.author,
        created=row.created,
        changed=row.changed,
        version=row.version,
        deleted=row.deleted,
    )


def _anchor_row(note: Note, position: int, anchor: str) -> dict[str, object]:
    record, other = (*read_anchor(anchor).records, "", "")[:2]
    return {"note": note.id, "position": position, "anchor": anchor, "record": record, "other_record": other}
