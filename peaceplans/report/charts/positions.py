"""The chart of how parties stand to questions or points: a sign and a word in each cell, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from peaceplans.model.evidence import Certainty
from peaceplans.model.positions import Attitude
from peaceplans.report.chart import Chart
from peaceplans.report.charts.attitude_signs import SIDE, draw_attitude
from peaceplans.report.charts.drawing import BODY, SMALL, WIDTH, Drawing, figure, line_height
from peaceplans.report.charts.heads import draw_heads, heads_height
from peaceplans.report.charts.legend import Sample, draw_legend
from peaceplans.report.charts.pages import Frame, Row, pictures, strip
from peaceplans.report.charts.text_width import text_width, wrapped
from peaceplans.report.printable import one_line
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.sheet import PositionRow, PositionsSheet

CAPTION = "How each party stands to each matter, as we read it"

_NAMES, _LEAST, _MOST, _BAND, _PAD = 170.0, 30.0, 130.0, 5.0, 3.0
_COLOURS = {
    Attitude.ACCEPTS: ("accepts", "accepts-tint"),
    Attitude.WANTS_MORE: ("more", "more-tint"),
    Attitude.WANTS_CHANGED: ("changed", "changed-tint"),
    Attitude.REJECTS: ("rejects", "rejects-tint"),
    Attitude.MIXED: ("mixed", "mixed-tint"),
}
_UNKNOWN = ("muted", "ground")
_NONE = "no reading"
_HIGHEST = 604.0  # no heading stands over it

Place = tuple[float, float, float, float]


def position_charts(sheet: PositionsSheet, anchor: str = "chart-positions") -> tuple[Chart, ...]:
    """The chart of the rows and parties shown; nothing when there are none."""
    if not sheet.rows or not sheet.parties:
        return ()
    wide = max(_LEAST, min(_MOST, (WIDTH - _NAMES) / len(sheet.parties)))
    width = max(WIDTH, _NAMES + wide * len(sheet.parties))
    parties = [one_line(sheet.vocabulary.capital(party)) for party in sheet.parties]
    rows = []
    for heading, members in _groups(sheet):
        for place, row in enumerate(members):
            drawn = strip(partial(_row, row=row, wide=wide, heading="" if place else heading), width)
            rows.append(Row(drawn, (heading, row)))
    cells = [cell for row in sheet.rows for cell in row.cells]
    frame = Frame(
        anchor=anchor,
        caption=CAPTION,
        tell=partial(_told, parties, "point" if sheet.plan else "question"),
        head=strip(partial(_head, parties=parties, cells=cells, wide=wide), width),
        width=width,
        highest=_HIGHEST,
    )
    return pictures(frame, rows)


def _head(drawing: Drawing, *, parties: Sequence[str], cells: Sequence[PositionCell], wide: float) -> float:
    top = draw_legend(drawing, 0, _attitudes(cells), size=(28, 16))
    top = draw_legend(drawing, top, _certainties(cells), size=(12, 16)) + 8
    high = heads_height(parties, wide)
    draw_heads(drawing, parties, (_NAMES, top, wide, high))
    return top + high + 4


def _groups(sheet: PositionsSheet) -> Iterator[tuple[str, tuple[PositionRow, ...]]]:
    if not sheet.apart:
        yield "", sheet.rows
        return
    for outcome, rows in sheet.by_outcome().items():
        yield outcome.heading, rows


def _attitude(cell: PositionCell) -> Attitude | None:
    return cell.stance.attitude if cell.stance else None


def _word(attitude: Attitude | None) -> str:
    return attitude.label if attitude else _NONE


def _attitudes(cells: Iterable[PositionCell]) -> Iterator[tuple[Sample, str]]:
    """Every attitude that there is, in its order."""
    there = {_attitude(cell) for cell in cells}
    for attitude in (*Attitude, None):
        if attitude in there:
            yield partial(_sample, attitude=attitude), _word(attitude)


def _certainties(cells: Iterable[PositionCell]) -> Iterator[tuple[Sample, str]]:
    listed = list(cells)
    for certainty in Certainty:
        if any(cell.certainty is certainty for cell in listed):
            yield partial(_band, certainty=certainty, colours=("text", "paper")), certainty.value
    if any(cell.contradictions for cell in listed):
        yield _flag_sample, "statements of the party contradict each other"


def _sample(drawing: Drawing, box: Place, *, attitude: Attitude | None) -> None:
    _ground(drawing, box, attitude)
    left, top, wide, high = box
    draw_attitude(drawing, (left + wide / 2, top + high / 2), attitude, _colours(attitude)[0])


def _flag_sample(drawing: Drawing, box: Place) -> None:
    left, top, wide, high = box
    drawing.rect(box, "paper", "edge")
    _flag(drawing, (left, top, wide, high))


def _colours(attitude: Attitude | None) -> tuple[str, str]:
    return _COLOURS.get(attitude, _UNKNOWN) if attitude else _UNKNOWN


def _row(drawing: Drawing, *, row: PositionRow, wide: float, heading: str) -> float:
    """Draw a matter with its cells, under a heading where it begins a group; its height."""
    top = 0.0
    if heading:
        drawing.text((0, 16), heading, size=BODY, bold=True)
        top = 24
    names = wrapped(one_line(row.matter.name), _NAMES - 10, SMALL)
    room = wide - 2 - _BAND - SIDE - 3 * _PAD
    words = [_written(cell, room) for cell in row.cells]
    lines = max(len(names), *(len(one) for one in words))
    tall = max(24.0, lines * line_height(SMALL) + 8)
    _centred(drawing, (0, top, tall), names, "text")
    for number, (cell, told) in enumerate(zip(row.cells, words, strict=True)):
        box = (_NAMES + number * wide + 1, top + 1, wide - 2, tall - 2)
        _cell(drawing, box, cell, told)
    return top + tall


def _written(cell: PositionCell, room: float) -> tuple[str, ...]:
    """The word of an attitude in lines; nothing where a word has no room: then the sign says it alone."""
    word = _word(_attitude(cell))
    if any(text_width(part, SMALL) > room for part in word.split()):
        return ()
    return wrapped(word, room, SMALL)


def _centred(drawing: Drawing, place: tuple[float, float, float], lines: tuple[str, ...], ink: str) -> None:
    left, top, tall = place
    drawing.lines((left, top + (tall - (len(lines) - 1) * line_height(SMALL)) / 2 + 4), lines, ink)


def _cell(drawing: Drawing, box: Place, cell: PositionCell, told: tuple[str, ...]) -> None:
    left, top, wide, tall = box
    attitude = _attitude(cell)
    ink, tint = _colours(attitude)
    _ground(drawing, box, attitude)
    if cell.certainty:
        _band(drawing, (left, top, _BAND, tall), certainty=cell.certainty, colours=(ink, tint))
    sign = left + _BAND + _PAD + SIDE / 2 if told else left + (wide + _BAND) / 2
    if tint == "ground":
        covered = max((text_width(line, SMALL) for line in told), default=0.0) + SIDE + 3 * _PAD
        start = sign - SIDE / 2 - 2
        drawing.rect((start, top + 3, min(covered, left + wide - start - 1), tall - 6), tint)
    draw_attitude(drawing, (sign, top + tall / 2), attitude, ink)
    _centred(drawing, (sign + SIDE / 2 + _PAD, top, tall), told, ink)
    if cell.contradictions:
        _flag(drawing, box)


def _ground(drawing: Drawing, box: Place, attitude: Attitude | None) -> None:
    tint = _colours(attitude)[1]
    drawing.rect(box, tint, "rule")
    if tint == "ground":
        drawing.dots(box, "dots", gap=7)


def _band(drawing: Drawing, box: Place, *, certainty: Certainty, colours: tuple[str, str]) -> None:
    """Plain for established, hatched for reported, dotted for provisional."""
    ink, tint = colours
    if certainty is Certainty.ESTABLISHED:
        drawing.rect(box, ink)
        return
    drawing.rect(box, tint)
    if certainty is Certainty.REPORTED:
        drawing.hatch(box, ink, thick=1.6)
    else:
        drawing.dots(box, ink)


def _flag(drawing: Drawing, box: Place) -> None:
    """A corner that is folded over."""
    left, top, wide, _ = box
    drawing.path(f"M{figure(left + wide - 8)} {figure(top)}h8v8z", "text")


def _told(parties: Sequence[str], noun: str, rows: Sequence[tuple[str, PositionRow]]) -> str:
    """Rows in words."""
    opening = f"A table of signs: how each of {len(parties)} parties stands to each of {len(rows)} {noun}s"
    told = [f"{opening}, and how sure that is. By {noun}:"]
    said = ""
    for heading, row in rows:
        if heading != said:
            told.append(f"{heading}:")
            said = heading
        cells = "; ".join(_said(name, cell) for name, cell in zip(parties, row.cells, strict=True))
        told.append(f"{one_line(row.matter.name)}: {cells}.")
    return " ".join(told)


def _said(party: str, cell: PositionCell) -> str:
    parts = [f"{party} {_word(_attitude(cell))}"]
    parts += [str(cell.certainty)] if cell.certainty else []
    parts += ["contradicts itself"] if cell.contradictions else []
    return ", ".join(parts)
