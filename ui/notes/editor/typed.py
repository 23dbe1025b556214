"""What a note says: title, text and tags, without what it hangs on."""

from __future__ import annotations

from dataclasses import dataclass

from peaceplans.model.notes import Draft, Note, Revision


@dataclass(frozen=True, slots=True)
class Typed:
    """Title, text and tags of one moment."""

    title: str
    text: str
    tags: tuple[str, ...]

    @classmethod
    def of(cls, kept: Note | Draft | Revision) -> Typed:
        """What a note, a draft or a revision says."""
        return cls(kept.title, kept.text, kept.tags)
