"""Where figures by date stand in the chart of the path of the term: lines of years, dates, dots, and their labels.

The one place for it: the window paints these shapes, a report writes them as a vector picture.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from peaceplans.report.charts.measures import FontMeasure, Measures
from peaceplans.report.charts.short_date import short_date
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.term_path import PathStep, TermPath

HEIGHT, RADIUS = 236, 6
"""Of the chart and of a dot, in pixels of the usual text size."""

_STEPS = (1, 2, 5, 10, 20, 25, 50, 100)
_MARKS = 6  # lines of years, at most
_GAP, _END, _LEAST_NAME = 6, 14, 56

Fit = Callable[[str, float], str]
"""Makes words fit into a room: a window cuts them with an ellipsis, a report leaves them out."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        """Whether both have some place in common."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Dot:
    """A figure of a step."""

    row: int
    step: PathStep
    years: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Label:
    """Words on a baseline, and what they cover."""

    words: str
    left: float
    baseline: float
    box: Box


@dataclass(frozen=True, slots=True)
class DateMark:
    """A date under the chart; without a label where there is no room for one.

    Attributes:
        tier: 0 for the line right under the axis.
    """

    x: float
    label: str
    left: float
    tier: int


@dataclass(frozen=True, slots=True)
class PathPlot:
    """The axes of a path in a picture of some size.

    Attributes:
        first, days: the first day of the path, and from it to the last.
        longest: years of the highest figure.
    """

    path: TermPath
    area: Box
    width: float
    measures: Measures
    first: datetime.date
    days: int
    longest: float

    @property
    def step(self) -> float:
        """Years from line to line."""
        return _step(self.longest)

    @property
    def most(self) -> float:
        """Years of the uppermost line."""
        return self.step * (int(self.longest / self.step - 1e-9) + 1)

    def y(self, years: float) -> float:
        """Where years stand."""
        return self.area.bottom - (self.area.bottom - self.area.top) * years / self.most

    def x(self, step: PathStep) -> float:
        """Where a step stands: in the middle of the days that its date names."""
        wide = self.area.right - self.area.left
        edge = wide * 0.03
        start, end = step.days
        return (
            self.area.left
            + edge
            + (wide - 2 * edge) * ((start - self.first).days + (end - self.first).days) / 2 / self.days
        )

    def dots(self) -> Iterator[Dot]:
        """All figures."""
        for row, step in enumerate(self.path.steps):
            x = self.x(step)
            for years in step.years:
                yield Dot(row, step, years, x, self.y(years))

    def drawn(self) -> list[Dot]:
        """The figures in the order in which they are drawn: where two are the same, the surer one is seen."""
        return sorted(self.dots(), key=lambda dot: -dot.step.certainty.rank)

    def year_marks(self) -> Iterator[tuple[float, str]]:
        """Where each line of years stands, and its label."""
        for number in range(int(self.most / self.step + 1e-9) + 1):
            yield self.y(number * self.step), f"{number * self.step:g}"

    def date_marks(self, tiers: int = 1) -> Iterator[DateMark]:
        """The dates, with labels in one or several lines; the year is not said again in the line."""
        small, gap = self.measures.small, self.measures.scaled(10)
        taken, year = [0.0] * tiers, [""] * tiers
        for x, date in sorted({(self.x(step), step.date.partition("/")[0]) for step in self.path.steps}):
            for tier in range(tiers):
                label = short_date(date)
                if date[:4] == year[tier]:
                    label = label.removesuffix(f" {year[tier]}")
                wide = small.width(label)
                left = min(max(x - wide / 2, 0), self.width - wide)
                if left >= taken[tier]:
                    taken[tier], year[tier] = left + wide + gap, date[:4]
                    yield DateMark(x, label, left, tier)
                    break
            else:
                yield DateMark(x, "", x, 0)

    def labels(self, fit: Fit) -> Iterator[tuple[Label, Label | None]]:
        """Figures beside their dots, each once, and who says so; None where there is no room for that.

        Args:
            fit: makes the name fit.
        """
        dots = tuple(self.dots())
        places = sorted({self.x(step) for step in self.path.steps})
        radius = self.measures.scaled(RADIUS)
        there = [Box(dot.x - radius, dot.y - radius, dot.x + radius, dot.y + radius) for dot in dots]
        taken: list[Box] = []
        named: set[tuple[float, float]] = set()
        for dot in dots:
            if (dot.x, dot.years) in named:
                continue
            named.add((dot.x, dot.years))
            room = next((place for place in places if place > dot.x + 1), self.width) - dot.x
            figure, right = self._figure(dot, (*there, *taken))
            if figure is None:
                continue
            taken.append(figure.box)
            who = self._who(dot, figure, room, (*there, *taken[:-1]), fit) if right else None
            taken += [who.box] if who else []
            yield figure, who

    def _figure(self, dot: Dot, taken: Sequence[Box]) -> tuple[Label | None, bool]:
        """The figure right of its dot, else left of it, under or above it; whether it is right of it."""
        strong, words = self.measures.strong, f"{dot.years:g}"
        away = self.measures.scaled(RADIUS) + self.measures.scaled(_GAP)
        wide = strong.width(words)
        level = dot.y + (strong.ascent - strong.descent) / 2
        radius = self.measures.scaled(RADIUS)
        tries = (
            (dot.x + away, level),
            (dot.x - away - wide, level),
            (dot.x - wide / 2, dot.y + radius + strong.ascent + 1),
            (dot.x - wide / 2, dot.y - radius - strong.descent - 1),
        )
        for number, (left, baseline) in enumerate(tries):
            box = _covered(left, baseline, strong, wide)
            free = not any(box.overlaps(one) for one in taken)
            if free and left >= 0 and left + wide <= self.width:
                return Label(words, left, baseline, box), number == 0
        return None, False

    def _who(self, dot: Dot, figure: Label, room: float, taken: Sequence[Box], fit: Fit) -> Label | None:
        small = self.measures.small
        left = figure.left + self.measures.strong.width(figure.words) + self.measures.scaled(_GAP)
        rest = room - (left - dot.x) - self.measures.scaled(_END)
        if rest <= self.measures.scaled(_LEAST_NAME):
            return None
        words = fit(one_line(dot.step.who), rest)
        box = _covered(left, figure.baseline, small, small.width(words))
        if not words or any(box.overlaps(one) for one in taken):
            return None
        return Label(words, left, figure.baseline, box)


def path_plot(path: TermPath, width: float, height: float, measures: Measures) -> PathPlot:
    """The axes of a path with steps in a picture of a width and height.

    There is room for a legend above and a line of dates under them.
    """
    left = measures.small.width("000 ") + measures.scaled(10)
    top, bottom = measures.scaled(30), height - measures.scaled(26)
    right = left + max(width - left - measures.scaled(46), 60)
    days = [step.days for step in path.steps]
    first = min(start for start, _ in days)
    return PathPlot(
        path,
        Box(left, top, right, max(bottom, top + 40)),
        width,
        measures,
        first,
        max((max(end for _, end in days) - first).days, 1),
        max((years for step in path.steps for years in step.years), default=10.0),
    )


def _step(longest: float) -> float:
    return float(next((one for one in _STEPS if longest / one <= _MARKS), _STEPS[-1]))


def _covered(left: float, baseline: float, font: FontMeasure, wide: float) -> Box:
    """What words cover; the lines of years are taken away from under them."""
    return Box(left - 2, baseline - font.ascent, left + wide + 2, baseline + font.descent)
