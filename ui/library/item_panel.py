"""The side panel of the library page: the current item in full, and the notes on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.model.notes import Note
from peaceplans.sheets.parts import Part
from ui.controls.later_panel import LaterPanel
from ui.controls.panel_text import panel_style
from ui.desk import Desk
from ui.library.linked_text import LinkedText
from ui.notes.panel import NotesPanel

_NOTES = 0.45  # of the height, at most, for notes while none is being written
_NO_NOTES = 104  # pixels at normal text size


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


class ItemPanel(LaterPanel):
    """Text over notes; filled when what it stands beside has been painted, since that takes longer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.dresser, parent)
        self._desk = desk
        self._item: Shown | None = None
        self._editing = False
        self.text = LinkedText(self)
        self.text.setAccessibleName(self.tr("Details of the selected item"))
        self.text.place_asked.connect(desk.go)
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

    def tell(self, item: Shown | None) -> None:
        """Show this item as soon as the rest is painted."""
        self._item = item
        self.grow_stale()

    def fill(self) -> None:
        """Show the item now."""
        super().fill()
        document = self.text.document()
        document.setDefaultFont(self._desk.dresser.look.fonts.chrome)
        document.setDefaultStyleSheet(panel_style(self._desk.dresser.look))
        if self._item is None:
            self.text.setPlainText(self.tr("Nothing is selected."))
            self.text.setAccessibleDescription("")
            self.notes.show_for("", (), ())
            return
        item = self._item
        self.text.setHtml(item.write())
        self.text.setAccessibleDescription(item.name)
        self.notes.show_for(item.anchor, item.anchors, item.notes())
        self.notes.tell_parts(item.parts())
        self._limit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Notes never push the text out of sight."""
        super().resizeEvent(event)
        self._limit()

    def _share(self, *, editing: bool) -> None:
        """The text has what the notes leave; while a note is written it has the larger part."""
        self._editing = editing
        self._layout.setStretch(0, 2 if editing else 1)
        self._layout.setStretch(1, 3 if editing else 0)
        self._limit()

    def _limit(self) -> None:
        if self._editing:
            most = 16_777_215  # Qt's own for none
        elif self.notes.has_notes:
            most = max(120, round(self.height() * _NOTES))
        else:
            most = self._desk.dresser.look.fonts.scaled(_NO_NOTES)
        self.notes.setMaximumHeight(most)
