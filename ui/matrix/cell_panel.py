"""The side panel of the matrix page: the current cell in full, and the notes on it."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.sheet import Column, MatrixRow, MatrixSheet
from ui.controls.panel_text import PanelText
from ui.desk import Desk
from ui.notes.noted_panel import NotedPanel

Cell = tuple[MatrixRow, Column]


class CellText(PanelText):
    """The text; links lead to points, to comparisons, to commitments or, through the desktop, to the web.

    Signals:
        point_asked: reference of a point to be shown in its plan.
        compare_asked: ids of two plans and a reference in the row to be shown, empty for none.
        follow_asked: key of a commitment.
    """

    point_asked = Signal(str)
    compare_asked = Signal(str, str, str)
    follow_asked = Signal(str)

    def follow(self, address: QUrl) -> None:
        """Go where the link leads."""
        from ui.matrix.panel_text import COMPARE, FOLLOW, PLACE

        told = unquote(address.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(":")[2])
        if address.scheme() == PLACE:
            self.point_asked.emit(told)
        elif address.scheme() == FOLLOW:
            self.follow_asked.emit(told)
        elif address.scheme() == COMPARE:
            left, right, ref = (*told.split(" "), "", "", "")[:3]
            self.compare_asked.emit(left, right, ref)
        else:
            super().follow(address)


class CellPanel(NotedPanel[CellText]):
    """Text over notes; filled when the table has been painted, since that takes longer than the table does."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, CellText(), parent)
        self._sheet: MatrixSheet | None = None
        self._cell: Cell | None = None
        self.text.setAccessibleName(self.tr("Details of the selected cell"))

    def tell(self, sheet: MatrixSheet | None, cell: Cell | None) -> None:
        """Show this cell as soon as the table is painted."""
        self._sheet, self._cell = sheet, cell
        self.grow_stale()

    def fill(self) -> None:
        """Show the cell now."""
        from ui.guarantees.panel_text import field_style

        super().fill()
        self._dress_text(field_style(self._desk.dresser.look))
        if self._sheet is None or self._cell is None:
            self._show_nothing(self.tr("No cell is selected."))
            return
        row, column = self._cell
        self.text.setHtml(html_of(self._desk, self._sheet, row, column))
        self.text.setAccessibleDescription(f"{one_line(row.label)}, {one_line(column.name)}")
        anchors = self._sheet.anchors(row, column)
        self.notes.show_for(self._sheet.anchor(row, column), anchors, self._sheet.notes_on(row, column))
        from ui.matrix.cell_parts import cell_parts

        self.notes.tell_parts(cell_parts(self._desk.library, self._sheet, row, column))
        self._limit()


def html_of(desk: Desk, sheet: MatrixSheet, row: MatrixRow, column: Column) -> str:
    """All that is known of a cell, with its sources from the library."""
    from peaceplans.sheets.matrix.strands import strand_names_on
    from ui.matrix.panel_text import cell_text

    ids = dict.fromkeys(citation.source for citation in sheet.cell_sources(row, column))
    found = desk.library.sources(ids)
    return cell_text(
        sheet, row, column, {name: found[name] for name in ids if name in found}, strand_names_on(sheet, row)
    )
