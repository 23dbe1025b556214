"""The band beside a stance: plain for established, hatched for reported, dotted for provisional."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from peaceplans.model.evidence import Certainty

_TILE = 6  # logical pixels after which a pattern repeats
_made: dict[tuple[Certainty, int, int, float], QPixmap] = {}


def paint_band(painter: QPainter, rect: QRect, certainty: Certainty, colour: QColor, on: QColor) -> None:
    """Fill a box with the pattern of a certainty.

    Args:
        painter: of the view.
        rect: the box.
        certainty: which pattern.
        colour: of its strokes and dots.
        on: what they stand on.
    """
    if certainty is Certainty.ESTABLISHED:
        painter.fillRect(rect, colour)
        return
    device = painter.device()
    ratio = device.devicePixelRatio() if device else 1.0
    key = (certainty, colour.rgba(), on.rgba(), ratio)
    tile = _made.get(key)
    if tile is None:
        tile = _made[key] = _tile(certainty, colour, on, ratio)
    painter.save()
    painter.setBrushOrigin(rect.topLeft())
    painter.fillRect(rect, QBrush(tile))
    painter.restore()


def _tile(certainty: Certainty, colour: QColor, on: QColor, ratio: float) -> QPixmap:
    side = round(_TILE * ratio)
    tile = QPixmap(side, side)
    tile.setDevicePixelRatio(ratio)
    tile.fill(on)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if certainty is Certainty.REPORTED:
        painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        for offset in (-_TILE, 0, _TILE):
            painter.drawLine(QPointF(offset - 2, _TILE + 2), QPointF(offset + _TILE + 2, -2))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(_TILE / 2, _TILE / 2), 1.25, 1.25)
    painter.end()
    return tile
