"""The start page: go on where one was, begin with something, and what the marks mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peaceplans.model.errors import PeacePlansError
from ui.controls.scroll_area import ScrollArea
from ui.desk import Desk, Weight
from ui.page import Page
from ui.start.card import Card
from ui.start.content import Content
from ui.start.record import Record
from ui.start.sections import sections


class StartPage(Page):
    """Shown while nothing is chosen; made anew whenever it is shown, since everything on it may have changed."""

    name = "start"

    def __init__(self, desk: Desk, has_page: Callable[[str], bool], run: Callable[[str], object]) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.tr("Start"))
        self._has_page, self._run = has_page, run
        self._with_legend = not desk.settings.seen
        self._record = Record(desk.library)
        self.content: Content | None = None
        self._area = ScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        desk.library_changed.connect(self._on_changed)
        desk.dresser.look_changed.connect(self._on_changed)

    @property
    def cards(self) -> tuple[Card, ...]:
        """Everything that leads somewhere, from the top."""
        return self._filled().cards

    def status(self) -> str:
        """What the library holds."""
        record = self._record
        words = self.tr("Plans: %1. Guarantee instruments: %2. Notes: %3.")
        for mark, count in (
            ("%1", len(record.plans)),
            ("%2", record.instruments),
            ("%3", self.desk.library.notes.count()),
        ):
            words = words.replace(mark, str(count))
        return words

    def panes(self) -> Sequence[QWidget]:
        """The first card."""
        return self.cards[:1] or (self,)

    def find_words(self) -> None:
        """There is nothing to be found here but by the palette."""
        self._run("view.palette")

    def showEvent(self, event: QShowEvent) -> None:
        """Say what is so now."""
        super().showEvent(event)
        self._filled()

    def hideEvent(self, event: QHideEvent) -> None:
        """It is made anew when it is shown again, without what is told at the first start only."""
        super().hideEvent(event)
        self.desk.settings.seen = True
        self.content = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from card to card."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        cards = self.content.cards if self.content else ()
        if step is None or not cards:
            super().keyPressEvent(event)
            return
        present = next((number for number, card in enumerate(cards) if card.hasFocus()), -1)
        card = cards[min(max(present + step, 0), len(cards) - 1)]
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(card, 0, 30)

    def _on_changed(self) -> None:
        self._record = Record(self.desk.library)
        if self.isVisible():
            self._fill()
            self.status_changed.emit()
        else:
            self.content = None

    def _filled(self) -> Content:
        if self.content is None:
            self._fill()
        assert self.content is not None
        return self.content

    def _fill(self) -> None:
        held = self._number_in_focus()
        try:
            listed = sections(self.desk, self._record, self._has_page, self._run)
        except PeacePlansError as error:
            self.desk.tell(str(error), Weight.FAULT)
            listed = []
        self.content = Content(self.desk, listed, with_legend=self._with_legend)
        self._area.put(self.content)
        if held is not None and held < len(self.content.cards):
            self.content.cards[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def _number_in_focus(self) -> int | None:
        if self.content is None:
            return None
        return next((number for number, card in enumerate(self.content.cards) if card.hasFocus()), None)
