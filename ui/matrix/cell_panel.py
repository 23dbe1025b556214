"""The side panel of the matrix page: the current cell in full, and the notes on it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.sheet import Column, MatrixRow, MatrixSheet
from ui.controls.later_panel import LaterPanel
from ui.controls.panel_text import PanelText
from ui.desk import Desk

if TYPE_CHECKING:
    from ui.notes.panel import NotesPanel

_NOTES = 0.45  # of the height, at most, for notes while none is being written
_NO_NOTES = 104  # pixels at normal text size

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


class CellPanel(LaterPanel):
    """Text over notes; filled when the table has been painted, since that takes longer than the table does."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.dresser, parent)
        self._desk = desk
        self._sheet: MatrixSheet | None = None
        self._cell: Cell | None = None
        self._editing = False
        self.text = CellText(self)
        self.text.setAccessibleName(self.tr("Details of the selected cell"))
        self._notes: NotesPanel | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.text, 1)
        self.setFocusProxy(self.text)

    @property
    def notes(self) -> NotesPanel:
        """The notes on the cell; made when the panel is first filled."""
        if self._notes is None:
            from ui.notes.panel import NotesPanel

            self._notes = NotesPanel(self._desk, self)
            self._notes.note_opened.connect(lambda _note: self._share(editing=True))
            self._notes.note_closed.connect(lambda: self._share(editing=False))
            self._layout.addWidget(self._notes)
            self._share(editing=False)
        return self._notes

    @property
    def notes_made(self) -> NotesPanel | None:
        """The notes, when they have been looked at."""
        return self._notes

    def tell(self, sheet: MatrixSheet | None, cell: Cell | None) -> None:
        """Show this cell as soon as the table is painted."""
        self._sheet, self._cell = sheet, cell
        self.grow_stale()

    def fill(self) -> None:
        """Show the cell now."""
        from ui.guarantees.panel_text import field_style

        super().fill()
        document = self.text.document()
        document.setDefaultFont(self._desk.dresser.look.fonts.chrome)
        document.setDefaultStyleSheet(field_style(self._desk.dresser.look))
        if self._sheet is None or self._cell is None:
            self.text.setPlainText(self.tr("No cell is selected."))
            self.text.setAccessibleDescription("")
            self.notes.show_for("", (), ())
            return
        row, column = self._cell
        self.text.setHtml(html_of(self._desk, self._sheet, row, column))
        self.text.setAccessibleDescription(f"{one_line(row.label)}, {one_line(column.name)}")
        anchors = self._sheet.anchors(row, column)
        self.notes.show_for(self._sheet.anchor(row, column), anchors, self._sheet.notes_on(row, column))
        from ui.matrix.cell_parts import cell_parts

        self.notes.tell_parts(cell_parts(self._desk.library, self._sheet, row, column))
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
        if self._notes is None:
            return
        if self._editing:
            most = 16_777_215  # Qt's own for none
        elif self._notes.has_notes:
            most = max(120, round(self.height() * _NOTES))
        else:
            most = self._desk.dresser.look.fonts.scaled(_NO_NOTES)
        self._notes.setMaximumHeight(most)


def html_of(desk: Desk, sheet: MatrixSheet, row: MatrixRow, column: Column) -> str:
    """All that is known of a cell, with its sources from the library."""
    from peaceplans.sheets.matrix.strands import strand_names_on
    from ui.matrix.panel_text import cell_text

    ids = dict.fromkeys(citation.source for citation in sheet.cell_sources(row, column))
    found = desk.library.sources(ids)
    return cell_text(
        sheet, row, column, {name: found[name] for name in ids if name in found}, strand_names_on(sheet, row)
    )
