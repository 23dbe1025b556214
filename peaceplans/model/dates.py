"""Dates as the record has them: Extended Date/Time Format (EDTF, Library of Congress), levels 0 and 1 in part.

Read here: ``2025``, ``2025-12``, ``2025-12-24``, each with ``~`` (approximate) or ``?`` (uncertain) behind it, and
two of them joined by ``/``; an empty or ``..`` end is open.
"""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""As dates in words have them, January first."""
_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)")


def is_edtf(text: str) -> bool:
    """Whether the text is a date or interval of the forms named above, on days that exist."""
    parts = text.split("/")
    if len(parts) > 2 or not any(part not in ("", "..") for part in parts):
        return False
    return all((part in ("", "..") and len(parts) == 2) or _is_point(part) for part in parts)


def _is_point(text: str) -> bool:
    match = _POINT.fullmatch(text)
    if match is None:
        return False
    year, month, day, _ = match.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return False
    return True


def in_words(text: str) -> str:
    """The date as a reader expects it: ``24 December 2025``, ``about December 2025``, ``23 to 24 November 2025``.

    Text that is no such date comes back unchanged.
    """
    if not is_edtf(text):
        return text
    if "/" not in text:
        return _point_in_words(text)
    start, end = text.split("/")
    if start in ("", ".."):
        return f"until {_point_in_words(end)}"
    if end in ("", ".."):
        return f"from {_point_in_words(start)}"
    first, last = _point_in_words(start).split(), _point_in_words(end).split()
    while len(first) > 1 and len(last) > 1 and first[-1] == last.pop():
        first.pop()
    return f"{' '.join(first)} to {_point_in_words(end)}"


def _point_in_words(text: str) -> str:
    match = _POINT.fullmatch(text)
    assert match is not None
    year, month, day, mark = match.groups()
    words = year
    if month:
        words = f"{MONTHS[int(month) - 1]} {words}"
    if day:
        words = f"{int(day)} {words}"
    return f"about {words}" if mark == "~" else f"{words} (uncertain)" if mark == "?" else words
