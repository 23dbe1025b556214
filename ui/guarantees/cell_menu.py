"""What can be done with a cell of the guarantees table."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from peaceplans.sheets.guarantees.choice import View
from ui.controls.menu_letters import give_letters

if TYPE_CHECKING:
    from ui.guarantees.page import GuaranteesPage


class CellMenu(QMenu):
    """The context menu of the current cell."""

    def __init__(self, page: GuaranteesPage) -> None:
        super().__init__(page)
        cell = page.selected()
        is_reference = bool(cell and page.sheet.is_reference(cell[0]))
        self._add(self.tr("Open as text"), page.open_cell, "Return")
        self._add(self.tr("New note"), page.new_note, "Ctrl+M")
        self._add(self.tr("I think this is wrong\u2026"), page.correct)
        self.addSeparator()
        self._add(self.tr("Copy cell with citation"), page.copy, "Ctrl+C")
        self._add(self.tr("Copy field of all instruments"), page.copy_row)
        self._add(self.tr("Copy instrument with all shown fields"), page.copy_instrument)
        self._add(self.tr("Copy link"), page.copy_link)
        self.addSeparator()
        beside = page.choice.view is View.BESIDE
        if cell and not beside:
            self._add(self.tr("Set this instrument beside the others"), page.add_column)
        if cell and beside and not is_reference:
            self._add(self.tr("Compare the others with this one"), partial(page.set_reference, cell[0].id))
            place = page.choice.ids.index(cell[0].id)
            left = self._add(self.tr("Move to the left"), partial(page.move_column, -1), "Ctrl+Shift+Left")
            right = self._add(self.tr("Move to the right"), partial(page.move_column, 1), "Ctrl+Shift+Right")
            left.setEnabled(place > 0)
            right.setEnabled(place < len(page.choice.ids) - 1)
        if cell and beside:
            self._add(self.tr("This field of all instruments"), partial(page.set_view, View.FIELD))
            self._add(self.tr("Show this instrument no longer"), page.remove_column)
        give_letters(self)

    def _add(self, text: str, doing: Callable[[], object], key: str = "") -> QAction:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
        action = self.addAction(f"{text}\t{shown}" if shown else text)
        action.triggered.connect(lambda _checked=False: doing())
        return action
