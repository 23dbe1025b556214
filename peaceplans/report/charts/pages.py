"""A chart of many rows as several pictures, each of which has room on a page that lies across."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from peaceplans.report.chart import Chart
from peaceplans.report.charts.drawing import WIDTH, Drawing

HIGHEST = 580.0
"""Of a picture, in CSS pixels: a page of A4 or Letter that lies across has room for it, its heading and its caption."""

Item = TypeVar("Item")
Draw = Callable[[Drawing], float]
"""Draws from the top down; how high it is."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a picture as wide as it."""

    body: str
    height: float


@dataclass(frozen=True, slots=True)
class Row(Generic[Item]):
    """A part of a picture that is not divided, and what it shows."""

    strip: Strip
    item: Item


def strip(draw: Draw, width: float = WIDTH) -> Strip:
    """What is drawn."""
    drawing = Drawing(width)
    height = draw(drawing)
    return Strip(drawing.body(), height)


NOTHING = Strip("", 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame(Generic[Item]):
    """What the pictures of a chart have in common.

    Attributes:
        head, foot: stand in each of them.
        tell: rows in words.
        highest: of a picture.
    """

    anchor: str
    caption: str
    tell: Callable[[Sequence[Item]], str]
    head: Strip = NOTHING
    foot: Strip = NOTHING
    width: float = WIDTH
    highest: float = HIGHEST


def pictures(frame: Frame[Item], rows: Sequence[Row[Item]]) -> tuple[Chart, ...]:
    """One picture, or as many as are needed, about as high as each other; none without rows."""
    parts = _divided(rows, frame.highest - frame.head.height - frame.foot.height)
    return tuple(_picture(frame, part, number, len(parts)) for number, part in enumerate(parts, 1))


def _divided(rows: Sequence[Row[Item]], room: float) -> list[list[Row[Item]]]:
    """The rows in so few parts as have room, none of them much shorter than another if that can be."""
    filled = _filled(rows, room)
    even = _shared(rows, len(filled))
    fit = all(len(part) == 1 or sum(row.strip.height for row in part) <= room for part in even)
    return even if fit and len(even) == len(filled) else filled


def _shared(rows: Sequence[Row[Item]], count: int) -> list[list[Row[Item]]]:
    """The rows in so many parts of like height."""
    rest = sum(row.strip.height for row in rows)
    parts: list[list[Row[Item]]] = []
    used = 0.0
    for row in rows:
        height = row.strip.height
        if not parts or (used + height / 2 > rest / (count - len(parts) + 1) and len(parts) < count):
            parts.append([])
            rest, used = rest - used, 0.0
        parts[-1].append(row)
        used += height
    return parts


def _filled(rows: Sequence[Row[Item]], room: float) -> list[list[Row[Item]]]:
    parts: list[list[Row[Item]]] = []
    left = 0.0
    for row in rows:
        if not parts or row.strip.height > left:
            parts.append([])
            left = room
        parts[-1].append(row)
        left -= row.strip.height
    return parts


def _picture(frame: Frame[Item], rows: Sequence[Row[Item]], number: int, count: int) -> Chart:
    drawing = Drawing(frame.width)
    top = 0.0
    for one in (frame.head, *(row.strip for row in rows), frame.foot):
        drawing.place(one.body, top)
        top += one.height
    height = round(top + 2)
    return Chart(
        anchor=frame.anchor if number == 1 else f"{frame.anchor}-{number}",
        caption=frame.caption if count == 1 else f"{frame.caption} ({number} of {count})",
        svg=drawing.svg(height),
        width=round(frame.width),
        height=height,
        alternative=frame.tell([row.item for row in rows]),
    )
