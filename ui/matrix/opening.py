"""The ways from a cell of the matrix: to the two plans beside each other, to a text of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from peaceplans.model.errors import PeacePlansError
from peaceplans.sheets.matrix.choosing import shown
from ui.desk import Weight
from ui.places import Place

if TYPE_CHECKING:
    from ui.matrix.cell_panel import CellText
    from ui.matrix.page import MatrixPage


class Opening(QObject):
    """Works for one page."""

    def __init__(self, page: MatrixPage) -> None:
        super().__init__(page)
        self._page = page

    def open_current(self) -> None:
        """Compare the current cell with the baseline's; where that cannot be, show it as text."""
        cell = self._page.selected()
        if cell and self._page.sheet.baseline and not cell[1].baseline:
            self.compare_cell()
        else:
            self.open_cell()

    def open_cell(self) -> None:
        """Show the current cell as text in a window."""
        cell = self._page.selected()
        if cell:
            from ui.matrix.cell_window import CellWindow

            window = CellWindow(self._page.desk, self._page.sheet, *cell, self._page)
            self.connect_text(window.text)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.open()

    def compare_cell(self) -> None:
        """Show the baseline and the plan of the current cell beside each other, at its row."""
        cell = self._page.selected()
        if cell and self._page.sheet.baseline and not cell[1].baseline:
            found, other = self._page.sheet.cell(*cell), self._page.sheet.baseline_cell(cell[0])
            refs = [one.ref for one in (*found.told, *(other.told if other else ()))]
            self.compare(self._page.sheet.baseline.id, cell[1].id, next(iter(refs), ""))

    def compare(self, left: str, right: str, ref: str = "") -> None:
        """Show two plans beside each other, at the row that has a point."""
        from peaceplans.sheets.comparison.build import comparison_sheet

        row = ""
        try:
            if ref:
                rows = comparison_sheet(self._page.desk.library, left, right).all_rows
                found = (one.row.id for one in rows if ref in {point.ref for point in one.row.provisions})
                row = next(found, "")
        except PeacePlansError as error:
            self._page.desk.tell(str(error), Weight.FAULT)
            return
        self._page.desk.go(Place("compare", {"left": left, "right": right, "row": row}))

    def open_point(self, ref: str) -> None:
        """Show a point in its plan, beside the baseline or another plan shown."""
        plan = ref.partition(":")[0]
        others = [
            self._page.choice.baseline,
            *reversed(shown(self._page.choice)),
            *(one.id for one in reversed(self._page.plans)),
        ]
        other = next((one for one in others if one and one != plan), "")
        if other:
            self.compare(other, plan, ref)

    def connect_text(self, text: CellText) -> None:
        """Have the links of a text lead where they say."""
        text.point_asked.connect(self.open_point)
        text.compare_asked.connect(self.compare)
        text.follow_asked.connect(self._page.following.follow)
