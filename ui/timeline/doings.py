"""What is done with the selected entry of the timeline: open it, write about it, copy it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication

from peaceplans.model.notes import NoteKind
from peaceplans.sheets.timeline.item import ItemKind
from ui.controls.clipboard import put_on_clipboard

if TYPE_CHECKING:
    from ui.timeline.page import TimelinePage


class ItemDoings(QObject):
    """Does it on one page."""

    def __init__(self, page: TimelinePage) -> None:
        super().__init__(page)
        self._page = page

    def open_item(self) -> None:
        """Go to a plan or an instrument; show anything else whole in a window."""
        page = self._page
        item = page.selected()
        if item is None:
            return
        if item.kind in (ItemKind.PLAN, ItemKind.INSTRUMENT):
            page.desk.go(item.anchor)
            return
        from ui.timeline.event_window import EventWindow

        window = EventWindow(item, page.telling.sheet_of(item), page.desk.dresser.look, page)
        window.text.place_asked.connect(page.desk.go)
        window.text.plan_asked.connect(page.show_plan)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.open()

    def plan(self) -> str:
        """Id of the plan or instrument that the selected entry is or, first of all, concerns; empty for none."""
        item, titles = self._page.selected(), self._page.record.titles
        return next((name for name in item.plans if name in titles), "") if item else ""

    def show_plan(self) -> None:
        """Show what is about the plan of the selected entry, and nothing else."""
        if self.plan():
            self._page.show_plan(self.plan())

    def new_note(self) -> None:
        """Begin a note on the selected entry."""
        self._begin_note(NoteKind.NOTE)

    def correct(self) -> None:
        """Begin a remark that something in the selected entry is wrong."""
        self._begin_note(NoteKind.CORRECTION)

    def choose_part(self, kind: NoteKind) -> None:
        """Ask what a note or a remark is about: the entry, one of the claims, a source, a plan."""
        page = self._page
        if page.selected():
            page.workspace.set_panel_open(True)
            page.panel.settle()
            page.panel.notes.choose_part(kind)

    def copy(self) -> None:
        """Put the selected entry on the clipboard with claims and citation; in a text what is selected there."""
        page = self._page
        for text in (page.panel.text, page.content.entry):
            if text.hasFocus() and text.textCursor().hasSelection():
                text.copy()
                return
        item = page.selected()
        if item:
            from ui.timeline.citation import cited_item

            put_on_clipboard(cited_item(item, page.telling.sheet_of(item), page.desk.settings.citation))

    def copy_link(self) -> None:
        """Put a link to the selected entry on the clipboard, as notes have it."""
        anchor = self._page.anchor()
        if anchor:
            QGuiApplication.clipboard().setText(f"[[{anchor}]]")

    def show_menu(self, place: QPoint) -> None:
        """Open the menu of the selected entry at a point of the screen."""
        from ui.timeline.item_menu import ItemMenu

        menu = ItemMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def list_rows(self, rows: Sequence[int], place: QPoint) -> None:
        """List entries that stand at one place, to choose one from."""
        from ui.timeline.item_menu import GatheredMenu

        menu = GatheredMenu(self._page, rows)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _begin_note(self, kind: NoteKind) -> None:
        page = self._page
        if page.selected():
            page.workspace.set_panel_open(True)
            page.panel.fill()
            page.panel.notes.new_note(page.anchor(), kind)
