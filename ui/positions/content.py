"""What stands left of the panel: what is said of all stances, and the table, or a sentence when there is none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.sheets.positions.sheet import PositionsSheet
from ui.controls.card import Card
from ui.controls.empty_state import EmptyState
from ui.positions.head_note import HeadNote
from ui.positions.position_table import PositionTable
from ui.theme.look import Dresser

_LOW = 520  # pixels of height at normal text size under which the legend gives way


class PositionsContent(QWidget):
    """Lays out the parts.

    Signals:
        all_asked: nothing matches the filter, and all rows are to be shown.
    """

    all_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.head = HeadNote(dresser, self)
        self.table = PositionTable(dresser)
        self.table_card = Card(dresser, self)
        self.empty = EmptyState(dresser, self)
        inner = QVBoxLayout(self.table_card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(self.table_card, 1)
        layout.addWidget(self.empty, 1)
        layout.addStretch(0)
        self.table.height_changed.connect(self._fit)
        self.empty.asked.connect(self.all_asked)

    def show_sheet(self, sheet: PositionsSheet) -> None:
        """Show a sheet, or say why there is nothing to show."""
        shown = bool(sheet.rows and sheet.parties)
        self.head.show_sheet(sheet)
        self.head.setVisible(shown)
        self.table_card.setVisible(shown)
        self.empty.setVisible(not shown)
        self.table.show_sheet(sheet if shown else None)
        if shown:
            return
        if sheet.all_rows and sheet.parties:
            self.empty.tell(self.tr("No row matches the filter."), self.tr("Clear the filter"))
        else:
            self.empty.tell(self.tr("This library has no positions of parties."), "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The table has the keys."""
        super().focusInEvent(event)
        self.table.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the table has what room there is."""
        super().resizeEvent(event)
        self.head.set_low(self.height() < self._dresser.look.fonts.scaled(_LOW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._dresser.look.colours.page)
        painter.end()

    def _fit(self) -> None:
        self.table_card.setMaximumHeight(self.table.content_height() + 2)
