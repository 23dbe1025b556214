"""The chart of a commitment followed through the plans: a bar for each figure, plan by plan in order of date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from peaceplans.model.dates import in_words
from peaceplans.model.evidence import Certainty
from peaceplans.model.notation import grouped
from peaceplans.model.terms import Duration, Money, Quantity, TermValue
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.chart import Chart
from peaceplans.report.charts.drawing import BODY, DOTTED, SMALL, Anchor, Drawing, TextRun, line_height
from peaceplans.report.charts.duration_scale import Scale
from peaceplans.report.charts.duration_shape import BAR_HEIGHT, SPACE
from peaceplans.report.charts.pages import Frame, Row, pictures, strip
from peaceplans.report.charts.short_date import short_date
from peaceplans.report.charts.text_width import text_width, wrapped, wrapped_with
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.lengths import in_years
from peaceplans.sheets.matrix.strand import Strand, StrandStep, StrandValue

_NAMES, _BARS, _ROW, _AXIS = 230.0, 230.0, 22.0, 26.0
_MARKS = 4  # figures at the axis besides 0, at most


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the chart: a value, or why there is none.

    Attributes:
        least, most: in the unit of the chart; None without a bar.
        own: whether the plan or a party in it has it; else it is only reported by some.
    """

    least: float | None
    most: float | None
    words: str
    certainty: Certainty
    own: bool = True


def strand_charts(strand: Strand, vocabulary: Vocabulary, anchor: str = "chart-strand") -> tuple[Chart, ...]:
    """The chart of a commitment; nothing when it has fewer than two figures of one unit."""
    found = [unit for step in strand.steps for value in _values(step) if (unit := _unit(value.term.value))]
    unit = max(dict.fromkeys(found), key=found.count, default="")
    entries = [(step, tuple(_entries(step, unit, vocabulary))) for step in strand.steps]
    longest = max((entry.most or 0.0 for _, told in entries for entry in told), default=0.0)
    if found.count(unit) < 2 or longest <= 0:
        return ()
    scale = Scale(_NAMES, _BARS, longest, _step(longest))
    frame = Frame(
        anchor=anchor,
        caption=one_line(f"{strand.label[:1].upper()}{strand.label[1:]} by date of the plans"),
        tell=partial(_told, one_line(strand.label)),
        foot=strip(partial(_axis, scale=scale, unit=_unit_words(unit, vocabulary))),
    )
    rows = [Row(strip(partial(_row, scale=scale, step=step, told=told)), (step, told)) for step, told in entries]
    return pictures(frame, rows)


def _values(step: StrandStep) -> tuple[StrandValue, ...]:
    return (*step.values, *step.reports)


def _unit(value: TermValue) -> str:
    """The unit in which a value can be drawn; empty for what is no number."""
    match value:
        case Quantity(unit=unit):
            return unit
        case Money(currency=currency):
            return currency
        case Duration(least=least, most=most) if least is not None and most is not None:
            return "years"
        case _:
            return ""


def _unit_words(unit: str, vocabulary: Vocabulary) -> str:
    known = vocabulary.units.get(unit)
    return one_line(known.label if known else unit)


def _entries(step: StrandStep, unit: str, vocabulary: Vocabulary) -> Iterator[_Entry]:
    for value in _values(step):
        whose = f" \N{MIDDLE DOT} {value.whose}" if value.whose else ""
        ends = _ends(value.term.value, vocabulary) if _unit(value.term.value) == unit else None
        least, most = ends or (None, None)
        yield _Entry(least, most, one_line(f"{value.words}{whose}"), value.certainty, own=value in step.values)
    if not _values(step):
        yield _Entry(None, None, one_line(step.state_words), step.certainty)


def _ends(value: TermValue, vocabulary: Vocabulary) -> tuple[float, float] | None:
    if isinstance(value, Quantity | Money):
        return float(value.value), float(value.value)
    return in_years(value, vocabulary) if isinstance(value, Duration) else None


