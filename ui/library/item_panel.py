"""The side panel of the library page: the current item in full, and the notes on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from peaceplans.model.notes import Note
from peaceplans.sheets.parts import Part
from ui.controls.panel_text import panel_style
from ui.desk import Desk
from ui.library.linked_text import LinkedText
from ui.notes.noted_panel import NotedPanel


class Shown(NamedTuple):
    """What the panel tells of an item.

    Attributes:
        name: what it is called, for screen readers.
        write: its rich text, made when it is to be shown.
        anchor: what a new note hangs on; empty for an item that none can hang on.
        anchors: all anchors that belong to it.
        notes: those on any of these anchors; read when they are to be shown.
        parts: what else a note can be about.
    """

    name: str
    write: Callable[[], str]
    anchor: str
    anchors: Sequence[str]
    notes: Callable[[], Sequence[Note]]
    parts: Callable[[], Sequence[Part]]


class ItemPanel(NotedPanel[LinkedText]):
    """Text over notes; filled when what it stands beside has been painted, since that takes longer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, LinkedText(), parent)
        self._item: Shown | None = None
        self.text.setAccessibleName(self.tr("Details of the selected item"))
        self.text.place_asked.connect(desk.go)

    def tell(self, item: Shown | None) -> None:
        """Show this item as soon as the rest is painted."""
        self._item = item
        self.grow_stale()

    def fill(self) -> None:
        """Show the item now."""
        super().fill()
        self._dress_text(panel_style(self._desk.dresser.look))
        if self._item is None:
            self._show_nothing(self.tr("Nothing is selected."))
            return
        item = self._item
        self.text.setHtml(item.write())
        self.text.setAccessibleDescription(item.name)
        self.notes.show_for(item.anchor, item.anchors, item.notes())
        self.notes.tell_parts(item.parts())
        self._limit()
