"""The mix of evidence as a small bar: the surer, the fuller; what is only inferred is dotted. Words stand under it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from peaceplans.model.evidence import Certainty, Grade
from ui.theme.colours import Colours

_GAP = 2


def draw_mix(
    painter: QPainter, box: QRectF, mix: Mapping[Grade, int] | Mapping[Certainty, int], colours: Colours
) -> None:
    """A part for each grade or certainty, as long as its share."""
    whole = sum(mix.values())
    if not whole:
        return
    left = box.left()
    room = box.width() - _GAP * (len(mix) - 1)
    painter.save()
    for kind, count in mix.items():
        width = room * count / whole
        part = QRectF(left, box.top(), max(width, 2.0), box.height())
        fill = _fill(kind, colours)
        if fill is not None:
            painter.fillRect(part, fill)
        else:
            painter.setBrush(colours.dots_ground)
            painter.setPen(QPen(colours.rule, 1.4, Qt.PenStyle.DotLine))
            painter.drawRect(part.adjusted(0.7, 0.7, -0.7, -0.7))
        left += width + _GAP
    painter.restore()


def _fill(kind: Grade | Certainty, colours: Colours) -> QColor | None:
    """The colour of a part; None for one with a dotted edge alone."""
    match kind:
        case Grade.PUBLISHED_TEXT | Certainty.ESTABLISHED:
            return colours.text
        case Grade.OFFICIAL_SUMMARY:
            return colours.muted
        case Grade.PRESS_REPORT | Certainty.REPORTED:
            return colours.border
    return None
