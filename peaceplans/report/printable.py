"""Text that can do nothing to the page or terminal it is shown on."""

from __future__ import annotations

import re

# Controls of C0 and C1 without line feed and tab, embedding and isolation of writing direction, lone surrogates, and
# non-characters: they steer a terminal, reorder what stands around them, or cannot be written at all.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def printable(text: str) -> str:
    """The text with each character that would steer instead of being seen replaced by U+FFFD; line ends are LF."""
    return _UNPRINTABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\u2028", "\n").replace("\u2029", "\n"))


def one_line(text: str) -> str:
    """The text printable and with all white space as single spaces, for headings, cells and labels."""
    return " ".join(printable(text).split())
