"""What can be done on the library page, for menus, keys and palette."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from peaceplans.model.notes import NoteKind
from peaceplans.sheets.library.choice import Shelf
from ui.actions import Menu

if TYPE_CHECKING:
    from ui.library.page import LibraryPage
    from ui.window import MainWindow

PAGE = "library"


def add_library_actions(window: MainWindow) -> None:
    """Add them; the page itself is made when one of them is used."""
    actions, translate = window.actions_, QCoreApplication.translate

    def shown() -> LibraryPage | None:
        from ui.library.page import LibraryPage

        page = window.pages.get(PAGE)
        return page if isinstance(page, LibraryPage) else None

    def doing(do: Callable[[LibraryPage], object]) -> Callable[[], None]:
        def on_page() -> None:
            page = shown()
            if page:
                do(page)

        return on_page

    def asking(ask: Callable[[LibraryPage], bool]) -> Callable[[], bool]:
        def of_page() -> bool:
            page = shown()
            return page is not None and ask(page)

        return of_page

    def has_item(page: LibraryPage) -> bool:
        return bool(page.anchor())

    def has_list(page: LibraryPage) -> bool:
        return not page.choice.plan

    def has_plan(page: LibraryPage) -> bool:
        return bool(page.choice.plan)

    for shelf, text in (
        (Shelf.PLANS, translate("Actions", "List of &plans")),
        (Shelf.INSTRUMENTS, translate("Actions", "List of &guarantees")),
        (Shelf.SOURCES, translate("Actions", "List of &sources")),
        (Shelf.NOT_FOUND, translate("Actions", "Looked &for and not found")),
    ):
        actions.add(
            f"{PAGE}.{shelf.value}",
            text,
            doing(partial(_show_shelf, shelf=shelf)),
            menu=Menu.LIBRARY,
            section=10,
            page=PAGE,
            checked=asking(lambda page, shelf=shelf: page.choice.shelf is shelf and not page.choice.plan),  # type: ignore[misc]
        )
    entries: tuple[tuple[str, str, Callable[[LibraryPage], object], tuple[str, ...], int, object], ...] = (
        (
            "filter",
            translate("Actions", "Only &what has words"),
            lambda page: page.toolbar.filter_field.setFocus(Qt.FocusReason.ShortcutFocusReason),
            ("Ctrl+L",),
            20,
            has_list,
        ),
        (
            "clear_filter",
            translate("Actions", "Show &all of the list"),
            lambda page: page.clear_filter(),
            ("Ctrl+Shift+Backspace",),
            20,
            has_list,
        ),
        ("open", translate("Actions", "&Open"), lambda page: page.doings.open_current(), (), 30, has_list),
        ("back", translate("Actions", "&Back to the list of plans"), lambda page: page.show_list(), (), 30, has_plan),
        (
            "contents",
            translate("Actions", "Go to a point of the pla&n"),
            lambda page: page.go_to_contents(),
            ("Ctrl+G",),
            40,
            has_plan,
        ),
        (
            "next",
            translate("Actions", "Ne&xt section or point"),
            lambda page: page.step_section(1),
            ("Alt+Down", "F7"),
            40,
            has_plan,
        ),
        (
            "previous",
            translate("Actions", "Pre&vious section or point"),
            lambda page: page.step_section(-1),
            ("Alt+Up", "Shift+F7"),
            40,
            has_plan,
        ),
        (
            "compare",
            translate("Actions", "&Compare the plan with\u2026"),
            lambda page: page.toolbar.compare_button.showMenu(),
            (),
            40,
            lambda page: bool(page.choice.plan and page.plan and page.plan.beside),
        ),
        (
            "new_note",
            translate("Actions", "New no&te on the item"),
            lambda page: page.doings.new_note(),
            ("Ctrl+M",),
            50,
            has_item,
        ),
        (
            "correct",
            translate("Actions", "&I think this is wrong\u2026"),
            lambda page: page.doings.correct(),
            (),
            50,
            has_item,
        ),
        (
            "part_note",
            translate("Actions", "New note on a pa&rt\u2026"),
            lambda page: page.doings.choose_part(NoteKind.NOTE),
            ("Ctrl+Shift+M",),
            50,
            has_item,
        ),
        ("copy_link", translate("Actions", "Copy lin&k"), lambda page: page.doings.copy_link(), (), 60, has_item),
        (
            "copy_address",
            translate("Actions", "Copy a&ddress of the source"),
            lambda page: page.doings.copy_address(),
            (),
            60,
            lambda page: page.anchor().startswith("source/"),
        ),
        ("next_hit", translate("Actions", "Next &hit"), lambda page: page.step_hit(1), ("F3",), 70, None),
        (
            "previous_hit",
            translate("Actions", "Previo&us hit"),
            lambda page: page.step_hit(-1),
            ("Shift+F3",),
            70,
            None,
        ),
    )
    for name, text, do, keys, section, ask in entries:
        actions.add(
            f"{PAGE}.{name}",
            text,
            doing(do),
            *keys,
            menu=Menu.LIBRARY,
            section=section,
            page=PAGE,
            enabled=asking(ask) if callable(ask) else None,
        )
    # These keys belong to the list and to the page, since text fields use them too; here they are only shown.
    for name, key in (("open", "Return"), ("back", "Backspace")):
        action = actions[f"{PAGE}.{name}"].action
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcut(key)


def _show_shelf(page: LibraryPage, shelf: Shelf) -> None:
    page.show_shelf(shelf)
