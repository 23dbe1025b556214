"""What the guarantees page puts on the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from peaceplans.sheets.guarantees.choice import View
from peaceplans.sheets.guarantees.field_sheet import FieldSheet
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet
from ui.controls.clipboard import put_on_clipboard
from ui.guarantees.choosing import ChoosingPage
from ui.guarantees.field_panel import FieldPanel

if TYPE_CHECKING:
    from ui.guarantees.citation import Cell


class CopyingPage(ChoosingPage):
    """A page whose cells can be copied.

    Attributes:
        sheet: the instruments beside each other.
        field_sheet: one field of all of them; None before it was asked for.
    """

    sheet: GuaranteeSheet
    field_sheet: FieldSheet | None
    panel: FieldPanel

    def copy(self) -> None:
        """Put the current cell on the clipboard with its citation; in the panel what is selected there."""
        if self.panel.text.hasFocus() and self.panel.text.textCursor().hasSelection():
            self.panel.text.copy()
            return
        cell = self.selected()
        self._copy([cell] if cell else [])

    def copy_row(self) -> None:
        """Put what all shown instruments have in the current field on the clipboard."""
        cell = self.selected()
        shown = self.sheet.instruments
        if self.choice.view is View.FIELD and self.field_sheet:
            shown = tuple(entry.instrument for entry in self.field_sheet.entries)
        self._copy([(one, cell[1]) for one in shown] if cell else [])

    def copy_instrument(self) -> None:
        """Put all shown fields of the current instrument on the clipboard."""
        cell = self.selected()
        self._copy([(cell[0], key) for key in self.sheet.fields] if cell else [])

    def copy_link(self) -> None:
        """Put a link to the current cell on the clipboard, as notes have it."""
        if self.anchor():
            QGuiApplication.clipboard().setText(f"[[{self.anchor()}]]")

    def _copy(self, cells: Sequence[Cell]) -> None:
        if cells:
            from ui.guarantees.citation import cited_cells

            sheet = self.record.sheet([one.id for one, _ in cells])
            put_on_clipboard(cited_cells(sheet, cells, self.desk.settings.citation))
