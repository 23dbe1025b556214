"""What stands left of the panel: a list, the page of a plan, or a sentence when nothing fits the filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.sheets.library_sheet import LibrarySheet
from peaceplans.sheets.plan_sheet import PlanSheet
from peaceplans.sheets.source_uses import SourceSheet
from ui.controls.empty_state import EmptyState
from ui.library.choice import LibraryChoice, Shelf
from ui.library.plan_view import PlanView
from ui.library.shelf_rows import (
    Column,
    ShelfRow,
    SourceRows,
    instrument_columns,
    instrument_rows,
    not_found_rows,
    plan_columns,
    plan_rows,
    source_columns,
)
from ui.library.shelf_table import ShelfTable
from ui.theme.look import Dresser


class LibraryContent(QWidget):
    """Lays out one of the three.

    Signals:
        all_asked: nothing fits the filter, and all is to be shown.
    """

    all_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.table = ShelfTable(dresser, self)
        self.plan_view = PlanView(dresser, self)
        self.empty = EmptyState(dresser, self)
        self.is_empty = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.table, self.plan_view, self.empty):
            layout.addWidget(part, 1)
        self.plan_view.hide()
        self.empty.hide()
        self.empty.asked.connect(self.all_asked)

    def show_plan(self, sheet: PlanSheet, section: str) -> None:
        """Show the page of a plan."""
        self.is_empty = False
        self.table.hide()
        self.empty.hide()
        self.plan_view.show()
        self.plan_view.show_sheet(sheet, section)

    def show_list(self, choice: LibraryChoice, library: LibrarySheet, sources: SourceSheet | None, item: str) -> None:
        """Show a list, with the row of what an anchor names as the current one."""
        rows, columns, name = self._listed(choice, library, sources)
        self.is_empty = not rows
        self.plan_view.hide()
        self.empty.setVisible(self.is_empty)
        self.table.setVisible(not self.is_empty)
        if self.is_empty and choice.filtered:
            self.empty.tell(self.tr("Nothing in this list fits the filter."), self.tr("Show all"))
        elif self.is_empty:
            self.empty.tell(self.tr("The library has nothing of this kind."), "")
        self.table.header.tell(choice.sorting, descending=choice.falls)
        self.table.show_rows(rows, columns, name, uniform=choice.shelf is Shelf.SOURCES, current=item)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is shown has the keys."""
        super().focusInEvent(event)
        shown = self.plan_view.contents if self.plan_view.isVisible() else self.table
        (self.empty.button if self.is_empty else shown).setFocus(event.reason())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._dresser.look.colours.page)
        painter.end()

    def _listed(
        self, choice: LibraryChoice, library: LibrarySheet, sources: SourceSheet | None
    ) -> tuple[Sequence[ShelfRow], tuple[Column, ...], str]:
        match choice.shelf:
            case Shelf.PLANS:
                return plan_rows(library), plan_columns(), self.tr("Plans")
            case Shelf.INSTRUMENTS:
                return instrument_rows(library), instrument_columns(), self.tr("Guarantee instruments")
            case Shelf.SOURCES:
                return SourceRows(sources.sources) if sources else [], source_columns(), self.tr("Sources")
            case Shelf.NOT_FOUND:
                sentences = sources.not_found if sources else ()
                title = self.tr("Looked for and not found")
                return not_found_rows(sentences), (Column(title),), title
