"""The compare view: which two plans, their rows, and the panel on the selected row."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.compare.comparison import Order
from peaceplans.sheets.build import comparison_sheet, rearranged
from peaceplans.sheets.comparison_sheet import ComparisonSheet, Mode, SheetRow
from ui.compare.banner import Banner
from ui.compare.citation import citation
from ui.compare.place import Place
from ui.compare.row_table import RowTable
from ui.compare.rows_model import Column, is_change
from ui.compare.rows_pane import RowsPane
from ui.compare.side_panel import SidePanel
from ui.compare.toolbar import CompareToolbar
from ui.compare.workspace import Workspace
from ui.desk import Desk
from ui.page import Page

_SHEETS_KEPT = 12


class CompareView(Page):
    """Two plans of a library side by side.

    Signals:
        sheet_changed: other plans, another order or another mode are shown.
    """

    sheet_changed = Signal()

    name = "compare"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        library, dresser = desk.library, desk.dresser
        self._library = library
        self._dresser = dresser
        self._sheets: dict[tuple[str, str], ComparisonSheet] = {}
        self._changes: list[str] = []
        self.plans = library.plans()
        self.toolbar = CompareToolbar(dresser, self)
        self.banner = Banner(dresser)
        self.table = RowTable(dresser)
        self.panel = SidePanel(dresser)
        self.workspace = Workspace(dresser, RowsPane(self.banner, self.table), self.panel, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.workspace, 1)
        self.setFocusProxy(self.table)
        self.toolbar.offer(self.plans)
        self._connect()

    @property
    def sheet(self) -> ComparisonSheet | None:
        """What is shown."""
        return self.table.rows.sheet

    def show_plans(self, left: str, right: str, order: Order | None = None, mode: Mode | None = None) -> None:
        """Show two plans; the order stays, the mode is the one that fits unless one is named.

        Raises:
            PeacePlansError: a plan is not in the library, both are the same, or the library cannot be read.
        """
        order = order or (self.sheet.order if self.sheet else Order.TOPIC)
        sheet = self._sheets.get((left, right))
        if sheet is None:
            sheet = comparison_sheet(self._library, left, right)
            if len(self._sheets) >= _SHEETS_KEPT:
                self._sheets.pop(next(iter(self._sheets)))
            self._sheets[left, right] = sheet
        if order is not sheet.order:
            sheet = rearranged(sheet, order)
        self._show(_marked(sheet, mode) if mode else sheet)

    def swap(self) -> None:
        """Exchange left and right; mode and order stay, and an order by a plan stays by that plan."""
        if self.sheet:
            mirrored = {Order.LEFT: Order.RIGHT, Order.RIGHT: Order.LEFT}
            order = mirrored.get(self.sheet.order, self.sheet.order)
            self.show_plans(self.sheet.right.id, self.sheet.left.id, order, self.sheet.mode)

    def set_order(self, order: Order) -> None:
        """Show the rows in another order."""
        if self.sheet and order is not self.sheet.order:
            self._show(rearranged(self.sheet, order))

    def set_mode(self, mode: Mode) -> None:
        """Mark the differences otherwise."""
        if self.sheet and mode is not self.sheet.mode:
            sheet = _marked(self.sheet, mode)
            self.table.show_mode(sheet)
            self._tell()

    def step_change(self, step: int) -> None:
        """Select the next change (1) or the one before (-1)."""
        self.table.step_change(step)

    def open_row(self) -> None:
        """Show the selected row as text."""
        shown = self.table.selected()
        if shown and self.sheet:
            from ui.compare.row_window import RowWindow

            window = RowWindow(shown, self.sheet, self._dresser.look, self)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.open()

    def copy_row(self) -> None:
        """Put the selected row on the clipboard, with plan, point and date; in the panel what is selected there."""
        if self.panel.text.hasFocus() and self.panel.text.textCursor().hasSelection():
            self.panel.text.copy()
            return
        shown = self.table.selected()
        if shown and self.sheet:
            QGuiApplication.clipboard().setText(citation(shown, self.sheet))

    def next_pane(self) -> None:
        """Move the keys on: controls, notice, rows, panel."""
        panes: list[QWidget] = [self.table, self.panel.text, self.toolbar.left_picker]
        holding = next((number for number, pane in enumerate(panes) if _holds_focus(pane)), len(panes) - 1)
        pane = panes[(holding + 1) % len(panes)]
        if pane is self.panel.text and not self.workspace.panel_open:
            self.workspace.set_panel_open(True)
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_panel(self) -> None:
        """Show or hide the side panel."""
        self.workspace.set_panel_open(not self.workspace.panel_open)
        (self.panel.text if self.workspace.panel_open else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

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
        self.toolbar.left_picked.connect(self._on_left_picked)
        self.toolbar.right_picked.connect(self._on_right_picked)
        self.toolbar.swap_asked.connect(self.swap)
        self.toolbar.order_chosen.connect(self.set_order)
        self.toolbar.mode_chosen.connect(self.set_mode)
        self.toolbar.change_asked.connect(self.step_change)
        self.toolbar.panel_asked.connect(self.toggle_panel)
        self.table.row_selected.connect(self._on_row_selected)
        self.table.row_opened.connect(self.open_row)
        self.panel.row_asked.connect(self.table.select_row)

    def _show(self, sheet: ComparisonSheet) -> None:
        self._changes = [shown.row.id for shown in sheet.rows if is_change(shown)]
        place = Place.of(self.table)
        self.banner.tell(sheet.banner)
        self.table.show_sheet(sheet, place)
        self._tell()

    def _tell(self) -> None:
        assert self.sheet is not None
        self.toolbar.name(self.sheet)
        self._on_row_selected()
        self.sheet_changed.emit()

    def _on_row_selected(self) -> None:
        shown: SheetRow | None = self.table.selected()
        number = self._changes.index(shown.row.id) + 1 if shown and shown.row.id in self._changes else 0
        self.toolbar.count(number, len(self._changes))
        self.panel.tell(shown, self.sheet)

    def _on_left_picked(self, plan_id: str) -> None:
        if self.sheet and plan_id == self.sheet.right.id:
            self.swap()
        elif self.sheet and plan_id != self.sheet.left.id:
            self.show_plans(plan_id, self.sheet.right.id)

    def _on_right_picked(self, plan_id: str) -> None:
        if self.sheet and plan_id == self.sheet.left.id:
            self.swap()
        elif self.sheet and plan_id != self.sheet.right.id:
            self.show_plans(self.sheet.left.id, plan_id)


def _marked(sheet: ComparisonSheet, mode: Mode) -> ComparisonSheet:
    return replace(sheet, mode=mode)


def _holds_focus(pane: QWidget) -> bool:
    return pane.hasFocus() or (pane.focusWidget() is not None and pane.focusWidget().hasFocus())
