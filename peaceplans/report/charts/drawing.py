"""A vector picture that is put together shape by shape: text as text, presentation attributes, nothing else.

Hatching and dots are drawn line by line instead of by patterns, which not every reader of SVG has; so there are no ids
either that could clash when several pictures stand in one page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from html import escape

from peaceplans.report.charts.colours import LIGHT
from peaceplans.report.charts.text_width import text_width
from peaceplans.report.printable import one_line

WIDTH = 720
"""Of a chart, in CSS pixels, unless it has more columns than that has room for."""

SMALL, BODY = 11.0, 12.0
"""Sizes of text."""

DOTTED = "2 2.5"
"""The dashes of what is provisional."""

_FAMILY = "'Noto Sans', 'DejaVu Sans', sans-serif"
_GAP = "\u00a0\u00a0"  # between two looks; not every reader of SVG moves a span by its dx, or keeps it unless told so
_STRIPE, _DOT = 6.0, 5.0


class Anchor(Enum):
    """Which part of a text stands at its place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class TextRun:
    """Words in a line of several looks; a gap stands between two of them."""

    words: str
    ink: str
    size: float
    bold: bool = False


@lru_cache(maxsize=16384)  # many shapes stand in rows and columns
def figure(number: float) -> str:
    """A number with at most two decimals, as short as can be."""
    return f"{round(number, 2) + 0.0:.2f}".rstrip("0").rstrip(".")


class Drawing:
    """Shapes in the order in which they are drawn; colours are names of `colours.LIGHT`."""

    def __init__(self, width: float = WIDTH) -> None:
        self.width = width
        self._parts: list[str] = []

    def body(self) -> str:
        """The shapes alone."""
        return "".join(self._parts)

    def place(self, body: str, top: float) -> None:
        """Put shapes that were drawn from the top down at another height."""
        if body:
            self._parts.append(f'<g transform="translate(0 {figure(top)})">{body}</g>' if top else body)

    def svg(self, height: float) -> str:
        """The picture."""
        size = f'width="{figure(self.width)}" height="{figure(height)}"'
        box = f'viewBox="0 0 {figure(self.width)} {figure(height)}"'
        opening = f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} font-family="{_FAMILY}">'
        return "".join((opening, *self._parts, "</svg>"))

    def rect(
        self,
        box: tuple[float, float, float, float],
        fill: str = "",
        stroke: str = "",
        *,
        thick: float = 1,
        dash: str = "",
        radius: float = 0,
    ) -> None:
        """A box given as left, top, width and height."""
        left, top, wide, high = map(figure, box)
        round_ = f' rx="{figure(radius)}"' if radius else ""
        place = f'x="{left}" y="{top}" width="{wide}" height="{high}"{round_}'
        self._parts.append(f"<rect {place}{_paint(fill, stroke, thick, dash)}/>")

    def line(
        self, start: tuple[float, float], end: tuple[float, float], stroke: str, *, thick: float = 1, dash: str = ""
    ) -> None:
        """A straight line."""
        (x1, y1), (x2, y2) = start, end
        place = f'x1="{figure(x1)}" y1="{figure(y1)}" x2="{figure(x2)}" y2="{figure(y2)}"'
        self._parts.append(f"<line {place}{_paint('', stroke, thick, dash)}/>")

    def circle(
        self, at: tuple[float, float], radius: float, fill: str, stroke: str, *, thick: float = 1, dash: str = ""
    ) -> None:
        """A circle."""
        place = f'cx="{figure(at[0])}" cy="{figure(at[1])}" r="{figure(radius)}"'
        self._parts.append(f"<circle {place}{_paint(fill, stroke, thick, dash)}/>")

    def path(self, data: str, fill: str = "", stroke: str = "", *, thick: float = 1) -> None:
        """A path, its data written with `figure`."""
        if data:
            ends = ' stroke-linecap="butt"' if stroke else ""
            self._parts.append(f'<path d="{data}"{_paint(fill, stroke, thick, "")}{ends}/>')

    def hatch(
        self, box: tuple[float, float, float, float], stroke: str, *, thick: float = 1.3, gap: float = _STRIPE
    ) -> None:
        """Rising stripes within a box."""
        self.path(_stripes(box, gap), stroke=stroke, thick=thick)

    def dots(self, box: tuple[float, float, float, float], fill: str, *, gap: float = _DOT) -> None:
        """A grid of dots within a box."""
        self.path(_dots(box, gap), fill=fill)

    def text(
        self,
        at: tuple[float, float],
        words: str,
        ink: str = "text",
        *,
        size: float = SMALL,
        bold: bool = False,
        anchor: Anchor = Anchor.START,
        rising: bool = False,
    ) -> float:
        """Words at a place on their baseline, upright or rising; how wide they are."""
        said = one_line(words)
        if said:
            x, y = map(figure, at)
            weight = ' font-weight="bold"' if bold else ""
            where = f' text-anchor="{anchor.value}"' if anchor is not Anchor.START else ""
            turned = f' transform="rotate(-90 {x} {y})"' if rising else ""
            place = f'x="{x}" y="{y}" font-size="{figure(size)}"{weight}{where}{turned}'
            self._parts.append(f"<text {place}{_paint(ink, '', 0, '')}>{escape(said)}</text>")
        return text_width(said, size, bold=bold)

    def runs(self, at: tuple[float, float], runs: Iterable[TextRun]) -> None:
        """Words of different looks behind each other, whatever their true width is."""
        spans = [run for run in runs if run.words]
        x, y = map(figure, at)
        told = "".join(
            f'<tspan font-size="{figure(run.size)}"{_weight(run)}{_paint(run.ink, "", 0, "")}>'
            f"{_GAP if number else ''}{escape(one_line(run.words))}</tspan>"
            for number, run in enumerate(spans)
        )
        if told:
            self._parts.append(f'<text x="{x}" y="{y}" xml:space="preserve">{told}</text>')

    def lines(
        self,
        at: tuple[float, float],
        words: Iterable[str],
        ink: str = "text",
        *,
        size: float = SMALL,
        bold: bool = False,
        anchor: Anchor = Anchor.START,
    ) -> None:
        """Lines of text under each other, the first at this baseline."""
        for number, line in enumerate(words):
            self.text((at[0], at[1] + number * line_height(size)), line, ink, size=size, bold=bold, anchor=anchor)


