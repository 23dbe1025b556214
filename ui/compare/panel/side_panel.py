"""The side panel: all that is known of the selected row, as text that can be selected and followed."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from peaceplans.model.errors import PeacePlansError
from peaceplans.sheets.comparison_sheet import ComparisonSheet, SheetRow
from ui.theme.look import Dresser

ROW_SCHEME = "row"
"""Scheme of links to rows of the sheet; the path is the row's id, quoted."""


class PanelText(QTextBrowser):
    """Text that fetches nothing; the web is left to the desktop, and only when a link is clicked.

    Signals:
        row_asked: the id of a row that a link leads to.
    """

    row_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panelText")
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(14)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self.follow)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Nothing outside of the text is ever loaded."""
        return None

    def follow(self, address: QUrl) -> None:
        """Go to a row, or hand a web address to the desktop; nothing else is opened."""
        if address.scheme() == ROW_SCHEME:
            self.row_asked.emit(
                unquote(address.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(":")[2])
            )
        elif address.scheme() in ("http", "https"):
            QDesktopServices.openUrl(address)


class SidePanel(QWidget):
    """Holds the text and fills it when the rows have been painted, since it takes longer than they do.

    Signals:
        row_asked: the id of a row that a link leads to.
        filled: the text is the row's now.
    """

    row_asked = Signal(str)
    filled = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._shown: SheetRow | None = None
        self._sheet: ComparisonSheet | None = None
        self.text = PanelText(self)
        self.text.setAccessibleName(self.tr("Details of the selected row"))
        self.text.row_asked.connect(self.row_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(self.text)
        self.setFocusProxy(self.text)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.fill)
        self._stale = True
        self._filled_with: tuple[object, str, str] | None = None
        dresser.look_changed.connect(self._grow_stale)

    @property
    def sheet(self) -> ComparisonSheet | None:
        """What the row is taken from."""
        return self._sheet

    def tell(self, shown: SheetRow | None, sheet: ComparisonSheet | None) -> None:
        """Show this row as soon as the rows are painted."""
        self._shown, self._sheet = shown, sheet
        self._grow_stale()

    def fill(self) -> None:
        """Show the row now."""
        from ui.compare.panel.panel_text import panel_style, panel_text

        self._soon.stop()
        self._stale = False
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

    def _grow_stale(self) -> None:
        self._stale = True
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline towards the rows; what is painted and stale is filled next."""
        if self._stale:
            self._soon.start()
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._dresser.look.colours.chrome)
        painter.fillRect(0, 0, 1, self.height(), self._dresser.look.colours.hairline)
        painter.end()
