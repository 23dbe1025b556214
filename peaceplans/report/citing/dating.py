"""Dates as styles of citation write them."""

from __future__ import annotations

from enum import Enum

from peaceplans.report.citing.days import Day, Span

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DASH = "\N{EN DASH}"


class DateOrder(Enum):
    """What stands first: ``December 24, 2025``, ``24 December 2025``, ``2025, December 24``."""

    MONTH = "month"
    DAY = "day"
    YEAR = "year"


def dated(span: Span, order: DateOrder) -> str:
    """A date or an interval, without a word on how sure it is.

    >>> dated(Span(Day(2025, 11, 23), Day(2025, 11, 24)), DateOrder.MONTH)
    'November 23\u201324, 2025'
    """
    first, last = span.first, span.last
    if first is None:
        return f"until {_whole(last, order)}" if last else ""
    if last is None:
        return f"from {_whole(first, order)}"
    if first.parts == last.parts:
        return _whole(first, order)
    if first.year == last.year and first.month and last.month:
        return _with_year(_between(first, last, order), last, order)
    return f"{_whole(first, order)}{_DASH}{_whole(last, order)}"


def _whole(day: Day, order: DateOrder) -> str:
    return _with_year(_in_year(day, order), day, order) if day.month else f"{day.year:04}"


def _between(first: Day, last: Day, order: DateOrder) -> str:
    if first.month != last.month or not (first.day and last.day):
        return f"{_in_year(first, order)}{_DASH}{_in_year(last, order)}"
    days = f"{first.day}{_DASH}{last.day}"
    month = _MONTHS[last.month - 1]
    return f"{days} {month}" if order is DateOrder.DAY else f"{month} {days}"


def _in_year(day: Day, order: DateOrder) -> str:
    month = _MONTHS[day.month - 1]
    if not day.day:
        return month
    return f"{day.day} {month}" if order is DateOrder.DAY else f"{month} {day.day}"


def _with_year(words: str, day: Day, order: DateOrder) -> str:
    year = f"{day.year:04}"
    if order is DateOrder.YEAR:
        return f"{year}, {words}"
    return f"{words}, {year}" if order is DateOrder.MONTH and day.day else f"{words} {year}"
