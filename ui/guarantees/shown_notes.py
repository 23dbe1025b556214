"""The notes on instruments, and which of them a report has."""

from __future__ import annotations

from collections.abc import Sequence

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note
from peaceplans.sheets.guarantees.sheet import GuaranteeRecord
from ui.desk import Desk, Weight


def notes_of(desk: Desk, record: GuaranteeRecord, names: Sequence[str]) -> tuple[Note, ...]:
    """The notes on these instruments and their fields; none when the library cannot be read, which is told."""
    try:
        found = desk.library.notes.of_records(names)
    except PeacePlansError as error:
        desk.tell(str(error), Weight.FAULT)
        return ()
    anchors = set(names) | {f"{name}#{key}" for name in names for key in record.vocabulary.fields}
    return tuple(note for note in found if anchors & set(note.anchors))
