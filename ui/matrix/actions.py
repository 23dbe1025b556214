"""What can be done on the matrix page, for menus, keys and palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from peaceplans.model.notes import NoteKind
from ui.actions import Menu

if TYPE_CHECKING:
    from ui.matrix.page import MatrixPage
    from ui.window import MainWindow

PAGE = "matrix"


def add_matrix_actions(window: MainWindow) -> None:
    """Add them; the page itself is made when one of them is used."""
    from peaceplans.sheets.matrix.choice import MatrixMark

    actions, translate = window.actions_, QCoreApplication.translate

    def shown() -> MatrixPage | None:
        from ui.matrix.page import MatrixPage

        page = window.pages.get(PAGE)
        return page if isinstance(page, MatrixPage) else None

    def doing(do: Callable[[MatrixPage], object]) -> Callable[[], None]:
        def on_page() -> None:
            page = shown()
            if page:
                do(page)

        return on_page

    def asking(ask: Callable[[MatrixPage], bool]) -> Callable[[], bool]:
        def of_page() -> bool:
            page = shown()
            return page is not None and ask(page)

        return of_page

    def has_cell(page: MatrixPage) -> bool:
        return page.selected() is not None

    entries: tuple[tuple[str, str, Callable[[MatrixPage], object], tuple[str, ...], int], ...] = (
        (
            "choose",
            translate("Actions", "&Choose plans\u2026"),
            lambda page: page.toolbar.picker.open_list(),
            ("Ctrl+L",),
            10,
        ),
        ("show_hidden", translate("Actions", "Show hidden &plans again"), lambda page: page.show_hidden(), (), 10),
        ("by_date", translate("Actions", "Plans by &date"), lambda page: page.order_by_date(), (), 10),
        ("all_rows", translate("Actions", "Show &all rows"), lambda page: page.show_all_rows(), (), 20),
        ("baseline", translate("Actions", "Make this plan the &baseline"), lambda page: page.make_baseline(), (), 30),
        ("no_baseline", translate("Actions", "&No baseline"), lambda page: page.no_baseline(), (), 30),
        ("left", translate("Actions", "Plan to the &left"), lambda page: page.move_column(-1), (), 30),
        ("right", translate("Actions", "Plan to the &right"), lambda page: page.move_column(1), (), 30),
        ("pin", translate("Actions", "P&in this plan, or no longer"), lambda page: page.pin_column(), (), 30),
        ("hide", translate("Actions", "&Hide this plan"), lambda page: page.hide_column(), (), 30),
        (
            "open",
            translate("Actions", "Compare with the baseline &here"),
            lambda page: page.opening.open_current(),
            (),
            40,
        ),
        ("open_cell", translate("Actions", "&Open cell as text"), lambda page: page.opening.open_cell(), (), 40),
        (
            "follow",
            translate("Actions", "&Follow this clause through all plans"),
            lambda page: page.following.follow_row(),
            (),
            40,
        ),
        ("new_note", translate("Actions", "New no&te on the cell"), lambda page: page.new_note(), ("Ctrl+M",), 40),
        ("correct", translate("Actions", "I think this is &wrong\u2026"), lambda page: page.correct(), (), 40),
        (
            "part_note",
            translate("Actions", "New note on a part\u2026"),
            lambda page: page.choose_part(NoteKind.NOTE),
            ("Ctrl+Shift+M",),
            40,
        ),
        (
            "part_correction",
            translate("Actions", "A part is wrong\u2026"),
            lambda page: page.choose_part(NoteKind.CORRECTION),
            (),
            40,
        ),
        ("copy_row", translate("Actions", "Copy row with citations"), lambda page: page.copy_row(), (), 50),
        ("copy_link", translate("Actions", "Copy lin&k"), lambda page: page.copy_link(), (), 50),
        ("next_hit", translate("Actions", "Next hit"), lambda page: page.step_hit(1), ("F3",), 60),
        ("previous_hit", translate("Actions", "Previous hit"), lambda page: page.step_hit(-1), ("Shift+F3",), 60),
    )
    for name, text, do, keys, section in entries:
        actions.add(
            f"{PAGE}.{name}",
            text,
            doing(do),
            *keys,
            menu=Menu.MATRIX,
            section=section,
            page=PAGE,
            enabled=asking(has_cell) if section in (30, 40, 50) else None,
        )
    # These keys belong to the table, since text fields use them too; here they are only shown.
    for name, key in (
        ("left", "Ctrl+Shift+Left"),
        ("right", "Ctrl+Shift+Right"),
        ("open", "Return"),
        ("baseline", "B"),
        ("no_baseline", "Shift+B"),
        ("pin", "P"),
        ("hide", "Del"),
        ("follow", "F"),
    ):
        action = actions[f"{PAGE}.{name}"].action
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcut(key)
    marks = (
        (MatrixMark.DIFFERING, translate("Actions", "Only rows that di&ffer"), ("Ctrl+D",)),
        (MatrixMark.OPEN, translate("Actions", "Only rows with something open or deferred"), ()),
        (MatrixMark.SILENT, translate("Actions", "Only rows with a &silence"), ()),
    )
    for mark, text, keys in marks:
        actions.add(
            f"{PAGE}.only_{mark.value}",
            text,
            doing(lambda page, mark=mark: page.toggle_mark(mark)),  # type: ignore[misc]
            *keys,
            menu=Menu.MATRIX,
            section=20,
            page=PAGE,
            checked=asking(lambda page, mark=mark: mark in page.choice.row_filter.marks),  # type: ignore[misc]
        )
    actions.add(
        f"{PAGE}.coverage",
        translate("Actions", "Co&verage: who says nothing on what"),
        doing(lambda page: page.set_coverage(not page.coverage)),
        menu=Menu.MATRIX,
        section=20,
        page=PAGE,
        checked=asking(lambda page: page.coverage),
    )
