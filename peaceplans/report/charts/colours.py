"""The colours of charts by meaning, on light paper; a page recolours them by their classes.

An element filled in the colour ``bar`` has the class ``f-bar``, one stroked in it ``s-bar``; the style sheet of HTML
reports has a rule for every one of them in the dark. The values are those of the window.
"""

from __future__ import annotations

LIGHT: dict[str, str] = {
    "paper": "#ffffff",
    "text": "#1b1d21",
    "muted": "#5a5f67",
    "edge": "#8d8981",
    "rule": "#dedad2",
    "bar": "#6d727a",
    "hatch": "#e9e6de",
    "ground": "#f9f8f5",
    "dots": "#8d8981",
    "accepts": "#0a5c50",
    "accepts-tint": "#dcf1ec",
    "more": "#3f5d00",
    "more-tint": "#ebf3d3",
    "changed": "#6f4e00",
    "changed-tint": "#f8ecc8",
    "rejects": "#96163a",
    "rejects-tint": "#fbe2e8",
    "mixed": "#3f4a78",
    "mixed-tint": "#e6e9f6",
    "left": "#8a4000",
    "left-tint": "#fde7cd",
    "right": "#0b4799",
    "right-tint": "#dbe8fb",
    "amended": "#6a2c91",
    "amended-tint": "#f0e3f8",
}
"""Paper; text, and text that steps back; edges that mean something and rules that do not; bars; grounds of what is not
there and of what is not known; then attitudes and statuses, each with its tint."""

DARK: dict[str, str] = {
    "paper": "#24282d",
    "text": "#e7e8ea",
    "muted": "#a9afb8",
    "edge": "#7d848c",
    "rule": "#3a3f45",
    "bar": "#959ca6",
    "hatch": "#33383f",
    "ground": "#1f2226",
    "dots": "#7d848c",
    "accepts": "#7fdccb",
    "accepts-tint": "#123d37",
    "more": "#c0dc7a",
    "more-tint": "#2f3d10",
    "changed": "#f0cf7a",
    "changed-tint": "#43360f",
    "rejects": "#ff9fb3",
    "rejects-tint": "#521c2b",
    "mixed": "#bcc6f2",
    "mixed-tint": "#2e3557",
    "left": "#ffb56b",
    "left-tint": "#4a2d0d",
    "right": "#9fc6ff",
    "right-tint": "#1a3865",
    "amended": "#d9b5ff",
    "amended-tint": "#42285f",
}
"""The same in the dark, as the style sheet of HTML reports has them."""

_TINTED = ("accepts", "more", "changed", "rejects", "mixed", "left", "right", "amended")

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    ("text", "paper"),
    ("muted", "paper"),
    ("text", "ground"),
    ("muted", "ground"),
    ("muted", "hatch"),
    *((name, f"{name}-tint") for name in _TINTED),
    *(("text", f"{name}-tint") for name in _TINTED),
    *(("muted", f"{name}-tint") for name in _TINTED),
)
"""(foreground, ground) of all text; at least 4.5:1."""

MARK_PAIRS: tuple[tuple[str, str], ...] = (
    ("edge", "paper"),
    ("bar", "paper"),
    ("dots", "ground"),
    ("edge", "ground"),
    *((name, "paper") for name in _TINTED),
)
"""(foreground, ground) of marks and edges that mean something; at least 3:1."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours such as ``#1b1d21``, 1 to 21 (Web Content Accessibility Guidelines 2.2)."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
