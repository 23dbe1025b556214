"""Earlier states of a note, and what is being typed into it, as rows."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Connection, Row, Select, and_, bindparam, delete, false, func, insert, or_, select
from sqlalchemy.dialects.sqlite import Insert
from sqlalchemy.dialects.sqlite import insert as upsert

from peaceplans.library.tables import note_drafts, note_revisions, notes
from peaceplans.model.notes import Draft, Note, Revision


def read_revisions(connection: Connection, note_id: str) -> tuple[Revision, ...]:
    """All states of a note's title, text and tags, newest first."""
    query = select(note_revisions).where(note_revisions.c.note == note_id).order_by(note_revisions.c.number.desc())
    return tuple(_revision(row) for row in connection.execute(query))


def count_revisions(connection: Connection, note_id: str) -> int:
    """How many states of a note there are."""
    query = select(func.count()).select_from(note_revisions).where(note_revisions.c.note == note_id)
    return connection.execute(query).scalar_one()


def add_revision(connection: Connection, note: Note, *, author: str = "") -> None:
    """Keep the note's title, text and tags as its newest revision, unless it is empty."""
    if not (note.title or note.text or note.tags):
        return
    last = select(func.max(note_revisions.c.number)).where(note_revisions.c.note == note.id)
    connection.execute(
        insert(note_revisions),
        {
            "note": note.id,
            "number": (connection.execute(last).scalar() or 0) + 1,
            "version": note.version,
            "made": note.changed,
            "title": note.title,
            "text": note.text,
            "tags": note.tags,
            "author": author or note.author,
        },
    )


def add_revision_once(connection: Connection, note: Note, *, author: str = "") -> bool:
    """Keep the note's state as a revision if none has this version or says the same; whether it was added."""
    says = {"note_": note.id, "version_": note.version, "title_": note.title, "text_": note.text, "tags_": note.tags}
    if connection.execute(_known(), says).first():
        return False
    add_revision(connection, note, author=author)
    return True


@cache
def _known() -> Select[tuple[int]]:
    """Finds a revision that has a version or says what is asked, in one statement, put together once."""
    of_it = note_revisions.c
    asked = {
        name: bindparam(f"{name}_", type_=of_it[name].type) for name in ("note", "version", "title", "text", "tags")
    }
    same = and_(*(of_it[name] == asked[name] for name in ("title", "text", "tags")))
    known = select(of_it.number).where(of_it.note == asked["note"], or_(of_it.version == asked["version"], same))
    return known.limit(1)


@cache
def _draft_kept() -> Insert:
    """Keeps a draft of a note that there is, in one statement, put together once."""
    columns = ("based_on", "title", "text", "tags", "made")
    typed = (bindparam(name, type_=note_drafts.c[name].type) for name in columns)
    there = select(notes.c.id, *typed).where(notes.c.id == bindparam("note"), notes.c.undone == false())
    kept = upsert(note_drafts).from_select(["note", *columns], there)
    return kept.on_conflict_do_update(index_elements=["note"], set_={name: kept.excluded[name] for name in columns})


def write_draft(connection: Connection, draft: Draft) -> bool:
    """Keep what is being typed in the place of what was before; whether there is such a note."""
    row = {"note": draft.note, "based_on": draft.based_on, "title": draft.title, "text": draft.text}
    return connection.execute(_draft_kept(), row | {"tags": draft.tags, "made": draft.when}).rowcount > 0


def read_drafts(connection: Connection, note_id: str | None = None) -> tuple[Draft, ...]:
    """What is being typed into this note or, without one, into any that is not in the bin; newest first."""
    query = select(note_drafts).join(notes, notes.c.id == note_drafts.c.note).where(notes.c.undone == false())
    query = query.where(notes.c.deleted == "" if note_id is None else note_drafts.c.note == note_id)
    return tuple(_draft(row) for row in connection.execute(query.order_by(note_drafts.c.made.desc())))


def drop_draft(connection: Connection, note_id: str) -> None:
    """Forget what was typed into this note."""
    connection.execute(delete(note_drafts).where(note_drafts.c.note == note_id))


def _revision(row: Row[tuple[object, ...]]) -> Revision:
    return Revision(
        note=row.note,
        number=row.number,
        version=row.version,
        when=row.made,
        title=row.title,
        text=row.text,
        tags=row.tags,
        author=row.author,
    )


def _draft(row: Row[tuple[object, ...]]) -> Draft:
    return Draft(note=row.note, based_on=row.based_on, title=row.title, text=row.text, tags=row.tags, when=row.made)
