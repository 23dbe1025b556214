"""What can be done with notes, for menus, keys and palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from ui.actions import Menu

if TYPE_CHECKING:
    from ui.notes.page import NotesPage
    from ui.window import MainWindow

PAGE = "notes"


def add_note_actions(window: MainWindow) -> None:
    """Add them; the page itself is made when one of them is used."""
    actions, translate = window.actions_, QCoreApplication.translate

    def page() -> NotesPage:
        from ui.notes.page import NotesPage

        made = window.made(PAGE)
        assert isinstance(made, NotesPage)
        return made

    def there(do: Callable[[NotesPage], object]) -> Callable[[], None]:
        def on_page() -> None:
            window.ways.show_page(PAGE)
            do(page())

        return on_page

    def has_note() -> bool:
        return PAGE in window.pages and page().shown.note is not None

    everywhere: tuple[tuple[str, str, Callable[[NotesPage], object], int], ...] = (
        (
            "remarks",
            translate("Actions", "Remarks that something is &wrong"),
            lambda one: one.show_shelf("remarks"),
            60,
        ),
        ("lost", translate("Actions", "Notes with &lost anchors"), lambda one: one.show_shelf("lost"), 60),
        ("bin", translate("Actions", "&Bin"), lambda one: one.show_shelf("bin"), 60),
        ("import", translate("Actions", "&Import notes\u2026"), lambda one: one.import_notes(), 70),
        ("export", translate("Actions", "&Export notes\u2026"), lambda one: one.export_chosen(), 70),
        (
            "corrections",
            translate("Actions", "Export &correction sheet\u2026"),
            lambda one: one.export_corrections(),
            70,
        ),
    )
    for name, text, do, section in everywhere:
        actions.add(f"{PAGE}.{name}", text, there(do), menu=Menu.NOTES, section=section)
    here: tuple[tuple[str, str, Callable[[NotesPage], object], int], ...] = (
        ("preview", translate("Actions", "&Preview"), lambda one: one.shown.editor.toggle_preview(), 20),
        ("attach", translate("Actions", "&Attach to\u2026"), lambda one: one.shown.attach(), 20),
        ("history", translate("Actions", "&History\u2026"), lambda one: one.shown.show_history(), 20),
        ("copy_link", translate("Actions", "Copy lin&k"), lambda one: one.shown.copy_link(), 20),
        ("delete", translate("Actions", "&Put into the bin"), lambda one: one.delete_chosen(), 30),
    )
    actions.add(
        f"{PAGE}.new",
        translate("Actions", "&New note"),
        there(lambda one: one.new_note()),
        "Ctrl+M",
        menu=Menu.NOTES,
        section=10,
        page=PAGE,
    )
    for name, text, do, section in here:
        actions.add(f"{PAGE}.{name}", text, there(do), menu=Menu.NOTES, section=section, page=PAGE, enabled=has_note)
    # These keys belong to the editor and the list; here they are only shown.
    for name, key in (("preview", "Ctrl+Shift+P"), ("delete", "Del")):
        action = actions[f"{PAGE}.{name}"].action
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcut(key)
