"""What leaves the window: the actions of every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.actions import Menu

if TYPE_CHECKING:
    from ui.window import MainWindow


def add_report_actions(window: MainWindow) -> None:
    """Add export and print; their dialogs are imported when they are first asked for."""
    translate, actions = QCoreApplication.translate, window.actions_

    def print_() -> None:
        from ui.export.print_dialog import print_page

        print_page(window.page)

    actions.add(
        "file.export",
        translate("Actions", "&Export\u2026"),
        lambda: window.page.export(),
        "Ctrl+Shift+E",
        menu=Menu.FILE,
        section=30,
    )
    actions.add("file.print", translate("Actions", "&Print\u2026"), print_, "Ctrl+P", menu=Menu.FILE, section=30)
