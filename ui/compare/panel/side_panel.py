"""The side panel: all that is known of the selected row, as text that can be selected and followed."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.model.errors import PeacePlansError
from peaceplans.sheets.comparison.sheet import ComparisonSheet, SheetRow
from ui.controls.later_panel import LaterPanel
from ui.controls.panel_text import panel_style
from ui.controls.place_text import PlaceText
from ui.theme.look import Dresser

ROW_SCHEME = "row"
"""Scheme of links to rows of the sheet; the path is the row's id, quoted."""


class RowText(PlaceText):
    """The text of a row; links lead to other rows or, through the desktop, to the web.

    Signals:
        row_asked: the id of a row that a link leads to.
    """

    row_asked = Signal(str)

    def follow(self, address: QUrl) -> None:
        """Go to a row or a place, or leave the address to the desktop."""
        if address.scheme() == ROW_SCHEME:
            told = address.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(":")[2]
            self.row_asked.emit(unquote(told))
        else:
            super().follow(address)


class SidePanel(LaterPanel):
    """Holds the text and fills it when the rows have been painted, since it takes longer than they do.

    Signals:
        row_asked: the id of a row that a link leads to.
        place_asked: the text of an anchor that a link leads to.
        filled: the text is the row's now.
    """

    row_asked = Signal(str)
    place_asked = Signal(str)
    filled = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self._shown: SheetRow | None = None
        self._sheet: ComparisonSheet | None = None
        self._filled_with: tuple[object, str, str] | None = None
        self.text = RowText(self)
        self.text.setAccessibleName(self.tr("Details of the selected row"))
        self.text.row_asked.connect(self.row_asked)
        self.text.place_asked.connect(self.place_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(self.text)
        self.setFocusProxy(self.text)

    @property
    def sheet(self) -> ComparisonSheet | None:
        """What the row is taken from."""
        return self._sheet

    def tell(self, shown: SheetRow | None, sheet: ComparisonSheet | None) -> None:
        """Show this row as soon as the rows are painted; other notes make no other text."""
        says, said = _says(shown, sheet), _says(self._shown, self._sheet)
        self._shown, self._sheet = shown, sheet
        if any(one is not other for one, other in zip(says, said, strict=True)):
            self.grow_stale()

    def fill(self) -> None:
        """Show the row now."""
        from ui.compare.panel.panel_text import panel_text

        super().fill()
        look, fault, html = self._dresser.look, self.tr("No row is selected."), ""
        if self._shown and self._sheet:
            try:
                html = panel_text(self._shown, self._sheet)
            except PeacePlansError as error:
                fault = str(error)
        if (look, fault, html) != self._filled_with:  # else the reader's place and selection stay
            self._filled_with = (look, fault, html)
            self.text.document().setDefaultFont(look.fonts.chrome)
            self.text.document().setDefaultStyleSheet(panel_style(look))
            if html:
                self.text.setHtml(html)
            else:
                self.text.setPlainText(fault)
        self.filled.emit()


def _says(shown: SheetRow | None, sheet: ComparisonSheet | None) -> tuple[object, ...]:
    """What the text is made of; each stays the very same where only notes are changed."""
    return (shown.row if shown else None, *((sheet.comparison, sheet.sources) if sheet else (None, None)))
