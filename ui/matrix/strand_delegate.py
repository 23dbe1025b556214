"""Paints the steps of a strand: plan, date, figures with their owners, what changed, how sure it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.strand import StepState, StrandStep
from ui.guarantees.words import head_date
from ui.matrix.strand_model import (
    Index,
    StrandModel,
    changes,
    evidence_words,
    reports_words,
    said_instead,
)
from ui.theme.fonts import line_height
from ui.theme.icons import draw_sign
from ui.theme.look import Dresser
from ui.theme.patterns import dots, hatching

_WIDTH, _GAP, _PAD, _EDGE = 222, 24, 9, 3
_VALUES, _CHANGES = 3, 2  # of a step, at most; the tip and the screen reader have all


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    font: QFont
    muted: bool = False


class StrandDelegate(QStyledItemDelegate):
    """The steps of one list.

    Attributes:
        brief: a step has three lines, because there is little room; its tip has the rest.
    """

    def __init__(self, model: StrandModel, dresser: Dresser, parent: QWidget) -> None:
        super().__init__(parent)
        self._strand = model
        self._dresser = dresser
        self._tiles: dict[tuple[bool, float, int], QPixmap] = {}
        self.brief = False

    def needed_height(self) -> int:
        """As high as the highest step."""
        most = max((self._height(self._strand.step(row)) for row in range(self._strand.rowCount())), default=0)
        return max(most, 40)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All steps have one size; behind each is room for an arrow."""
        scaled = self._dresser.look.fonts.scaled
        return QSize(scaled(_WIDTH) + scaled(_GAP), self.needed_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A step."""
        look = self._dresser.look
        colours, scaled = look.colours, look.fonts.scaled
        step = self._strand.step(index.row())
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        box = rect.adjusted(1, 1, -scaled(_GAP), -1)
        painter.save()
        if step.state in (StepState.NO_CLAUSE, StepState.STRUCK):
            painter.drawTiledPixmap(box, self._tile(painter, hatched=True))
        elif step.state is StepState.NOT_KNOWN:
            painter.drawTiledPixmap(box, self._tile(painter, hatched=False))
        else:
            painter.fillRect(box, colours.card)
        painter.setPen(QPen(colours.border, 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        if step.unsure:
            painter.setPen(QPen(colours.rule, _EDGE, Qt.PenStyle.DotLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(box.left() + 2, box.top() + 2), QPointF(box.left() + 2, box.bottom() - 2))
        pad = scaled(_PAD)
        room, top = box.width() - 2 * pad, box.top() + scaled(6)
        on_pattern = step.state in (StepState.NO_CLAUSE, StepState.STRUCK, StepState.NOT_KNOWN)
        for line in self._lines(step):
            high = line_height(line.font)
            metrics = QFontMetricsF(line.font)
            text = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room)
            area = QRectF(box.left() + pad, top, room, high)
            if on_pattern:
                chip = QRectF(area.left() - 3, top + 1, metrics.horizontalAdvance(text) + 6, high - 2)
                painter.fillRect(chip, colours.hatch_ground)
            painter.setFont(line.font)
            painter.setPen(colours.muted if line.muted else colours.text)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
            top += high
        if index.row() + 1 < self._strand.rowCount():
            size = scaled(14)
            at = QRectF(box.right() + (scaled(_GAP) - size) / 2, box.center().y() - size / 2, size, size)
            draw_sign(painter, "forward", at, colours.muted)
        if state & QStyle.StateFlag.State_Selected:
            held = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.focus if held else colours.selection_idle, 2))
            painter.drawRoundedRect(QRectF(box).adjusted(0, 0, -1, -1), 3, 3)
        painter.restore()

    def dress(self) -> None:
        """The look has changed."""
        self._tiles.clear()

    def _tile(self, painter: QPainter, *, hatched: bool) -> QPixmap:
        colours, ratio = self._dresser.look.colours, painter.device().devicePixelRatioF()
        key = (hatched, ratio, colours.hatch.rgb())
        if key not in self._tiles:
            if hatched:
                self._tiles[key] = hatching(colours.hatch_ground, colours.hatch, ratio)
            else:
                self._tiles[key] = dots(colours.dots_ground, colours.dots, ratio)
        return self._tiles[key]

    def _lines(self, step: StrandStep) -> list[_Line]:
        fonts = self._dresser.look.fonts
        if self.brief:
            date = head_date(step.plan.date)
            return [
                _Line(f"{one_line(step.plan.short_title)}, {date}", fonts.small_title),
                _Line(one_line(step.short), fonts.title if step.values else fonts.body, muted=not step.values),
                _Line(evidence_words(step), fonts.small, muted=True),
            ]
        lines = [
            _Line(one_line(step.plan.short_title), fonts.small_title),
            _Line(head_date(step.plan.date), fonts.small, muted=True),
        ]
        for value in step.values[:_VALUES]:
            whose = f" \u00b7 {one_line(value.whose)}" if value.whose else ""
            lines.append(_Line(f"{one_line(value.short)}{whose}", fonts.title))
        if not step.values:
            lines.append(_Line(one_line(step.state_words), fonts.body, muted=True))
            instead = said_instead(step)
            lines += [_Line(instead, fonts.small)] if instead else []
        lines += [_Line(change, fonts.small) for change in changes(step)[:_CHANGES]]
        reports = reports_words(step)
        if step.values or step.provisions:
            lines.append(_Line(evidence_words(step), fonts.small, muted=True))
        lines += [_Line(reports, fonts.small, muted=True)] if reports else []
        return lines

    def _height(self, step: StrandStep) -> int:
        return sum(line_height(line.font) for line in self._lines(step)) + self._dresser.look.fonts.scaled(12) + 2
