"""Notes on what parties hold and said, under the rows that these bear on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from peaceplans.model.anchors import AnchorKind
from peaceplans.model.positions import Stance, Statement
from peaceplans.sheets.comparison.row import SheetRow
from peaceplans.sheets.comparison.row_notes import newest_first, read_anchors

if TYPE_CHECKING:  # a comparison opens without
    from peaceplans.model.notes import Note


def stance_anchor(stance: Stance) -> str:
    """What a note on the editors' reading of a party hangs on."""
    return f"{AnchorKind.STANCE}/{stance.party}/{stance.target}"


def statement_anchor(statement: Statement) -> str:
    """What a note on a statement hangs on."""
    return f"{AnchorKind.STATEMENT}/{statement.id}"


def account_anchors(shown: SheetRow) -> tuple[str, ...]:
    """All that notes on the positions of a row can hang on, in the order of the row."""
    found: list[str] = []
    for position in shown.positions:
        found += map(stance_anchor, position.stances)
        found += map(statement_anchor, position.statements)
    return tuple(dict.fromkeys(found))


def hangs_on_an_account(note: Note) -> bool:
    """Whether a note is on a reading or a statement."""
    return any(anchor.kind in (AnchorKind.STANCE, AnchorKind.STATEMENT) for anchor in read_anchors(note))


def on_accounts(notes: Iterable[Note], rows: Iterable[SheetRow]) -> tuple[Note, ...]:
    """Those of the notes that hang on a reading or a statement under any of the rows, newest first."""
    chosen = [note for note in notes if hangs_on_an_account(note)]
    if not chosen:
        return ()
    anchors = {anchor for shown in rows for anchor in account_anchors(shown)}
    return newest_first(note for note in chosen if not anchors.isdisjoint(note.anchors))


def at_accounts(shown: SheetRow, notes: Sequence[Note]) -> Mapping[str, tuple[Note, ...]]:
    """The notes under each reading and statement of a row, by its anchor, newest first.

    Each stands once in a row: under the first that it hangs on, and not again when it stands at the row itself.
    """
    if not notes:
        return {}
    told: set[str] = {note.id for note in shown.notes}
    found: dict[str, tuple[Note, ...]] = {}
    for anchor in account_anchors(shown):
        here = _not_told(notes, anchor, told)
        if here:
            found[anchor] = here
            told |= {note.id for note in here}
    return found


def _not_told(notes: Iterable[Note], anchor: str, told: Collection[str]) -> tuple[Note, ...]:
    return tuple(note for note in notes if anchor in note.anchors and note.id not in told)
