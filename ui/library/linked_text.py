"""Text with links to places of the window and to comparisons."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QUrl, Signal

from ui.controls.place_text import PlaceText
from ui.library.pieces import COMPARE_SCHEME


class LinkedText(PlaceText):
    """Links lead to what has an anchor, to a comparison or, through the desktop, to the web.

    Signals:
        compare_asked: ids of the left and the right plan.
    """

    compare_asked = Signal(str, str)

    def follow(self, address: QUrl) -> None:
        """Go there, or leave the address to the desktop."""
        scheme, _, told = address.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(":")
        if scheme == COMPARE_SCHEME:
            left, _, right = told.partition(",")
            self.compare_asked.emit(unquote(left), unquote(right))
        else:
            super().follow(address)
