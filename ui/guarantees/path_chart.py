"""The figures of the path by date: years upwards, dates to the right; the list under it says the same in words."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from peaceplans.model.evidence import Certainty
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.term_path import PathSide, PathStep, TermPath
from ui.compare.plan_words import short_date
from ui.guarantees.path_model import PathModel
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

_HEIGHT, _RADIUS, _NEAR = 236, 6, 14
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100)
_MARKS = 6  # lines of years, at most


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
        self._taken: list[QRectF] = []  # by figures, while they are painted
        self.setAccessibleName(self.tr("How long: offered below, asked for above"))
        self.setMouseTracking(True)
        dresser.look_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """High enough for six lines of years."""
        return QSize(400, self._dresser.look.fonts.scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Half of it in a low window."""
        return QSize(200, self._dresser.look.fonts.scaled(_HEIGHT) * 3 // 5)

    def dots(self) -> Iterator[tuple[int, PathStep, QPointF]]:
        """Where the figures stand: row, step, place."""
        path = self._model.path
        if path is None:
            return
        for row, step in enumerate(path.steps):
            for years in step.years:
                yield row, step, QPointF(self._x(step), self._y(years))

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
        path = self._model.path
        if path is None or not path.steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_years(painter)
        self._paint_dates(painter, path)
        self._paint_steps(painter, path)
        self._paint_legend(painter)
        painter.end()

    @property
    def _plot(self) -> QRectF:
        fonts = self._dresser.look.fonts
        left = QFontMetricsF(fonts.small).horizontalAdvance("000 ") + fonts.scaled(10)
        top, bottom = fonts.scaled(30), self.height() - fonts.scaled(26)
        return QRectF(left, top, max(self.width() - left - fonts.scaled(46), 60), max(bottom - top, 40))

    def _most(self) -> float:
        path = self._model.path
        figures = [years for step in path.steps for years in step.years] if path else []
        longest = max(figures, default=10.0)
        return self._step(longest) * (int(longest / self._step(longest) - 1e-9) + 1)

    @staticmethod
    def _step(longest: float) -> float:
        return float(next((one for one in _STEPS if longest / one <= _MARKS), _STEPS[-1]))

    def _y(self, years: float) -> float:
        plot = self._plot
        return plot.bottom() - plot.height() * years / self._most()

    def _x(self, step: PathStep) -> float:
        path = self._model.path
        assert path is not None
        plot = self._plot
        first = min(one.days[0] for one in path.steps)
        span = max((max(one.days[1] for one in path.steps) - first).days, 1)
        edge = plot.width() * 0.03
        return plot.left() + edge + (plot.width() - 2 * edge) * _middle(step, first) / span

    def _paint_years(self, painter: QPainter) -> None:
        look, plot = self._dresser.look, self._plot
        painter.setFont(look.fonts.small)
        metrics = QFontMetricsF(look.fonts.small)
        step = self._step(self._most())
        for number in range(int(self._most() / step + 1e-9) + 1):
            y = self._y(number * step)
            painter.fillRect(QRectF(plot.left(), round(y), plot.width(), 1), look.colours.hairline)
            label = f"{number * step:g}"
            painter.setPen(look.colours.muted)
            left = plot.left() - metrics.horizontalAdvance(label) - look.fonts.scaled(6)
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), label)

    def _paint_dates(self, painter: QPainter, path: TermPath) -> None:
        look, plot = self._dresser.look, self._plot
        painter.setFont(look.fonts.small)
        metrics = QFontMetricsF(look.fonts.small)
        taken, year = 0.0, ""
        for x, date in sorted({(self._x(step), step.date.partition("/")[0]) for step in path.steps}):
            painter.fillRect(QRectF(round(x), plot.bottom(), 1, look.fonts.scaled(4)), look.colours.border)
            label = short_date(date)
            if date[:4] == year:
                label = label.removesuffix(f" {year}")
            wide = metrics.horizontalAdvance(label)
            left = min(max(x - wide / 2, 0), self.width() - wide)
            if left < taken:
                continue
            painter.setPen(look.colours.muted)
            painter.drawText(QPointF(left, plot.bottom() + look.fonts.scaled(5) + metrics.ascent()), label)
            taken, year = left + wide + look.fonts.scaled(10), date[:4]

    def _paint_steps(self, painter: QPainter, path: TermPath) -> None:
        look = self._dresser.look
        places = sorted({self._x(step) for step in path.steps})
        for row, step in enumerate(path.steps):
            x = self._x(step)
            if len(step.years) > 1:
                painter.setPen(QPen(look.colours.text, 1.5, _pen_style(step)))
                painter.drawLine(QPointF(x, self._y(step.years[0])), QPointF(x, self._y(step.years[-1])))
            for years in step.years:
                self._paint_dot(painter, QPointF(x, self._y(years)), step, is_current=row == self.current)
        named: set[tuple[float, float]] = set()
        self._taken = []
        for step in path.steps:
            x = self._x(step)
            room = next((place for place in places if place > x + 1), self.width()) - x
            for years in step.years:
                if (x, years) not in named:
                    named.add((x, years))
                    self._paint_name(painter, QPointF(x, self._y(years)), f"{years:g}", one_line(step.who), room)

    def _paint_dot(self, painter: QPainter, at: QPointF, step: PathStep, *, is_current: bool) -> None:
        """A square for an offer, a circle for a request; hollow when it is not established, dotted when provisional."""
        look = self._dresser.look
        radius = look.fonts.scaled(_RADIUS)
        colour = look.colours.text
        painter.setPen(QPen(colour, 2, _pen_style(step)))
        painter.setBrush(colour if step.certainty is Certainty.ESTABLISHED else look.colours.card)
        _draw(painter, at, radius, step.side)
        if is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.colours.selection), 2))
            painter.drawEllipse(at, radius + 5, radius + 5)

    def _paint_name(self, painter: QPainter, at: QPointF, figure: str, who: str, room: float) -> None:
        look = self._dresser.look
        bold, small = QFont(look.fonts.title), look.fonts.small
        metrics = QFontMetricsF(bold)
        left = at.x() + look.fonts.scaled(_RADIUS) + look.fonts.scaled(6)
        painter.setFont(bold)
        painter.setPen(look.colours.text)
        baseline = at.y() + (metrics.ascent() - metrics.descent()) / 2
        box = self._box(left, baseline, bold, figure)
        if any(box.intersects(taken) for taken in self._taken):  # at the other side of the dot
            left = at.x() - look.fonts.scaled(_RADIUS) - look.fonts.scaled(6) - metrics.horizontalAdvance(figure)
            box, room = self._box(left, baseline, bold, figure), 0
        if any(box.intersects(taken) for taken in self._taken):
            return
        self._taken.append(box)
        painter.fillRect(box, look.colours.card)
        painter.drawText(QPointF(left, baseline), figure)
        left += metrics.horizontalAdvance(figure) + look.fonts.scaled(6)
        rest = room - (left - at.x()) - look.fonts.scaled(14)
        if rest > look.fonts.scaled(56):
            painter.setFont(small)
            painter.setPen(look.colours.muted)
            shown = QFontMetricsF(small).elidedText(who, Qt.TextElideMode.ElideRight, rest)
            box = self._box(left, baseline, small, shown)
            if not any(box.intersects(taken) for taken in self._taken[:-1]):
                self._taken.append(box)
                painter.fillRect(box, look.colours.card)
                painter.drawText(QPointF(left, baseline), shown)

    @staticmethod
    def _box(left: float, baseline: float, font: QFont, words: str) -> QRectF:
        """What words cover; the lines of years are taken away from under them."""
        metrics = QFontMetricsF(font)
        return QRectF(left - 2, baseline - metrics.ascent(), metrics.horizontalAdvance(words) + 4, metrics.height())

    def _paint_legend(self, painter: QPainter) -> None:
        look = self._dresser.look
        metrics = QFontMetricsF(look.fonts.small)
        radius = look.fonts.scaled(_RADIUS) - 1
        x, y = self._plot.left(), look.fonts.scaled(13)
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


def _middle(step: PathStep, first: datetime.date) -> float:
    start, end = step.days
    return ((start - first).days + (end - first).days) / 2


def _pen_style(step: PathStep) -> Qt.PenStyle:
    return Qt.PenStyle.DotLine if step.certainty is Certainty.PROVISIONAL else Qt.PenStyle.SolidLine


def _draw(painter: QPainter, at: QPointF, radius: float, side: PathSide) -> None:
    if side is PathSide.OFFERED:
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
    else:
        painter.drawEllipse(at, radius, radius)
