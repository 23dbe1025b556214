"""The notes of a library: written, hung on things, taken back, binned; one action is one transaction and one edit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import Connection, delete, func, or_, select, true

from peaceplans.library.clock import Clock
from peaceplans.library.database import Database
from peaceplans.library.edit_rows import UNNAMED, new_id, new_version, refuse_other
from peaceplans.library.note_rows import (
    IN_BIN,
    IN_USE,
    hanging_on,
    linking_to,
    of_records,
    read_note,
    read_notes,
    write_note,
)
from peaceplans.library.revision_rows import (
    add_revision,
    count_revisions,
    drop_draft,
    read_drafts,
    read_revisions,
    write_draft,
)
from peaceplans.library.tables import notes
from peaceplans.model.anchors import read_anchor
from peaceplans.model.edits import Action, Edit, Step
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.note_limits import MOST_ANCHORS, author_of, tags_of, text_of, title_of
from peaceplans.model.notes import Draft, Note, NoteKind, Revision


class Notes:
    """All notes of a library; `Library.notes`.

    Every method raises PeacePlansError when the file is damaged, locked or gone; those that write also when it can only
    be read, when a title, tag, text or anchor is none, and when the note is no longer in the state that was given.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self, *, binned: bool = False) -> tuple[Note, ...]:
        """All notes in use, or all in the bin; newest change first."""
        with self._database.reading() as connection:
            return read_notes(connection, IN_BIN if binned else IN_USE)

    def count(self) -> int:
        """How many notes are in use."""
        with self._database.reading() as connection:
            query = select(func.count()).select_from(notes).where(IN_USE, ~notes.c.undone)
            return int(connection.execute(query).scalar_one())

    def get(self, note_id: str) -> Note:
        """One note, also from the bin.

        Raises:
            PeacePlansError: there is none with this id.
        """
        with self._database.reading() as connection:
            found = read_note(connection, note_id)
        if found is None:
            raise PeacePlansError(f"no note '{note_id}' in the library", remedy="see the list of notes")
        return found

    def those(self, ids: Iterable[str]) -> tuple[Note, ...]:
        """The notes in use with these ids; others are left out."""
        with self._database.reading() as connection:
            return read_notes(connection, IN_USE, notes.c.id.in_(tuple(ids)))

    def on(self, anchors: Iterable[str]) -> tuple[Note, ...]:
        """The notes in use that hang on any of these very anchors."""
        asked = _known_anchors(anchors)
        with self._database.reading() as connection:
            return read_notes(connection, IN_USE, hanging_on(asked)) if asked else ()

    def of_records(self, ids: Iterable[str]) -> tuple[Note, ...]:
        """The notes in use that hang on anything of these plans and instruments: points, pairs, terms, fields."""
        asked = tuple(ids)
        with self._database.reading() as connection:
            return read_notes(connection, IN_USE, of_records(asked)) if asked else ()

    def around(self, ids: Iterable[str], anchors: Iterable[str]) -> tuple[Note, ...]:
        """The notes in use that hang on anything of these plans and instruments, or on any of these very anchors."""
        either = or_(of_records(tuple(ids)), hanging_on(_known_anchors(anchors)))
        with self._database.reading() as connection:
            return read_notes(connection, IN_USE, either)

    def linking_to(self, anchors: Iterable[str]) -> tuple[Note, ...]:
        """The notes in use whose text names any of these anchors in double brackets."""
        asked = _known_anchors(anchors)
        with self._database.reading() as connection:
            return read_notes(connection, IN_USE, linking_to(asked)) if asked else ()

    def tags(self) -> Mapping[str, int]:
        """The tags of notes in use in alphabetical order, with how many notes have them.

        Those that differ in capitals alone are one, spelled as in the note changed last.
        """
        with self._database.reading() as connection:
            query = select(notes.c.tags).where(IN_USE, ~notes.c.undone, notes.c.tags != ())
            lists = connection.execute(query.order_by(notes.c.changed.desc())).scalars().all()
        spelled: dict[str, str] = {}
        counts: dict[str, int] = {}
        for tag in (tag for listed in lists for tag in listed):
            name = spelled.setdefault(tag.casefold(), tag)
            counts[name] = counts.get(name, 0) + 1
        return dict(sorted(counts.items(), key=lambda item: (item[0].casefold(), item[0])))

    def create(
        self,
        *,
        text: str = "",
        title: str = "",
        anchors: Iterable[str] = (),
        tags: Iterable[str] = (),
        author: str = "",
        kind: NoteKind = NoteKind.NOTE,
    ) -> Edit:
        """Make a note; it may be empty."""
        now = self._clock()
        with _refused(title):
            made = Note(
                id="",
                text=text_of(text),
                title=title_of(title),
                kind=kind,
                anchors=_anchors(anchors),
                tags=tags_of(tags),
                author=author_of(author),
                created=now,
                changed=now,
                version=new_version(),
            )
        with self._database.writing() as connection:
            made = replace(made, id=new_id(connection, notes.c.id))
            write_note(connection, made)
            add_revision(connection, made)
        action = Action.ADD_CORRECTION if kind is NoteKind.CORRECTION else Action.ADD_NOTE
        return Edit(action, made.name, (Step(None, made),))

    def revise(
        self,
        note: Note,
        *,
        title: str | None = None,
        text: str | None = None,
        tags: Iterable[str] | None = None,
        author: str = "",
    ) -> Edit | None:
        """Change what a note says, keep that as a revision and drop the draft.

        Args:
            note: the note as it was when the change began.
            title: what it is to be called; None for as before.
            text: what it is to say.
            tags: what it is to be filed under.
            author: who changes it, when it is not who wrote it first.

        Returns:
            The edit; None when nothing differs.

        Raises:
            PeacePlansError: the note has been changed meanwhile; what was typed is kept as its draft.
        """
        with _refused(note.name):
            wanted = replace(
                note,
                title=note.title if title is None else title_of(title),
                text=note.text if text is None else text_of(text),
                tags=note.tags if tags is None else tags_of(tags),
            )
            who = author_of(author)
        if _says(wanted) == _says(note):
            self.drop_draft(note.id)
            return None
        retagged = (wanted.title, wanted.text) == (note.title, note.text)
        return self._revise(note, wanted, Action.TAG_NOTE if retagged else Action.EDIT_NOTE, who)

    def return_to(self, note: Note, revision: Revision, *, author: str = "") -> Edit | None:
        """Let a note say again what it said in an earlier revision; None when it says that now."""
        wanted = replace(note, title=revision.title, text=revision.text, tags=revision.tags)
        if _says(wanted) == _says(note):
            return None
        with _refused(note.name):
            who = author_of(author)
        return self._revise(note, wanted, Action.RESTORE_REVISION, who)

    def attach(self, note: Note, anchor: str) -> Edit:
        """Hang a note on one thing more."""

        def attached(anchors: tuple[str, ...]) -> tuple[str, ...]:
            if _form(anchor) in anchors:
                raise ValueError(f"it hangs on {anchor} already")
            return (*anchors, anchor)

        return self._hang(note, Action.ATTACH_NOTE, attached)

    def detach(self, note: Note, anchor: str) -> Edit:
        """Take a note off a thing; it may hang on nothing then."""
        return self._hang(note, Action.DETACH_NOTE, lambda anchors: _replaced(anchors, anchor))

    def move(self, note: Note, old: str, new: str) -> Edit:
        """Hang a note on one thing in the place of another."""
        return self._hang(note, Action.MOVE_NOTE, lambda anchors: _replaced(anchors, old, new))

    def delete(self, note: Note) -> Edit:
        """Put a note into the bin."""
        return self._change(note, Action.DELETE_NOTE, lambda present: replace(present, deleted=self._clock()))

    def restore(self, note: Note) -> Edit:
        """Take a note out of the bin."""
        return self._change(note, Action.RESTORE_NOTE, lambda present: replace(present, deleted=""))

    def purge(self, ids: Iterable[str]) -> frozenset[tuple[str, str]]:
        """Remove notes for good, with revisions and drafts, if they are in the bin; this cannot be undone.

        Returns:
            What was removed, as kinds and ids.
        """
        asked = tuple(ids)
        with self._database.writing() as connection:
            named = select(notes.c.id).where(notes.c.id.in_(asked), IN_BIN, ~notes.c.undone)
            removed = connection.execute(named).scalars().all()
            connection.execute(delete(notes).where(or_(notes.c.id.in_(removed), notes.c.undone == true())))
        return frozenset(("note", note_id) for note_id in removed)

    def revisions(self, note_id: str) -> tuple[Revision, ...]:
        """What a note said before and says now, newest first; nothing for one that was always empty."""
        with self._database.reading() as connection:
            return read_revisions(connection, note_id)

    def revision_count(self, note_id: str) -> int:
        """How many revisions a note has."""
        with self._database.reading() as connection:
            return count_revisions(connection, note_id)

    def save_draft(self, draft: Draft) -> None:
        """Keep what is being typed, in the place of what was kept of that note before; `when` may be empty for now.

        What was kept survives the end of the program, however it ends. When the power fails, what was typed since the
        system last wrote to the disk is lost (on Linux up to half a minute), and nothing else.
        """
        with _refused(draft.title):
            kept = replace(
                draft,
                title=title_of(draft.title),
                text=text_of(draft.text),
                tags=tags_of(draft.tags),
                when=draft.when or self._clock(),
            )
        with self._database.writing() as connection:
            there = write_draft(connection, kept)
        if not there:
            raise _gone(kept.title)

    def draft(self, note_id: str) -> Draft | None:
        """What was typed into a note and is no revision yet."""
        with self._database.reading() as connection:
            found = read_drafts(connection, note_id)
        return found[0] if found else None

    def drafts(self) -> tuple[Draft, ...]:
        """All that was typed and is no revision yet, newest first: after a crash, what can be taken up again."""
        with self._database.reading() as connection:
            return read_drafts(connection)

    def drop_draft(self, note_id: str) -> None:
        """Forget what was typed into a note."""
        if self.draft(note_id) is not None:
            with self._database.writing() as connection:
                drop_draft(connection, note_id)

    def import_notes(self, imported: Sequence[Note]) -> Edit | None:
        """Take in the notes of another library, as `peaceplans.library.note_import` says; None when nothing is new."""
        from peaceplans.library.note_import import import_note

        now = self._clock()
        with self._database.writing() as connection:
            steps = [step for note in imported if (step := import_note(connection, note, now))]
        if not steps:
            return None
        kept = steps[0].after
        return Edit(Action.IMPORT_NOTES, kept.name if kept and len(steps) == 1 else "", tuple(steps))

    def _hang(self, note: Note, action: Action, change: Callable[[tuple[str, ...]], tuple[str, ...]]) -> Edit:
        def changed(present: Note) -> Note:
            with _refused(note.name):
                return replace(present, anchors=_anchors(change(present.anchors)), changed=self._clock())

        return self._change(note, action, changed)

    def _change(self, note: Note, action: Action, change: Callable[[Note], Note]) -> Edit:
        with self._database.writing() as connection:
            present = _present(connection, note)
            after = replace(change(present), version=new_version())
            write_note(connection, after)
        return Edit(action, after.name, (Step(present, after),))

    def _revise(self, note: Note, wanted: Note, action: Action, author: str) -> Edit:
        now = self._clock()
        refusal: PeacePlansError | None = None
        with self._database.writing() as connection:
            try:
                present = _present(connection, note, remedy="what you typed is kept; compare it with the note as it is")
                if present.deleted:
                    raise PeacePlansError("this note is in the bin", where=note.name or UNNAMED, remedy="restore it")
            except PeacePlansError as error:
                typed = Draft(note=note.id, based_on=note.version, title=wanted.title, text=wanted.text)
                kept = write_draft(connection, replace(typed, tags=wanted.tags, when=now))
                refusal = error if kept else _gone(note.name)
            else:
                after = replace(present, title=wanted.title, text=wanted.text, tags=wanted.tags)
                after = replace(after, changed=now, version=new_version())
                write_note(connection, after)
                add_revision(connection, after, author=author)
                drop_draft(connection, note.id)
        if refusal:  # raised only now, since it would take the draft back
            raise refusal
        return Edit(action, after.name or present.name, (Step(present, after),))


