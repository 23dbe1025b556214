"""Text whose links lead to places of the window."""

from __future__ import annotations

from html import escape
from urllib.parse import quote, unquote

from PySide6.QtCore import QUrl, Signal

from peaceplans.report.printable import one_line
from ui.controls.panel_text import PanelText

_PLACE = "place"


def place_link(anchor: str, name: str) -> str:
    """A link to what has an anchor, as rich text; its name is plain."""
    return f'<a href="{_PLACE}:{escape(quote(anchor, safe=""))}">{escape(one_line(name))}</a>'


class PlaceText(PanelText):
    """Links lead to what has an anchor or, through the desktop, to the web.

    Signals:
        place_asked: the text of an anchor.
    """

    place_asked = Signal(str)

    def follow(self, address: QUrl) -> None:
        """Go to what the link names, or leave the address to the desktop."""
        scheme, _, told = address.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(":")
        if scheme == _PLACE:
            self.place_asked.emit(unquote(told))
        else:
            super().follow(address)
