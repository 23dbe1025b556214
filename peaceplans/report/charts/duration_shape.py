"""What a row of the chart of durations looks like: bar, ticks, where their labels and the words stand.

The one place for it: the window paints these shapes, a report writes them as a vector picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from peaceplans.model.evidence import Certainty
from peaceplans.report.charts.duration_scale import Scale, scale_for
from peaceplans.report.charts.measures import Measures
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.durations import DurationBar, Lasting

HEADING = "Partnerships without a defence clause"
"""What stands over the bars that stand apart."""

SPACE = 8
BAR_HEIGHT = 12
TICK_HALF = 6
LABEL_RISE = 4
"""In pixels of the usual text size: around names and words; of a bar; half a tick; from a range to its labels."""

_NAMES = 0.38  # of the width, at most, for names
_TICK_GAP = 5
_BARLESS = (Lasting.NO_TERM, Lasting.NOT_PUBLISHED, Lasting.NOT_FOUND, Lasting.WORDS)
_BREAKS = ((0.0, 0.86), (0.885, 0.925), (0.95, 0.97), (0.99, 1.0))  # of a bar without an end


@dataclass(frozen=True, slots=True)
class TickShape:
    """A figure on a range.

    Attributes:
        x: of the tick.
        label: empty for the last, whose figure stands in the words behind, and where there is no room.
        left: where the label begins.
    """

    x: float
    label: str
    left: float


@dataclass(frozen=True, slots=True)
class BarShape:
    """A row.

    Attributes:
        pieces: from where to where the bar is filled; several for one without an end, which breaks off; none for a
            range and where there is no bar.
        line: from where to where a range goes; None for what is none.
        dotted: its certainty is provisional.
        words_left: where the words behind it begin.
    """

    pieces: tuple[tuple[float, float], ...]
    line: tuple[float, float] | None
    ticks: tuple[TickShape, ...]
    dotted: bool
    words_left: float

    @property
    def crowded(self) -> bool:
        """Whether a tick has no room for its label."""
        return any(not tick.label for tick in self.ticks[:-1])


def has_bar(bar: DurationBar) -> bool:
    """Whether anything is drawn of it besides words."""
    return bar.lasting not in _BARLESS


def words_behind(bar: DurationBar, years: str = "%1 years", *, crowded: bool = False) -> str:
    """What is written behind a bar or in its place, without its certainty.

    Args:
        bar: the bar.
        years: how years are said, with ``%1`` for the figure.
        crowded: the ticks have no room for their labels, so that all figures stand here.
    """
    if not bar.ticks:
        return one_line(bar.words)
    number, paren, when = one_line(bar.ticks[-1].label).partition(" (")
    if crowded:
        number = ", ".join(one_line(tick.label).partition(" (")[0] for tick in bar.ticks)
        when, paren = "", ""
    return f"{years.replace('%1', number)}{paren}{when}"


def names_width(bars: Iterable[DurationBar], width: float, measures: Measures) -> float:
    """How wide the column of names is, of a chart of some width."""
    pad = measures.scaled(SPACE)
    names = (
        measures.body.width(one_line(bar.instrument.short_title))
        + measures.small.width(one_line(bar.instrument.status))
        + 2 * pad
        for bar in bars
    )
    return min(max(names, default=0.0), width * _NAMES)


def duration_scale(told: Iterable[tuple[DurationBar, str]], names: float, width: float, measures: Measures) -> Scale:
    """The axis of a chart.

    Args:
        told: bars with the words behind them.
        names: width of the column of names.
        width: of the chart.
        measures: of its fonts.
    """
    pad = measures.scaled(SPACE)
    start = names + 2 * pad
    ends = [
        (None if bar.lasting is Lasting.INDEFINITE else bar.most, measures.small.width(words) + 2 * pad)
        for bar, words in told
        if has_bar(bar)
    ]
    return scale_for(start, max(width - start - pad, 60), ends, measures.small.width("0000"))


def bar_shape(bar: DurationBar, scale: Scale, measures: Measures) -> BarShape:
    """A row of a chart."""
    pad = measures.scaled(SPACE)
    dotted = bar.certainty is Certainty.PROVISIONAL
    if not has_bar(bar):
        return BarShape((), None, (), dotted, scale.start)
    if bar.lasting is Lasting.RANGE:
        last = scale.x(bar.most or 0)
        return BarShape((), (scale.start, last), tuple(_ticks(bar, scale, measures)), dotted, last + pad)
    if bar.lasting is Lasting.INDEFINITE:
        pieces = tuple((scale.start + scale.width * start, scale.start + scale.width * end) for start, end in _BREAKS)
        return BarShape(pieces, None, (), dotted, scale.start + scale.width + pad)
    end = scale.x(bar.least or 0)
    return BarShape(((scale.start, end),), None, (), dotted, end + pad)


def _ticks(bar: DurationBar, scale: Scale, measures: Measures) -> Iterator[TickShape]:
    taken = scale.start
    for number, tick in enumerate(bar.ticks):
        x = scale.x(tick.years)
        if number == len(bar.ticks) - 1:
            yield TickShape(x, "", x)
            continue
        after = scale.x(bar.ticks[number + 1].years)
        label, left = _beside(one_line(tick.label), x, (taken, after), measures)
        taken = max(x, left + measures.small.width(label))
        yield TickShape(x, label, left)


def _beside(label: str, x: float, between: tuple[float, float], measures: Measures) -> tuple[str, float]:
    """A tick's label and where it begins: right of it, else left of it, else without its date; empty without room."""
    for words, gap in ((label, measures.scaled(_TICK_GAP)), (label.partition(" (")[0], measures.scaled(_TICK_GAP) / 2)):
        wide = measures.small.width(words)
        if x + gap + wide < between[1] - gap:
            return words, x + gap
        if x - gap - wide > between[0] + gap:
            return words, x - gap - wide
    return "", x
