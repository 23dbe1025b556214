"""A note as text to be read: nothing is loaded, and its links lead to places of the window or to the desktop."""

from __future__ import annotations

from urllib.parse import quote, unquote

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from ui.controls.panel_text import PanelText
from ui.theme.look import Look

SCHEME = "anchor"
"""Scheme of links to what an anchor names; the path is the anchor, quoted."""


class NoteText(PanelText):
    """Rendered Markdown.

    Signals:
        anchor_asked: the anchor that a link leads to.
    """

    anchor_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteText")
        self.setUndoRedoEnabled(False)

    def follow(self, address: QUrl) -> None:
        """Ask for what an anchor names; a web address goes to the desktop, nothing else is opened."""
        if address.scheme() == SCHEME:
            self.anchor_asked.emit(anchor_in(address))
        else:
            super().follow(address)

    def dress(self, look: Look) -> None:
        """Put on fonts and colours; takes effect with the next text."""
        self.document().setDefaultFont(look.fonts.body)
        self.document().setDefaultStyleSheet(note_style(look))


def href_of(anchor: str) -> str:
    """The address of a link to an anchor."""
    return f"{SCHEME}:{quote(anchor, safe='')}"


def anchor_in(address: QUrl) -> str:
    """The anchor that an address of our own scheme leads to."""
    return unquote(address.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(":")[2])


def note_style(look: Look) -> str:
    """The style sheet of a rendered note."""
    colours, fonts = look.colours, look.fonts
    body = fonts.body.pixelSize()
    return f"""
body {{ color: {colours.text.name()}; }}
p, li, td, th {{ line-height: 128%; }}
p {{ margin: 0 0 {fonts.scaled(7)}px 0; }}
.h1 {{ font-size: {round(body * 1.3)}px; font-weight: 600; margin: {fonts.scaled(6)}px 0 {fonts.scaled(6)}px 0; }}
.h2 {{ font-size: {round(body * 1.15)}px; font-weight: 600; margin: {fonts.scaled(6)}px 0 {fonts.scaled(4)}px 0; }}
.h3, .h4, .h5, .h6 {{ font-size: {body}px; font-weight: 600; margin: {fonts.scaled(6)}px 0 {fonts.scaled(4)}px 0; }}
li.task-list-item {{ list-style-type: none; }}
ul, ol {{ margin: 0 0 {fonts.scaled(7)}px 0; }}
blockquote {{ color: {colours.muted.name()}; margin: 0 0 {fonts.scaled(7)}px {fonts.scaled(14)}px; }}
code, pre {{ background-color: {colours.chosen.name()}; font-family: "DejaVu Sans Mono", monospace; }}
th {{ font-weight: 600; }}
b, strong {{ font-weight: 600; }}
a {{ color: {colours.right.name()}; text-decoration: underline; }}
.dead-link {{ color: {colours.muted.name()}; text-decoration: line-through; }}
.image, .plain-note {{ color: {colours.muted.name()}; }}
.small {{ color: {colours.muted.name()}; font-size: {fonts.small.pixelSize()}px; }}
del {{ text-decoration: line-through; }}
.put {{ color: {colours.right.name()}; background-color: {colours.right_tint.name()}; text-decoration: underline; }}
.out {{ color: {colours.left.name()}; background-color: {colours.left_tint.name()}; text-decoration: line-through; }}
"""
