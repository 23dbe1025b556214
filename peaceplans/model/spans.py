"""Dates of the record as spans of days: a month is thirty days wide, and what is approximate says so."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from peaceplans.model.dates import is_edtf

_PARTS = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)")


@dataclass(frozen=True, slots=True)
class Span:
    """The days that a date covers.

    Attributes:
        first: the first day; that of the last one when the beginning is open.
        last: the last day; that of the first one when the end is open.
        about: it is approximate (``~``), so that its ends are not sharp.
        uncertain: whether it is so is not known (``?``).
        exact: it names days and not months or years.
        open_start, open_end: it has no beginning or no end.
    """

    first: date
    last: date
    about: bool = False
    uncertain: bool = False
    exact: bool = True
    open_start: bool = False
    open_end: bool = False

    @property
    def days(self) -> int:
        """How many days it covers, at least one."""
        return (self.last - self.first).days + 1

    def meets(self, start: date | None, end: date | None) -> bool:
        """Whether any of its days is in a time; None for no beginning or no end."""
        begins = date.min if self.open_start else self.first
        ends = date.max if self.open_end else self.last
        return (start is None or ends >= start) and (end is None or begins <= end)


@lru_cache(maxsize=4096)
def span_of(text: str) -> Span:
    """The days that a date covers.

    Raises:
        ValueError: the text is no such date.
    """
    if not is_edtf(text):
        raise ValueError(f"'{text}' is no date")
    start, _, end = text.partition("/")
    if not end and "/" not in text:
        return _point(start)
    if start in ("", ".."):
        last = _point(end)
        return Span(last.first, last.last, last.about, last.uncertain, last.exact, open_start=True)
    first = _point(start)
    if end in ("", ".."):
        return Span(first.first, first.last, first.about, first.uncertain, first.exact, open_end=True)
    last = _point(end)
    return Span(
        min(first.first, last.first),
        max(first.last, last.last),
        first.about or last.about,
        first.uncertain or last.uncertain,
        first.exact and last.exact,
    )


def _point(text: str) -> Span:
    match = _PARTS.fullmatch(text)
    assert match is not None
    year, month, day, mark = match.groups()
    about, uncertain = mark == "~", mark == "?"
    if day:
        there = date(int(year), int(month), int(day))
        return Span(there, there, about, uncertain)
    if month:
        end = calendar.monthrange(int(year), int(month))[1]
        first, last = date(int(year), int(month), 1), date(int(year), int(month), end)
        return Span(first, last, about, uncertain, exact=False)
    return Span(date(int(year), 1, 1), date(int(year), 12, 31), about, uncertain, exact=False)
