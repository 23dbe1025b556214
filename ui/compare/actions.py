"""What can be done on the compare page, for menus, keys and palette."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from peaceplans.model.notes import NoteKind
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
    actions.add_submenu(translate("Actions", "&Left plan"), filling(_lefts), Menu.COMPARE, section=10, page=PAGE)
    actions.add_submenu(translate("Actions", "&Right plan"), filling(_rights), Menu.COMPARE, section=10, page=PAGE)
    for name, text, do, keys, section in _compared():
        actions.add(f"compare.{name}", text, doing(do), *keys, menu=Menu.COMPARE, section=section, page=PAGE)
    for name, text, do, keys in _rows():
        actions.add(f"compare.{name}", text, doing(do), *keys, menu=Menu.EDIT, section=25, page=PAGE)
    for name, text, do, keys in _finding():
        actions.add(f"compare.{name}", text, doing(do), *keys, menu=Menu.EDIT, section=30, page=PAGE)
    for name, text, do, keys in _folding():
        actions.add(f"compare.{name}", text, doing(do), *keys, menu=Menu.VIEW, section=45, page=PAGE)
    actions.add(
        "compare.differing",
        translate("Actions", "Only &differences"),
        doing(lambda view: view.toggle_differences()),
        "Ctrl+D",
        menu=Menu.VIEW,
        section=42,
        page=PAGE,
        checked=lambda: window.view is not None and window.view.row_filter.differing,
    )
    for name, text, kind, keys in (
        ("new_note", translate("Actions", "&New note on the selected row"), NoteKind.NOTE, ("Ctrl+M",)),
        ("correction", translate("Actions", "I think this is &wrong\u2026"), NoteKind.CORRECTION, ()),
    ):
        write = doing(lambda view, kind=kind: view.doings.write(kind))  # type: ignore[misc]
        actions.add(f"compare.{name}", text, write, *keys, menu=Menu.NOTES, section=10, page=PAGE)
    for name, text, kind, keys in (
        ("part_note", translate("Actions", "New note on a &part\u2026"), NoteKind.NOTE, ("Ctrl+Shift+M",)),
        ("part_correction", translate("Actions", "A part is w&rong\u2026"), NoteKind.CORRECTION, ()),
    ):
        ask = doing(lambda view, kind=kind: _ask_for_part(view, kind))  # type: ignore[misc]
        actions.add(f"compare.{name}", text, ask, *keys, menu=Menu.NOTES, section=10, page=PAGE)
    opening = actions.add(
        "compare.open_row",
        translate("Actions", "Open row as &text"),
        doing(lambda view: view.doings.open()),
        "Return",
        menu=Menu.COMPARE,
        section=30,
        page=PAGE,
    )
    # The key belongs to the table of rows; here it is only shown.
    opening.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)


def _ask_for_part(view: CompareView, kind: NoteKind) -> None:
    view.workspace.set_panel_open(True)
    view.panel.fill()
    view.details.notes.choose_part(kind)


_Doing = Callable[["CompareView"], object]


def _compared() -> tuple[tuple[str, str, _Doing, tuple[str, ...], int], ...]:
    """What is compared, and the way through the changes: name, text, doing, keys, section."""
    translate = QCoreApplication.translate
    return (
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
        (
            "first_change",
            translate("Actions", "&First change"),
            lambda view: view.end_change(-1),
            ("Alt+Home",),
            20,
        ),
        (
            "last_change",
            translate("Actions", "Las&t change"),
            lambda view: view.end_change(1),
            ("Alt+End",),
            20,
        ),
        (
            "filter",
            translate("Actions", "F&ilter\u2026"),
            lambda view: view.facet_bar.open_filter(),
            ("Ctrl+Shift+D",),
            25,
        ),
        (
            "clear_filter",
            translate("Actions", "&Clear the filter"),
            lambda view: view.clear_filter(),
            ("Ctrl+Shift+Backspace",),
            25,
        ),
    )


def _rows() -> tuple[tuple[str, str, _Doing, tuple[str, ...]], ...]:
    translate = QCoreApplication.translate
    return (
        (
            "copy_cell",
            translate("Actions", "Copy &this text with citation"),
            lambda view: view.doings.copy_cell(),
            ("Ctrl+Shift+C",),
        ),
        (
            "copy_link",
            translate("Actions", "Copy &link for notes"),
            lambda view: view.doings.copy_link(),
            ("Ctrl+Shift+L",),
        ),
    )


def _finding() -> tuple[tuple[str, str, _Doing, tuple[str, ...]], ...]:
    translate = QCoreApplication.translate
    return (
        ("next_hit", translate("Actions", "Find ne&xt"), lambda view: view.search.step(1), ("F3",)),
        ("previous_hit", translate("Actions", "Find pre&vious"), lambda view: view.search.step(-1), ("Shift+F3",)),
        ("go_to_point", translate("Actions", "&Go to point\u2026"), lambda view: view.go_to_point(), ("Ctrl+G",)),
    )


def _folding() -> tuple[tuple[str, str, _Doing, tuple[str, ...]], ...]:
    translate = QCoreApplication.translate
    return (
        (
            "fold",
            translate("Actions", "Fold or &unfold the row"),
            lambda view: view.toggle_fold(),
            ("Ctrl+Space",),
        ),
        (
            "fold_all",
            translate("Actions", "F&old all long rows"),
            lambda view: view.table.fold_all(folded=True),
            ("Ctrl+Shift+Up",),
        ),
        (
            "unfold_all",
            translate("Actions", "Unfold &all rows"),
            lambda view: view.table.fold_all(folded=False),
            ("Ctrl+Shift+Down",),
        ),
    )


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