def line_height(size: float) -> float:
    """From baseline to baseline."""
    return round(size * 1.3, 1)


def _weight(run: TextRun) -> str:
    return ' font-weight="bold"' if run.bold else ""


@lru_cache(maxsize=512)
def _paint(fill: str, stroke: str, thick: float, dash: str) -> str:
    classes = " ".join(name for name in (f"f-{fill}" if fill else "", f"s-{stroke}" if stroke else "") if name)
    told = f' class="{classes}" fill="{LIGHT[fill] if fill else "none"}"'
    if stroke:
        told += f' stroke="{LIGHT[stroke]}"'
        told += f' stroke-width="{figure(thick)}"' if thick != 1 else ""
        told += f' stroke-dasharray="{dash}"' if dash else ""
    return told


def _stripes(box: tuple[float, float, float, float], gap: float) -> str:
    """Lines x + y = constant, each cut at the edges of the box; on one grid in the whole picture."""
    left, top, wide, high = box
    right, bottom = left + wide, top + high
    parts = []
    number = int((left + top) // gap) + 1
    while number * gap < right + bottom:
        total = number * gap
        x1, x2 = max(left, total - bottom), min(right, total - top)
        if x2 > x1:
            parts.append(f"M{figure(x1)} {figure(total - x1)}L{figure(x2)} {figure(total - x2)}")
        number += 1
    return "".join(parts)


def _dots(box: tuple[float, float, float, float], gap: float) -> str:
    """Small squares at the places of a grid, from the left upper corner of the box."""
    left, top, wide, high = box
    xs = [figure(left + 1.2 + column * gap) for column in range(max(int((wide - 2) / gap) + 1, 0))]
    ys = [figure(top + 1.2 + row * gap) for row in range(max(int((high - 2) / gap) + 1, 0))]
    return "".join(f"M{x} {y}h1.6v1.6h-1.6z" for y in ys for x in xs)
