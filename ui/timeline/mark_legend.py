"""A line that says what the marks of the timeline mean."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from peaceplans.model.events import EventState
from peaceplans.sheets.timeline.item import ItemKind
from ui.theme.look import Dresser
from ui.timeline.mark_painter import draw_kind, draw_state
from ui.timeline.words import state_label, state_meaning, translate, unverified

_MARK, _GAP, _APART, _PAD = 12, 5, 16, 12

Draw = Callable[[QPainter, QRectF], None]


class MarkLegend(QWidget):
    """Marks with a word each, as many as there is room for; the tip and the accessible text have all of them."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        told = [f"{state_label(state)}: {state_meaning(state)}" for state in EventState]
        words = "\n".join(
            [*told, self.tr("dotted edge: unverified; hollow diamond: a plan of which no text is public")]
        )
        self.setToolTip(words)
        self.setAccessibleName(self.tr("What the marks mean"))
        self.setAccessibleDescription(words)
        dresser.look_changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, max(24, self._dresser.look.fonts.scaled(24)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as may be."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The marks."""
        look = self._dresser.look
        metrics = QFontMetricsF(look.fonts.small)
        side, gap, apart = (look.fonts.scaled(length) for length in (_MARK, _GAP, _APART))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colours.chrome)
        painter.fillRect(0, 0, self.width(), 1, look.colours.hairline)
        painter.setFont(look.fonts.small)
        x = float(look.fonts.scaled(_PAD))
        baseline = self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2
        for draw, words in self._entries():
            wide = metrics.horizontalAdvance(words)
            if x + side + gap + wide > self.width() - gap:
                break
            draw(painter, QRectF(x, (self.height() - side) / 2, side, side))
            x += side + gap
            painter.setPen(look.colours.muted)
            painter.drawText(QPointF(x, baseline), words)
            x += wide + apart
        painter.end()

    def _entries(self) -> list[tuple[Draw, str]]:
        colours = self._dresser.look.colours

        def state(which: EventState, *, loose: bool = False) -> Draw:
            return lambda painter, box: draw_state(painter, box, which, colours, colours.chrome, loose=loose)

        def kind(which: ItemKind, *, loose: bool = False) -> Draw:
            return lambda painter, box: draw_kind(painter, box, which, colours, colours.chrome, loose=loose)

        entries: list[tuple[Draw, str]] = [(state(one), state_label(one)) for one in EventState]
        entries += [
            (state(EventState.CLAIMED, loose=True), unverified()),
            (kind(ItemKind.PLAN), translate("Timeline", "plan")),
            (kind(ItemKind.PLAN, loose=True), translate("Timeline", "plan, text not public")),
            (kind(ItemKind.INSTRUMENT), translate("Timeline", "guarantee instrument")),
            (kind(ItemKind.STATEMENT), translate("Timeline", "statement")),
        ]
        return entries

    def _dress(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()
