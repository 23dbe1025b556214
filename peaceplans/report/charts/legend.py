"""Samples with what they mean, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from peaceplans.report.charts.drawing import SMALL, Drawing, line_height
from peaceplans.report.charts.text_width import text_width, wrapped

Sample = Callable[[Drawing, tuple[float, float, float, float]], None]
"""Draws itself into a box given as left, top, width and height."""

_WIDE, _HIGH, _GAP, _APART = 20.0, 14.0, 6.0, 18.0


def draw_legend(
    drawing: Drawing,
    top: float,
    entries: Iterable[tuple[Sample, str]],
    *,
    left: float = 0,
    size: tuple[float, float] = (_WIDE, _HIGH),
) -> float:
    """Draw samples and words from a height downwards; the height under them."""
    wide, high = size
    x, y, line = left, top, max(high + 6, 20.0)
    bottom = y
    for sample, words in entries:
        needed = wide + _GAP + text_width(words, SMALL)
        if x > left and x + needed > drawing.width:
            x, y = left, bottom
        lines = wrapped(words, drawing.width - left - wide - _GAP, SMALL)
        sample(drawing, (x + 0.5, y + 0.5, wide - 1, high - 1))
        drawing.lines((x + wide + _GAP, y + high / 2 + 4), lines, "muted")
        bottom = max(bottom, y + line + (len(lines) - 1) * line_height(SMALL))
        x += needed + _APART
    return bottom
