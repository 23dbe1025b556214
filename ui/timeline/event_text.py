"""Text about an item of the timeline, in which links lead to plans and events."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from ui.controls.place_text import PlaceText
from ui.theme.look import Look


class EventText(PlaceText):
    """The text.

    Signals:
        plan_asked: id of a plan or instrument of which all events are to be shown.
    """

    plan_asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def show_html(self, text: str, look: Look) -> None:
        """Show this, from the top."""
        from ui.timeline.event_html import event_style

        self.document().setDefaultFont(look.fonts.chrome)
        self.document().setDefaultStyleSheet(event_style(look))
        self.setHtml(text)

    def follow(self, address: QUrl) -> None:
        """Go to a place of the window, or leave the address to the desktop."""
        from ui.timeline.event_html import EVENTS_SCHEME

        told = address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if address.scheme() == EVENTS_SCHEME:
            self.plan_asked.emit(unquote(told.partition(":")[2]))
        else:
            super().follow(address)
