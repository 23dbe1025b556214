"""How text looks on paper: Inter, dark ink on white, marks that need no colour."""

from __future__ import annotations

from PySide6.QtGui import QFont

from ui.theme.colours import LIGHT
from ui.theme.fonts import Fonts

BODY, SMALL, FINE = 13, 11, 10
"""Sizes in paper pixels (a 96th of an inch): 9.75, 8.25 and 7.5 points."""


def body_font() -> QFont:
    """The font of running text."""
    return _font(BODY)


def fine_font() -> QFont:
    """The font of running heads and page numbers."""
    return _font(FINE)


def style() -> str:
    """The style sheet of pieces; as much of it as Qt's rich text understands."""
    ink, quiet = LIGHT.text.name(), LIGHT.muted.name()
    left, right = LIGHT.left.name(), LIGHT.right.name()
    return f"""
body {{ color: {ink}; font-size: {BODY}px; }}
p {{ margin: 0 0 4px 0; line-height: 128%; }}
h1 {{ font-size: 23px; font-weight: 600; margin: 0 0 3px 0; }}
h2 {{ font-size: 16px; font-weight: 600; margin: 0 0 3px 0; }}
h3 {{ font-size: 14px; font-weight: 600; margin: 0 0 2px 0; line-height: 122%; }}
h4 {{ font-size: {BODY}px; font-weight: 600; margin: 0 0 3px 0; }}
h5 {{ font-size: {SMALL}px; font-weight: 600; margin: 0 0 2px 0; }}
b, strong {{ font-weight: 600; }}
li.task-list-item {{ list-style-type: none; }}
a {{ color: {ink}; text-decoration: none; }}
td {{ font-size: {BODY}px; }}
.quiet {{ color: {quiet}; }}
.small {{ font-size: {SMALL}px; }}
.key {{ font-size: {SMALL}px; }}
.fine {{ font-size: {FINE}px; color: {quiet}; }}
.item {{ margin: 0 0 4px 12px; }}
.inner {{ margin: 0 0 4px 26px; }}
.side-left {{ color: {left}; font-size: {SMALL}px; font-weight: 600; margin: 0 0 4px 0; }}
.side-right {{ color: {right}; font-size: {SMALL}px; font-weight: 600; margin: 0 0 4px 0; }}
.left {{ color: {left}; background-color: {LIGHT.left_tint.name()}; text-decoration: underline; }}
.right {{ color: {right}; background-color: {LIGHT.right_tint.name()}; text-decoration: underline; }}
.deleted {{ color: {left}; background-color: {LIGHT.left_tint.name()}; text-decoration: line-through; }}
.inserted {{ color: {right}; background-color: {LIGHT.right_tint.name()}; text-decoration: underline; }}
"""


def _font(pixels: int) -> QFont:
    font = QFont(Fonts.of_scale(1).body)
    font.setPixelSize(pixels)
    return font
