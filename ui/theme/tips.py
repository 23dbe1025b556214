"""Tips that say what they are told, whatever it is."""

from __future__ import annotations

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """A tip of words that somebody else wrote; Qt takes one that looks like HTML for HTML, and loads its pictures."""
    if not Qt.mightBeRichText(text):
        return text
    from html import escape

    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"
