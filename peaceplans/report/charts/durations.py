"""The chart "How long they last": one bar for each chosen instrument."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from peaceplans.model.evidence import Certainty
from peaceplans.report.chart import Chart
from peaceplans.report.charts.drawing import BODY, DOTTED, SMALL, WIDTH, Anchor, Drawing, TextRun, line_height
from peaceplans.report.charts.duration_scale import Scale
from peaceplans.report.charts.duration_shape import (
    BAR_HEIGHT,
    HEADING,
    LABEL_RISE,
    SPACE,
    TICK_HALF,
    BarShape,
    bar_shape,
    duration_scale,
    has_bar,
    names_width,
    words_behind,
)
from peaceplans.report.charts.measures import PAPER
from peaceplans.report.charts.pages import NOTHING, Frame, Row, pictures, strip
from peaceplans.report.charts.text_width import text_width, wrapped, wrapped_with
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.durations import DurationBar, Lasting, durations
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet

CAPTION = "How long they last"

_ROW, _HEAD, _AXIS = 30.0, 26.0, 26.0
_LEAST_ROOM = 120.0  # words that have less room than this behind a bar stand under it


def duration_charts(sheet: GuaranteeSheet, anchor: str = "chart-durations") -> tuple[Chart, ...]:
    """The chart of a sheet; nothing when no instrument is chosen."""
    return charts_of_bars(durations(sheet), anchor)


def charts_of_bars(bars: Sequence[DurationBar], anchor: str) -> tuple[Chart, ...]:
    """The chart of some bars, those that stand apart under a heading of their own."""
    names = names_width(bars, WIDTH, PAPER)
    scale = duration_scale([(bar, f"{words_behind(bar)}{_sure(bar)}") for bar in bars], names, WIDTH, PAPER)
    first = next((bar for bar in bars if bar.apart), None)
    rows = []
    for bar in sorted(bars, key=lambda bar: bar.apart):
        drawn = strip(partial(_row, row=_Row(bar, names, scale), headed=bar is first))
        rows.append(Row(drawn, bar))
    foot = strip(partial(_axis, scale=scale)) if any(has_bar(bar) for bar in bars) else NOTHING
    frame = Frame(anchor=anchor, caption=CAPTION, tell=_told, foot=foot)
    return pictures(frame, rows)


@dataclass(frozen=True, slots=True)
class _Row:
    bar: DurationBar
    names: float
    scale: Scale


def _sure(bar: DurationBar) -> str:
    return "" if bar.certainty is Certainty.ESTABLISHED else f" \N{MIDDLE DOT} {bar.certainty}"


def _row(drawing: Drawing, *, row: _Row, headed: bool) -> float:
    """Draw a row, under the heading of those that stand apart if it is the first of them; its height."""
    top = 0.0
    if headed:
        drawing.text((SPACE, _HEAD - 8), HEADING, "muted", bold=True)
        top = _HEAD
    shape = bar_shape(row.bar, row.scale, PAPER)
    words = words_behind(row.bar, crowded=shape.crowded)
    room = drawing.width - SPACE - shape.words_left
    beneath = has_bar(row.bar) and room < min(_LEAST_ROOM, text_width(f"{words}{_sure(row.bar)}", SMALL))
    left = row.scale.start if beneath else shape.words_left
    lines = wrapped_with(words, _sure(row.bar), drawing.width - SPACE - left, SMALL)
    behind = 0.0 if beneath else (len(lines) - 1) * line_height(SMALL)
    names = _names(row)
    height = _ROW + max((len(names) - 1) * line_height(BODY), behind)
    middle = top + height / 2
    first = middle - (len(names) - 1) * line_height(BODY) / 2 + 4
    for number, runs in enumerate(names):
        drawing.runs((SPACE, first + number * line_height(BODY)), runs)
    _bar(drawing, shape, middle)
    if beneath:
        drawing.lines((left, middle + BAR_HEIGHT / 2 + line_height(SMALL)), lines, "muted")
        return top + height + len(lines) * line_height(SMALL)
    drawing.lines((left, middle - behind / 2 + 4), lines, "muted")
    return top + height


def _names(row: _Row) -> list[tuple[TextRun, ...]]:
    """Lines of the name and the status, which has one of its own where it has no room behind the name."""
    room = row.names - SPACE
    *lines, last = wrapped(one_line(row.bar.instrument.short_title), room, BODY)
    status = one_line(row.bar.instrument.status)
    names: list[tuple[TextRun, ...]] = [(TextRun(line, "text", BODY),) for line in lines]
    if text_width(last, BODY) + SPACE + text_width(status, SMALL) <= room:
        return [*names, (TextRun(last, "text", BODY), TextRun(status, "muted", SMALL))]
    under = ((TextRun(line, "muted", SMALL),) for line in wrapped(status, room, SMALL))
    return [*names, (TextRun(last, "text", BODY),), *under]


def _bar(drawing: Drawing, shape: BarShape, middle: float) -> None:
    top = middle - BAR_HEIGHT / 2
    for start, end in shape.pieces:
        if shape.dotted:
            box = (start + 1, top + 1, max(end - start - 2, 0.5), BAR_HEIGHT - 2)
            drawing.rect(box, "paper", "bar", thick=1.5, dash=DOTTED, radius=2)
        else:
            drawing.rect((start, top, end - start, BAR_HEIGHT), "bar", radius=min(2, (end - start) / 2))
    if shape.line:
        y = middle + LABEL_RISE
        start, end = shape.line
        drawing.line((start, y), (end, y), "bar", thick=2, dash=DOTTED if shape.dotted else "")
        for tick in shape.ticks:
            drawing.line((tick.x, y - TICK_HALF), (tick.x, y + TICK_HALF), "text", thick=3)
            drawing.text((tick.left, y - LABEL_RISE), tick.label)


def _axis(drawing: Drawing, *, scale: Scale) -> float:
    y = 1.5
    drawing.line((scale.start, y), (scale.start + scale.width, y), "edge")
    marks = scale.marks()
    for number, years in enumerate(marks):
        x = scale.x(years)
        drawing.line((x, y), (x, y + 4), "edge")
        label = f"{years:g} years" if number == len(marks) - 1 else f"{years:g}"
        left = max(x - text_width(f"{years:g}", SMALL) / 2, scale.start)
        fits = left + text_width(label, SMALL) <= drawing.width
        at = (left, y + 16) if fits else (drawing.width, y + 16)
        drawing.text(at, label, "muted", anchor=Anchor.START if fits else Anchor.END)
    return _AXIS


def _told(bars: Sequence[DurationBar]) -> str:
    """The bars in words: with a length, without one, and those that stand apart."""
    stated = [bar for bar in bars if has_bar(bar) and not bar.apart]
    unstated = [bar for bar in bars if not has_bar(bar) and not bar.apart]
    told = [f"A chart of bars: how many years each of {len(bars)} instruments is to last."]
    groups = (
        ("Durations", stated),
        ("No bar, as no length is stated or known", unstated),
        (HEADING, [bar for bar in bars if bar.apart]),
    )
    told += [f"{name}: {'; '.join(map(_said, group))}." for name, group in groups if group]
    return " ".join(told)


def _said(bar: DurationBar) -> str:
    """``US 15-year offer (offered): 15 years, may be extended, reported``."""
    words = one_line(bar.words).rstrip(".")
    if bar.lasting is Lasting.RANGE:
        figures = ", ".join(f"{tick.years:g}" for tick in bar.ticks)
        words = f"{words} (in years: {figures})"
    return f"{one_line(bar.instrument.short_title)} ({one_line(bar.instrument.status)}): {words}, {bar.certainty}"
