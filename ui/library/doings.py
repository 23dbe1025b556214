"""What is done with the current row, plan or point: opened, noted, copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication

from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.model.notes import NoteKind
from peaceplans.report.printable import one_line
from peaceplans.sheets.library.choice import Shelf
from ui.controls.clipboard import put_on_clipboard

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from ui.library.page import LibraryPage


class LibraryDoings(QObject):
    """Of one page."""

    def __init__(self, page: LibraryPage) -> None:
        super().__init__(page)
        self._page = page

    def open_current(self) -> None:
        """Open the current row: a plan here, an instrument among the guarantees, a source's first use."""
        page = self._page
        row = page.table.current()
        if row is None or not row.anchor:
            return
        anchor = read_anchor(row.anchor)
        if anchor.kind is AnchorKind.SOURCE:
            page.workspace.set_panel_open(True)
            page.panel.settle()
            page.panel.text.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page.choice.shelf is Shelf.PLANS:
            page.open_plan(row.anchor)
        else:
            page.desk.go(row.anchor)

    def new_note(self) -> None:
        """Begin a note on the current item."""
        self._begin_note(NoteKind.NOTE)

    def correct(self) -> None:
        """Begin a remark that something in the current item is wrong."""
        self._begin_note(NoteKind.CORRECTION)

    def choose_part(self, kind: NoteKind) -> None:
        """Ask what a note or a remark is about."""
        page = self._page
        if page.anchor():
            page.workspace.set_panel_open(True)
            page.panel.settle()
            page.panel.notes.choose_part(kind)

    def copy(self) -> None:
        """Put the current item on the clipboard with its citation; in a text what is selected there."""
        page = self._page
        texts = [page.panel.text, *([page.plan_view.text] if page.choice.plan else [])]
        for text in texts:
            if text.hasFocus() and text.textCursor().hasSelection():
                text.copy()
                return
        data = self._cited()
        if data is not None:
            put_on_clipboard(data)

    def copy_link(self) -> None:
        """Put a link to the current item on the clipboard, as notes have it."""
        page = self._page
        if page.anchor():
            QGuiApplication.clipboard().setText(f"[[{page.anchor()}]]")

    def copy_address(self) -> None:
        """Put the address of the current source on the clipboard."""
        page = self._page
        row = page.table.current()
        entry = page.sources.entry(row.anchor.partition("/")[2]) if row and page.sources else None
        if entry:
            QGuiApplication.clipboard().setText(one_line(entry.source.url))

    def _cited(self) -> QMimeData | None:
        page = self._page
        point, row = page.point, page.table.current()
        style = page.desk.settings.citation
        if page.choice.plan and page.plan:
            return page.items.cited_on_page(page.plan, point, page.sheet, style)
        return page.items.cited_row(row.anchor, page.sheet, page.sources, style) if row and row.anchor else None

    def _begin_note(self, kind: NoteKind) -> None:
        page = self._page
        if page.anchor():
            page.workspace.set_panel_open(True)
            page.panel.fill()
            page.panel.notes.new_note(page.anchor(), kind)

    def show_menu(self, place: QPoint) -> None:
        """Show the menu of the current row at a point of the screen."""
        page = self._page
        from ui.library.row_menu import RowMenu

        menu = RowMenu(page)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
