"""What can be done with the selected row: open it, copy it, write about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from peaceplans.sheets.comparison.sheet import ComparisonSheet, SheetRow
from ui.compare.rows.rows_model import Column
from ui.controls.clipboard import put_on_clipboard

if TYPE_CHECKING:
    from peaceplans.model.notes import NoteKind
    from ui.compare.view import CompareView


class RowDoings(QObject):
    """The doings of one page, and the menu that opens on a row."""

    def __init__(self, view: CompareView) -> None:
        super().__init__(view)
        self._view = view

    def open(self) -> None:
        """Show the row as text in which words can be selected."""
        shown, sheet = self._selected()
        if shown and sheet:
            from ui.compare.panel.row_window import RowWindow

            window = RowWindow(shown, sheet, self._view.desk.dresser.look, self._view)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.open()

    def copy(self) -> None:
        """Copy the row with its citation; in the panel what is selected there."""
        text = self._view.panel.text
        if text.hasFocus() and text.textCursor().hasSelection():
            text.copy()
            return
        shown, sheet = self._selected()
        if shown and sheet:
            from ui.compare.panel.row_clipboard import row_mime

            self._put(row_mime(shown, sheet, self._view.desk.settings.citation), self.tr("Row copied with citation"))

    def copy_cell(self) -> None:
        """Copy the current one of the row's cells with its citation."""
        shown, sheet = self._selected()
        if shown and sheet:
            from ui.compare.panel.row_clipboard import cell_mime

            column = Column(self._view.table.currentIndex().column())
            mime = cell_mime(shown, sheet, column, self._view.desk.settings.citation)
            self._put(mime, self.tr("Cell copied"))

    def copy_link(self) -> None:
        """Copy the link that leads to the row from a note."""
        shown, _ = self._selected()
        if shown:
            from ui.compare.panel.row_clipboard import link_to

            mime = QMimeData()
            mime.setText(link_to(shown))
            self._put(mime, self.tr("Link copied: %1").replace("%1", mime.text()))

    def write(self, kind: NoteKind | None = None) -> None:
        """Write on the row: a note, or a remark that something is wrong there."""
        from peaceplans.model.notes import NoteKind

        shown, _ = self._selected()
        if shown is None:
            self._view.desk.tell(self.tr("Select a row first; the note hangs on it."))
            return
        self._view.workspace.set_panel_open(True)
        self._view.details.notes.new_note(shown.anchor, kind or NoteKind.NOTE)

    def show_menu(self, at: QPoint) -> None:
        """Open the menu of the row."""
        shown, _ = self._selected()
        if shown is None:
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, shown)
        menu.popup(at)

    def fill(self, menu: QMenu, shown: SheetRow) -> None:
        """Put into a menu what can be done with a row."""
        from peaceplans.model.notes import NoteKind
        from ui.controls.menu_letters import give_letters

        table = self._view.table
        _add(menu, self.tr("&Open as text"), self.open, "Return")
        row = table.shelf.row(shown)
        if row.is_long:
            words = self.tr("&Unfold") if row.folded else self.tr("&Fold")
            _add(menu, words, self._view.toggle_fold, "Ctrl+Space")
        menu.addSeparator()
        _add(menu, self.tr("&Copy row with citation"), self.copy, "Ctrl+C")
        if table.currentIndex().column() != Column.MIDDLE:
            _add(menu, self.tr("Copy this &text with citation"), self.copy_cell, "Ctrl+Shift+C")
        else:
            _add(menu, self.tr("Copy what &changed"), self.copy_cell, "Ctrl+Shift+C")
        _add(menu, self.tr("Copy &link for notes"), self.copy_link, "Ctrl+Shift+L")
        menu.addSeparator()
        _add(menu, self.tr("New &note on this row"), self.write, "Ctrl+M")
        _add(menu, self.tr("I think this is &wrong\u2026"), lambda: self.write(NoteKind.CORRECTION))
        give_letters(menu)

    def _selected(self) -> tuple[SheetRow | None, ComparisonSheet | None]:
        return self._view.table.selected(), self._view.sheet

    def _put(self, mime: QMimeData, said: str) -> None:
        put_on_clipboard(mime)
        self._view.table.notice.say(said)


def _add(menu: QMenu, text: str, doing: Callable[[], object], key: str = "") -> None:
    """An entry; its key is only shown, since it belongs to the action of the window."""
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    menu.addAction(f"{text}\t{shown}" if key else text).triggered.connect(lambda _checked=False: doing())
