"""What every part of a report needs to know of the whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from peaceplans.compare.comparison import Order
from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.report.lines import Mark
from peaceplans.report.notes.block import Links, named_links, no_links, row_place
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.account_notes import at_accounts
from peaceplans.sheets.comparison.sheet import ComparisonSheet, Mode, SheetRow

if TYPE_CHECKING:
    from peaceplans.model.notes import Note


@dataclass(frozen=True, slots=True)
class Frame:
    """A sheet on its way into blocks.

    Attributes:
        numbers: the number under which each source is listed.
        links: where the links of notes lead.
    """

    sheet: ComparisonSheet
    numbers: Mapping[str, int]
    links: Links = no_links

    @property
    def redline(self) -> bool:
        """Whether differences are struck and inserted."""
        return self.sheet.mode is Mode.REDLINE

    @property
    def names(self) -> tuple[str, str]:
        """The short titles of the left and the right plan."""
        return one_line(self.sheet.left.short_title), one_line(self.sheet.right.short_title)

    @property
    def marks(self) -> tuple[Mark, Mark]:
        """The marks of the left and the right side."""
        return (Mark.DELETED, Mark.INSERTED) if self.redline else (Mark.LEFT, Mark.RIGHT)

    def name(self, plan_id: str) -> str:
        """The short title of either plan."""
        return self.names[0 if plan_id == self.sheet.left.id else 1]


def note_place(shown: SheetRow, note: Note) -> str:
    """Where in a report a note stands that belongs to a row."""
    return f"row-{shown.number}-note-{note.id}"


def framed(sheet: ComparisonSheet) -> Frame:
    """The frame of a sheet."""
    row_of = {one.ref: f"row-{shown.number}" for shown in sheet.rows for one in shown.row.provisions}
    topics = {shown.row.topic for shown in sheet.rows} if sheet.order is Order.TOPIC else set()
    note_places: dict[str, str] = {}

    def notes() -> Mapping[str, str]:
        """The place of each note; looked for when a link asks, and under positions only where there are notes."""
        if not note_places:
            for shown in reversed(sheet.rows):
                under = at_accounts(shown, sheet.account_notes).values()
                note_places.update((note.id, note_place(shown, note)) for there in under for note in there)
            for shown in reversed(sheet.rows):
                note_places.update((note.id, note_place(shown, note)) for note in shown.notes)
            note_places.update((note.id, f"note-{note.id}") for note in sheet.notes)
        return note_places

    def place(text: str) -> str:
        anchor = read_anchor(text)
        if anchor.kind is AnchorKind.TOPIC:
            return f"topic-{anchor.ids[0]}" if anchor.ids[0] in topics else ""
        return notes().get(anchor.ids[0], "") if anchor.kind is AnchorKind.NOTE else row_place(text, row_of)

    return Frame(sheet, sheet.source_numbers(), named_links(sheet.names, place))
