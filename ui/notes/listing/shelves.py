"""All notes of a library as the page has read them, by shelf, thing and tag."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from peaceplans.library import Library
from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note, NoteKind
from peaceplans.sheets.notes.filter import Shelf
from ui.notes.naming import Naming
from ui.notes.words import anchor_kind_words

Lost = Mapping[str, tuple[str, str | None]]
"""Anchors of a note that lead nowhere -> why, and what is proposed."""


@dataclass(frozen=True, slots=True)
class Shelves:
    """Notes in use and in the bin, newest change first.

    Attributes:
        lost: id of a note -> its anchors that lead nowhere.
    """

    used: Sequence[Note] = ()
    binned: Sequence[Note] = ()
    lost: Mapping[str, Lost] = field(default_factory=dict)

    @classmethod
    def read(cls, library: Library, lost: Mapping[str, Lost]) -> Shelves:
        """All of them, as they are now."""
        return cls(library.notes.all(), library.notes.all(binned=True), lost)

    def after(self, library: Library, ids: Iterable[str]) -> Shelves:
        """The same when these notes have changed."""
        changed = {note_id: _there(library, note_id) for note_id in ids}
        used = [note for note in self.used if note.id not in changed]
        binned = [note for note in self.binned if note.id not in changed]
        there = [note for note in changed.values() if note]
        used += [note for note in there if not note.deleted]
        binned += [note for note in there if note.deleted]
        return Shelves(_newest_first(used), _newest_first(binned), self.lost)

    @property
    def hanging(self) -> frozenset[tuple[str, str, tuple[str, ...]]]:
        """All that lost anchors depend on: whether they have to be looked for again."""
        return frozenset((note.id, note.title, note.anchors) for note in self.used if note.anchors)

    def of(self, shelf: Shelf) -> Sequence[Note]:
        """The notes of a shelf."""
        if shelf is Shelf.BIN:
            return self.binned
        if shelf is Shelf.LOST:
            return [note for note in self.used if note.id in self.lost]
        if shelf is Shelf.REMARKS:
            return [note for note in self.used if note.kind is NoteKind.CORRECTION]
        if shelf is Shelf.NOTES:
            return [note for note in self.used if note.kind is NoteKind.NOTE]
        return self.used

    def count(self, shelf: Shelf) -> int:
        """How many notes a shelf has."""
        return len(self.of(shelf))

    def counts(self) -> dict[Shelf, int]:
        """How many notes each shelf has."""
        return {shelf: self.count(shelf) for shelf in Shelf}

    def tags(self) -> dict[str, int]:
        """How many notes in use have each tag, in alphabetical order."""
        found = Counter(tag for note in self.used for tag in note.tags)
        return dict(sorted(found.items(), key=lambda item: item[0].casefold()))

    def things(self, naming: Naming) -> list[tuple[str, str, int]]:
        """What notes in use hang on: (value for the filter, name, number); plans and instruments, then kinds."""
        records: Counter[str] = Counter()
        kinds: Counter[AnchorKind] = Counter()
        for note in self.used:
            anchors = [read_anchor(anchor) for anchor in note.anchors if _is_anchor(anchor)]
            records.update({record for anchor in anchors for record in anchor.records})
            kinds.update({anchor.kind for anchor in anchors})
        named = sorted((naming.words(record), record) for record in records)
        found = [(record, name, records[record]) for name, record in named]
        return found + [(f"kind:{kind}", anchor_kind_words(kind), kinds[kind]) for kind in AnchorKind if kinds[kind]]


def lost_in(library: Library) -> dict[str, Lost]:
    """The lost anchors of all notes in use, by the note's id."""
    from peaceplans.sheets.anchors import lost_anchors

    lost: dict[str, dict[str, tuple[str, str | None]]] = {}
    for one in lost_anchors(library):
        lost.setdefault(one.note.id, {})[one.anchor] = (one.why, one.proposal)
    return dict(lost)


def _there(library: Library, note_id: str) -> Note | None:
    try:
        return library.notes.get(note_id)
    except PeacePlansError:
        return None


def _newest_first(notes: Iterable[Note]) -> tuple[Note, ...]:
    return tuple(sorted(notes, key=lambda note: note.changed, reverse=True))


def _is_anchor(text: str) -> bool:
    try:
        read_anchor(text)
    except ValueError:
        return False
    return True
