"""The figures of the path by date: years upwards, dates to the right; the list under it says the same in words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from peaceplans.model.evidence import Certainty
from peaceplans.report.charts.path_shape import HEIGHT, RADIUS, Box, PathPlot, path_plot
from peaceplans.sheets.guarantees.term_path import PathSide, PathStep
from ui.guarantees.chart_measures import measures
from ui.guarantees.path_model import PathModel
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

_NEAR = 14


class PathChart(QWidget):
    """A picture; the list has the keys and is what a screen reader reads.

    Signals:
        step_chosen: row of the step whose dot was pressed.
    """

    step_chosen = Signal(int)

    def __init__(self, dresser: Dresser, model: PathModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._model = model
        self.current = -1
        self.setAccessibleName(self.tr("How long: offered below, asked for above"))
        self.setMouseTracking(True)
        dresser.look_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """High enough for six lines of years."""
        return QSize(400, self._dresser.look.fonts.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Half of it in a low window."""
        return QSize(200, self._dresser.look.fonts.scaled(HEIGHT) * 3 // 5)

    def dots(self) -> Iterator[tuple[int, PathStep, QPointF]]:
        """Where the figures stand: row, step, place."""
        plot = self._plot()
        for dot in plot.dots() if plot else ():
            yield dot.row, dot.step, QPointF(dot.x, dot.y)

    def row_at(self, at: QPointF) -> int:
        """The row whose dot is nearest and near enough; -1 when there is none."""
        near = [((place - at).manhattanLength(), row) for row, _, place in self.dots()]
        found = min(near, default=(_NEAR + 1.0, -1))
        return found[1] if found[0] <= self._dresser.look.fonts.scaled(_NEAR) else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the step under the pointer."""
        row = self.row_at(event.position())
        if row >= 0:
            self.step_chosen.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A dot can be pressed."""
        there = self.row_at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """A dot tells what it stands for."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.row_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(self._model.spoken(row)) if row >= 0 else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lines of years, dates, ranges, dots, figures, legend."""
        plot = self._plot()
        if plot is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter, plot)
        self._paint_steps(painter, plot)
        self._paint_labels(painter, plot)
        self._paint_legend(painter, plot.area.left)
        painter.end()

    def _plot(self) -> PathPlot | None:
        """Where everything stands; None without a step."""
        path = self._model.path
        if path is None or not path.steps:
            return None
        return path_plot(path, self.width(), self.height(), measures(self._dresser.look))

    def _paint_axes(self, painter: QPainter, plot: PathPlot) -> None:
        look, area = self._dresser.look, plot.area
        painter.setFont(look.fonts.small)
        metrics = QFontMetricsF(look.fonts.small)
        for y, label in plot.year_marks():
            painter.fillRect(QRectF(area.left, round(y), area.right - area.left, 1), look.colours.hairline)
            painter.setPen(look.colours.muted)
            left = area.left - metrics.horizontalAdvance(label) - look.fonts.scaled(6)
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), label)
        for mark in plot.date_marks():
            painter.fillRect(QRectF(round(mark.x), area.bottom, 1, look.fonts.scaled(4)), look.colours.border)
            painter.setPen(look.colours.muted)
            painter.drawText(QPointF(mark.left, area.bottom + look.fonts.scaled(5) + metrics.ascent()), mark.label)

    def _paint_steps(self, painter: QPainter, plot: PathPlot) -> None:
        look = self._dresser.look
        for step in plot.path.steps:
            if len(step.years) > 1:
                x = plot.x(step)
                painter.setPen(QPen(look.colours.text, 1.5, _pen_style(step)))
                painter.drawLine(QPointF(x, plot.y(step.years[0])), QPointF(x, plot.y(step.years[-1])))
        for dot in plot.drawn():
            self._paint_dot(painter, QPointF(dot.x, dot.y), dot.step, is_current=dot.row == self.current)

    def _paint_labels(self, painter: QPainter, plot: PathPlot) -> None:
        look = self._dresser.look
        elided = partial(_elided, QFontMetricsF(look.fonts.small))
        for figure, who in plot.labels(elided):
            painter.fillRect(_rect(figure.box), look.colours.card)
            painter.setFont(look.fonts.title)
            painter.setPen(look.colours.text)
            painter.drawText(QPointF(figure.left, figure.baseline), figure.words)
            if who:
                painter.fillRect(_rect(who.box), look.colours.card)
                painter.setFont(look.fonts.small)
                painter.setPen(look.colours.muted)
                painter.drawText(QPointF(who.left, who.baseline), who.words)

    def _paint_dot(self, painter: QPainter, at: QPointF, step: PathStep, *, is_current: bool) -> None:
        """A square for an offer, a circle for a request; hollow when it is not established, dotted when provisional."""
        look = self._dresser.look
        radius = look.fonts.scaled(RADIUS)
        colour = look.colours.text
        painter.setPen(QPen(colour, 2, _pen_style(step)))
        painter.setBrush(colour if step.certainty is Certainty.ESTABLISHED else look.colours.card)
        _draw(painter, at, radius, step.side)
        if is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.colours.selection), 2))
            painter.drawEllipse(at, radius + 5, radius + 5)

    def _paint_legend(self, painter: QPainter, left: float) -> None:
        look = self._dresser.look
        metrics = QFontMetricsF(look.fonts.small)
        radius = look.fonts.scaled(RADIUS) - 1
        x, y = left, look.fonts.scaled(13)
        painter.setFont(look.fonts.small)
        entries = (
            (PathSide.ASKED, True, self.tr("asked for")),
            (PathSide.OFFERED, True, self.tr("offered")),
            (None, False, self.tr("filled: established; hollow: reported; dotted: provisional")),
        )
        for side, drawn, words in entries:
            if drawn and side:
                painter.setPen(QPen(look.colours.text, 2))
                painter.setBrush(look.colours.text)
                _draw(painter, QPointF(x + radius, y), radius, side)
                x += 2 * radius + look.fonts.scaled(6)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(self.width() - x - 4, 0))
            painter.setPen(look.colours.muted)
            painter.drawText(QPointF(x, y + (metrics.ascent() - metrics.descent()) / 2), shown)
            x += metrics.horizontalAdvance(words) + look.fonts.scaled(16)


def _elided(metrics: QFontMetricsF, words: str, room: float) -> str:
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)


def _pen_style(step: PathStep) -> Qt.PenStyle:
    return Qt.PenStyle.DotLine if step.certainty is Certainty.PROVISIONAL else Qt.PenStyle.SolidLine


def _draw(painter: QPainter, at: QPointF, radius: float, side: PathSide) -> None:
    if side is PathSide.OFFERED:
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
    else:
        painter.drawEllipse(at, radius, radius)
