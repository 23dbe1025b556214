"""What can be done with a cell of the matrix."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from peaceplans.sheets.matrix.choosing import moved
from ui.controls.menu_letters import give_letters

if TYPE_CHECKING:
    from ui.matrix.page import MatrixPage


class CellMenu(QMenu):
    """The context menu of the current cell."""

    def __init__(self, page: MatrixPage) -> None:
        super().__init__(page)
        cell = page.selected()
        is_baseline = bool(cell and cell[1].baseline)
        compare = self._add(self.tr("Compare with the baseline here"), page.opening.compare_cell, "Return")
        compare.setEnabled(bool(page.sheet.baseline) and not is_baseline)
        self._add(self.tr("Open as text"), page.opening.open_cell, "Return" if not compare.isEnabled() else "")
        follow = self._add(self.tr("Follow this clause"), page.following.follow_row, "F")
        follow.setEnabled(page.following.row_strand() is not None)
        self._add(self.tr("New note"), page.new_note, "Ctrl+M")
        self._add(self.tr("I think this is wrong\u2026"), page.correct)
        self.addSeparator()
        self._add(self.tr("Copy cell with citation"), page.copy, "Ctrl+C")
        self._add(self.tr("Copy row with citations"), page.copy_row)
        self._add(self.tr("Copy link"), page.copy_link)
        self.addSeparator()
        if is_baseline:
            self._add(self.tr("No baseline"), page.no_baseline, "Shift+B")
        else:
            self._add(self.tr("Make this plan the baseline"), page.make_baseline, "B")
        pinned = bool(cell and cell[1].pinned)
        self._add(self.tr("Pin this plan no longer") if pinned else self.tr("Pin this plan"), page.pin_column, "P")
        name = cell[1].id if cell else ""
        for text, step, key in (
            (self.tr("Move to the left"), -1, "Ctrl+Shift+Left"),
            (self.tr("Move to the right"), 1, "Ctrl+Shift+Right"),
        ):
            action = self._add(text, partial(page.move_column, step), key)
            action.setEnabled(moved(page.choice, name, step) != page.choice)
        self._add(self.tr("Hide this plan"), page.hide_column, "Del")
        give_letters(self)

    def _add(self, text: str, doing: Callable[[], object], key: str = "") -> QAction:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
        action = self.addAction(f"{text}\t{shown}" if shown else text)
        action.triggered.connect(lambda _checked=False: doing())
        return action
