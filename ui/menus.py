"""The menus and their keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from peaceplans.compare.comparison import Order
from peaceplans.sheets.comparison_sheet import Mode
from ui.compare.plan_words import small_print
from ui.compare.toolbar import mode_names, order_names
from ui.theme.look import Theme

if TYPE_CHECKING:
    from ui.compare.view import CompareView
    from ui.window import MainWindow

Value = TypeVar("Value", Order, Mode, str)


class Menus(QObject):
    """The menu bar of a window; without a view only what concerns the window."""

    def __init__(self, window: MainWindow, view: CompareView | None) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        bar = window.menuBar()
        file = bar.addMenu(self.tr("&File"))
        self._add(file, self.tr("&Quit"), window.close, "Ctrl+Q")
        look = bar.addMenu(self.tr("&View"))
        self._look(look)
        if view:
            look.addSeparator()
            self._arrangement(look, view)
            self._compare = bar.addMenu(self.tr("&Compare"))
            self._comparing(self._compare, view)
            look.aboutToShow.connect(self._fill_arrangement)
            self._compare.aboutToShow.connect(self._fill_plans)
            view.workspace.panel_toggled.connect(self.panel.setChecked)
        help_menu = bar.addMenu(self.tr("&Help"))
        self._add(help_menu, self.tr("&Legend"), self._show_legend, "F1")
        self._add(help_menu, self.tr("&About Peace Plans"), self._show_about)

    def _look(self, menu: QMenu) -> None:
        dresser = self._window.dresser
        themes = QActionGroup(self)
        for theme, name in (
            (Theme.LIGHT, self.tr("&Light")),
            (Theme.DARK, self.tr("&Dark")),
            (Theme.SYSTEM, self.tr("As the &system")),
        ):
            action = self._add(menu, name, partial(dresser.set_theme, theme))
            action.setCheckable(True)
            action.setChecked(theme is dresser.theme)
            themes.addAction(action)
        menu.addSeparator()
        larger = self._add(menu, self.tr("La&rger text"), lambda: dresser.step_text_size(1))
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self._add(menu, self.tr("S&maller text"), lambda: dresser.step_text_size(-1), "Ctrl+-")
        self._add(menu, self.tr("&Normal text"), lambda: dresser.set_text_size(100), "Ctrl+0")

    def _arrangement(self, menu: QMenu, view: CompareView) -> None:
        self.orders = menu.addMenu(self.tr("&Order"))
        self.modes = menu.addMenu(self.tr("&Mode"))
        menu.addSeparator()
        self.panel = self._add(menu, self.tr("Side &panel"), view.toggle_panel, "F9")
        self.panel.setCheckable(True)
        self._add(menu, self.tr("Ne&xt pane"), view.next_pane, "F6")

    def _comparing(self, menu: QMenu, view: CompareView) -> None:
        self.lefts = menu.addMenu(self.tr("&Left plan"))
        self.rights = menu.addMenu(self.tr("&Right plan"))
        self._add(menu, self.tr("E&xchange left and right"), view.swap, "Ctrl+Shift+X")
        menu.addSeparator()
        self._add(menu, self.tr("&Next change"), lambda: view.step_change(1), "Alt+Down", "F7")
        self._add(menu, self.tr("&Previous change"), lambda: view.step_change(-1), "Alt+Up", "Shift+F7")
        menu.addSeparator()
        opening = self._add(menu, self.tr("&Open row as text"), view.open_row)
        opening.setText(f"{opening.text()}\t{QKeySequence('Return').toString(QKeySequence.SequenceFormat.NativeText)}")
        self._add(menu, self.tr("&Copy row with citation"), view.copy_row, "Ctrl+C")

    def _fill_arrangement(self) -> None:
        view = self._view
        if view and view.sheet:
            sheet = view.sheet
            self._choices(self.orders, order_names(sheet.left, sheet.right), sheet.order, view.set_order)
            self._choices(self.modes, mode_names(), sheet.mode, view.set_mode)

    def _fill_plans(self) -> None:
        view = self._view
        if view and view.sheet:
            plans = [(plan.id, f"{plan.short_title}\t{small_print(plan)}", "") for plan in view.plans]
            self._choices(self.lefts, plans, view.sheet.left.id, view.toolbar.left_picked.emit)
            self._choices(self.rights, plans, view.sheet.right.id, view.toolbar.right_picked.emit)

    def _choices(
        self, menu: QMenu, choices: Sequence[tuple[Value, str, str]], current: Value, chosen: Callable[[Value], object]
    ) -> None:
        menu.clear()
        for value, name, _ in choices:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(_doing(chosen, value))

    def _add(self, menu: QMenu, name: str, done: Callable[[], object], *keys: str) -> QAction:
        action = menu.addAction(name)
        action.triggered.connect(_doing(done))
        if keys:
            action.setShortcuts([QKeySequence(key) for key in keys])
        return action

    def _show_legend(self) -> None:
        from ui.legend import Legend

        Legend(self._window.dresser, self._window).open()

    def _show_about(self) -> None:
        from ui.about import show_about

        show_about(self._window)


def _doing(done: Callable[..., object], *values: object) -> Callable[[bool], None]:
    """What an action calls: it does not matter whether the action is checked."""

    def do(_checked: bool = False) -> None:
        done(*values)

    return do
