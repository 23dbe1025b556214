"""The side panel of the timeline: what belongs to the selected item, its sources, and the notes on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from peaceplans.model.notes import Note
from peaceplans.report.printable import one_line
from peaceplans.sheets.timeline.item import TimelineItem
from peaceplans.sheets.timeline.sheet import TimelineSheet
from ui.desk import Desk
from ui.notes.noted_panel import NotedPanel
from ui.timeline.event_text import EventText


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


class EventPanel(NotedPanel[EventText]):
    """Text over notes; filled when the lanes have been painted.

    Signals:
        plan_asked: id of a plan or instrument of which all events are to be shown.
    """

    plan_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, EventText(QCoreApplication.translate("EventPanel", "What belongs to the selected entry")), parent
        )
        self._ask: Callable[[], Selected | None] = lambda: None
        self.text.place_asked.connect(desk.go)
        self.text.plan_asked.connect(self.plan_asked)

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
            self._show_nothing(self.tr("Nothing is selected."))
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
