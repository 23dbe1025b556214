"""Paints the lanes: grounds, marks of the axis, arrows of lineage, items, and over them names and axis."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from peaceplans.model.plan import Plan
from ui.theme.patterns import dots
from ui.timeline.lane_layout import Placed
from ui.timeline.lane_shelf import LaneBand, LaneShelf
from ui.timeline.mark_painter import draw_days, draw_gathered, draw_item_mark
from ui.timeline.scale import Unit, above, mark_label, marks
from ui.timeline.timeline_model import TimelineModel
from ui.timeline.words import entries_count, lane_label, translate


class LanesPainter:
    """Paints what a shelf has laid out."""

    def __init__(self, shelf: LaneShelf, model: TimelineModel) -> None:
        self._shelf = shelf
        self._model = model
        self._tile: tuple[object, QPixmap] | None = None
        self._elided: dict[tuple[str, int, float], str] = {}

    def paint(
        self,
        viewport: QWidget,
        clip: QRect,
        *,
        offset: QPoint,
        end: date,
        unit: Unit,
        current: int,
        focused: bool,
        found: frozenset[int],
    ) -> None:
        """Everything.

        Args:
            viewport: what is painted on.
            clip: the part of it.
            offset: how far it is scrolled.
            end: until when the record tells.
            unit: of the axis.
            current: row of the selected item; -1 for none.
            focused: whether the keys are here.
            found: rows in which words that are looked for occur.
        """
        shelf, look = self._shelf, self._shelf.look
        self._offset, self._size = offset, viewport.size()
        painter = QPainter(viewport)
        painter.setClipRect(clip)
        painter.fillRect(clip, look.colours.page)
        painter.save()
        painter.setClipRect(QRect(shelf.names, shelf.axis, self._size.width(), self._size.height()).intersected(clip))
        self._grounds(painter)
        self._grid(painter, unit)
        self._state_of_record(painter, end)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._lineage(painter, current)
        for band, place in shelf.places(offset.x(), offset.x() + self._size.width()):
            self._place(painter, band, place, current, focused=focused, found=found)
        painter.restore()
        self._axis(painter, unit, end)
        self._names(painter, clip)
        painter.end()

    def _x(self, x: float) -> float:
        return x - self._offset.x() + self._shelf.names

    def _y(self, y: float) -> float:
        return y - self._offset.y() + self._shelf.axis

    def _grounds(self, painter: QPainter) -> None:
        colours = self._shelf.look.colours
        for number, band in enumerate(self._shelf.bands):
            box = QRectF(self._shelf.names, self._y(band.top), self._size.width(), band.height)
            painter.fillRect(box, self._ground(number))
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colours.hairline)

    def _ground(self, number: int) -> QColor:
        colours = self._shelf.look.colours
        return colours.chrome if number % 2 else colours.card

    def _grid(self, painter: QPainter, unit: Unit) -> None:
        colours = self._shelf.look.colours
        upper = above(unit)
        first, last = self._seen()
        for day in marks(unit, first, last):
            x = round(self._x(self._shelf.scale.x(day)))
            if x >= self._shelf.names:
                painter.fillRect(x, self._shelf.axis, 1, self._size.height(), colours.hairline)
        if upper:
            for day in marks(upper, first, last):
                x = round(self._x(self._shelf.scale.x(day)))
                painter.fillRect(x, self._shelf.axis, 1, self._size.height(), colours.border)
        if self._shelf.scale.before > self._shelf.measures.gathered:  # what is earlier stands apart
            x = round(self._x(self._shelf.scale.before - self._shelf.measures.gap))
            painter.setPen(QPen(colours.border, 1, Qt.PenStyle.DashLine))
            painter.drawLine(x, self._shelf.axis, x, self._size.height())

    def _seen(self) -> tuple[date, date]:
        scale = self._shelf.scale
        first = scale.day(self._offset.x())
        return max(first, scale.first), min(scale.day(self._offset.x() + self._size.width()), scale.last)

    def _state_of_record(self, painter: QPainter, end: date) -> None:
        """After this line the record tells nothing."""
        colours = self._shelf.look.colours
        x = round(self._x(self._shelf.scale.x(end + timedelta(1))))
        after = QRect(x, self._shelf.axis, max(self._size.width() - x, 0), self._size.height())
        ratio = painter.device().devicePixelRatioF()
        painter.drawTiledPixmap(after, self._dotted(colours.dots_ground, colours.dots, ratio))
        painter.fillRect(x, self._shelf.axis, 2, self._size.height(), colours.text)

    def _dotted(self, ground: QColor, dot: QColor, ratio: float) -> QPixmap:
        key = ground.rgb(), ratio
        if self._tile is None or self._tile[0] != key:
            self._tile = key, dots(ground, dot, ratio)
        return self._tile[1]

    def _lineage(self, painter: QPainter, current: int) -> None:
        """From each plan to those made from it; those of the selected plan are strong."""
        colours = self._shelf.look.colours
        chosen = self._model.item(current).anchor if 0 <= current < len(self._model.items) else ""
        later: list[tuple[QPointF, QPointF]] = []
        for parent, child, start, end, is_gathered in self._arrows():
            if chosen in (parent, child):
                later.append((start, end))
            elif not is_gathered:
                _arrow(painter, start, end, QPen(colours.border, 1))
        for start, end in later:
            _arrow(painter, start, end, QPen(colours.text, 2))

    def _arrows(self) -> Iterator[tuple[str, str, QPointF, QPointF, bool]]:
        """The earlier and the later plan, their marks, and whether either is gathered with others."""
        for item in self._model.items:
            if isinstance(item.entry, Plan):
                for line in item.entry.lineage:
                    parent = self._model.place_of(line.plan)
                    child = self._model.place_of(item.anchor)
                    if parent.isValid():
                        start, end = self._centre(parent.row()), self._centre(child.row())
                        if start and end and start[0] != end[0]:
                            yield line.plan, item.anchor, start[0], end[0], start[1] or end[1]

    def _centre(self, row: int) -> tuple[QPointF, bool] | None:
        """Where a mark is, or would be in what it is gathered in, and whether it is."""
        found = self._shelf.place_of(row)
        if found is None:
            return None
        band, place = found
        half = self._shelf.measures.mark / 2
        x = place.mark + half
        if place.is_gathered:
            x = min(max(self._shelf.scale.x(self._model.item(row).span.first), place.left), place.right)
        top = self._shelf.top_of(band, place)
        return QPointF(self._x(x), self._y(top + self._shelf.line / 2)), place.is_gathered

    def _place(
        self,
        painter: QPainter,
        band: LaneBand,
        place: Placed,
        current: int,
        *,
        focused: bool,
        found: frozenset[int],
    ) -> None:
        shelf, look = self._shelf, self._shelf.look
        colours, measures = look.colours, shelf.measures
        ground = self._ground(shelf.bands.index(band))
        top, line = self._y(shelf.top_of(band, place)), shelf.line
        start = self._x(place.mark)
        if not place.is_gathered and start < shelf.names:  # the label of a long time stays in sight
            wide = measures.mark + measures.gap + shelf.label_width(place.rows[0])
            start = max(start, min(shelf.names + measures.gap, self._x(place.bar[1]) - wide))
        mark = QRectF(start, top + (line - measures.mark) / 2 - 1, measures.mark, measures.mark)
        left = mark.right() + measures.gap
        room = round(place.right - place.mark - measures.mark - measures.gap)
        if place.is_gathered:
            text = translate("Timeline", "%1 earlier") if place.earlier else ""
            words = text.replace("%1", str(len(place.rows))) or entries_count(len(place.rows))
        else:
            words = shelf.label(place.rows[0])
            room = min(room, round(shelf.full_width(place.rows[0])) + 1)
        words = self._fitted(words, room)
        wide = shelf.metrics.horizontalAdvance(words)
        box = QRectF(left - 2, top + 3, wide + 4, line - 8)
        painter.fillRect(box, colours.found if found.intersection(place.rows) else ground)
        if not place.is_gathered:
            item = self._model.item(place.rows[0])
            bar = QRectF(self._x(place.bar[0]), top + line - 7, place.bar[1] - place.bar[0], 5)
            if bar.width() > measures.mark + 2:
                draw_days(painter, bar, item, colours)
            draw_item_mark(painter, mark, item, colours, ground)
        else:
            draw_gathered(painter, mark, colours, ground)
        painter.setFont(shelf.font)
        painter.setPen(colours.text if not place.is_gathered else colours.muted)
        baseline = top + line / 2 + (shelf.metrics.ascent() - shelf.metrics.descent()) / 2 - 1
        painter.drawText(QPointF(left, baseline), words)
        if current in place.rows:
            edge = colours.focus if focused else colours.selection_idle
            outline = QRectF(mark.left() - 4, top + 1, left + wide + 5 - mark.left() + 4, line - 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(edge, 2))
            painter.drawRoundedRect(outline, 4, 4)

    def _fitted(self, words: str, room: int) -> str:
        key = words, room, self._shelf.look.fonts.scale
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) > 4000:
                self._elided.clear()
            found = self._elided[key] = self._shelf.metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        return found

    def _axis(self, painter: QPainter, unit: Unit, end: date) -> None:
        shelf, look = self._shelf, self._shelf.look
        colours, half = look.colours, shelf.axis / 2
        painter.fillRect(0, 0, self._size.width(), shelf.axis, colours.chrome)
        painter.fillRect(0, shelf.axis - 1, self._size.width(), 1, colours.border)
        first, last = self._seen()
        upper = above(unit)
        painter.setClipRect(QRect(shelf.names, 0, self._size.width(), shelf.axis))
        if upper:
            self._line_of(painter, list(marks(upper, first, last)), upper, (0, half), strong=True)
        self._line_of(
            painter, list(marks(unit, first, last)), unit, (half if upper else 0, shelf.axis), strong=not upper
        )
        self._end_words(painter, end)
        painter.setClipping(False)

    def _line_of(
        self, painter: QPainter, days: list[date], unit: Unit, between: tuple[float, float], *, strong: bool
    ) -> None:
        shelf, colours = self._shelf, self._shelf.look.colours
        top, bottom = between
        font = shelf.look.fonts.small_title if strong else shelf.look.fonts.small
        painter.setFont(font)
        baseline = (top + bottom) / 2 + (shelf.small.ascent() - shelf.small.descent()) / 2
        for number, day in enumerate(days):
            begins = self._x(shelf.scale.x(day))
            ends = self._x(shelf.scale.x(days[number + 1])) if number + 1 < len(days) else float(self._size.width())
            left = max(begins, shelf.names if strong else begins)
            words = mark_label(unit, day, full=strong)
            if strong and left + shelf.small.horizontalAdvance(words) * 1.1 + 12 > ends:
                continue
            if begins >= shelf.names:
                painter.fillRect(QRectF(round(begins), top + 3, 1, bottom - top - 4), colours.border)
            painter.setPen(colours.text if strong else colours.muted)
            painter.drawText(QPointF(left + 5, baseline), words)

    def _end_words(self, painter: QPainter, end: date) -> None:
        """What the line of the record's state says, over the axis."""
        shelf, look = self._shelf, self._shelf.look
        x = round(self._x(shelf.scale.x(end + timedelta(1))))
        words = translate("Timeline", "record until here")
        wide = shelf.small.horizontalAdvance(words) + 10
        if x > self._size.width() or x + wide < shelf.names:
            return
        box = QRectF(x if x + wide <= self._size.width() else x - wide, shelf.axis / 2 + 1, wide, shelf.axis / 2 - 3)
        painter.fillRect(box, look.colours.text)
        painter.setFont(look.fonts.small)
        painter.setPen(look.colours.card)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def _names(self, painter: QPainter, clip: QRect) -> None:
        shelf, look = self._shelf, self._shelf.look
        colours = look.colours
        painter.fillRect(0, shelf.axis, shelf.names, self._size.height(), colours.chrome)
        painter.fillRect(shelf.names - 1, 0, 1, self._size.height(), colours.border)
        painter.setClipRect(QRect(0, shelf.axis, shelf.names, self._size.height()).intersected(clip))
        pad = look.fonts.scaled(10)
        for band in shelf.bands:
            top = self._y(band.top)
            painter.setFont(look.fonts.small_title)
            painter.setPen(colours.text)
            name = lane_label(band.lane)
            baseline = top + shelf.air + shelf.line / 2 + shelf.small.ascent() / 2
            painter.drawText(QPointF(pad, baseline), name)
            painter.setFont(look.fonts.small)
            painter.setPen(colours.muted)
            count = str(band.count)
            painter.drawText(QPointF(shelf.names - pad - shelf.small.horizontalAdvance(count), baseline), count)
            painter.fillRect(QRectF(0, top + band.height - 1, shelf.names - 1, 1), colours.hairline)
        painter.setClipping(False)


def _arrow(painter: QPainter, start: QPointF, end: QPointF, pen: QPen) -> None:
    """From a mark to a mark, in a bow, with a head."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(start)
    reach = max(abs(end.x() - start.x()) / 2, 16)
    path.cubicTo(QPointF(start.x() + reach, start.y()), QPointF(end.x() - reach, end.y()), end - QPointF(8, 0))
    painter.drawPath(path)
    painter.setBrush(pen.color())
    tip = end - QPointF(7, 0)
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-6, -3.5), tip + QPointF(-6, 3.5)]))
