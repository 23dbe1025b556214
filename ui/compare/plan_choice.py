"""Choosing the plans of the two sides, in the toolbar or the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peaceplans.compare.comparison import Order
from ui.compare.filter.facet_words import mirrored

if TYPE_CHECKING:
    from ui.compare.view import CompareView

_MIRRORED = {Order.LEFT: Order.RIGHT, Order.RIGHT: Order.LEFT}


class PlanChoice(QObject):
    """The plan of the other side, chosen for this one, exchanges both."""

    def __init__(self, view: CompareView) -> None:
        super().__init__(view)
        self._view = view
        view.toolbar.left_picked.connect(self._on_left_picked)
        view.toolbar.right_picked.connect(self._on_right_picked)
        view.toolbar.swap_asked.connect(self.swap)

    def swap(self) -> None:
        """Exchange left and right; what is ordered or filtered by one side stays so by that side."""
        sheet = self._view.sheet
        if sheet:
            order = _MIRRORED.get(sheet.order, sheet.order)
            self._view.show_plans(sheet.right.id, sheet.left.id, order, sheet.mode, mirrored(sheet.row_filter))

    def _on_left_picked(self, plan_id: str) -> None:
        sheet = self._view.sheet
        if sheet and plan_id == sheet.right.id:
            self.swap()
        elif sheet and plan_id != sheet.left.id:
            self._view.show_plans(plan_id, sheet.right.id)

    def _on_right_picked(self, plan_id: str) -> None:
        sheet = self._view.sheet
        if sheet and plan_id == sheet.left.id:
            self.swap()
        elif sheet and plan_id != sheet.right.id:
            self._view.show_plans(sheet.left.id, plan_id)
