"""The side panel of the guarantees page: the selected cell in full, and the notes on it."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.model.instrument import Instrument
from peaceplans.model.vocabulary import FieldKey
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet
from ui.controls.later_panel import LaterPanel
from ui.controls.panel_text import PanelText
from ui.desk import Desk
from ui.notes.panel import NotesPanel

_NOTES = 0.45  # of the height, at most, for notes while none is being written

_NO_NOTES = 104  # pixels at normal text size


class FieldText(PanelText):
    """The text; links lead to points of plans or, through the desktop, to the web.

    Signals:
        place_asked: the text of an anchor.
    """

    place_asked = Signal(str)

    def follow(self, address: QUrl) -> None:
        """Go to a point of a plan, or leave the address to the desktop."""
        from ui.guarantees.panel_text import PLACE_SCHEME

        if address.scheme() == PLACE_SCHEME:
            told = address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
            self.place_asked.emit(unquote(told.partition(":")[2]))
            return
        super().follow(address)


class FieldPanel(LaterPanel):
    """Text over notes; filled when the table has been painted, since that takes longer than the table does."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.dresser, parent)
        self._desk = desk
        self._sheet: GuaranteeSheet | None = None
        self._cell: tuple[Instrument, FieldKey] | None = None
        self.text = FieldText(self)
        self.text.setAccessibleName(self.tr("Details of the selected cell"))
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

    def tell(self, sheet: GuaranteeSheet | None, cell: tuple[Instrument, FieldKey] | None) -> None:
        """Show this cell as soon as the table is painted."""
        self._sheet, self._cell = sheet, cell
        self.grow_stale()

    def fill(self) -> None:
        """Show the cell now."""
        from peaceplans.sheets.parts import field_parts
        from ui.guarantees.panel_text import field_panel_text, field_style

        super().fill()
        document = self.text.document()
        document.setDefaultFont(self._desk.dresser.look.fonts.chrome)
        document.setDefaultStyleSheet(field_style(self._desk.dresser.look))
        if self._sheet is None or self._cell is None:
            self.text.setPlainText(self.tr("No cell is selected."))
            self.text.setAccessibleDescription("")
            self.notes.show_for("", (), ())
            return
        instrument, key = self._cell
        self.text.setHtml(field_panel_text(self._sheet, instrument, key))
        self.text.setAccessibleDescription(f"{one_line(key.label)}, {one_line(instrument.short_title)}")
        anchors = (f"{instrument.id}#{key.id}", instrument.id)
        notes = [note for note in self._sheet.notes if set(anchors) & set(note.anchors)]
        self.notes.show_for(anchors[0], anchors, notes)
        self.notes.tell_parts(field_parts(self._sheet, instrument, key))
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
