"""The grounds of what is not there (hatched) and of what is not known (dotted), as tiles that repeat without a seam."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

_STRIPE = 16  # logical pixels from stripe to stripe
_GRID = 8


def hatching(ground: QColor, stripe: QColor, device_ratio: float) -> QPixmap:
    """Rising diagonal stripes."""
    tile = _tile(_STRIPE, ground, device_ratio)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(stripe, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for offset in (-_STRIPE, 0, _STRIPE):
        painter.drawLine(QPointF(offset - 4, _STRIPE + 4), QPointF(offset + _STRIPE + 4, -4))
    painter.end()
    return tile


def dots(ground: QColor, dot: QColor, device_ratio: float) -> QPixmap:
    """A grid of dots."""
    tile = _tile(_GRID, ground, device_ratio)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dot)
    painter.drawEllipse(QPointF(_GRID / 2, _GRID / 2), 0.9, 0.9)
    painter.end()
    return tile


def _tile(size: int, ground: QColor, device_ratio: float) -> QPixmap:
    tile = QPixmap(round(size * device_ratio), round(size * device_ratio))
    tile.setDevicePixelRatio(device_ratio)
    tile.fill(ground)
    return tile
