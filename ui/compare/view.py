"""The compare page: which two plans, which of their rows, and the panel on the selected row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.compare.comparison import Order
from peaceplans.model.anchors import Anchor
from peaceplans.model.plan import Plan
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.account_notes import on_accounts
from peaceplans.sheets.comparison.build import rearranged, refiltered
from peaceplans.sheets.comparison.choice import ComparisonChoice
from peaceplans.sheets.comparison.facets import Facet, toggled
from peaceplans.sheets.comparison.row_filter import RowFilter
from peaceplans.sheets.comparison.sheet import ComparisonSheet, Mode, SheetRow
from ui.compare.filter.facet_bar import FacetBar
from ui.compare.filter.facet_words import filter_in_words
from ui.compare.finding.point_asking import PointAsking
from ui.compare.finding.row_of_anchor import can_be_shown, plans_for, row_for
from ui.compare.finding.word_search import WordSearch
from ui.compare.panel.details import Details
from ui.compare.panel.row_doings import RowDoings
from ui.compare.panel.side_panel import SidePanel
from ui.compare.plan_choice import PlanChoice
from ui.compare.refreshing import Refreshing
from ui.compare.rows.banner import Banner
from ui.compare.rows.change_steps import end_change, step_change
from ui.compare.rows.empty_rows import EmptyRows
from ui.compare.rows.overview_strip import OverviewStrip
from ui.compare.rows.place import RowPlace
from ui.compare.rows.row_table import RowTable
from ui.compare.rows.rows_model import Column, is_change
from ui.compare.rows.rows_pane import RowsPane
from ui.compare.sheet_store import SheetStore
from ui.compare.tally import tally
from ui.compare.toolbar import CompareToolbar
from ui.controls.panel_page import PanelPage
from ui.controls.workspace import Workspace
from ui.desk import Desk
from ui.places import Place

if TYPE_CHECKING:  # a comparison opens without
    from peaceplans.model.notes import Note


class CompareView(PanelPage):
    """Two plans of a library side by side.

    Signals:
        sheet_changed: other plans or rows, another order or mode are shown.

    Attributes:
        doings: what can be done with the selected row.
    """

    sheet_changed = Signal()

    name = "compare"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        dresser = desk.dresser
        self._store = SheetStore(desk.library)
        self._changes: dict[str, int] = {}  # ids of the rows that are changes -> number, from 1
        self.toolbar = CompareToolbar(dresser, self)
        self.facet_bar = FacetBar(dresser, self)
        self.facet_bar.tab_after = self.toolbar.panel_button
        self.banner = Banner(dresser)
        self.table = RowTable(dresser)
        self.strip = OverviewStrip(dresser, self.table)
        self.empty = EmptyRows(dresser, self.table)
        self.search = WordSearch(self.toolbar.find_field, self.table, self.strip)
        self.panel = SidePanel(dresser)
        self.details = Details(desk, self.panel)
        self.workspace = Workspace(dresser, RowsPane(self.banner, self.table, self.strip), self.details, self)
        self.doings = RowDoings(self)
        self._choice = PlanChoice(self)
        self._asking = PointAsking(self)
        self._refreshing = Refreshing(self, self._store)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.toolbar, self.facet_bar):
            layout.addWidget(part)
        layout.addWidget(self.workspace, 1)
        self.toolbar.offer(self.plans)
        self._connect()

    @property
    def plans(self) -> tuple[Plan, ...]:
        """All plans of the library, without their provisions."""
        return self._store.plans

    @property
    def sheet(self) -> ComparisonSheet | None:
        """What is shown."""
        return self.table.rows.sheet

    @property
    def row_filter(self) -> RowFilter:
        """Which rows are shown."""
        return self.sheet.row_filter if self.sheet else RowFilter()

    def show_plans(
        self,
        left: str,
        right: str,
        order: Order | None = None,
        mode: Mode | None = None,
        row_filter: RowFilter | None = None,
    ) -> None:
        """Show two plans; order and filter stay, the mode is the one that fits unless one is named.

        Raises:
            PeacePlansError: a plan is not in the library, both are the same, or the library cannot be read.
        """
        before = self.sheet
        order = order or (before.order if before else Order.TOPIC)
        row_filter = self.row_filter if row_filter is None else row_filter
        sheet = self._store.sheet(left, right)
        if order is not sheet.order:
            sheet = rearranged(sheet, order)
        if row_filter != sheet.row_filter:
            sheet = refiltered(sheet, row_filter)
        self.show_sheet(replace(sheet, mode=mode) if mode else sheet)
        self._moved(another=before is None or (before.left.id, before.right.id) != (left, right))

    def swap(self) -> None:
        """Exchange left and right."""
        self._choice.swap()

    def set_order(self, order: Order) -> None:
        """Show the rows in another order."""
        if self.sheet and order is not self.sheet.order:
            self.show_sheet(rearranged(self.sheet, order))
            self._moved()

    def set_mode(self, mode: Mode) -> None:
        """Mark the differences otherwise."""
        if self.sheet and mode is not self.sheet.mode:
            self.table.show_mode(replace(self.sheet, mode=mode))
            self.tell_sheet()
            self._moved()

    def set_filter(self, row_filter: RowFilter) -> None:
        """Show only these rows; when that hides the selected one, what is nearest takes its place until it is back."""
        if self.sheet and row_filter != self.sheet.row_filter:
            self.show_sheet(refiltered(self.sheet, row_filter))
            self._moved()

    def toggle_facet(self, facet: Facet, value: str) -> None:
        """Choose a value of a facet, or give it up."""
        self.set_filter(toggled(self.row_filter, facet, value))

    def filter_words(self, words: str) -> None:
        """Show only rows with these words."""
        self.set_filter(replace(self.row_filter, words=words))

    def toggle_differences(self) -> None:
        """Show only rows that are not the same, or all again."""
        self.set_filter(replace(self.row_filter, differing=not self.row_filter.differing))

    def clear_filter(self) -> None:
        """Show all rows."""
        self.set_filter(RowFilter())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_change(self, step: int) -> None:
        """Select the next change (1) or the one before (-1), beginning anew at the ends."""
        step_change(self.table, step)

    def end_change(self, step: int) -> None:
        """Select the last change (1) or the first one (-1)."""
        end_change(self.table, step)

    def find_words(self) -> None:
        """Put the keys into the field that finds words."""
        self.toolbar.find_field.open()

    def go_to_point(self) -> None:
        """Ask for a point, and go there."""
        self._asking.ask()

    def toggle_fold(self) -> None:
        """Unfold the selected row, or fold it again."""
        if self.table.selected() and not self.table.toggle_fold():
            self.table.notice.say(self.tr("This row is short: there is nothing to fold."))

    def select_row(self, row_id: str) -> None:
        """Select a row, and give up the filter when it hides it; nothing when there is no such row."""
        if self.table.select_row(row_id) or self.sheet is None:
            return
        if any(shown.row.id == row_id for shown in self.sheet.all_rows):
            self.set_filter(RowFilter())
            self.table.select_row(row_id)
            self.table.notice.say(self.tr("The filter was cleared to show this row."))

    def title(self) -> str:
        """The two plans."""
        if self.sheet is None:
            return ""
        return f"{one_line(self.sheet.left.short_title)} \u2013 {one_line(self.sheet.right.short_title)}"

    def status(self) -> str:
        """All rows in numbers, or how many of them are shown and by what they were chosen."""
        if self.sheet is None:
            return ""
        words = filter_in_words(self.row_filter, self.sheet.vocabulary)
        if not words:
            return tally(self.sheet)
        shown, total = str(len(self.sheet.rows)), str(len(self.sheet.all_rows))
        return f"{self.tr('%1 of %2 rows').replace('%1', shown).replace('%2', total)}: {words}"

    def place(self) -> Place:
        """Plans, order, mode, filter and row."""
        return Place(self.name, ComparisonChoice.of(self.sheet, self.table.sought, self.table.selected()).as_mapping())

    def go(self, place: Place) -> None:
        """Show what a place names; when one of its plans is no longer there, all of it is passed over."""
        wanted = ComparisonChoice.from_mapping(place.state)
        ids = {plan.id for plan in self.plans}
        if wanted.left not in ids or wanted.right not in ids or wanted.left == wanted.right:
            return
        self.show_plans(wanted.left, wanted.right, wanted.order, wanted.mode, wanted.row_filter)
        self.table.seek(wanted.row)

    def shows(self, anchor: Anchor) -> bool:
        """Whether plans and row of an anchor are in the library."""
        return can_be_shown(anchor, self.sheet, (plan.id for plan in self.plans), self.desk.library.plan)

    def show_anchor(self, anchor: Anchor) -> None:
        """Show the plans of an anchor, when they are not shown, and select its row."""
        pair = plans_for(anchor, self.sheet, (plan.id for plan in self.plans))
        if pair and (self.sheet is None or pair != (self.sheet.left.id, self.sheet.right.id)):
            self.show_plans(*pair)
        found = row_for(anchor, self.sheet) if self.sheet else None
        if found:
            self.select_row(found.row.id)

    def anchor(self) -> str:
        """What a new note on the selected row hangs on."""
        shown = self.table.selected()
        return shown.anchor if shown else ""

    def panes(self) -> Sequence[QWidget]:
        """Rows, details, notes, controls."""
        notes = self.details.notes_made
        return (self.table, self.panel.text, *([notes] if notes else []), self.toolbar.left_picker)

    def next_pane(self) -> bool:
        """Move the keys on; a drawer that is closed is opened on the way."""
        if self.table.hasFocus() and not self.workspace.panel_open:
            self.workspace.set_panel_open(True)
        return super().next_pane()

    def copy(self) -> None:
        """Copy the selected row with its citation; in the panel what is selected there."""
        self.doings.copy()

    def renew(self, changed: frozenset[tuple[str, str]]) -> None:
        """Show the notes as they are now; all anew when it is not known what changed."""
        self._refreshing.renew(changed)

    def report_state(self) -> Mapping[str, Any] | None:
        """The comparison as it is shown."""
        return self.place().state if self.sheet else None

    def notes_shown(self) -> Sequence[Note]:
        """The notes on the texts as a whole, on the rows shown and on the positions to them, each once."""
        if self.sheet is None:
            return ()
        found = {note.id: note for note in self.sheet.notes}
        found |= {note.id: note for shown in self.sheet.rows for note in shown.notes}
        found |= {note.id: note for note in on_accounts(self.sheet.account_notes, self.sheet.rows)}
        return tuple(found.values())

    def banner_text(self) -> str:
        """What stands over the rows."""
        return self.banner.text

    def row_count(self) -> int:
        """How many rows are shown."""
        return len(self.sheet.rows) if self.sheet else 0

    def row_texts(self, row_id: str) -> tuple[str, str]:
        """The texts of a row as its two cells have them.

        Raises:
            KeyError: no such row is shown.
        """
        place = self.table.rows.place_of(row_id)
        if place is None:
            raise KeyError(row_id)
        cells = [self.table.rows.index(place, column) for column in (Column.LEFT, Column.RIGHT)]
        left, right = (str(cell.data(Qt.ItemDataRole.DisplayRole)) for cell in cells)
        return left, right

    def _connect(self) -> None:
        self.toolbar.order_chosen.connect(self.set_order)
        self.toolbar.mode_chosen.connect(self.set_mode)
        self.toolbar.export_asked.connect(self.export)
        self.toolbar.panel_asked.connect(self.toggle_panel)
        self.facet_bar.toggled.connect(self.toggle_facet)
        self.facet_bar.words_changed.connect(self.filter_words)
        self.facet_bar.clear_asked.connect(self.clear_filter)
        self.facet_bar.left.connect(self.table.setFocus)
        self.facet_bar.counter.change_asked.connect(self.step_change)
        self.empty.asked.connect(self.clear_filter)
        self.table.row_selected.connect(self._on_row_selected)
        self.table.row_opened.connect(self.doings.open)
        self.table.menu_asked.connect(self.doings.show_menu)
        self.table.resized.connect(self.empty.place)
        self.panel.row_asked.connect(self.select_row)
        self.panel.place_asked.connect(self.desk.go)

    def show_sheet(self, sheet: ComparisonSheet) -> None:
        """Show a sheet at the present place."""
        place = RowPlace.of(self.table)
        self.banner.tell(sheet.banner)
        self.table.show_sheet(sheet, place)
        self.tell_sheet()

    def tell_sheet(self) -> None:
        """Let everything around the rows say what is shown now."""
        sheet = self.sheet
        assert sheet is not None
        changes = [shown.row.id for shown in sheet.rows if is_change(shown)]
        self._changes = {row_id: number for number, row_id in enumerate(changes, 1)}
        self.toolbar.name(sheet)
        self.facet_bar.tell(sheet)
        self.empty.tell_filter("" if sheet.rows else filter_in_words(sheet.row_filter, sheet.vocabulary))
        self._tell_row()
        self.sheet_changed.emit()
        self.status_changed.emit()

    def _tell_row(self) -> None:
        shown: SheetRow | None = self.table.selected()
        number = self._changes.get(shown.row.id, 0) if shown else 0
        self.facet_bar.counter.tell(number, len(self._changes))
        self.panel.tell(shown, self.sheet)
        self.details.tell(shown)

    def _moved(self, *, another: bool = False) -> None:
        self.place_changed.emit(another)

    def _on_row_selected(self) -> None:
        self._tell_row()
        if not self.table.placing:
            self._moved()
