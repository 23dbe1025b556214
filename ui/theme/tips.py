"""Tips that say what they are told, whatever it is."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """A tip of words that somebody else wrote; Qt takes one that looks like HTML for HTML, and loads its pictures."""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if Qt.mightBeRichText(text) else text
