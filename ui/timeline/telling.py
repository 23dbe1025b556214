"""What the texts of the timeline page tell of the selected entry, with its sources and notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from peaceplans.library import Library
from peaceplans.model.notes import Note
from peaceplans.sheets.comparison.row_notes import newest_first
from peaceplans.sheets.timeline.filter import TimelineFilter
from peaceplans.sheets.timeline.item import ItemKind, TimelineItem
from peaceplans.sheets.timeline.sheet import TimelineRecord, TimelineSheet, item_anchors, of_plan
from ui.theme.look import Look
from ui.timeline.event_panel import Selected
from ui.timeline.event_text import EventText
from ui.timeline.words import translate

_KEPT = 50  # sheets of single entries


class Telling:
    """Sheets of single entries, made when they are first asked for, and the notes on all of them.

    Attributes:
        notes: on any entry or claim, newest first.
    """

    def __init__(self, record: TimelineRecord) -> None:
        self.notes: tuple[Note, ...] = ()
        self._record = record
        self._sheets: dict[str, TimelineSheet] = {}
        self._told: tuple[object, ...] = ()

    def renew(self, record: TimelineRecord) -> None:
        """The record itself has changed."""
        self._record = record
        self._sheets.clear()
        self._told = ()

    def read_notes(self, library: Library, items: Iterable[TimelineItem]) -> None:
        """Read the notes on entries and their claims.

        Raises:
            PeacePlansError: the library cannot be read.
        """
        anchors = [anchor for item in items for anchor in item_anchors(item)]
        self.notes = newest_first(library.notes.on(anchors)) if library.has_notes() else ()

    def notes_on(self, items: Iterable[TimelineItem]) -> tuple[Note, ...]:
        """The notes on entries and their claims."""
        if not self.notes:
            return ()
        anchors = {anchor for item in items for anchor in item_anchors(item)}
        return tuple(note for note in self.notes if anchors & set(note.anchors))

    def sheet_of(self, item: TimelineItem) -> TimelineSheet:
        """A sheet of one entry, with its sources."""
        found = self._sheets.get(item.anchor)
        if found is None:
            if len(self._sheets) > _KEPT:
                self._sheets.clear()
            statements = item.kind is ItemKind.STATEMENT
            found = self._record.sheet(TimelineFilter(), statements=statements, only=item.anchor)
            self._sheets[item.anchor] = found
        return found

    def selected(
        self, item: TimelineItem | None, everything: Sequence[TimelineItem], *, whole: bool
    ) -> Selected | None:
        """What the side panel shows.

        Args:
            item: what is selected.
            everything: all entries, for those that are about a plan.
            whole: the panel has to tell everything.
        """
        if item is None:
            return None
        milestone = item.kind in (ItemKind.PLAN, ItemKind.INSTRUMENT)
        about = of_plan(everything, item.anchor) if milestone else ()
        notes = self.notes_on((item,))
        return Selected(item, self.sheet_of(item), about, tuple(item_anchors(item)), notes, whole=whole)

    def tell(self, item: TimelineItem | None, text: EventText, look: Look) -> None:
        """Have the text below the lanes show an entry, when it does not yet."""
        if (item, look) == self._told:
            return
        self._told = (item, look)
        if item is None:
            text.setPlainText(translate("TimelinePanel", "Nothing is selected."))
            text.setAccessibleDescription("")
            return
        from ui.timeline.event_html import whole_text

        text.show_html(whole_text(item, self.sheet_of(item)), look)
        text.setAccessibleDescription(item.title)
