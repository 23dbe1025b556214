"""The side panel of the guarantees page: the selected cell in full, and the notes on it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peaceplans.model.instrument import Instrument
from peaceplans.model.vocabulary import FieldKey
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet
from ui.controls.place_text import PlaceText
from ui.desk import Desk
from ui.notes.noted_panel import NotedPanel


class FieldPanel(NotedPanel[PlaceText]):
    """Text over notes; filled when the table has been painted, since that takes longer than the table does."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, PlaceText(), parent)
        self._sheet: GuaranteeSheet | None = None
        self._cell: tuple[Instrument, FieldKey] | None = None
        self.text.setAccessibleName(self.tr("Details of the selected cell"))
        self.text.place_asked.connect(desk.go)

    def tell(self, sheet: GuaranteeSheet | None, cell: tuple[Instrument, FieldKey] | None) -> None:
        """Show this cell as soon as the table is painted."""
        self._sheet, self._cell = sheet, cell
        self.grow_stale()

    def fill(self) -> None:
        """Show the cell now."""
        from peaceplans.sheets.parts import field_parts
        from ui.guarantees.panel_text import field_panel_text, field_style

        super().fill()
        self._dress_text(field_style(self._desk.dresser.look))
        if self._sheet is None or self._cell is None:
            self._show_nothing(self.tr("No cell is selected."))
            return
        instrument, key = self._cell
        self.text.setHtml(field_panel_text(self._sheet, instrument, key))
        self.text.setAccessibleDescription(f"{one_line(key.label)}, {one_line(instrument.short_title)}")
        anchors = (f"{instrument.id}#{key.id}", instrument.id)
        notes = [note for note in self._sheet.notes if set(anchors) & set(note.anchors)]
        self.notes.show_for(anchors[0], anchors, notes)
        self.notes.tell_parts(field_parts(self._sheet, instrument, key))
        self._limit()
