"""The side panel of the timeline: what belongs to the selected item, its sources, and the notes on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.model.notes import Note
from peaceplans.report.printable import one_line
from peaceplans.sheets.timeline.item import TimelineItem
from peaceplans.sheets.timeline.sheet import TimelineSheet
from ui.controls.later_panel import LaterPanel
from ui.desk import Desk
from ui.notes.panel import NotesPanel
from ui.timeline.event_text import EventText

_NOTES = 0.45  # of the height, at most, for notes while none is being written

_NO_NOTES = 104  # pixels at normal text size


class Selected(NamedTuple):
    """The selected item with what is told of it.

    Attributes:
        sheet: of the item alone, with its sources.
        about: what concerns it, when it is a plan or an instrument.
        anchors: of the item and of its claims.
        notes: that hang on any of them.
        whole: nothing else on the page tells of it, so that the panel says everything.
    """

    item: TimelineItem
    sheet: TimelineSheet
    about: Sequence[TimelineItem]
    anchors: tuple[str, ...]
    notes: Sequence[Note]
    whole: bool


class EventPanel(LaterPanel):
    """Text over notes; filled when the lanes have been painted.

    Signals:
        plan_asked: id of a plan or instrument of which all events are to be shown.
    """

    plan_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.dresser, parent)
        self._desk = desk
        self._ask: Callable[[], Selected | None] = lambda: None
        self.text = EventText(self.tr("What belongs to the selected entry"), self)
        self.text.place_asked.connect(desk.go)
        self.text.plan_asked.connect(self.plan_asked)
        self.notes = NotesPanel(desk, self)
        self.notes.note_opened.connect(lambda _note: self._share(editing=True))
        self.notes.note_closed.connect(lambda: self._share(editing=False))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.text)
        self._layout.addWidget(self.notes)
        self.setFocusProxy(self.text)
        self._share(editing=False)

    def tell(self, ask: Callable[[], Selected | None]) -> None:
        """Show what is selected as soon as the lanes are painted; what that is, is asked then."""
        self._ask = ask
        self.grow_stale()

    def fill(self) -> None:
        """Show it now."""
        super().fill()
        look = self._desk.dresser.look
        found = self._ask()
        if found is None:
            self.text.setPlainText(self.tr("Nothing is selected."))
            self.text.setAccessibleDescription("")
            self.notes.show_for("", (), ())
            return
        from peaceplans.sheets.timeline.parts import item_parts
        from ui.timeline.event_html import beside_text, whole_text

        text = beside_text(found.item, found.sheet, found.about)
        if found.whole:
            whole = whole_text(found.item, found.sheet, facing=self.width() >= look.fonts.scaled(430))
            text = whole.removesuffix("</body>") + text.removeprefix("<body>")
        self.text.show_html(text, look)
        self.text.setAccessibleDescription(one_line(found.item.title))
        self.notes.show_for(found.anchors[0], found.anchors, found.notes)
        self.notes.tell_parts(item_parts(found.sheet, found.item))
        self._limit()

    def _share(self, *, editing: bool) -> None:
        """The text has what the notes leave; while a note is written it has the larger part."""
        self._editing = editing
        self._layout.setStretch(0, 2 if editing else 1)
        self._layout.setStretch(1, 3 if editing else 0)
        self._limit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Notes never push the text out of sight."""
        super().resizeEvent(event)
        self._limit()

    def _limit(self) -> None:
        if self._editing:
            most = 16_777_215  # Qt's own for none
        elif self.notes.has_notes:
            most = max(120, round(self.height() * _NOTES))
        else:
            most = self._desk.dresser.look.fonts.scaled(_NO_NOTES)
        self.notes.setMaximumHeight(most)
