"""The chart of the path of the term: figures offered and asked for, by date."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.model.dates import in_words
from peaceplans.model.evidence import Certainty
from peaceplans.report.chart import Chart
from peaceplans.report.charts.drawing import BODY, DOTTED, SMALL, WIDTH, Drawing, line_height
from peaceplans.report.charts.measures import PAPER
from peaceplans.report.charts.path_shape import HEIGHT, RADIUS, Dot, PathPlot, path_plot
from peaceplans.report.charts.text_width import text_width
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.term_path import PathSide, PathStep, TermPath

CAPTION = "How long, by date: what was offered and what was asked for, in years"

_TIERS = 4  # lines of dates, at most
_SIDES = {PathSide.ASKED: "asked for", PathSide.OFFERED: "offered"}
_CERTAINTIES = "filled: established; hollow: reported; dotted: provisional"


def path_charts(path: TermPath, anchor: str = "chart-path") -> tuple[Chart, ...]:
    """The chart of a path; nothing when there is no figure."""
    if not any(step.years for step in path.steps):
        return ()
    plot = path_plot(path, WIDTH, HEIGHT + 40, PAPER)
    drawing = Drawing()
    _legend(drawing, plot)
    for y, label in plot.year_marks():
        drawing.line((plot.area.left, y), (plot.area.right, y), "rule")
        drawing.text((plot.area.left - text_width(label, SMALL) - 6, y + 4), label, "muted")
    tiers = _dates(drawing, plot)
    for figure, who in plot.labels(_whole):
        for one in (figure, who):
            if one:
                box = (one.box.left, one.box.top, one.box.right - one.box.left, one.box.bottom - one.box.top)
                drawing.rect(box, "paper")
        drawing.text((figure.left, figure.baseline), figure.words, size=BODY, bold=True)
        if who:
            drawing.text((who.left, who.baseline), who.words, "muted")
    for step in path.steps:
        if len(step.years) > 1:
            x = plot.x(step)
            drawing.line((x, plot.y(step.years[0])), (x, plot.y(step.years[-1])), "text", thick=1.5, dash=_dash(step))
    for dot in plot.drawn():
        _dot(drawing, dot)
    height = round(plot.area.bottom + 10 + tiers * line_height(SMALL))
    chart = Chart(
        anchor=anchor,
        caption=CAPTION,
        svg=drawing.svg(height),
        width=WIDTH,
        height=height,
        alternative=" ".join(_alternative(path)),
    )
    return (chart,)


def _whole(words: str, room: float) -> str:
    return words if text_width(words, SMALL) <= room else ""


def _legend(drawing: Drawing, plot: PathPlot) -> None:
    x, y = plot.area.left, 13.0
    for side, words in _SIDES.items():
        _sign(drawing, (x + 5, y), 5, side, "text")
        x += 16 + drawing.text((x + 16, y + 4), words, "muted") + 16
    drawing.text((x, y + 4), _CERTAINTIES, "muted")


def _dates(drawing: Drawing, plot: PathPlot) -> int:
    """Draw the dates; how many lines they take."""
    tiers = 1
    for mark in plot.date_marks(_TIERS):
        y = plot.area.bottom + 15 + mark.tier * line_height(SMALL)
        end = y - 10 if mark.tier else plot.area.bottom + 4
        drawing.line((mark.x, plot.area.bottom), (mark.x, end), "edge")
        drawing.text((mark.left, y), mark.label, "muted")
        tiers = max(tiers, mark.tier + 1)
    return tiers


def _dot(drawing: Drawing, dot: Dot) -> None:
    """A square for an offer, a circle for a request; hollow when it is not established, dotted when provisional."""
    filled = dot.step.certainty is Certainty.ESTABLISHED
    _sign(drawing, (dot.x, dot.y), RADIUS, dot.step.side, "text" if filled else "paper", _dash(dot.step))


def _sign(drawing: Drawing, at: tuple[float, float], radius: float, side: PathSide, fill: str, dash: str = "") -> None:
    if side is PathSide.OFFERED:
        box = (at[0] - radius, at[1] - radius, 2 * radius, 2 * radius)
        drawing.rect(box, fill, "text", thick=2, dash=dash)
    else:
        drawing.circle(at, radius, fill, "text", thick=2, dash=dash)


def _dash(step: PathStep) -> str:
    return DOTTED if step.certainty is Certainty.PROVISIONAL else ""


def _alternative(path: TermPath) -> Iterator[str]:
    yield "A chart of dots by date: for how many years the guarantee was offered and asked for."
    yield f"{'; '.join(map(_said, path.steps))}."


def _said(step: PathStep) -> str:
    """``28 to 29 December 2025, asked for: 30 to 50 years, Volodymyr Zelenskyy, established``."""
    told = f"{in_words(step.date)}, {_SIDES[step.side]}: {step.words}, {step.who}, {step.certainty}"
    return one_line(told)
