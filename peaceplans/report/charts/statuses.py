"""The chart of a comparison's rows by topic, split by status and certainty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from peaceplans.compare.comparison import Status
from peaceplans.model.evidence import Certainty
from peaceplans.report.chart import Chart
from peaceplans.report.charts.drawing import BODY, DOTTED, SMALL, WIDTH, Anchor, Drawing, line_height
from peaceplans.report.charts.legend import Sample, draw_legend
from peaceplans.report.charts.pages import Frame, Row, pictures, strip
from peaceplans.report.charts.text_width import text_width, wrapped
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.sheet import ComparisonSheet

CAPTION = "Rows by topic, status and certainty"

_NAMES, _GAP, _TOTAL = 240.0, 10.0, 34.0
_HEIGHT, _ROW, _UNIT = 18.0, 25.0, 60.0  # of a bar, of a row, of a count of one at most
_COLOURS = {
    Status.SAME: ("muted", "paper"),
    Status.AMENDED: ("amended", "amended-tint"),
    Status.ONLY_LEFT: ("left", "left-tint"),
    Status.ONLY_RIGHT: ("right", "right-tint"),
    Status.UNKNOWN: ("muted", "hatch"),
}
_LETTERS = {
    Status.SAME: "S",
    Status.AMENDED: "A",
    Status.ONLY_LEFT: "L",
    Status.ONLY_RIGHT: "R",
    Status.UNKNOWN: "U",
}

Counts = Mapping[tuple[Status, Certainty], int]


def status_charts(sheet: ComparisonSheet, anchor: str = "chart-statuses") -> tuple[Chart, ...]:
    """The chart of the rows shown; nothing when there is none."""
    counts = _by_topic(sheet)
    unit = min(
        _UNIT, (WIDTH - _NAMES - _GAP - _TOTAL) / max(sum(split.values()) for split in counts.values()) if counts else 1
    )
    names = {topic: one_line(sheet.vocabulary.topic_label(topic)) for topic in counts}
    rows = [
        Row(strip(partial(_row, name=names[topic], split=split, unit=unit)), (names[topic], split))
        for topic, split in counts.items()
    ]
    head = strip(partial(_head, sheet=sheet))
    frame = Frame(anchor=anchor, caption=CAPTION, tell=partial(_told, _names(sheet)), head=head)
    return pictures(frame, rows)


def _head(drawing: Drawing, *, sheet: ComparisonSheet) -> float:
    return draw_legend(drawing, draw_legend(drawing, 0, _statuses(sheet)), _certainties()) + 6


def _by_topic(sheet: ComparisonSheet) -> dict[str, Counts]:
    """The counts of each topic, in the order of the vocabulary, statuses and certainties in theirs."""
    found: dict[str, Counter[tuple[Status, Certainty]]] = {}
    for shown in sheet.rows:
        found.setdefault(shown.row.topic, Counter())[shown.row.status, shown.row.certainty] += 1
    places = {topic: place for place, topic in enumerate(sheet.vocabulary.topics)}
    order = [(status, certainty) for status in Status for certainty in Certainty]
    return {
        topic: {part: found[topic][part] for part in order if found[topic][part]}
        for topic in sorted(found, key=lambda one: (places.get(one, len(places)), one))
    }


def _names(sheet: ComparisonSheet) -> dict[Status, str]:
    """What each status is called; a side by its plan."""
    left, right = one_line(sheet.left.short_title), one_line(sheet.right.short_title)
    sides = {Status.ONLY_LEFT: f"only in: {left}", Status.ONLY_RIGHT: f"only in: {right}"}
    return {status: sides.get(status, status.label) for status in Status}


def _statuses(sheet: ComparisonSheet) -> Iterator[tuple[Sample, str]]:
    for status, name in _names(sheet).items():
        yield partial(_sample, status=status), name


def _certainties() -> Iterator[tuple[Sample, str]]:
    for certainty in Certainty:
        yield partial(_box, colours=("text", "paper"), certainty=certainty), certainty.value


def _sample(drawing: Drawing, box: tuple[float, float, float, float], *, status: Status) -> None:
    _box(drawing, box, colours=_COLOURS[status], certainty=Certainty.ESTABLISHED)
    at = (box[0] + box[2] / 2, box[1] + box[3] / 2 + 4)
    drawing.text(at, _LETTERS[status], _COLOURS[status][0], bold=True, anchor=Anchor.MIDDLE)


def _box(
    drawing: Drawing,
    box: tuple[float, float, float, float],
    *,
    colours: tuple[str, str],
    certainty: Certainty,
) -> None:
    """Plain for established, hatched for reported, dotted for provisional."""
    ink, tint = colours
    drawing.rect(box, tint)
    if certainty is Certainty.REPORTED:
        drawing.hatch(box, ink)
    elif certainty is Certainty.PROVISIONAL:
        drawing.dots(box, ink)
    drawing.rect(box, "", ink, dash=DOTTED if certainty is Certainty.PROVISIONAL else "")


def _row(drawing: Drawing, *, name: str, split: Counts, unit: float) -> float:
    """Draw a topic; its height."""
    top = 0.0
    names = wrapped(name, _NAMES - _GAP, BODY)
    drawing.lines((0, top + _HEIGHT / 2 + 4), names, size=BODY)
    x, fits = _NAMES, True
    for (status, certainty), count in split.items():
        fits &= _segment(drawing, (x, top, count * unit), status, certainty, count)
        x += count * unit
    drawing.text((x + 8, top + _HEIGHT / 2 + 4), str(sum(split.values())), size=BODY, bold=True)
    lines: tuple[str, ...] = ()
    if not fits:
        told = "; ".join(f"{count} {status.label}, {sure}" for (status, sure), count in split.items())
        lines = wrapped(told, WIDTH - _NAMES, SMALL)
        drawing.lines((_NAMES, top + _HEIGHT + line_height(SMALL)), lines, "muted")
    under = len(lines) * line_height(SMALL)
    return _ROW + max((len(names) - 1) * line_height(BODY), under + (4 if lines else 0))


def _segment(
    drawing: Drawing, place: tuple[float, float, float], status: Status, certainty: Certainty, count: int
) -> bool:
    """Draw a part of a bar at (left, top) of some width; whether its count has room in it."""
    left, top, wide = place
    ink, tint = _COLOURS[status]
    _box(drawing, (left + 0.5, top + 0.5, max(wide - 2, 1), _HEIGHT - 1), colours=(ink, tint), certainty=certainty)
    words = f"{_LETTERS[status]} {count}"
    needed = text_width(words, SMALL, bold=True)
    if needed + 4 > wide - 2:
        words = f"{count}"
        needed = text_width(words, SMALL, bold=True)
    if needed + 4 > wide - 2:
        return False
    middle = left + (wide - 1) / 2
    drawing.rect((middle - needed / 2 - 2, top + 3, needed + 4, _HEIGHT - 6), tint)
    drawing.text((middle, top + _HEIGHT / 2 + 4), words, ink, bold=True, anchor=Anchor.MIDDLE)
    return words != str(count)


def _told(names: Mapping[Status, str], topics: Sequence[tuple[str, Counts]]) -> str:
    """The topics in words."""
    total = sum(sum(split.values()) for _, split in topics)
    told = [f"Stacked bars: how many of {total} rows of each topic have which status, and how sure that is."]
    for topic, split in topics:
        parts = []
        for status in Status:
            found = {sure: count for (one, sure), count in split.items() if one is status}
            if found:
                sure = ", ".join(f"{count} {certainty}" for certainty, count in found.items())
                parts.append(f"{sum(found.values())} {names[status]} ({sure})")
        told.append(f"{topic}, {sum(split.values())}: {'; '.join(parts)}.")
    return " ".join(told)
