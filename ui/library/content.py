"""What stands left of the panel: a list, the page of a plan, or a sentence when nothing fits the filter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.sheets.library.choice import LibraryChoice, Shelf
from peaceplans.sheets.library.sheet import LibrarySheet
from peaceplans.sheets.library.source_uses import SourceSheet
from ui.controls.empty_state import EmptyState
from ui.library.shelf_rows import (
    Column,
    ShelfRow,
    SourceRows,
    Written,
    instrument_columns,
    instrument_rows,
    not_found_rows,
    plan_columns,
    plan_rows,
    source_columns,
)
from ui.library.shelf_table import ShelfTable
from ui.theme.look import Dresser

if TYPE_CHECKING:  # the list is shown without
    from peaceplans.sheets.library.plan import PlanSheet
    from ui.library.plan_view import PlanView


class LibraryContent(QWidget):
    """Lays out one of the three.

    Signals:
        all_asked: nothing fits the filter, and all is to be shown.
        plan_view_made: the `PlanView` was made, for the first plan that is opened.
    """

    all_asked = Signal()
    plan_view_made = Signal(object)

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.table = ShelfTable(dresser, self)
        self._plan_view: PlanView | None = None
        self.empty = EmptyState(dresser, self)
        self.is_empty = False
        self._written = Written()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        for part in (self.table, self.empty):
            self._layout.addWidget(part, 1)
        self.empty.hide()
        self.empty.asked.connect(self.all_asked)

    @property
    def plan_view(self) -> PlanView:
        """The page of a plan; made when it is first asked for."""
        if self._plan_view is None:
            from ui.library.plan_view import PlanView

            self._plan_view = PlanView(self._dresser, self)
            self._plan_view.hide()
            self._layout.addWidget(self._plan_view, 1)
            self.plan_view_made.emit(self._plan_view)
        return self._plan_view

    @property
    def shows_plan(self) -> bool:
        """Whether the page of a plan is shown."""
        return self._plan_view is not None and not self._plan_view.isHidden()

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
        if self._plan_view is not None:
            self._plan_view.hide()
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
        shown = self.plan_view.contents if self.shows_plan else self.table
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
                return plan_rows(library, self._written), plan_columns(), self.tr("Plans")
            case Shelf.INSTRUMENTS:
                return instrument_rows(library, self._written), instrument_columns(), self.tr("Guarantee instruments")
            case Shelf.SOURCES:
                return SourceRows(sources.sources) if sources else [], source_columns(), self.tr("Sources")
            case Shelf.NOT_FOUND:
                sentences = sources.not_found if sources else ()
                title = self.tr("Looked for and not found")
                return not_found_rows(sentences), (Column(title),), title
