"""What the start page scrolls: a heading, cards in one or two columns, and at the first start the legend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from peaceplans.model.dates import in_words
from ui.desk import Desk
from ui.start.card import Card
from ui.start.sections import Section

_WIDEST, _TWO_COLUMNS, _MARGIN = 1000, 680, 24


class Content(QWidget):
    """Everything in one column of readable width.

    Attributes:
        cards: all cards from the top.
    """

    def __init__(self, desk: Desk, listed: Sequence[Section], *, with_legend: bool) -> None:
        super().__init__()
        self._desk = desk
        self._grids: list[tuple[QGridLayout, list[Card]]] = []
        self._columns = 0
        fonts = desk.dresser.look.fonts
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._add_heading()
        for section in listed:
            if section.heading:
                self._column.addSpacing(fonts.scaled(22))
                self._column.addWidget(self._label(section.heading, "heading"))
                self._column.addSpacing(fonts.scaled(7))
            self._add_cards(section)
        if with_legend:
            self._column.addSpacing(fonts.scaled(22))
            self._column.addWidget(self._legend())
        self._column.addStretch(1)
        self.cards = tuple(card for _, cards in self._grids for card in cards)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column of cards or two."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground behind cards."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.dresser.look.colours.page)
        painter.end()

    def _add_heading(self) -> None:
        title = self._label(self.tr("Peace Plans"), "title")
        words = self.tr("Plans to end Russia\u2019s war against Ukraine, side by side. The record goes up to %1.")
        about = self._label(words.replace("%1", in_words(self._desk.library.state_of_record)), "about")
        for label in (title, about):
            self._column.addWidget(label)
        self._column.addSpacing(self._desk.dresser.look.fonts.scaled(16))

    def _add_cards(self, section: Section) -> None:
        grid = QGridLayout()
        grid.setSpacing(self._desk.dresser.look.fonts.scaled(10))
        cards = []
        for item in section.items:
            card = Card(self._desk.dresser, item.title, item.detail, item.kicker, item.sign, self)
            card.clicked.connect(lambda _checked=False, go=item.go: go())
            cards.append(card)
        self._grids.append((grid, cards))
        self._column.addLayout(grid)

    def _label(self, text: str, kind: str) -> QLabel:
        look = self._desk.dresser.look
        colours, fonts = look.colours, look.fonts
        size, weight, ink = {
            "title": (fonts.scaled(22), 600, colours.text),
            "about": (fonts.body.pixelSize(), 400, colours.muted),
            "heading": (fonts.small_title.pixelSize(), 600, colours.muted),
        }[kind]
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setStyleSheet(f"color: {ink.name()}; font-size: {size}px; font-weight: {weight};")
        return label

    def _legend(self) -> QWidget:
        from ui.shell.legend import LegendText

        legend = LegendText(self._desk.dresser, self)
        legend.show_whole()
        return legend

    def _arrange(self) -> None:
        fonts = self._desk.dresser.look.fonts
        spare = max(0, self.width() - round(_WIDEST * max(1.0, fonts.scale)))
        side = max(_MARGIN, spare // 2)
        self._column.setContentsMargins(side, fonts.scaled(30), side, fonts.scaled(30))
        columns = 2 if self.width() >= _TWO_COLUMNS * max(1.0, fonts.scale) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for grid, cards in self._grids:
            for number, card in enumerate(cards):
                span = columns if len(cards) == 1 else 1
                grid.addWidget(card, number // columns, number % columns, 1, span)
            for column in (0, 1):
                grid.setColumnStretch(column, 1 if column < columns else 0)
