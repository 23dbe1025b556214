"""Text to be read and followed, as panels, legends and previews have it: nothing in it is ever fetched."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.theme.look import Look


class PanelText(QTextBrowser):
    """Text that fetches nothing; the web is left to the desktop, and only when a link is clicked."""

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
        """Hand a web address to the desktop; nothing else is opened."""
        if address.scheme() in ("http", "https"):
            QDesktopServices.openUrl(address)


def panel_style(look: Look) -> str:
    """The style sheet of the panel's text."""
    colours, fonts = look.colours, look.fonts
    return f"""
body {{ color: {colours.text.name()}; font-size: {fonts.chrome.pixelSize()}px; }}
p {{ margin: 0 0 6px 0; line-height: 128%; }}
.title {{ font-size: {fonts.body.pixelSize()}px; font-weight: 600; margin: 2px 0 5px 0; }}
.heading {{ font-size: {fonts.small.pixelSize()}px; font-weight: 600; color: {colours.muted.name()};
    margin: 16px 0 4px 0; }}
.muted {{ color: {colours.muted.name()}; }}
.small {{ color: {colours.muted.name()}; font-size: {fonts.small.pixelSize()}px; }}
b {{ font-weight: 600; }}
a {{ color: {colours.right.name()}; text-decoration: underline; }}
a.web {{ color: {colours.muted.name()}; }}
"""
