"""What stands left of the panel: durations, tally and table as cards, or a sentence when there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.sheets.guarantee_sheet import GuaranteeSheet
from ui.controls.empty_state import EmptyState
from ui.guarantees.card import Card
from ui.guarantees.choice import Choice
from ui.guarantees.duration_card import DurationCard
from ui.guarantees.field_table import FieldTable
from ui.guarantees.tally_card import TallyCard
from ui.theme.look import Dresser

_LOW = 520  # pixels of height at normal text size under which the chart is folded at first


class GuaranteesContent(QWidget):
    """Lays out the cards.

    Signals:
        choosing_asked: nothing is chosen, and that is to change.
        all_asked: no field differs, and all are to be shown.
    """

    choosing_asked = Signal()
    all_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._folded_by_hand = False
        self.durations = DurationCard(dresser, self)
        self.tally = TallyCard(dresser, self)
        self.table = FieldTable(dresser)
        self.table_card = Card(dresser, self)
        self.empty = EmptyState(dresser, self)
        inner = QVBoxLayout(self.table_card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self.durations)
        layout.addWidget(self.tally)
        layout.addWidget(self.table_card, 1)
        layout.addWidget(self.empty, 1)
        layout.addStretch(0)
        self.table.height_changed.connect(self._fit)
        self.empty.asked.connect(self._on_asked)
        self.durations.fold_button.clicked.connect(self._on_folded_by_hand)

    def show_sheet(self, sheet: GuaranteeSheet, choice: Choice) -> None:
        """Show a sheet, or say why there is nothing to show."""
        chosen = bool(sheet.instruments)
        shown = chosen and bool(sheet.fields)
        self.durations.setVisible(chosen)
        self.tally.setVisible(chosen and choice.checking and bool(sheet.compared))
        self.table_card.setVisible(shown)
        self.empty.setVisible(not shown)
        if chosen:
            self.durations.show_sheet(sheet)
        if choice.checking and sheet.against:
            self.tally.show_sheet(sheet)
        self.table.show_sheet(sheet if shown else None, checking=choice.checking)
        if not chosen:
            self.empty.tell(
                self.tr(
                    "No instrument is chosen. Choose offers, requests and agreements to set them beside each other."
                ),
                self.tr("Choose instruments"),
            )
        elif not shown:
            self.empty.tell(
                self.tr("The instruments differ in no field in which anything is known of both."),
                self.tr("Show all fields"),
            )
        self._for_choosing = not chosen

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The table has the keys; not by a proxy, which Tab would go to past the chart."""
        super().focusInEvent(event)
        self.table.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the chart gives its room to the table, until somebody unfolds it."""
        super().resizeEvent(event)
        low = self.height() < self._dresser.look.fonts.scaled(_LOW)
        if not self._folded_by_hand and self.durations.is_folded is not low:
            self.durations.set_folded(not low)
        self.durations.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._dresser.look.colours.page)
        painter.end()

    def _fit(self) -> None:
        self.table_card.setMaximumHeight(self.table.content_height() + 2)

    def _on_asked(self) -> None:
        (self.choosing_asked if self._for_choosing else self.all_asked).emit()

    def _on_folded_by_hand(self) -> None:
        self._folded_by_hand = True
