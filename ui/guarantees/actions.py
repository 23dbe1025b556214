"""What can be done on the guarantees page, for menus, keys and palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from peaceplans.model.notes import NoteKind
from peaceplans.sheets.guarantees.choice import View
from ui.actions import Menu

if TYPE_CHECKING:
    from ui.guarantees.page import GuaranteesPage
    from ui.window import MainWindow

PAGE = "guarantees"


def add_guarantee_actions(window: MainWindow) -> None:
    """Add them; the page itself is made when one of them is used."""
    actions, translate = window.actions_, QCoreApplication.translate

    def shown() -> GuaranteesPage | None:
        from ui.guarantees.page import GuaranteesPage

        page = window.pages.get(PAGE)
        return page if isinstance(page, GuaranteesPage) else None

    def doing(do: Callable[[GuaranteesPage], object]) -> Callable[[], None]:
        def on_page() -> None:
            page = shown()
            if page:
                do(page)

        return on_page

    def asking(ask: Callable[[GuaranteesPage], bool]) -> Callable[[], bool]:
        def of_page() -> bool:
            page = shown()
            return page is not None and ask(page)

        return of_page

    def has_cell(page: GuaranteesPage) -> bool:
        return page.selected() is not None

    entries: tuple[tuple[str, str, Callable[[GuaranteesPage], object], tuple[str, ...], int], ...] = (
        (
            "choose",
            translate("Actions", "&Choose instruments\u2026"),
            lambda page: page.open_list(),
            ("Ctrl+L",),
            10,
        ),
        (
            "condition",
            translate("Actions", "Choose by a &condition\u2026"),
            lambda page: page.open_conditions(),
            (),
            10,
        ),
        ("clear", translate("Actions", "Gi&ve up all conditions"), lambda page: page.clear_conditions(), (), 10),
        ("beside", translate("Actions", "Instruments &side by side"), lambda page: page.set_view(View.BESIDE), (), 15),
        (
            "field",
            translate("Actions", "One &field of all instruments"),
            lambda page: page.set_view(View.FIELD),
            (),
            15,
        ),
        ("path", translate("Actions", "How long, by &date"), lambda page: page.set_view(View.PATH), (), 15),
        (
            "analysts",
            translate("Actions", "What analysts co&mpare"),
            lambda page: page.content.show_analysis(),
            (),
            15,
        ),
        ("add", translate("Actions", "Set this instrument &beside the others"), lambda page: page.add_column(), (), 30),
        ("left", translate("Actions", "Instrument to the &left"), lambda page: page.move_column(-1), (), 30),
        ("right", translate("Actions", "Instrument to the &right"), lambda page: page.move_column(1), (), 30),
        ("remove", translate("Actions", "Show this instrument no &longer"), lambda page: page.remove_column(), (), 30),
        ("open_cell", translate("Actions", "&Open cell as text"), lambda page: page.open_cell(), (), 40),
        ("new_note", translate("Actions", "&New note on the cell"), lambda page: page.new_note(), ("Ctrl+M",), 40),
        ("correct", translate("Actions", "I think this is &wrong\u2026"), lambda page: page.correct(), (), 40),
        (
            "part_note",
            translate("Actions", "New note on a &part\u2026"),
            lambda page: page.choose_part(NoteKind.NOTE),
            ("Ctrl+Shift+M",),
            40,
        ),
        (
            "part_correction",
            translate("Actions", "A part is w&rong\u2026"),
            lambda page: page.choose_part(NoteKind.CORRECTION),
            (),
            40,
        ),
        ("copy_row", translate("Actions", "Copy &field of all instruments"), lambda page: page.copy_row(), (), 50),
        (
            "copy_instrument",
            translate("Actions", "Copy &instrument with all shown fields"),
            lambda page: page.copy_instrument(),
            (),
            50,
        ),
        ("copy_link", translate("Actions", "Copy lin&k"), lambda page: page.copy_link(), ("Ctrl+Shift+L",), 50),
        ("next_hit", translate("Actions", "Next &hit"), lambda page: page.step_hit(1), ("F3",), 60),
        ("previous_hit", translate("Actions", "Previous hi&t"), lambda page: page.step_hit(-1), ("Shift+F3",), 60),
    )
    for name, text, do, keys, section in entries:
        needs_cell = section in (30, 40, 50)
        actions.add(
            f"{PAGE}.{name}",
            text,
            doing(do),
            *keys,
            menu=Menu.GUARANTEES,
            section=section,
            page=PAGE,
            enabled=asking(has_cell) if needs_cell else None,
        )
    # These keys belong to the table, since text fields use them too; here they are only shown.
    for name, key in (("left", "Ctrl+Shift+Left"), ("right", "Ctrl+Shift+Right"), ("open_cell", "Return")):
        action = actions[f"{PAGE}.{name}"].action
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcut(key)
    actions.add(
        f"{PAGE}.differing",
        translate("Actions", "Only fields that &differ"),
        doing(lambda page: page.set_differing(not page.choice.differing)),
        "Ctrl+D",
        menu=Menu.GUARANTEES,
        section=20,
        page=PAGE,
        checked=asking(lambda page: page.choice.differing),
    )
    actions.add(
        f"{PAGE}.checking",
        translate("Actions", "Check against &Article 5"),
        doing(lambda page: page.set_checking(not page.choice.checking)),
        menu=Menu.GUARANTEES,
        section=20,
        page=PAGE,
        enabled=asking(lambda page: bool(page.record.model)),
        checked=asking(lambda page: page.choice.checking),
    )
