"""What can be done with a cell of the positions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.controls.menu_letters import give_letters

if TYPE_CHECKING:
    from ui.positions.page import PositionsPage


class PositionMenu(QMenu):
    """The context menu of the current cell."""

    def __init__(self, page: PositionsPage) -> None:
        super().__init__(page)
        party, _ = page.table.cell()
        self._add(self.tr("Open as text"), page.open_cell, "Return")
        self._add(self.tr("New note"), page.new_note, "Ctrl+M")
        self._add(self.tr("I think this is wrong\u2026"), page.correct)
        self.addSeparator()
        self._add(self.tr("Copy cell with citation"), page.copy, "Ctrl+C")
        self._add(self.tr("Copy row of all parties"), page.copy_row)
        self._add(self.tr("Copy link"), page.copy_link)
        self.addSeparator()
        row = page.current_row()
        if row and not row.matter.is_question:
            self._add(self.tr("Show the point"), partial(page.desk.go, row.matter.anchor))
        if party:
            shown = page.sheet.parties
            place = shown.index(party)
            left = self._add(self.tr("Move to the left"), partial(page.move_column, -1), "Ctrl+Shift+Left")
            right = self._add(self.tr("Move to the right"), partial(page.move_column, 1), "Ctrl+Shift+Right")
            left.setEnabled(place > 0)
            right.setEnabled(place < len(shown) - 1)
            hide = self._add(self.tr("Show this party no longer"), page.remove_column)
            hide.setEnabled(page.choice.toggled(party, page.record) != page.choice)
        give_letters(self)

    def _add(self, text: str, doing: Callable[[], object], key: str = "") -> QAction:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
        action = self.addAction(f"{text}\t{shown}" if shown else text)
        action.triggered.connect(lambda _checked=False: doing())
        return action
