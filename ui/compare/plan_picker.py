"""A button that names a plan and opens the list of all plans."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peaceplans.model.plan import Plan
from peaceplans.report.printable import one_line
from ui.compare.plan_words import coverage_label, small_print
from ui.controls.framed_button import PAD, FramedButton
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

_SPACE, _SQUARE = 8, 8


class PlanPicker(FramedButton):
    """Names a plan: title, coverage and date.

    Signals:
        plan_picked: the id of the plan chosen.
    """

    plan_picked = Signal(str)

    def __init__(self, dresser: Dresser, *, is_left: bool, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self._is_left = is_left
        self._plan: Plan | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def offer(self, plans: Sequence[Plan]) -> None:
        """List these plans, each with coverage and date."""
        self.choices.clear()
        for plan in plans:
            action = self.choices.addAction(f"{_escaped(plan.short_title)}\t{small_print(plan)}")
            action.setData(plan.id)
            action.setCheckable(True)
            action.setToolTip(plain_tip(one_line(plan.title)))
            action.triggered.connect(lambda _=False, plan_id=plan.id: self.plan_picked.emit(plan_id))

    def name(self, plan: Plan) -> None:
        """Name this plan as the one shown."""
        self._plan = plan
        for action in self.choices.actions():
            action.setChecked(action.data() == plan.id)
        side = self.tr("Left plan") if self._is_left else self.tr("Right plan")
        self.setAccessibleName(f"{side}: {one_line(plan.short_title)}, {small_print(plan)}")
        self.setToolTip(
            plain_tip("\n".join(part for part in (one_line(plan.title), one_line(plan.publication)) if part))
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for title and small print."""
        return self.sized(_SQUARE + _SPACE + self._title_width() + _SPACE + self._small_width() + _SPACE)

    def minimumSizeHint(self) -> QSize:
        """Room for a shortened title."""
        title = min(self._title_width(), self.dresser.look.fonts.scaled(96))
        return self.sized(_SQUARE + _SPACE + title + _SPACE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A square in the side's colour, the title, the small print as far as there is room, and a sign."""
        look = self.dresser.look
        colours, fonts = look.colours, look.fonts
        painter = QPainter(self)
        end = self.paint_frame(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.left if self._is_left else colours.right)
        middle = self.height() / 2
        painter.drawRoundedRect(QRectF(PAD, middle - _SQUARE / 2, _SQUARE, _SQUARE), 1.5, 1.5)
        if self._plan:
            x = float(PAD + _SQUARE + _SPACE)
            room = end - _SPACE / 2 - x
            title = QFontMetricsF(fonts.chrome_title)
            words = title.elidedText(one_line(self._plan.short_title), Qt.TextElideMode.ElideRight, room)
            baseline = middle + (title.ascent() - title.descent()) / 2
            painter.setFont(fonts.chrome_title)
            painter.setPen(colours.text)
            painter.drawText(QPointF(x, round(baseline)), words)
            x += title.horizontalAdvance(words) + _SPACE
            small = QFontMetricsF(fonts.small)
            if end - x > small.horizontalAdvance(coverage_label(self._plan.coverage)):
                room = end - x
                whole = small_print(self._plan)
                fits = small.horizontalAdvance(whole) <= room
                rest = whole if fits else coverage_label(self._plan.coverage)
                painter.setFont(fonts.small)
                painter.setPen(colours.muted)
                painter.drawText(QPointF(x, round(baseline)), rest)
        painter.end()

    def _title_width(self) -> float:
        metrics = QFontMetricsF(self.dresser.look.fonts.chrome_title)
        return metrics.horizontalAdvance(one_line(self._plan.short_title)) if self._plan else 0

    def _small_width(self) -> float:
        metrics = QFontMetricsF(self.dresser.look.fonts.small)
        return metrics.horizontalAdvance(small_print(self._plan)) if self._plan else 0


def _escaped(text: str) -> str:
    """Text for a menu: an ampersand is one, and a tab begins no second column."""
    return one_line(text).replace("&", "&&")
