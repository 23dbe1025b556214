"""One field over all instruments: a card with a list."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.field_sheet import FieldSheet
from ui.controls.card import Card
from ui.guarantees.entry_list import EntryList
from ui.guarantees.field_list_model import FieldListModel
from ui.theme.look import Dresser


class FieldView(Card):
    """The card."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self.model = FieldListModel(self)
        self.list = EntryList(self.model, self.model, dresser, self.tr("Instruments by field"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.list)

    def show_sheet(self, sheet: FieldSheet) -> None:
        """Show a sheet; the current instrument stays the current one when it is still there."""
        was = self.cell()[0]
        self.model.show_sheet(sheet)
        told = self.tr("%1 of all instruments").replace("%1", one_line(sheet.key.label))
        self.list.setAccessibleName(told)
        row = self.model.row_of(was)
        self.list.select_row(row if row >= 0 else self.model.first())

    def cell(self) -> tuple[str, str]:
        """Instrument and field of the current row; both empty when there is none."""
        index = self.list.currentIndex()
        entry = self.model.entry(index.row()) if index.isValid() else None
        return (entry.instrument.id, entry.field.key) if entry else ("", "")

    def select(self, instrument: str, key: str) -> bool:
        """Select the row of an instrument; False when it, or its field, is not shown."""
        sheet = self.model.sheet
        return bool(sheet and sheet.key.id == key and self.list.select_row(self.model.row_of(instrument)))
