"""The date of a source in its parts, for styles and formats that write it each in their own way."""

from __future__ import annotations

import re
from dataclasses import dataclass

from peaceplans.model.dates import is_edtf

_DAY = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?P<mark>[~?]?)")


@dataclass(frozen=True, slots=True)
class Day:
    """A year, a month or a day.

    Attributes:
        month, day: 0 when not known.
        is_about: whether it is approximate (``~``).
        is_uncertain: whether it is doubted (``?``).
    """

    year: int
    month: int = 0
    day: int = 0
    is_about: bool = False
    is_uncertain: bool = False

    @property
    def parts(self) -> tuple[int, ...]:
        """What is known of it, the year first."""
        return tuple(part for part in (self.year, self.month, self.day) if part)


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another.

    Attributes:
        first, last: None where the end is open; the same for a single date.
    """

    first: Day | None
    last: Day | None

    @property
    def is_single(self) -> bool:
        """Whether it is one date."""
        return self.first == self.last

    @property
    def is_about(self) -> bool:
        """Whether either end is approximate."""
        return any(day.is_about for day in (self.first, self.last) if day)

    @property
    def is_uncertain(self) -> bool:
        """Whether either end is doubted."""
        return any(day.is_uncertain for day in (self.first, self.last) if day)


def span(text: str) -> Span | None:
    """A date in EDTF in its parts; None for no date and for text that is none.

    >>> span("2025-12-29~").first
    Day(year=2025, month=12, day=29, is_about=True, is_uncertain=False)
    """
    if not is_edtf(text):
        return None
    first, joined, last = text.partition("/")
    return Span(_day(first), _day(last) if joined else _day(first))


def _day(text: str) -> Day | None:
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(match[part] or 0) for part in ("year", "month", "day"))
    return Day(year, month, day, match["mark"] == "~", match["mark"] == "?")
