"""Days as places on the axis, and where the axis is marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from math import floor

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

LEAST, MOST = 0.05, 60.0
"""Pixels of a day, at the widest and at the closest."""

FACTOR = 1.4
"""By which one step of the zoom is closer than the one before."""


class Unit(IntEnum):
    """What the axis is marked in, closest first."""

    DAY = 1
    WEEK = 7
    MONTH = 30
    QUARTER = 91
    YEAR = 365


@dataclass(frozen=True, slots=True)
class Scale:
    """Where days stand, in pixels from the beginning of the axis.

    Attributes:
        first: the first day of the axis.
        last: its last day.
        per_day: pixels of a day.
        before: pixels left of the first day, for what is earlier.
        after: pixels right of the last day, for labels.
    """

    first: date
    last: date
    per_day: float
    before: float = 0.0
    after: float = 0.0

    @property
    def width(self) -> float:
        """The whole axis."""
        return self.before + ((self.last - self.first).days + 1) * self.per_day + self.after

    def x(self, day: date) -> float:
        """Where a day begins."""
        return self.before + (day - self.first).days * self.per_day

    def day(self, x: float) -> date:
        """The day at a place, within the axis."""
        days = floor((x - self.before) / self.per_day) if self.per_day else 0
        return self.first + timedelta(min(max(days, 0), (self.last - self.first).days))

    def fitting(self, room: float) -> float:
        """Pixels of a day at which the whole axis has this width."""
        return max((room - self.before - self.after) / ((self.last - self.first).days + 1), LEAST)


def unit_for(per_day: float, least: float) -> Unit:
    """The closest unit whose marks are so far apart that their labels have room.

    Args:
        per_day: pixels of a day.
        least: pixels that the name of a month needs.
    """
    if per_day >= least * 0.8:
        return Unit.DAY
    if per_day * 7 >= least * 0.9:
        return Unit.WEEK
    if per_day * 28 >= least:
        return Unit.MONTH
    return Unit.QUARTER if per_day * 90 >= least else Unit.YEAR


def marks(unit: Unit, start: date, end: date) -> Iterator[date]:
    """The first days of the units that meet a time."""
    if unit in (Unit.DAY, Unit.WEEK):
        day = start - timedelta(start.weekday() if unit is Unit.WEEK else 0)
        while day <= end:
            yield day
            day += timedelta(int(unit))
        return
    months = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}[unit]
    number = start.year * 12 + (start.month - 1) // months * months
    while (day := date(number // 12, number % 12 + 1, 1)) <= end:
        yield day
        number += months


def above(unit: Unit) -> Unit | None:
    """The unit of the upper line of the axis; None when there is no need of one."""
    if unit in (Unit.DAY, Unit.WEEK):
        return Unit.MONTH
    return Unit.YEAR if unit in (Unit.MONTH, Unit.QUARTER) else None


def mark_label(unit: Unit, day: date, *, full: bool = False) -> str:
    """What is written at a mark.

    Args:
        unit: what is marked.
        day: its first day.
        full: as on the upper line: a month with its year.
    """
    if unit is Unit.YEAR:
        return str(day.year)
    if unit is Unit.QUARTER:
        return translate("Timeline", "Q%1").replace("%1", str((day.month + 2) // 3))
    if unit is Unit.MONTH:
        return f"{month_name(day.month)} {day.year}" if full else short_month(day.month)
    return str(day.day)


def month_name(month: int) -> str:
    """A month, from 1."""
    return (
        translate("Timeline", "January"), translate("Timeline", "February"), translate("Timeline", "March"),
        translate("Timeline", "April"), translate("Timeline", "May"), translate("Timeline", "June"),
        translate("Timeline", "July"), translate("Timeline", "August"), translate("Timeline", "September"),
        translate("Timeline", "October"), translate("Timeline", "November"), translate("Timeline", "December"),
    )[month - 1]  # fmt: skip


def short_month(month: int) -> str:
    """A month in three letters or so, from 1."""
    return (
        translate("Timeline", "Jan"), translate("Timeline", "Feb"), translate("Timeline", "Mar"),
        translate("Timeline", "Apr"), translate("Timeline", "May", "short"), translate("Timeline", "Jun"),
        translate("Timeline", "Jul"), translate("Timeline", "Aug"), translate("Timeline", "Sep"),
        translate("Timeline", "Oct"), translate("Timeline", "Nov"), translate("Timeline", "Dec"),
    )[month - 1]  # fmt: skip


def unit_label(unit: Unit) -> str:
    """What a unit is called where the zoom is chosen."""
    return {
        Unit.YEAR: translate("Timeline", "Years"),
        Unit.QUARTER: translate("Timeline", "Quarters"),
        Unit.MONTH: translate("Timeline", "Months"),
        Unit.WEEK: translate("Timeline", "Weeks"),
        Unit.DAY: translate("Timeline", "Days"),
    }[unit]


def per_day_of(unit: Unit, least: float) -> float:
    """Pixels of a day at which the axis is marked in a unit, comfortably."""
    return {
        Unit.YEAR: least * 0.008,
        Unit.QUARTER: least / 60,
        Unit.MONTH: least / 12,
        Unit.WEEK: least * 0.35,
        Unit.DAY: least * 1.2,
    }[unit]
