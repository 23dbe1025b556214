"""Marks of the timeline: what is confirmed is filled, what is claimed hollow, what is disputed half of each."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPolygonF

from peaceplans.model.events import EventState
from peaceplans.sheets.timeline.item import ItemKind, TimelineItem
from ui.theme.colours import Colours


def draw_item_mark(painter: QPainter, box: QRectF, item: TimelineItem, colours: Colours, ground: QColor) -> None:
    """The mark of an item; a dotted edge says that it is unverified, a hollow diamond that no text of it is public."""
    loose = item.memory or item.unpublished
    if item.kind is ItemKind.EVENT:
        draw_state(painter, box, item.state or EventState.CONFIRMED, colours, ground, loose=loose)
    else:
        draw_kind(painter, box, item.kind, colours, ground, loose=loose)


def draw_state(
    painter: QPainter, box: QRectF, state: EventState, colours: Colours, ground: QColor, *, loose: bool = False
) -> None:
    """A round mark: filled, hollow, half, or hollow and struck through."""
    ink = colours.opposed if state is EventState.DISPUTED else colours.text
    inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setPen(_edge(ink, loose=loose))
    filled = state is EventState.CONFIRMED and not loose
    painter.setBrush(ink if filled else ground)
    painter.drawEllipse(inner)
    if state is EventState.CONFIRMED and loose:
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(inner.adjusted(2.5, 2.5, -2.5, -2.5))
    elif state is EventState.DISPUTED:
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawChord(inner, 90 * 16, 180 * 16)
    elif state is EventState.DENIED:
        painter.setPen(QPen(ink, 1.6))
        painter.drawLine(inner.bottomLeft() + QPointF(1.5, -1.5), inner.topRight() + QPointF(-1.5, 1.5))


def draw_kind(
    painter: QPainter, box: QRectF, kind: ItemKind, colours: Colours, ground: QColor, *, loose: bool = False
) -> None:
    """The mark of a plan (a diamond), an instrument (a square) or a statement (a wedge)."""
    inner = box.adjusted(1, 1, -1, -1)
    painter.setPen(QPen(colours.text, 1.5))
    painter.setBrush(ground if loose else colours.text)
    middle = inner.center()
    if kind is ItemKind.PLAN:
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle.x(), inner.top()),
                    QPointF(inner.right(), middle.y()),
                    QPointF(middle.x(), inner.bottom()),
                    QPointF(inner.left(), middle.y()),
                ]
            )
        )
    elif kind is ItemKind.INSTRUMENT:
        painter.drawRect(inner.adjusted(1, 1, -1, -1))
    else:
        painter.setBrush(ground)
        painter.drawPolygon(QPolygonF([inner.topLeft(), QPointF(inner.right(), middle.y()), inner.bottomLeft()]))


def draw_gathered(painter: QPainter, box: QRectF, colours: Colours, ground: QColor) -> None:
    """The mark of several items: one behind the other."""
    side = box.width() * 0.68
    painter.setPen(QPen(colours.text, 1.3))
    painter.setBrush(ground)
    painter.drawEllipse(QRectF(box.right() - side, box.top() + 1, side, side))
    painter.drawEllipse(QRectF(box.left(), box.bottom() - side - 1, side, side))


def draw_days(painter: QPainter, bar: QRectF, item: TimelineItem, colours: Colours) -> None:
    """The days that a date covers: a line with ends for days, a bar for a month, faded ends for *about* and no end."""
    span = item.span
    ink = colours.muted
    fades = span.about or span.open_end or span.open_start
    if not span.exact or fades:
        fill = QColor(ink)
        fill.setAlpha(90)
        if not fades:
            painter.fillRect(bar, fill)
            return
        clear = QColor(ink)
        clear.setAlpha(0)
        fading = QLinearGradient(bar.topLeft(), bar.topRight())
        start_fades, end_fades = span.about or span.open_start, span.about or span.open_end
        fading.setColorAt(0, clear if start_fades else fill)
        fading.setColorAt(0.3, fill)
        fading.setColorAt(0.7, fill)
        fading.setColorAt(1, clear if end_fades else fill)
        painter.fillRect(bar, fading)
        return
    middle = bar.center().y()
    painter.setPen(QPen(ink, 1.5))
    painter.drawLine(QPointF(bar.left(), middle), QPointF(bar.right(), middle))
    for end in (bar.left(), bar.right()):
        painter.drawLine(QPointF(end, middle - 3), QPointF(end, middle + 3))


def _edge(ink: QColor, *, loose: bool) -> QPen:
    pen = QPen(ink, 1.5)
    if loose:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.5, 1.5])
    return pen