def _gone(name: str) -> PeacePlansError:
    return PeacePlansError(
        "this note is not there any more: it has been removed, in another window or by a colleague",
        where=name or UNNAMED,
        remedy="copy what you typed into a new note",
    )


def _present(connection: Connection, note: Note, **remedy: str) -> Note:
    present = read_note(connection, note.id)
    refuse_other(note, present, **remedy)
    assert present is not None
    return present


def _says(note: Note) -> tuple[object, ...]:
    return note.title, note.text, note.tags


def _anchors(texts: Iterable[str]) -> tuple[str, ...]:
    """The one form of each anchor, each once; those that are none are refused with a ValueError."""
    anchors = tuple(dict.fromkeys(read_anchor(text).text for text in texts))
    if len(anchors) > MOST_ANCHORS:
        raise ValueError(f"a note hangs on at most {MOST_ANCHORS} things, not on {len(anchors)}")
    return anchors


def _replaced(anchors: tuple[str, ...], old: str, *new: str) -> tuple[str, ...]:
    place = next((nth for nth, anchor in enumerate(anchors) if anchor in (old, _form(old))), None)
    if place is None:
        raise ValueError(f"it does not hang on {old}")
    return (*anchors[:place], *new, *anchors[place + 1 :])


def _form(anchor: str) -> str:
    try:
        return read_anchor(anchor).text
    except ValueError:
        return anchor


def _known_anchors(anchors: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(_form, anchors)))


@contextmanager
def _refused(name: str) -> Iterator[None]:
    """Turn the complaints about a title, tag, text or anchor into one line for the user."""
    try:
        yield
    except ValueError as error:
        raise PeacePlansError(str(error), where=f"note '{name[:40]}'" if name else "note") from error
