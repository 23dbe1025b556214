"""What can be done on the compare page, for menus, keys and palette."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from ui.actions import Menu, for_menu

if TYPE_CHECKING:
    from ui.compare.view import CompareView
    from ui.window import MainWindow

PAGE = "compare"


def add_compare_actions(window: MainWindow) -> None:
    """Add them; the page itself is made when one of them is used."""
    actions = window.actions_
    translate = QCoreApplication.translate

    def doing(do: Callable[[CompareView], object]) -> Callable[[], None]:
        def on_view() -> None:
            if window.view:
                do(window.view)

        return on_view

    def filling(fill: Callable[[CompareView, QMenu], None]) -> Callable[[QMenu], None]:
        def on_view(menu: QMenu) -> None:
            if window.view and window.view.sheet:
                fill(window.view, menu)

        return on_view

    actions.add_submenu(translate("Actions", "&Order of rows"), filling(_orders), Menu.VIEW, section=40, page=PAGE)
    actions.add_submenu(translate("Actions", "&Marks"), filling(_modes), Menu.VIEW, section=40, page=PAGE)
    actions.add(
        "compare.panel",
        translate("Actions", "Side &panel"),
        doing(lambda view: view.toggle_panel()),
        "F9",
        menu=Menu.VIEW,
        section=50,
        page=PAGE,
        checked=lambda: window.view is not None and window.view.workspace.panel_open,
    )
    actions.add_submenu(translate("Actions", "&Left plan"), filling(_lefts), Menu.COMPARE, section=10, page=PAGE)
    actions.add_submenu(translate("Actions", "&Right plan"), filling(_rights), Menu.COMPARE, section=10, page=PAGE)
    for name, text, do, keys, section in (
        (
            "swap",
            translate("Actions", "E&xchange left and right"),
            lambda view: view.swap(),
            ("Ctrl+Shift+X",),
            10,
        ),
        (
            "next_change",
            translate("Actions", "&Next change"),
            lambda view: view.step_change(1),
            ("Alt+Down", "F7"),
            20,
        ),
        (
            "previous_change",
            translate("Actions", "&Previous change"),
            lambda view: view.step_change(-1),
            ("Alt+Up", "Shift+F7"),
            20,
        ),
    ):
        actions.add(f"compare.{name}", text, doing(do), *keys, menu=Menu.COMPARE, section=section, page=PAGE)
    opening = actions.add(
        "compare.open_row",
        translate("Actions", "Open row as &text"),
        doing(lambda view: view.open_row()),
        "Return",
        menu=Menu.COMPARE,
        section=30,
        page=PAGE,
    )
    # The key belongs to the table of rows; here it is only shown.
    opening.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)


def _orders(view: CompareView, menu: QMenu) -> None:
    from ui.compare.toolbar import order_names

    assert view.sheet is not None
    names = order_names(view.sheet.left, view.sheet.right)
    _list(menu, [(value, name) for value, name, _ in names], view.sheet.order, view.set_order)


def _modes(view: CompareView, menu: QMenu) -> None:
    from ui.compare.toolbar import mode_names

    assert view.sheet is not None
    _list(menu, [(value, name) for value, name, _ in mode_names()], view.sheet.mode, view.set_mode)


def _lefts(view: CompareView, menu: QMenu) -> None:
    assert view.sheet is not None
    _plans(view, menu, view.sheet.left.id, view.toolbar.left_picked.emit)


def _rights(view: CompareView, menu: QMenu) -> None:
    assert view.sheet is not None
    _plans(view, menu, view.sheet.right.id, view.toolbar.right_picked.emit)


def _plans(view: CompareView, menu: QMenu, current: str, chosen: Callable[[str], object]) -> None:
    from ui.compare.plan_words import small_print

    for plan in view.plans:
        _choice(menu, f"{for_menu(plan.short_title)}\t{for_menu(small_print(plan))}", plan.id, current, chosen)


def _list(menu: QMenu, choices: list[tuple[Any, str]], current: Any, chosen: Callable[[Any], object]) -> None:
    for value, name in choices:
        _choice(menu, for_menu(name), value, current, chosen)


def _choice(menu: QMenu, text: str, value: Any, current: Any, chosen: Callable[[Any], object]) -> None:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(value == current)
    action.triggered.connect(partial(_choose, chosen, value))


def _choose(chosen: Callable[[Any], object], value: Any, _checked: bool = False) -> None:
    chosen(value)