def _row(drawing: Drawing, *, scale: Scale, step: StrandStep, told: tuple[_Entry, ...]) -> float:
    """Draw a plan with its figures; its height."""
    names = wrapped(one_line(step.plan.short_title), _NAMES - 2 * SPACE, BODY)
    date = one_line(short_date(step.plan.date))
    beside = text_width(names[-1], BODY) + SPACE + text_width(date, SMALL) <= _NAMES - 2 * SPACE
    lines = [(TextRun(name, "text", BODY),) for name in names]
    runs: list[tuple[TextRun, ...]] = [*lines]
    if beside:
        runs[-1] = (*runs[-1], TextRun(date, "muted", SMALL))
    else:
        runs.append((TextRun(date, "muted", SMALL),))
    for number, line in enumerate(runs):
        drawing.runs((0, 15 + number * line_height(BODY)), line)
    used = 0.0
    for entry in told:
        used += _entry(drawing, used, scale, entry)
    height = max(used, _ROW + (len(runs) - 1) * line_height(BODY)) + 2
    drawing.line((0, height - 0.5), (drawing.width, height - 0.5), "rule")
    return height


def _entry(drawing: Drawing, top: float, scale: Scale, entry: _Entry) -> float:
    left = scale.start
    if entry.most is not None and entry.least is not None:
        end = scale.x(entry.most)
        box = (scale.start, top + 5, max(end - scale.start, 1.5), BAR_HEIGHT)
        dotted = entry.certainty is Certainty.PROVISIONAL
        if entry.own and not dotted:
            drawing.rect(box, "bar", radius=2)
        else:
            inner = (box[0] + 1, box[1] + 1, max(box[2] - 2, 0.5), box[3] - 2)
            drawing.rect(inner, "paper", "bar", thick=1.5, dash=DOTTED if dotted else "", radius=2)
        if entry.least != entry.most:
            x = scale.x(entry.least)
            drawing.line((x, top + 3), (x, top + 7 + BAR_HEIGHT), "text", thick=3)
        left = end + SPACE
    sure = "" if entry.certainty is Certainty.ESTABLISHED else f" \N{MIDDLE DOT} {entry.certainty}"
    lines = wrapped_with(entry.words, sure, drawing.width - left, SMALL)
    drawing.lines((left, top + 15), lines, "text" if entry.most is not None else "muted")
    return _ROW + (len(lines) - 1) * line_height(SMALL)


def _axis(drawing: Drawing, *, scale: Scale, unit: str) -> float:
    y = 4.5
    drawing.line((scale.start, y), (scale.start + scale.width, y), "edge")
    marks = scale.marks()
    for number, mark in enumerate(marks):
        x = scale.x(mark)
        drawing.line((x, y), (x, y + 4), "edge")
        label = grouped(mark) if mark % 1 else grouped(int(mark))
        if number == len(marks) - 1:
            drawing.text((x - text_width(label, SMALL) / 2, y + 16), f"{label} {unit}", "muted")
        else:
            drawing.text((x, y + 16), label, "muted", anchor=Anchor.MIDDLE)
    return _AXIS


def _step(longest: float) -> float:
    """A round figure of which a few make up the longest."""
    size = 1.0
    while size * 10 <= longest / _MARKS:
        size *= 10
    while size > longest:
        size /= 10
    return next((size * one for one in (1, 2, 2.5, 5, 10) if longest / (size * one) <= _MARKS), size * 10)


def _told(label: str, entries: Sequence[tuple[StrandStep, tuple[_Entry, ...]]]) -> str:
    """Steps in words."""
    told = [f"A chart of bars: {label} in each of {len(entries)} plans, by date."]
    for step, found in entries:
        said = "; ".join(f"{entry.words}, {entry.certainty}" for entry in found)
        told.append(f"{one_line(step.plan.short_title)} ({one_line(in_words(step.plan.date))}): {said}.")
    return " ".join(told)
