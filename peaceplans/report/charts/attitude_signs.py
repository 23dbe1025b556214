"""The signs of attitudes as shapes, so that no font is needed that has them: those of the window."""

from __future__ import annotations

from peaceplans.model.positions import Attitude
from peaceplans.report.charts.drawing import Drawing, figure

SIDE = 10.0
"""Of the box in which a sign stands."""

_STROKES = {
    Attitude.ACCEPTS: ((-4, 0, -1, 3.5), (-1, 3.5, 4, -4)),
    Attitude.WANTS_MORE: ((-4, 0, 4, 0), (0, -4, 0, 4)),
    Attitude.WANTS_CHANGED: ((-4, -1.8, 4, -1.8), (-4, 1.8, 4, 1.8), (-2.5, 4.5, 2.5, -4.5)),
    Attitude.REJECTS: ((-3.5, -3.5, 3.5, 3.5), (-3.5, 3.5, 3.5, -3.5)),
    Attitude.MIXED: ((-4, -1, 4, -1), (0, -4.5, 0, 2.5), (-4, 4.5, 4, 4.5)),
    Attitude.SILENT: ((-4.2, 3, -2.4, 3), (-0.9, 3, 0.9, 3), (2.4, 3, 4.2, 3)),
    Attitude.OVERTAKEN: ((-3.5, -3, -0.5, 0), (-0.5, 0, -3.5, 3), (0.5, -3, 3.5, 0), (3.5, 0, 0.5, 3)),
}


def draw_attitude(drawing: Drawing, at: tuple[float, float], attitude: Attitude | None, ink: str) -> None:
    """Draw a sign around its middle; without an attitude that of nothing, a circle that is struck."""
    x, y = at
    if attitude is None:
        drawing.circle(at, 3.5, "", ink, thick=1.5)
        strokes: tuple[tuple[float, float, float, float], ...] = ((-4.5, 4.5, 4.5, -4.5),)
    else:
        strokes = _STROKES[attitude]
    data = "".join(f"M{figure(x + a)} {figure(y + b)}L{figure(x + c)} {figure(y + d)}" for a, b, c, d in strokes)
    drawing.path(data, stroke=ink, thick=1.8 if attitude else 1.5)
