"""Paints the rows of the chart of durations: name, status, bar, words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from peaceplans.model.evidence import Certainty
from peaceplans.report.charts.duration_scale import Scale
from peaceplans.report.charts.duration_shape import (
    BAR_HEIGHT,
    LABEL_RISE,
    SPACE,
    TICK_HALF,
    BarShape,
    bar_shape,
    duration_scale,
    names_width,
    words_behind,
)
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.durations import DurationBar
from ui.compare.rows.middle_text import certainty_label
from ui.guarantees.chart_measures import measures
from ui.guarantees.duration_model import DurationModel
from ui.guarantees.fields_model import Index
from ui.theme.look import Density, Dresser


class DurationDelegate(QStyledItemDelegate):
    """The rows of one chart.

    Attributes:
        has_focus: whether the chart has the keyboard.
    """

    def __init__(self, model: DurationModel, dresser: Dresser, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._dresser = dresser
        self._view = view
        self.has_focus = False
        self.scale = Scale(0, 1, 1, 1)
        self._names = 0.0

    def row_height(self) -> int:
        """The height of every row."""
        look = self._dresser.look
        return max(28, look.fonts.scaled(28 if look.density is Density.COMPACT else 30))

    def fit(self, width: int) -> None:
        """Share a width between names and bars."""
        asked = measures(self._dresser.look)
        bars = self._model.bars
        self._names = names_width(bars, width, asked)
        self.scale = duration_scale([(bar, self._behind(bar)) for bar in bars], self._names, width, asked)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One line."""
        return QSize(option.rect.width(), self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A row."""
        look = self._dresser.look
        rect: QRect = option.rect
        bar = self._model.bar(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if bar is None:
            painter.setFont(look.fonts.small_title)
            painter.setPen(look.colours.muted)
            flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            painter.drawText(rect.adjusted(0, 0, 0, -look.fonts.scaled(4)), flags, self._model.heading())
        else:
            self._name(painter, rect, bar)
            self._bar(painter, rect, bar)
            if self.has_focus and index == self._view.currentIndex():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(look.colours.focus, 2))
                painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3)
        painter.restore()

    def _name(self, painter: QPainter, rect: QRect, bar: DurationBar) -> None:
        look = self._dresser.look
        pad = look.fonts.scaled(SPACE)
        small = QFontMetricsF(look.fonts.small)
        status = one_line(bar.instrument.status)
        room = self._names - pad - small.horizontalAdvance(status) - pad
        title = QFontMetricsF(look.fonts.body)
        words = title.elidedText(one_line(bar.instrument.short_title), Qt.TextElideMode.ElideRight, room)
        baseline = rect.center().y() + (title.ascent() - title.descent()) / 2
        painter.setFont(look.fonts.body)
        painter.setPen(look.colours.text)
        painter.drawText(QPointF(rect.left() + pad, baseline), words)
        painter.setFont(look.fonts.small)
        painter.setPen(look.colours.muted)
        painter.drawText(QPointF(rect.left() + pad + title.horizontalAdvance(words) + pad, baseline), status)

    def _bar(self, painter: QPainter, rect: QRect, bar: DurationBar) -> None:
        shape = bar_shape(bar, self.scale, measures(self._dresser.look))
        self._pieces(painter, rect, shape)
        if shape.line:
            self._range(painter, rect, shape)
        self._words(painter, rect, shape.words_left, self._behind(bar, crowded=shape.crowded))

    def _pieces(self, painter: QPainter, rect: QRect, shape: BarShape) -> None:
        """A bar: filled, or a dotted outline when it is provisional; one without an end breaks off."""
        look = self._dresser.look
        colour, height = look.colours.selection_idle, look.fonts.scaled(BAR_HEIGHT)
        for start, end in shape.pieces:
            box = QRectF(start, rect.center().y() - height / 2, end - start, height)
            if shape.dotted:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DotLine))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(box, 2, 2)

    def _range(self, painter: QPainter, rect: QRect, shape: BarShape) -> None:
        """A line from the first year to the longest, with a tick and a label at each figure."""
        assert shape.line
        look = self._dresser.look
        rise, half = look.fonts.scaled(LABEL_RISE), look.fonts.scaled(TICK_HALF)
        middle = rect.center().y() + rise
        style = Qt.PenStyle.DotLine if shape.dotted else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.colours.selection_idle, 2, style))
        painter.drawLine(QPointF(shape.line[0], middle), QPointF(shape.line[1], middle))
        painter.setFont(look.fonts.small)
        for tick in shape.ticks:
            painter.setPen(QPen(look.colours.text, 3))
            painter.drawLine(QPointF(tick.x, middle - half), QPointF(tick.x, middle + half))
            painter.setPen(look.colours.text)
            painter.drawText(QPointF(tick.left, middle - rise), tick.label)

    def _words(self, painter: QPainter, rect: QRect, left: float, words: str) -> None:
        look = self._dresser.look
        metrics = QFontMetricsF(look.fonts.small)
        painter.setFont(look.fonts.small)
        painter.setPen(look.colours.muted)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.right() - left)
        painter.drawText(QPointF(left, baseline), shown)

    def _behind(self, bar: DurationBar, *, crowded: bool = False) -> str:
        """What is written behind a bar or in its place: how long, and how sure that is where it is not established."""
        words = words_behind(bar, self.tr("%1 years"), crowded=crowded)
        if bar.certainty is Certainty.ESTABLISHED:
            return words
        return f"{words} \u00b7 {certainty_label(bar.certainty)}"
