"""The few signs on controls, drawn in the colour of the text beside them."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

_SIZE = 16

_CIRCLE = tuple((8 + 6.5 * cos(turn * pi / 18), 8 + 6.5 * sin(turn * pi / 18)) for turn in range(37))

_STROKES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "swap": (
        ((2, 5), (13.5, 5)),
        ((10.5, 2), (13.5, 5), (10.5, 8)),
        ((14, 11), (2.5, 11)),
        ((5.5, 8), (2.5, 11), (5.5, 14)),
    ),
    "down": (((4, 6.5), (8, 10.5), (12, 6.5)),),
    "up": (((4, 9.5), (8, 5.5), (12, 9.5)),),
    "start": (
        ((2, 8), (8, 2.5), (14, 8)),
        ((3.5, 7), (3.5, 13.5), (12.5, 13.5), (12.5, 7)),
        ((6.5, 13.5), (6.5, 9.5), (9.5, 9.5), (9.5, 13.5)),
    ),
    "shield": (
        ((8, 1.5), (13.5, 3.5), (13.5, 8), (11.5, 11.8), (8, 14.5), (4.5, 11.8), (2.5, 8), (2.5, 3.5), (8, 1.5)),
        ((5.5, 7.8), (7.3, 9.6), (10.7, 6)),
    ),
    "pencil": (((2.5, 13.5), (3.2, 10.4), (11, 2.6), (13.4, 5), (5.6, 12.8), (2.5, 13.5)), ((9.2, 4.4), (11.6, 6.8))),
    "forward": (((2.5, 8), (13.5, 8)), ((9.5, 4), (13.5, 8), (9.5, 12))),
    "find": (
        tuple((6.8 + 4.6 * cos(turn * pi / 18), 6.8 + 4.6 * sin(turn * pi / 18)) for turn in range(37)),
        ((10.3, 10.3), (14, 14)),
    ),
    "grid": (
        ((2, 2.5), (14, 2.5), (14, 13.5), (2, 13.5), (2, 2.5)),
        ((2, 6.2), (14, 6.2)),
        ((2, 9.8), (14, 9.8)),
        ((6, 2.5), (6, 13.5)),
        ((10, 2.5), (10, 13.5)),
    ),
    "people": (
        tuple((5.5 + 2.3 * cos(turn * pi / 18), 5 + 2.3 * sin(turn * pi / 18)) for turn in range(37)),
        tuple((11.3 + 1.8 * cos(turn * pi / 18), 6.2 + 1.8 * sin(turn * pi / 18)) for turn in range(37)),
        ((1.5, 13.5), (1.5, 12.2), (3, 10), (8, 10), (9.5, 12.2), (9.5, 13.5)),
        ((11, 10.3), (13, 10.3), (14.5, 12.4), (14.5, 13.5)),
    ),
    "track": (
        ((1.5, 8), (14.5, 8)),
        ((4, 5.5), (4, 10.5)),
        ((8, 3), (8, 8)),
        ((8, 3), (11, 3)),
        ((12, 8), (12, 12.5)),
        ((9, 12.5), (12, 12.5)),
    ),
    "shelf": (
        ((2, 13.5), (14, 13.5)),
        ((2.5, 3), (5, 3), (5, 13.5), (2.5, 13.5), (2.5, 3)),
        ((5, 5), (7.8, 5), (7.8, 13.5)),
        ((9, 4.2), (11.4, 3.4), (14, 12.8), (11.6, 13.5), (9, 4.2)),
    ),
    "plus": (((3, 8), (13, 8)), ((8, 3), (8, 13))),
    "minus": (((3, 8), (13, 8)),),
    "close": (((4, 4), (12, 12)), ((12, 4), (4, 12))),
    "check": (((2.5, 8.5), (6.2, 12.2), (13.5, 4.5)),),
    "info": (((8, 7), (8, 11.5)), ((8, 4.4), (8, 4.5)), _CIRCLE),
    "warning": (((8, 1.8), (15, 14), (1, 14), (8, 1.8)), ((8, 6), (8, 9.8)), ((8, 11.9), (8, 12))),
    "panel": (((2, 3), (14, 3), (14, 13), (2, 13), (2, 3)), ((9.5, 3), (9.5, 13))),
}


def icon(name: str, colour: QColor, size: int = _SIZE) -> QIcon:
    """A sign by its name (swap, down, up, panel, start ...), sharp on screens of up to three pixels a point."""
    drawn = QIcon()
    for ratio in (1, 2, 3):
        drawn.addPixmap(_pixmap(name, colour, size, ratio))
    return drawn


def draw_sign(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """A sign in a box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / _SIZE, box.height() / _SIZE)
    pen = QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for stroke in _STROKES[name]:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in stroke]))
    painter.restore()


def _pixmap(name: str, colour: QColor, size: int, ratio: int) -> QPixmap:
    pixmap = QPixmap(size * ratio, size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_sign(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return pixmap
