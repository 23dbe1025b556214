"""Notes by themselves -> a report in blocks, by what they hang on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import peaceplans
from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.model.notes import Note
from peaceplans.report.blocks import Block, Colophon, Document, Heading, Paragraph
from peaceplans.report.notes.block import named_links, note_block
from peaceplans.report.printable import one_line
from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.comparison.row_notes import read_anchors

_LOOSE = "Not attached to anything"


def notes_document(notes: Iterable[Note], names: AnchorNames) -> Document:
    """The notes in the order given, gathered under the text or instrument that each hangs on first."""
    listed = tuple(notes)
    count = f"{len(listed)} {'note' if len(listed) == 1 else 'notes'}"
    return Document(title="Notes", subtitle=count, blocks=tuple(_blocks(listed, names)))


def _blocks(notes: tuple[Note, ...], names: AnchorNames) -> Iterator[Block]:
    there = {note.id for note in notes}

    def place(text: str) -> str:
        anchor = read_anchor(text)
        known = anchor.kind is AnchorKind.NOTE and anchor.ids[0] in there
        return f"note-{anchor.ids[0]}" if known else ""

    links = named_links(names, place)
    groups: dict[str, list[Note]] = {}
    for note in notes:
        groups.setdefault(_thing(note, names), []).append(note)
    for number, (thing, group) in enumerate(groups.items(), 1):
        yield Heading(2, one_line(thing), f"on-{number}")
        for note in group:
            on = "; ".join(names.name(anchor) for anchor in note.anchors)
            yield note_block(note, links, anchor=f"note-{note.id}", on=on)
    if not notes:
        yield Paragraph("There are no notes.")
    yield Heading(2, "How this report was made", "colophon")
    yield Colophon((("Program", f"Peace Plans {peaceplans.__version__}"), ("Notes", str(len(notes)))))


def _thing(note: Note, names: AnchorNames) -> str:
    """What a note is filed under: the texts of its first anchor, or what else that names."""
    first = next(iter(read_anchors(note)), None)
    if first is None:
        return _LOOSE
    told = " and ".join(names.name(record) for record in first.records) or names.name(first.text)
    return f"{told[:1].upper()}{told[1:]}"
