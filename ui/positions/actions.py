"""What can be done on the positions page, for menus, keys and palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from peaceplans.model.notes import NoteKind
from ui.actions import Menu

if TYPE_CHECKING:
    from ui.positions.page import PositionsPage
    from ui.window import MainWindow

PAGE = "positions"


def add_position_actions(window: MainWindow) -> None:
    """Add them; the page itself is made when one of them is used."""
    actions, translate = window.actions_, QCoreApplication.translate

    def shown() -> PositionsPage | None:
        from ui.positions.page import PositionsPage

        page = window.pages.get(PAGE)
        return page if isinstance(page, PositionsPage) else None

    def doing(do: Callable[[PositionsPage], object]) -> Callable[[], None]:
        def on_page() -> None:
            page = shown()
            if page:
                do(page)

        return on_page

    def asking(ask: Callable[[PositionsPage], bool]) -> Callable[[], bool]:
        def of_page() -> bool:
            page = shown()
            return page is not None and ask(page)

        return of_page

    def has_cell(page: PositionsPage) -> bool:
        return page.current_row() is not None

    def has_party(page: PositionsPage) -> bool:
        return bool(page.table.cell()[0])

    def toggling(mark: str) -> Callable[[], None]:
        return doing(lambda page: page.toggle_mark(mark))

    def asks(mark: str) -> Callable[[], bool]:
        return asking(lambda page: mark in page.choice.position_filter.marks)

    entries: tuple[tuple[str, str, Callable[[PositionsPage], object], tuple[str, ...], int], ...] = (
        (
            "rows",
            translate("Actions", "Choose &rows\u2026"),
            lambda page: page.toolbar.rows_button.showMenu(),
            ("Ctrl+L",),
            10,
        ),
        (
            "parties",
            translate("Actions", "Choose &parties\u2026"),
            lambda page: page.toolbar.parties_button.showMenu(),
            (),
            10,
        ),
        (
            "filter",
            translate("Actions", "&Filter\u2026"),
            lambda page: page.toolbar.filter_button.showMenu(),
            ("Ctrl+Shift+L",),
            10,
        ),
        ("left", translate("Actions", "Party to the &left"), lambda page: page.move_column(-1), (), 30),
        ("right", translate("Actions", "Party to the ri&ght"), lambda page: page.move_column(1), (), 30),
        ("remove", translate("Actions", "Show this party no lon&ger"), lambda page: page.remove_column(), (), 30),
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
        ("copy_row", translate("Actions", "&Copy row of all parties"), lambda page: page.copy_row(), (), 50),
        ("copy_link", translate("Actions", "Copy lin&k"), lambda page: page.copy_link(), (), 50),
        ("next_hit", translate("Actions", "Next &hit"), lambda page: page.step_hit(1), ("F3",), 60),
        ("previous_hit", translate("Actions", "Previous hi&t"), lambda page: page.step_hit(-1), ("Shift+F3",), 60),
    )
    for name, text, do, keys, section in entries:
        asked = {30: has_party, 40: has_cell, 50: has_cell}.get(section)
        actions.add(
            f"{PAGE}.{name}",
            text,
            doing(do),
            *keys,
            menu=Menu.POSITIONS,
            section=section,
            page=PAGE,
            enabled=asking(asked) if asked else None,
        )
    # These keys belong to the table, since text fields use them too; here they are only shown.
    for name, key in (("left", "Ctrl+Shift+Left"), ("right", "Ctrl+Shift+Right"), ("open_cell", "Return")):
        action = actions[f"{PAGE}.{name}"].action
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcut(key)
    actions.add(
        f"{PAGE}.apart",
        translate("Actions", "Where they stand &apart"),
        doing(lambda page: page.set_apart(not page.choice.apart)),
        "Ctrl+D",
        menu=Menu.POSITIONS,
        section=20,
        page=PAGE,
        checked=asking(lambda page: page.choice.apart),
    )
    marks = (
        ("only_apart", "apart", translate("Actions", "Only where they &stand apart")),
        ("contradictions", "contradictions", translate("Actions", "Only contra&dicting statements")),
        ("changed", "changed", translate("Actions", "Only changed over ti&me")),
    )
    for name, mark, text in marks:
        actions.add(
            f"{PAGE}.{name}",
            text,
            toggling(mark),
            menu=Menu.POSITIONS,
            section=20,
            page=PAGE,
            checked=asks(mark),
        )
    actions.add(
        f"{PAGE}.clear_filter",
        translate("Actions", "Clear the fil&ter"),
        doing(lambda page: page.content.all_asked.emit()),
        "Ctrl+Shift+Backspace",
        menu=Menu.POSITIONS,
        section=20,
        page=PAGE,
        enabled=asking(lambda page: page.choice.position_filter.asks),
    )
