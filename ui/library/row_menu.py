"""What can be done with a row of a list, or with a point of a plan's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from peaceplans.sheets.library.choice import Shelf

if TYPE_CHECKING:
    from ui.library.page import LibraryPage


class RowMenu(QMenu):
    """The menu of the current row."""

    def __init__(self, page: LibraryPage) -> None:
        super().__init__(page)
        shelf = page.choice.shelf
        has_anchor = bool(page.anchor())
        entries = [
            (self.tr("&Open"), page.doings.open_current, has_anchor),
            (self.tr("New &note"), page.doings.new_note, has_anchor),
            (self.tr("I think this is &wrong\u2026"), page.doings.correct, has_anchor),
            None,
            (self.tr("&Copy with citation"), page.copy, has_anchor),
            (self.tr("Copy lin&k"), page.doings.copy_link, has_anchor),
        ]
        if shelf is Shelf.SOURCES:
            entries.append((self.tr("Copy &address"), page.doings.copy_address, has_anchor))
        for entry in entries:
            if entry is None:
                self.addSeparator()
                continue
            text, do, enabled = entry
            action = self.addAction(text)
            action.setEnabled(enabled)
            action.triggered.connect(lambda _=False, do=do: do())
