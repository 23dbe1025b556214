"""What must be told before any row is read; folds to one line, never away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from peaceplans.report.printable import one_line
from ui.compare.rows.text_setting import set_text
from ui.theme.icons import draw_sign
from ui.theme.look import Dresser

_PAD, _TOP, _ABOVE, _BELOW = 12, 7, 10, 2
_BUTTON = 12  # from the upper edge to the button, in pixels
_SHARE = 0.4  # of the height for banner and rows, that the banner takes at most unasked


class FoldButton(QPushButton):
    """A small button without a frame; Enter presses it as Space does."""

    def __init__(self, dresser: Dresser, parent: QWidget) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.sign = "up"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign, and a ring when the keys go here."""
        colours = self._dresser.look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)
        size = self._dresser.look.fonts.scaled(16)
        box = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        draw_sign(painter, self.sign, box, colours.banner_text)
        painter.end()


class Banner(QWidget):
    """Sentences in a frame, as wide as the rows below.

    Signals:
        height_changed: another height is needed.
    """

    height_changed = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._text = ""
        self._folded: bool | None = None  # as the reader chose; None before that
        self._no_room = False
        self._margin, self._pair = 0, 0
        self._button = FoldButton(dresser, self)
        self._button.clicked.connect(self._on_clicked)
        dresser.look_changed.connect(self._arrange)
        self._name()

    @property
    def text(self) -> str:
        """All sentences, whether folded or not."""
        return self._text

    @property
    def button(self) -> QPushButton:
        """What folds it, for the order of Tab."""
        return self._button

    @property
    def folded(self) -> bool:
        """Whether only one line is shown: as the reader chose, else when all of it would leave the rows no room."""
        return self._no_room if self._folded is None else self._folded

    def tell(self, sentences: tuple[str, ...]) -> None:
        """Show these sentences; nothing is shown when there are none."""
        text = " ".join(one_line(sentence) for sentence in sentences)
        if text == self._text and self.isHidden() is not bool(text):
            return  # the same plans, otherwise chosen from or arranged
        self._text = text
        self.setVisible(bool(self._text))
        self.setAccessibleName(self._text)
        self._arrange()

    def fit(self, margin: int, pair: int) -> None:
        """Stand over the cards: so far from the left, so wide, in pixels."""
        if (margin, pair) != (self._margin, self._pair):
            self._margin, self._pair = margin, pair
            self._arrange()

    def set_folded(self, folded: bool) -> None:
        """Show one line, or all."""
        self._folded = folded
        self._name()
        self._arrange()

    def needed_height(self) -> int:
        """As high as the words and their frame; 0 when there is nothing to tell."""
        if not self._text:
            return 0
        return max(self._height_of("x" if self.folded else self._text), self._button.height() + _BUTTON + _BELOW)

    def share(self, height: int) -> None:
        """What there is for banner and rows together, in pixels."""
        no_room = bool(self._text) and self._height_of(self._text) > max(height, 1) * _SHARE
        if no_room is not self._no_room:
            self._no_room = no_room
            self._name()
            self.update()

    def _height_of(self, words: str) -> int:
        phrase = self._dresser.look.fonts.phrase
        return round(set_text(words, phrase, self._room(), []).height) + 2 * _TOP + _ABOVE + _BELOW

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame and the words."""
        look = self._dresser.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colours.page)
        box = self._box()
        painter.setPen(QPen(look.colours.banner_border, 1))
        painter.setBrush(look.colours.banner)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(look.colours.banner_text)
        text = self._text
        if self.folded:
            metrics = QFontMetricsF(look.fonts.phrase)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._room())
        words = set_text(text, look.fonts.phrase, self._room(), [])
        words.layout.draw(painter, box.topLeft() + QPointF(_PAD, _TOP))
        painter.end()

    def _box(self) -> QRectF:
        return QRectF(self._margin, _ABOVE, self._pair, self.height() - _ABOVE - _BELOW)

    def _room(self) -> float:
        return max(self._pair - 2 * _PAD - self._button.width(), 60)

    def _arrange(self) -> None:
        side = max(28, self._dresser.look.fonts.scaled(28))
        self._button.resize(side, side)
        self._button.move(round(self._margin + self._pair - side - 2), _BUTTON)
        self.height_changed.emit()
        self.update()

    def _name(self) -> None:
        self._button.sign = "down" if self.folded else "up"
        name = self.tr("Show all of the notice") if self.folded else self.tr("Fold the notice to one line")
        self._button.setAccessibleName(name)
        self._button.setToolTip(name)
        self._button.update()

    def _on_clicked(self) -> None:
        self.set_folded(not self.folded)
