"""The row of controls over the comparison: which plans, in which order, marked how; words to be found; the report."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from peaceplans.compare.comparison import Order
from peaceplans.model.plan import Plan
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.sheet import ComparisonSheet, Mode
from ui.compare.plan_picker import PlanPicker
from ui.controls.menu_button import MenuButton
from ui.controls.page_toolbar import PageToolbar
from ui.controls.sign_button import SignButton
from ui.theme.look import Dresser


def order_names(left: Plan, right: Plan) -> list[tuple[Order, str, str]]:
    """The orders, named by the plans: value, name, and a shorter name."""
    in_order = QCoreApplication.translate("Orders", "In the order of the %1")
    return [
        (
            Order.TOPIC,
            QCoreApplication.translate("Orders", "By topic"),
            QCoreApplication.translate("Orders", "By topic"),
        ),
        (
            Order.LEFT,
            in_order.replace("%1", one_line(left.short_title)),
            QCoreApplication.translate("Orders", "In left order"),
        ),
        (
            Order.RIGHT,
            in_order.replace("%1", one_line(right.short_title)),
            QCoreApplication.translate("Orders", "In right order"),
        ),
    ]


def mode_names() -> list[tuple[Mode, str, str]]:
    """The modes: value, name, and a shorter name."""
    return [
        (
            Mode.CONTRAST,
            QCoreApplication.translate("Modes", "Contrast: what only one side says"),
            QCoreApplication.translate("Modes", "Contrast"),
        ),
        (
            Mode.REDLINE,
            QCoreApplication.translate("Modes", "Redline: struck and inserted"),
            QCoreApplication.translate("Modes", "Redline"),
        ),
    ]


class CompareToolbar(PageToolbar):
    """The controls.

    Signals:
        left_picked, right_picked: id of the plan chosen for a side.
        swap_asked: the sides are to be exchanged.
        order_chosen, mode_chosen: the order or mode.
    """

    left_picked = Signal(str)
    right_picked = Signal(str)
    swap_asked = Signal()
    order_chosen = Signal(object)
    mode_chosen = Signal(object)

    spare = 60

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self._told: tuple[object, ...] = ()
        self.left_picker = PlanPicker(dresser, is_left=True, parent=self)
        self.swap_button = SignButton(dresser, "swap", self.tr("Exchange left and right"), self)
        self.right_picker = PlanPicker(dresser, is_left=False, parent=self)
        self.order_button = MenuButton(dresser, self.tr("Order of rows"), self)
        self.mode_button = MenuButton(dresser, self.tr("How differences are marked"), self)
        self.lay_out(
            (self.left_picker, self.swap_button, self.right_picker),
            (self.order_button, self.mode_button),
            self.tr("Details of the selected row (F6)"),
        )
        self.left_picker.plan_picked.connect(self.left_picked)
        self.right_picker.plan_picked.connect(self.right_picked)
        self.swap_button.clicked.connect(self.swap_asked)
        self.order_button.chosen.connect(self.order_chosen)
        self.mode_button.chosen.connect(self.mode_chosen)

    def offer(self, plans: Sequence[Plan]) -> None:
        """List the plans to choose from."""
        self.left_picker.offer(plans)
        self.right_picker.offer(plans)

    def name(self, sheet: ComparisonSheet) -> None:
        """Name what is shown."""
        told = (sheet.left, sheet.right, sheet.order, sheet.mode)
        if told == self._told:
            return
        self._told = told
        self.left_picker.name(sheet.left)
        self.right_picker.name(sheet.right)
        self.order_button.offer(order_names(sheet.left, sheet.right), sheet.order)
        self.mode_button.offer(mode_names(), sheet.mode)
        if self.isVisible():
            self.refit()
