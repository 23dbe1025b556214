"""Notes as one Markdown file that another library takes in: `peaceplans.readers.notes_markdown` says how it looks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from peaceplans.model.notes import Note, NoteKind
from peaceplans.readers.notes_markdown import FENCE, FORMAT


def notes_markdown(notes: Iterable[Note]) -> str:
    """The notes with all that is said of them but the bin; their texts exactly as they are."""
    listed = tuple(notes)
    fence = _fence(listed)
    sections = [f"---\nformat: {FORMAT}\n---\n\n"]
    for note in listed:
        block = "\n".join((f"{fence}peaceplans-note", *_block(note), fence))
        sections.append(f"{block}\n\n{note.text}\n\n")
    return "".join(sections)


def _block(note: Note) -> Iterator[str]:
    if note.title:
        yield f"title: {note.title}"
    yield f"id: {note.id}"
    if note.kind is not NoteKind.NOTE:
        yield f"kind: {note.kind}"
    yield from (f"anchor: {anchor}" for anchor in note.anchors)
    yield from (f"tag: {tag}" for tag in note.tags)
    for key, value in (("author", note.author), ("created", note.created), ("changed", note.changed)):
        if value:
            yield f"{key}: {value}"


def _fence(notes: Iterable[Note]) -> str:
    """Backticks that begin no block in any of the texts."""
    begins = (FENCE.fullmatch(line) for note in notes for line in note.text.split("\n") if line.startswith("```"))
    return "`" * max((len(found[1]) + 1 for found in begins if found), default=3)
