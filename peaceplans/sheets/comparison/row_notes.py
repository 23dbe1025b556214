"""Which notes stand at which row, and which at the head of the comparison."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import product
from typing import TYPE_CHECKING

from peaceplans.compare.comparison import Row
from peaceplans.model.anchors import Anchor, AnchorKind, pair_of, read_anchor

if TYPE_CHECKING:  # a comparison opens without
    from peaceplans.model.notes import Note


def anchors_of(row: Row) -> tuple[str, ...]:
    """All that a note of this row can hang on: its provisions, their terms, and the pairs across its two sides."""
    found = [provision.ref for provision in row.provisions]
    for provision in row.provisions:
        terms = [*provision.terms, *(term for option in provision.options for term in option.terms)]
        found += [f"{provision.ref}#{term.key}" for term in terms]
    found += [pair_of(left.ref, right.ref) for left, right in product(row.left, row.right)]
    return tuple(dict.fromkeys(found))


def anchor_at(note: Note, row: Row) -> str:
    """The first anchor by which the note stands at this row; empty when it does not."""
    refs = {provision.ref for provision in row.provisions}
    return next((anchor.text for anchor in read_anchors(note) if _stands_at(anchor, refs)), "")


def newest_first(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Each note once, in the order in which they are read."""
    once = {note.id: note for note in notes if not note.deleted}
    return tuple(sorted(once.values(), key=lambda note: (note.changed, note.created, note.id), reverse=True))


def at_rows(rows: Iterable[Row], notes: Iterable[Note]) -> dict[str, tuple[Note, ...]]:
    """The notes of each row that has any, by the row's id, newest first.

    A pair stands at a row only when both its provisions do: parted, it is lost from the rows.
    """
    row_of = {provision.ref: row.id for row in rows for provision in row.provisions}
    found: dict[str, list[Note]] = {}
    for note in newest_first(notes):
        for row_id in dict.fromkeys(_row_of(anchor, row_of) for anchor in read_anchors(note)):
            if row_id:
                found.setdefault(row_id, []).append(note)
    return {row_id: tuple(there) for row_id, there in found.items()}


def at_head(
    notes: Iterable[Note], plans: Collection[str], topics: Collection[str], placed: Iterable[Note]
) -> tuple[Note, ...]:
    """The notes on the library, the topics shown and the texts themselves, newest first.

    With them those of these texts alone that hang on nothing in any row (any more), so that none is ever out of sight.
    """
    at_a_row = {note.id for note in placed}

    def belongs(note: Note) -> bool:
        return any(
            anchor.kind is AnchorKind.LIBRARY
            or (anchor.kind is AnchorKind.TOPIC and anchor.ids[0] in topics)
            or (anchor.kind is AnchorKind.RECORD and anchor.text in plans)
            or (note.id not in at_a_row and anchor.records and set(anchor.records) <= set(plans))
            for anchor in read_anchors(note)
        )

    return newest_first(note for note in notes if belongs(note))


def read_anchors(note: Note) -> tuple[Anchor, ...]:
    """The anchors of a note taken apart; what is none is left out."""
    found = []
    for text in note.anchors:
        try:
            found.append(read_anchor(text))
        except ValueError:
            continue
    return tuple(found)


def _stands_at(anchor: Anchor, refs: Collection[str]) -> bool:
    return bool(anchor.references) and all(ref in refs for ref in anchor.references)


def _row_of(anchor: Anchor, row_of: dict[str, str]) -> str:
    rows = {row_of.get(ref, "") for ref in anchor.references}
    return rows.pop() if len(rows) == 1 else ""
