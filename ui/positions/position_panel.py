"""The side panel of the positions page: the selected cell in full, and the notes on it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peaceplans.report.printable import one_line
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.sheet import PositionRow, PositionsSheet
from ui.controls.place_text import PlaceText
from ui.desk import Desk
from ui.notes.noted_panel import NotedPanel


class PositionPanel(NotedPanel[PlaceText]):
    """Text over notes; filled when the table has been painted, since that takes longer than the table does."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, PlaceText(), parent)
        self._sheet: PositionsSheet | None = None
        self._row: PositionRow | None = None
        self._cell: PositionCell | None = None
        self._statement = ""
        self.text.setAccessibleName(self.tr("Details of the selected cell"))
        self.text.place_asked.connect(desk.go)

    def tell(self, sheet: PositionsSheet | None, row: PositionRow | None, cell: PositionCell | None) -> None:
        """Show this cell as soon as the table is painted; without one how the parties stand to each other."""
        self._sheet, self._row, self._cell = sheet, row, cell
        self._statement = ""
        self.grow_stale()

    def show_statement(self, statement: str) -> None:
        """Have this statement in view when the text is there."""
        self._statement = statement
        if not self._stale:
            self.text.scrollToAnchor(f"statement-{statement}")

    def fill(self) -> None:
        """Show the cell now."""
        from peaceplans.sheets.positions.parts import position_parts
        from ui.positions.panel_text import between_panel_text, cell_panel_text, position_style

        super().fill()
        self._dress_text(position_style(self._desk.dresser.look))
        sheet, row, cell = self._sheet, self._row, self._cell
        if sheet is None or row is None:
            self._show_nothing(self.tr("No cell is selected."))
            return
        self.text.setHtml(cell_panel_text(sheet, cell) if cell else between_panel_text(sheet, row))
        who = sheet.vocabulary.capital(cell.party) if cell else self.tr("Between them")
        self.text.setAccessibleDescription(f"{one_line(row.matter.name)}, {one_line(who)}")
        statements = tuple(f"statement/{one.id}" for one in cell.statements) if cell else ()
        anchors = tuple(dict.fromkeys((cell.anchor if cell else row.matter.anchor, row.matter.anchor, *statements)))
        self.notes.show_for(anchors[0], anchors, sheet.notes_on(*anchors))
        self.notes.tell_parts(position_parts(sheet, row.matter, cell))
        self._limit()
        if self._statement:
            self.text.scrollToAnchor(f"statement-{self._statement}")
