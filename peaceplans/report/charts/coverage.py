"""The chart of what plans provide, topic by topic: clauses, open or deferred ones, silence, and what is not known."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from peaceplans.compare.matrix import CellState
from peaceplans.report.chart import Chart
from peaceplans.report.charts.drawing import SMALL, WIDTH, Anchor, Drawing, figure, line_height
from peaceplans.report.charts.heads import draw_heads, heads_height
from peaceplans.report.charts.legend import Sample, draw_legend
from peaceplans.report.charts.pages import Frame, Row, pictures, strip
from peaceplans.report.charts.text_width import wrapped
from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.sheet import MatrixCell, MatrixSheet

CAPTION = "What each plan has clauses on; at the right of each row, in how many of the plans there are any"

_NAMES, _COUNT, _LEAST, _MOST, _HIGH = 200.0, 46.0, 24.0, 90.0, 20.0
_OWN = (CellState.PROVIDES, CellState.DEFERRED, CellState.OPEN)
_MEANINGS = {
    CellState.PROVIDES: "clauses, and how many",
    CellState.OPEN: "open between the parties",
    CellState.DEFERRED: "left to a later text",
    CellState.ELSEWHERE: "only under another topic",
    CellState.STRUCK: "struck out",
    CellState.NO_CLAUSE: "no clause: all points are known",
    CellState.NOT_KNOWN: "not known: not public, or known in part",
    CellState.NOT_ALIGNED: "not linked: nobody can say",
}
_SAID = {
    CellState.PROVIDES: "with clauses",
    CellState.OPEN: "open",
    CellState.DEFERRED: "deferred",
    CellState.ELSEWHERE: "only under another topic",
    CellState.STRUCK: "struck out",
    CellState.NO_CLAUSE: "silent",
    CellState.NOT_KNOWN: "not known",
    CellState.NOT_ALIGNED: "not linked",
}

Place = tuple[float, float, float, float]


def coverage_charts(sheet: MatrixSheet, anchor: str = "chart-coverage") -> tuple[Chart, ...]:
    """The chart of the rows and plans shown; nothing when there are none."""
    if not sheet.rows or not sheet.columns:
        return ()
    wide = max(_LEAST, min(_MOST, (WIDTH - _NAMES - _COUNT) / len(sheet.columns)))
    width = max(WIDTH, _NAMES + wide * len(sheet.columns) + _COUNT)
    lines = [
        _Line(one_line(f"{row.number} {row.label}"), tuple(sheet.cell(row, column) for column in sheet.columns))
        for row in sheet.rows
    ]
    names = [one_line(column.name) for column in sheet.columns]
    cells = [cell for line in lines for cell in line.cells]
    frame = Frame(
        anchor=anchor,
        caption=CAPTION,
        tell=partial(_told, names, sheet.noun),
        head=strip(partial(_head, names=names, cells=cells, wide=wide), width),
        width=width,
    )
    return pictures(frame, [Row(strip(partial(_row, line=line, wide=wide), width), line) for line in lines])


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    cells: tuple[MatrixCell, ...]


def _head(drawing: Drawing, *, names: Sequence[str], cells: Collection[MatrixCell], wide: float) -> float:
    top = draw_legend(drawing, 0, _legend(cells)) + 8
    high = heads_height(names, wide)
    draw_heads(drawing, names, (_NAMES, top, wide, high))
    return top + high + 4


def _row(drawing: Drawing, *, line: _Line, wide: float) -> float:
    """Draw a topic or point; its height."""
    names = wrapped(line.name, _NAMES - 10, SMALL)
    tall = max(_HIGH + 2, len(names) * line_height(SMALL) + 6)
    drawing.lines((0, (tall - (len(names) - 1) * line_height(SMALL)) / 2 + 4), names)
    for number, cell in enumerate(line.cells):
        _cell(drawing, (_NAMES + number * wide + 1, 1, wide - 2, tall - 2), cell)
    count = sum(cell.state in _OWN for cell in line.cells)
    right = _NAMES + wide * len(line.cells) + 8
    drawing.text((right, tall / 2 + 4), f"{count}/{len(line.cells)}", "muted")
    return tall


def _legend(cells: Collection[MatrixCell]) -> Iterator[tuple[Sample, str]]:
    """Every state that there is, and the dotted edge where there is one."""
    there = {cell.state for cell in cells}
    for state, words in _MEANINGS.items():
        if state in there:
            yield partial(_state, state=state, count="1" if state in _OWN else ""), words
    if any(cell.uncertain for cell in cells):
        yield _uncertain, "rests on inference"


def _cell(drawing: Drawing, box: Place, cell: MatrixCell) -> None:
    _state(drawing, box, state=cell.state, count=str(len(cell.provisions)) if cell.state in _OWN else "")
    if cell.uncertain:
        _uncertain(drawing, box)


def _uncertain(drawing: Drawing, box: Place) -> None:
    left, top, _, high = box
    drawing.line((left + 1.5, top), (left + 1.5, top + high), "text", thick=3, dash="2 2")


def _state(drawing: Drawing, box: Place, *, state: CellState, count: str) -> None:
    """A ground, and a sign or a number: nothing is told by its colour alone."""
    left, top, wide, high = box
    centre, middle = left + wide / 2, top + high / 2
    match state:
        case CellState.PROVIDES | CellState.OPEN | CellState.DEFERRED:
            drawing.rect(box, "right-tint", "right")
            drawing.text((centre, middle + 4), count, bold=True, anchor=Anchor.MIDDLE)
            if state is CellState.OPEN:
                drawing.circle((left + wide - 5, top + 5), 2.5, "paper", "right", thick=1.5)
            elif state is CellState.DEFERRED:
                drawing.path(f"M{figure(left + wide - 8)} {figure(top + 2)}l6 3l-6 3z", "right")
        case CellState.ELSEWHERE:
            drawing.rect(box, "paper", "rule")
            drawing.circle((centre, middle), 2.5, "right", "")
        case CellState.STRUCK:
            drawing.rect(box, "ground", "rule")
            drawing.hatch(box, "hatch", thick=3, gap=9)
            drawing.line((centre - 4, middle - 4), (centre + 4, middle + 4), "text", thick=1.5)
            drawing.line((centre - 4, middle + 4), (centre + 4, middle - 4), "text", thick=1.5)
        case CellState.NO_CLAUSE:
            drawing.rect(box, "ground", "rule")
            drawing.hatch(box, "hatch", thick=3, gap=9)
            drawing.line((centre - 4, middle), (centre + 4, middle), "text", thick=1.5)
        case CellState.NOT_KNOWN | CellState.NOT_ALIGNED:
            drawing.rect(box, "ground", "rule")
            drawing.dots(box, "dots", gap=7)
            drawing.rect((centre - 6, middle - 8, 12, 16), "ground")
            sign = "?" if state is CellState.NOT_KNOWN else "/"
            drawing.text((centre, middle + 4), sign, "muted", bold=True, anchor=Anchor.MIDDLE)


def _told(names: Sequence[str], noun: str, lines: Sequence[_Line]) -> str:
    """Rows in words."""
    opening = (
        f"A table of signs: which of {len(names)} plans has clauses on each of {len(lines)} {noun}, is silent, or is"
    )
    told = [f"{opening} not known. By {noun.removesuffix('s')}, with the number of clauses:"]
    for line in lines:
        found: dict[CellState, list[str]] = {}
        for name, cell in zip(names, line.cells, strict=True):
            found.setdefault(cell.state, []).append(_named(name, cell))
        parts = "; ".join(f"{said}: {', '.join(found[state])}" for state, said in _SAID.items() if state in found)
        told.append(f"{line.name}: {parts}.")
    return " ".join(told)


def _named(name: str, cell: MatrixCell) -> str:
    count = [str(len(cell.provisions))] if cell.state in _OWN else []
    remarks = ", ".join([*count, *(["inferred"] if cell.uncertain else [])])
    return f"{name} ({remarks})" if remarks else name
