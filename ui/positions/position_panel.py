"""The side panel of the positions page: the selected cell in full, and the notes on it."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.report.printable import one_line
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.sheet import PositionRow, PositionsSheet
from ui.controls.later_panel import LaterPanel
from ui.controls.panel_text import PanelText
from ui.desk import Desk
from ui.notes.panel import NotesPanel

_NOTES = 0.45  # of the height, at most, for notes while none is being written
_NO_NOTES = 104  # pixels at normal text size


class PositionText(PanelText):
    """The text; links lead to points, questions and stances or, through the desktop, to the web.

    Signals:
        place_asked: the text of an anchor.
    """

    place_asked = Signal(str)

    def follow(self, address: QUrl) -> None:
        """Go to what the link names, or leave the address to the desktop."""
        from ui.guarantees.panel_text import PLACE_SCHEME

        if address.scheme() == PLACE_SCHEME:
            told = address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
            self.place_asked.emit(unquote(told.partition(":")[2]))
            return
        super().follow(address)


class PositionPanel(LaterPanel):
    """Text over notes; filled when the table has been painted, since that takes longer than the table does."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.dresser, parent)
        self._desk = desk
        self._sheet: PositionsSheet | None = None
        self._row: PositionRow | None = None
        self._cell: PositionCell | None = None
        self._statement = ""
        self.text = PositionText(self)
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
        document = self.text.document()
        document.setDefaultFont(self._desk.dresser.look.fonts.chrome)
        document.setDefaultStyleSheet(position_style(self._desk.dresser.look))
        sheet, row, cell = self._sheet, self._row, self._cell
        if sheet is None or row is None:
            self.text.setPlainText(self.tr("No cell is selected."))
            self.text.setAccessibleDescription("")
            self.notes.show_for("", (), ())
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
