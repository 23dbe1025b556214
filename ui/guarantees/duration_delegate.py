"""Paints the rows of the chart of durations: name, status, bar, words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QLinearGradient, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from peaceplans.model.evidence import Certainty
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.durations import DurationBar, Lasting
from ui.guarantees.duration_model import DurationModel
from ui.guarantees.duration_scale import Scale, scale_for
from ui.guarantees.fields_model import Index
from ui.theme.look import Density, Dresser

_NAMES = 0.38  # of the width, at most, for names
_SPACE = 8
_BARLESS = (Lasting.NO_TERM, Lasting.NOT_PUBLISHED, Lasting.NOT_FOUND, Lasting.WORDS)


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
        fonts = self._dresser.look.fonts
        pad = fonts.scaled(_SPACE)
        body, small = QFontMetricsF(fonts.body), QFontMetricsF(fonts.small)
        bars = self._model.bars
        names = [
            body.horizontalAdvance(one_line(bar.instrument.short_title))
            + small.horizontalAdvance(one_line(bar.instrument.status))
            + 2 * pad
            for bar in bars
        ]
        self._names = min(max(names, default=0.0), width * _NAMES)
        start = self._names + 2 * pad
        ends = [
            (
                None if bar.lasting is Lasting.INDEFINITE else bar.most,
                small.horizontalAdvance(self._behind(bar)) + 2 * pad,
            )
            for bar in bars
            if bar.lasting not in _BARLESS
        ]
        self.scale = scale_for(start, max(width - start - pad, 60), ends, small.horizontalAdvance("0000"))

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
        pad = look.fonts.scaled(_SPACE)
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
        look = self._dresser.look
        height = look.fonts.scaled(12)
        top = rect.center().y() - height / 2
        start, end = self.scale.start, self.scale.start + self.scale.width
        behind = start
        colour = look.colours.selection_idle
        if bar.lasting in _BARLESS:
            behind = start - look.fonts.scaled(_SPACE)
        elif bar.lasting is Lasting.RANGE:
            behind = self._range(painter, rect, bar, colour)
        else:
            open_end = bar.lasting is Lasting.INDEFINITE
            box = QRectF(start, top, (end if open_end else self.scale.x(bar.least or 0)) - start, height)
            self._solid(painter, box, bar, colour, open_end=open_end)
            behind = box.right()
        self._words(painter, rect, behind, self._behind(bar))

    def _solid(self, painter: QPainter, box: QRectF, bar: DurationBar, colour: QColor, *, open_end: bool) -> None:
        """A bar: filled, or a dotted outline when it is provisional; one without an end fades and breaks off."""
        brush: QBrush = QBrush(colour)
        if open_end:
            fading = QLinearGradient(box.topLeft(), box.topRight())
            clear = QColor(colour)
            clear.setAlpha(0)
            fading.setColorAt(0, colour)
            fading.setColorAt(0.8, colour)
            fading.setColorAt(1, clear)
            brush = QBrush(fading)
        if bar.certainty is Certainty.PROVISIONAL:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(brush, 1.5, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRoundedRect(box, 2, 2)

    def _range(self, painter: QPainter, rect: QRect, bar: DurationBar, colour: QColor) -> float:
        """A line from the first year to the longest, with a tick and a label at each figure; where the last ends."""
        look = self._dresser.look
        strong = look.colours.text
        middle = rect.center().y() + look.fonts.scaled(4)
        last = self.scale.x(bar.most or 0)
        style = Qt.PenStyle.DotLine if bar.certainty is Certainty.PROVISIONAL else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 2, style))
        painter.drawLine(QPointF(self.scale.start, middle), QPointF(last, middle))
        half = look.fonts.scaled(6)
        painter.setFont(look.fonts.small)
        metrics = QFontMetricsF(look.fonts.small)
        taken = self.scale.start
        for number, tick in enumerate(bar.ticks):
            x = self.scale.x(tick.years)
            painter.setPen(QPen(strong, 3))
            painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half))
            if number == len(bar.ticks) - 1:
                continue
            before, after = max(taken, self.scale.start), self.scale.x(bar.ticks[number + 1].years)
            label, left = self._beside_tick(one_line(tick.label), x, (before, after))
            painter.setPen(strong)
            painter.drawText(QPointF(left, middle - look.fonts.scaled(4)), label)
            taken = max(x, left + metrics.horizontalAdvance(label))
        return last

    def _beside_tick(self, label: str, x: float, between: tuple[float, float]) -> tuple[str, float]:
        """A tick's label and where it begins: right of the tick, else left of it, else the figure without its date."""
        fonts = self._dresser.look.fonts
        gap = fonts.scaled(5)
        wide = QFontMetricsF(fonts.small).horizontalAdvance(label)
        if x + gap + wide < between[1] - gap:
            return label, x + gap
        if x - gap - wide > between[0] + gap:
            return label, x - gap - wide
        return label.partition(" (")[0], x + gap

    def _words(self, painter: QPainter, rect: QRect, behind: float, words: str) -> None:
        look = self._dresser.look
        metrics = QFontMetricsF(look.fonts.small)
        left = behind + look.fonts.scaled(_SPACE)
        painter.setFont(look.fonts.small)
        painter.setPen(look.colours.muted)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.right() - left)
        painter.drawText(QPointF(left, baseline), shown)

    def _behind(self, bar: DurationBar) -> str:
        """What is written behind a bar or in its place."""
        words = one_line(bar.ticks[-1].label if bar.ticks else bar.words)
        if bar.ticks:
            words = self.tr("%1 years").replace("%1", words)
        if bar.certainty is Certainty.PROVISIONAL:
            words = f"{words} \u00b7 {self.tr('provisional')}"
        return words
