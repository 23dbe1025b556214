"""Which of all notes are shown, and in what order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from peaceplans.model.anchors import read_anchor
from peaceplans.model.dates import is_edtf
from peaceplans.model.notes import Note, NoteKind


def moment(iso: str) -> datetime | None:
    """A time of the library (UTC) as one of this place; None for text that is none."""
    try:
        return datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return None


class Shelf(StrEnum):
    """Which notes at all."""

    ALL = "all"
    NOTES = "notes"
    REMARKS = "remarks"
    LOST = "lost"
    BIN = "bin"


class Sorting(StrEnum):
    """In what order."""

    CHANGED = "changed"
    CREATED = "created"
    TITLE = "title"
    ANCHOR = "anchor"


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """What a note has to be like.

    Attributes:
        words: all of them are in title, text or tags.
        on: id of the plan or instrument it hangs on anything of, or ``kind:`` with a kind of anchor; empty for any.
        tag: which tag it has; empty for any.
        days: changed in the last so many days, 1 for today; 0 for any.
        since, until: ISO days between which it was changed; empty for any.
    """

    words: str = ""
    shelf: Shelf = Shelf.ALL
    on: str = ""
    tag: str = ""
    days: int = 0
    since: str = ""
    until: str = ""

    @property
    def is_narrow(self) -> bool:
        """Whether anything but the shelf is asked for."""
        return any((self.words.strip(), self.on, self.tag, self.days, self.since, self.until))

    def admits(self, note: Note, today: date) -> bool:
        """Whether a note is like this; lost anchors and the bin are not looked at here."""
        if self.shelf is Shelf.NOTES and note.kind is not NoteKind.NOTE:
            return False
        if self.shelf is Shelf.REMARKS and note.kind is not NoteKind.CORRECTION:
            return False
        if self.tag and self.tag.casefold() not in (tag.casefold() for tag in note.tags):
            return False
        if self.on and not any(_hangs(anchor, self.on) for anchor in note.anchors):
            return False
        return self._in_time(note, today) and self._has_words(note)

    def _has_words(self, note: Note) -> bool:
        words = self.words.casefold().split()
        if not words:
            return True
        text = "\n".join((note.title, note.text, " ".join(f"#{tag}" for tag in note.tags), note.author)).casefold()
        return all(word in text for word in words)

    def _in_time(self, note: Note, today: date) -> bool:
        if not (self.days or self.since or self.until):
            return True
        changed = moment(note.changed)
        if changed is None:
            return False
        day = changed.date()
        if self.days and day <= today - timedelta(days=self.days):
            return False
        return (not self.since or day.isoformat() >= self.since) and (not self.until or day.isoformat() <= self.until)

    def as_mapping(self) -> dict[str, Any]:
        """What is asked for, as texts and numbers, to be written down."""
        return {name: value for name in _NAMES if (value := getattr(self, name)) and value is not Shelf.ALL}

    @classmethod
    def from_mapping(cls, written: Mapping[str, Any]) -> NoteFilter:
        """What was written down; what is none of ours is passed over."""
        texts = {name: str(written.get(name, "")) for name in ("words", "on", "tag", "since", "until")}
        texts |= {name: texts[name] if is_edtf(texts[name]) else "" for name in ("since", "until")}
        days = written.get("days", 0)
        shelf = written.get("shelf", "")
        return cls(
            shelf=Shelf(shelf) if shelf in list(Shelf) else Shelf.ALL,
            days=days if isinstance(days, int) and days > 0 else 0,
            **texts,
        )


_NAMES = tuple(field.name for field in fields(NoteFilter))


def sorted_notes(notes: Iterable[Note], sorting: Sorting, naming: Callable[[str], str]) -> list[Note]:
    """Notes in an order: newest first, or by name."""
    if sorting is Sorting.CHANGED:
        return sorted(notes, key=lambda note: note.changed, reverse=True)
    if sorting is Sorting.CREATED:
        return sorted(notes, key=lambda note: note.created, reverse=True)
    if sorting is Sorting.TITLE:
        return sorted(notes, key=lambda note: (not note.name, note.name.casefold()))
    return sorted(
        notes, key=lambda note: (not note.anchors, naming(note.anchors[0]).casefold() if note.anchors else "")
    )


def _hangs(anchor: str, on: str) -> bool:
    try:
        read = read_anchor(anchor)
    except ValueError:
        return False
    if on.startswith("kind:"):
        return read.kind.value == on.removeprefix("kind:")
    return on in read.records
