"""Dates in the few characters that heads and axes have room for."""

from __future__ import annotations

from peaceplans.model.dates import in_words

_MONTHS = (
    ("January", "Jan"),
    ("February", "Feb"),
    ("March", "Mar"),
    ("April", "Apr"),
    ("August", "Aug"),
    ("September", "Sep"),
    ("October", "Oct"),
    ("November", "Nov"),
    ("December", "Dec"),
)


def short_date(date: str) -> str:
    """A date with the month shortened: ``24 Dec 2025``."""
    words = in_words(date)
    for month, short in _MONTHS:
        words = words.replace(month, short)
    return words
