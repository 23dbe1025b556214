"""The few signs on controls, drawn in the colour of the text beside them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

_SIZE = 16

_STROKES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "swap": (
        ((2, 5), (13.5, 5)),
        ((10.5, 2), (13.5, 5), (10.5, 8)),
        ((14, 11), (2.5, 11)),
        ((5.5, 8), (2.5, 11), (5.5, 14)),
    ),
    "down": (((4, 6.5), (8, 10.5), (12, 6.5)),),
    "up": (((4, 9.5), (8, 5.5), (12, 9.5)),),
    "panel": (((2, 3), (14, 3), (14, 13), (2, 13), (2, 3)), ((9.5, 3), (9.5, 13))),
}


def icon(name: str, colour: QColor, size: int = _SIZE) -> QIcon:
    """A sign by its name (swap, down, up, panel), sharp on screens of up to three pixels a point."""
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
