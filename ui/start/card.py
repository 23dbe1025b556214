"""A large button on the start page: what it leads to, and a few words about it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from peaceplans.report.printable import one_line
from ui.theme.fonts import line_height
from ui.theme.icons import draw_sign
from ui.theme.look import Dresser

_SIDE, _EDGE = 16, 13
_SIGN, _SPACE = 18, 10


class Card(QAbstractButton):
    """Leads somewhere.

    Args:
        title: what it leads to; detail: about it, wrapped, may be empty; kicker: a word over the title, may be empty.
    """

    def __init__(
        self,
        dresser: Dresser,
        title: str,
        detail: str = "",
        kicker: str = "",
        sign: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._title, self._detail, self._kicker = one_line(title), one_line(detail), one_line(kicker)
        self._sign = sign
        self.setText(self._title.replace("&", "&&"))
        self.setAccessibleName(": ".join(part for part in (self._kicker, self._title) if part))
        self.setAccessibleDescription(self._detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        dresser.look_changed.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return max(self._dresser.look.fonts.scaled(44), self._draw(None, width))

    def sizeHint(self) -> QSize:
        """A readable width."""
        width = self._dresser.look.fonts.scaled(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window."""
        return QSize(self._dresser.look.fonts.scaled(120), self._dresser.look.fonts.scaled(44))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return follows it as a link is followed; not every desktop lets Return press a button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, sign and words."""
        colours = self._dresser.look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(colours.focus if focused else colours.border, 2 if focused else 1))
        painter.setBrush(colours.pressed if self.isDown() else colours.card)
        inset = 1 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        self._draw(painter, self.width())
        painter.end()

    def _draw(self, painter: QPainter | None, width: int) -> int:
        """Draw the words, or only measure them; the height they need."""
        look = self._dresser.look
        colours, fonts = look.colours, look.fonts
        left, y = float(_SIDE), float(_EDGE)
        if self._sign:
            side = fonts.scaled(_SIGN)
            if painter:
                top = y + (line_height(fonts.title) - side) / 2
                draw_sign(painter, self._sign, QRectF(left, top, side, side), colours.muted)
            left += side + _SPACE
        room = max(width - left - _SIDE, 20)
        for text, font, ink in (
            (self._kicker, fonts.small, colours.muted),
            (self._title, fonts.title, colours.text),
            (self._detail, fonts.chrome, colours.muted),
        ):
            if not text:
                continue
            layout = QTextLayout(text, font)
            layout.setTextOption(_wrapping())
            layout.beginLayout()
            height = 0.0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(room)
                line.setPosition(QPointF(0, height + (line_height(font) - line.height()) / 2))
                height += line_height(font)
            layout.endLayout()
            if painter:
                painter.setPen(ink)
                layout.draw(painter, QPointF(left, y))
            y += height + (2 if text is not self._detail else 0)
        return round(y + _EDGE - 2)


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
