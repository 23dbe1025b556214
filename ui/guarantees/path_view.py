"""How long the guarantee is to last: a chart by date over the list of its steps."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.sheets.guarantees.term_path import TermPath
from ui.controls.card import Card
from ui.guarantees.entry_list import EntryList
from ui.guarantees.path_chart import PathChart
from ui.guarantees.path_model import PathModel
from ui.theme.look import Dresser


class PathView(Card):
    """The card of the path."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self.model = PathModel(self)
        self.chart = PathChart(dresser, self.model, self)
        self.list = EntryList(self.model, self.model, dresser, self.tr("Figures by date"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 8, 1, 1)
        layout.setSpacing(4)
        layout.addWidget(self.chart)
        layout.addWidget(self.list, 1)
        self.chart.step_chosen.connect(self.list.select_row)
        self.list.entry_selected.connect(self._on_selected)

    def show_path(self, path: TermPath) -> None:
        """Show a path; the current step stays the current one."""
        row = max(self.list.currentIndex().row(), 0)
        self.model.show_path(path)
        self.list.select_row(min(row, len(path.steps) - 1))
        self.chart.update()

    def cell(self) -> tuple[str, str]:
        """Instrument and field of the current step; both empty when there is none."""
        index = self.list.currentIndex()
        return (self.model.step(index.row()).instrument.id, "duration") if index.isValid() else ("", "")

    def select(self, instrument: str) -> bool:
        """Select the first step of an instrument, unless one is current; False when it has none."""
        if self.cell()[0] == instrument:
            return True
        path = self.model.path
        rows = (row for row, step in enumerate(path.steps) if step.instrument.id == instrument) if path else iter(())
        return self.list.select_row(next(rows, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The list has the keys."""
        super().focusInEvent(event)
        self.list.setFocus(event.reason())

    def _on_selected(self) -> None:
        self.chart.current = self.list.currentIndex().row()
        self.chart.update()
