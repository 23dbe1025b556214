"""What an import of notes will do, told beforehand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from peaceplans.model.notes import Note


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The notes of a file, by what becomes of them.

    Attributes:
        new: are not in the library.
        changed: are, and differ in what they say or hang on, or lie in the bin.
        equal: are as they are in the file.
    """

    new: Sequence[Note]
    changed: Sequence[Note]
    equal: Sequence[Note]

    @property
    def all(self) -> Sequence[Note]:
        """All notes of the file."""
        return (*self.new, *self.changed, *self.equal)

    @classmethod
    def of(cls, imported: Iterable[Note], present: Iterable[Note]) -> ImportPlan:
        """Compare the notes of a file with those of the library, the bin included."""
        known = {note.id: note for note in present}
        new, changed, equal = [], [], []
        for note in imported:
            here = known.get(note.id) if note.id else None
            if here is None:
                new.append(note)
            elif _says(note) == _says(here) and set(note.anchors) <= set(here.anchors) and not here.deleted:
                equal.append(note)
            else:
                changed.append(note)
        return cls(new, changed, equal)


def _says(note: Note) -> tuple[object, ...]:
    return note.title, note.text, note.tags
