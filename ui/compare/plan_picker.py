"""A button that names a plan and opens the list of all plans."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from peaceplans.model.plan import Plan
from peaceplans.report.printable import one_line
from ui.compare.plan_words import small_print
from ui.theme.icons import draw_sign
from ui.theme.look import Dresser

_PAD, _SPACE, _SQUARE, _SIGN = 11, 8, 8, 14


class PlanPicker(QPushButton):
    """Names a plan: title, coverage and date.

    Signals:
        plan_picked: the id of the plan chosen.
    """

    plan_picked = Signal(str)

    def __init__(self, dresser: Dresser, *, is_left: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._is_left = is_left
        self._plan: Plan | None = None
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def offer(self, plans: Sequence[Plan]) -> None:
        """List these plans, each with coverage and date."""
        self._menu.clear()
        for plan in plans:
            action = self._menu.addAction(f"{_escaped(plan.short_title)}\t{small_print(plan)}")
            action.setData(plan.id)
            action.setCheckable(True)
            action.setToolTip(one_line(plan.title))
            action.triggered.connect(lambda _=False, plan_id=plan.id: self.plan_picked.emit(plan_id))

    def name(self, plan: Plan) -> None:
        """Name this plan as the one shown."""
        self._plan = plan
        for action in self._menu.actions():
            action.setChecked(action.data() == plan.id)
        side = self.tr("Left plan") if self._is_left else self.tr("Right plan")
        self.setAccessibleName(f"{side}: {one_line(plan.short_title)}, {small_print(plan)}")
        self.setToolTip("\n".join(part for part in (one_line(plan.title), one_line(plan.publication)) if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for title and small print."""
        return QSize(round(self._title_width() + self._small_width() + self._fixed() + _SPACE), self._height())

    def minimumSizeHint(self) -> QSize:
        """Room for a shortened title."""
        return QSize(
            round(min(self._title_width(), self._dresser.look.fonts.scaled(96)) + self._fixed()), self._height()
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A square in the side's colour, the title, the small print as far as there is room, and a sign."""
        look = self._dresser.look
        colours, fonts = look.colours, look.fonts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(colours.focus if focused else colours.border, 2 if focused else 1))
        painter.setBrush(colours.pressed if self.isDown() or self._menu.isVisible() else colours.card)
        inset = 1 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.left if self._is_left else colours.right)
        middle = self.height() / 2
        painter.drawRoundedRect(QRectF(_PAD, middle - _SQUARE / 2, _SQUARE, _SQUARE), 1.5, 1.5)
        sign = QRectF(self.width() - _PAD - _SIGN + 2, middle - _SIGN / 2, _SIGN, _SIGN)
        draw_sign(painter, "down", sign, colours.muted)
        if self._plan:
            x = float(_PAD + _SQUARE + _SPACE)
            room = sign.left() - _SPACE / 2 - x
            title = QFontMetricsF(fonts.chrome_title)
            words = title.elidedText(one_line(self._plan.short_title), Qt.TextElideMode.ElideRight, room)
            baseline = middle + (title.ascent() - title.descent()) / 2
            painter.setFont(fonts.chrome_title)
            painter.setPen(colours.text)
            painter.drawText(QPointF(x, round(baseline)), words)
            x += title.horizontalAdvance(words) + _SPACE
            if sign.left() - x > fonts.scaled(48):
                small = QFontMetricsF(fonts.small)
                rest = small.elidedText(small_print(self._plan), Qt.TextElideMode.ElideRight, sign.left() - x)
                painter.setFont(fonts.small)
                painter.setPen(colours.muted)
                painter.drawText(QPointF(x, round(baseline)), rest)
        painter.end()

    def _height(self) -> int:
        return max(30, self._dresser.look.fonts.scaled(30))

    def _fixed(self) -> int:
        return 2 * _PAD + _SQUARE + _SIGN + 2 * _SPACE

    def _title_width(self) -> float:
        metrics = QFontMetricsF(self._dresser.look.fonts.chrome_title)
        return metrics.horizontalAdvance(one_line(self._plan.short_title)) if self._plan else 0

    def _small_width(self) -> float:
        metrics = QFontMetricsF(self._dresser.look.fonts.small)
        return metrics.horizontalAdvance(small_print(self._plan)) if self._plan else 0


def _escaped(text: str) -> str:
    """Text for a menu: an ampersand is one, and a tab begins no second column."""
    return one_line(text).replace("&", "&&")
