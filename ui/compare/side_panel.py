"""The side panel: all that is known of the selected row, as text that can be selected and followed."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from peaceplans.sheets.comparison_sheet import ComparisonSheet, SheetRow
from ui.compare.panel_text import ROW_SCHEME, panel_style, panel_text
from ui.theme.look import Dresser


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
    """Holds the text and fills it when there is time.

    Signals:
        row_asked: the id of a row that a link leads to.
    """

    row_asked = Signal(str)

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
        dresser.look_changed.connect(self._soon.start)

    def tell(self, shown: SheetRow | None, sheet: ComparisonSheet | None) -> None:
        """Show this row as soon as the rows are painted."""
        self._shown, self._sheet = shown, sheet
        if self.isVisible():
            self._soon.start()

    def fill(self) -> None:
        """Show the row now."""
        self._soon.stop()
        self.text.document().setDefaultFont(self._dresser.look.fonts.chrome)
        self.text.document().setDefaultStyleSheet(panel_style(self._dresser.look))
        if self._shown and self._sheet:
            self.text.setHtml(panel_text(self._shown, self._sheet))
        else:
            self.text.setPlainText(self.tr("No row is selected."))

    def showEvent(self, event: object) -> None:
        """Fill what was not needed before."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._soon.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline towards the rows."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._dresser.look.colours.chrome)
        painter.fillRect(0, 0, 1, self.height(), self._dresser.look.colours.hairline)
        painter.end()
