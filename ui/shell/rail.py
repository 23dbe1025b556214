"""The rail at the left: the pages as tabs, with signs, and with names where there is room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from ui.theme.icons import draw_sign
from ui.theme.look import Dresser

_SIGN, _SPACE, _BAR = 18, 5, 3
_TAB = 56  # height of a tab with its name
_NAMED, _BARE = 84, 52  # widths
_LEAST = 36  # height of a tab where there is little room


class Tab(NamedTuple):
    """A page in the rail.

    Attributes:
        page: the page's name in places; sign: name of its sign; key: as it is written on keyboards.
    """

    page: str
    text: str
    sign: str
    key: str


class Rail(QTabBar):
    """Chooses the page; Up and Down move over it.

    Signals:
        page_chosen: name of the page.
        page_entered: the keys are to go into the page.
    """

    page_chosen = Signal(str)
    page_entered = Signal()

    def __init__(self, dresser: Dresser, tabs: Sequence[Tab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._tabs = tuple(tabs)
        self._named = True
        self._names_shown = True  # wanted, and there is room
        self._room = 0  # height there is
        self._size = self._measure()
        self.setShape(QTabBar.Shape.RoundedWest)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        for number, tab in enumerate(self._tabs):
            self.addTab(tab.text)
            self.setTabToolTip(number, f"{tab.text} ({tab.key})")
            self.setAccessibleTabName(number, tab.text)
        self.currentChanged.connect(self._on_current_changed)
        dresser.look_changed.connect(self._lay_out_again)

    def show_page(self, page: str) -> None:
        """Mark a page as the present one; a page that is not in the rail marks none anew."""
        for number, tab in enumerate(self._tabs):
            if tab.page == page:
                self.blockSignals(True)  # it is being told, not chosen
                self.setCurrentIndex(number)
                self.blockSignals(False)

    def set_named(self, named: bool) -> None:
        """Show the names under the signs, or only the signs."""
        if named is not self._named:
            self._named = named
            self._lay_out_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down, Home and End choose; Enter and Right go into the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right, Qt.Key.Key_Space):
            self.page_entered.emit()
            return
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -self.count(), Qt.Key.Key_End: self.count()}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.setCurrentIndex(min(max(self.currentIndex() + step, 0), self.count() - 1))

    def sizeHint(self) -> QSize:
        """As wide as its tabs, as high as there is room."""
        return QSize(self._size[0], self._size[1] * self.count() + 8)

    def minimumSizeHint(self) -> QSize:
        """With tabs as low as they can be."""
        return QSize(self._size[0], _LEAST * self.count() + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tabs are lower where there is not room for all of them, and lose their names before that."""
        super().resizeEvent(event)
        if event.size().height() != self._room:
            self._room = event.size().height()
            if self._measure() != self._size:
                self._lay_out_again()

    def tabSizeHint(self, _number: int) -> QSize:
        """All tabs alike."""
        return QSize(*self._size)

    def minimumTabSizeHint(self, number: int) -> QSize:
        """The same."""
        return self.tabSizeHint(number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Signs and names; the present page has a bar and heavier letters."""
        look = self._dresser.look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colours.chrome)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), look.colours.hairline)
        for number, tab in enumerate(self._tabs):
            self._paint_tab(painter, QRectF(self.tabRect(number)), tab, present=number == self.currentIndex())
        painter.end()

    def _paint_tab(self, painter: QPainter, box: QRectF, tab: Tab, *, present: bool) -> None:
        colours, fonts = self._dresser.look.colours, self._dresser.look.fonts
        ink = colours.text if present else colours.muted
        font = fonts.small_title if present else fonts.small
        metrics = QFontMetricsF(font)
        sign = fonts.scaled(_SIGN)
        sign = min(sign, round(box.height()) - 10)
        content = sign + (_SPACE + metrics.height() if self._names_shown else 0)
        top = box.top() + (box.height() - content) / 2
        draw_sign(painter, tab.sign, QRectF(box.center().x() - sign / 2, top, sign, sign), ink)
        if self._names_shown:
            words = metrics.elidedText(tab.text, Qt.TextElideMode.ElideRight, box.width() - 8)
            painter.setFont(font)
            painter.setPen(ink)
            left = box.center().x() - metrics.horizontalAdvance(words) / 2
            painter.drawText(QPointF(left, top + sign + _SPACE + metrics.ascent()), words)
        if present:
            painter.fillRect(QRectF(box.left(), box.top(), _BAR, box.height()), colours.text)
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(colours.focus, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(_BAR + 2, 2, -3, -2), 5, 5)

    def _on_current_changed(self, number: int) -> None:
        if 0 <= number < len(self._tabs):
            self.page_chosen.emit(self._tabs[number].page)

    def _measure(self) -> tuple[int, int]:
        """Width and height of a tab."""
        fonts = self._dresser.look.fonts
        metrics = QFontMetricsF(fonts.small_title)
        room = (self._room - 8) // max(1, len(self._tabs)) if self._room else fonts.scaled(_TAB)
        self._names_shown = self._named and room >= fonts.scaled(_SIGN) + _SPACE + metrics.height() + 6
        if not self._names_shown:
            return max(44, fonts.scaled(_BARE)), max(_LEAST, min(fonts.scaled(44), room))
        widest = max((metrics.horizontalAdvance(tab.text) for tab in self._tabs), default=0)
        return max(fonts.scaled(_NAMED), round(widest) + 20), max(_LEAST, min(fonts.scaled(_TAB), room))

    def _lay_out_again(self) -> None:
        # A tab bar asks for the sizes of its tabs again when the way it shortens names is set.
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._size = self._measure()
        self.setIconSize(QSize(*self._size))
        self.updateGeometry()
        self.update()
