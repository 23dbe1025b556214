"""A note -> its block, with its links led to places in the report."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from peaceplans.model.anchors import read_anchor
from peaceplans.model.dates import in_words
from peaceplans.model.notes import Note, NoteKind
from peaceplans.report.blocks import NoteBlock
from peaceplans.report.printable import one_line, printable
from peaceplans.sheets.anchor_names import AnchorNames

Links = Callable[[str], tuple[str, str] | None]
"""An anchor's text -> its place in the report (empty when it is not in it) and its name; None for nothing there."""


def no_links(_text: str) -> tuple[str, str] | None:
    """Where links lead when nobody asks."""
    return None


def note_block(note: Note, links: Links, *, anchor: str, on: str = "") -> NoteBlock:
    """The note with what is to be known of it.

    Args:
        note: the note.
        links: where the anchors in its text lead.
        anchor: its own place in the report.
        on: what it hangs on, in words; empty when its place says so.
    """
    found = ((name, links(name)) for name in note.links)
    facts = [
        "remark: this is held to be wrong" if note.kind is NoteKind.CORRECTION else "",
        f"on {on}" if on else "",
        note.author,
        in_words(note.changed[:10]),
        " ".join(f"#{tag}" for tag in note.tags),
    ]
    return NoteBlock(
        anchor=anchor,
        title=one_line(note.title),
        text=printable(note.text),
        facts=tuple(one_line(fact) for fact in facts if fact.strip()),
        links={name: (place[0], one_line(place[1])) for name, place in found if place},
    )


def named_links(names: AnchorNames | None, places: Callable[[str], str]) -> Links:
    """Links to places in a report, and names for what is not in it.

    Args:
        names: of the library; without them only what is in the report has one, its own text.
        places: an anchor in its one form -> its place, or empty.
    """

    def link(text: str) -> tuple[str, str] | None:
        try:
            anchor = read_anchor(text)
        except ValueError:
            return None
        place = places(anchor.text)
        if names is None:
            return place, anchor.text
        return (place, names.name(anchor.text)) if place or names.exists(anchor.text) else None

    return link


def row_place(anchor_text: str, row_of: Mapping[str, str]) -> str:
    """The place of the row in which all provisions of an anchor stand, else empty."""
    anchor = read_anchor(anchor_text)
    rows = {row_of.get(ref, "") for ref in anchor.references}
    return rows.pop() if len(rows) == 1 else ""
