"""What stands left of the panel: cards of the view that is shown, or a sentence when there is nothing to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from peaceplans.sheets.guarantees.choice import Choice, View
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet
from ui.controls.card import Card
from ui.controls.cell_finding import Finding
from ui.controls.empty_state import EmptyState
from ui.controls.runs import Cells
from ui.guarantees.analysis_card import AnalysisCard
from ui.guarantees.duration_card import DurationCard
from ui.guarantees.field_table import FieldTable
from ui.guarantees.tally_card import TallyCard
from ui.theme.look import Dresser

if TYPE_CHECKING:  # the table is shown without
    from peaceplans.sheets.guarantees.field_sheet import FieldSheet
    from peaceplans.sheets.guarantees.term_path import TermPath
    from ui.guarantees.field_view import FieldView
    from ui.guarantees.path_view import PathView

_LOW = 520  # pixels of height at normal text size under which the chart is folded at first
_LOW_WITH_ANALYSIS = 860  # the same while what analysts compare is unfolded
_TIGHT = 280  # under which what analysts compare takes the place of the rows while it is unfolded


class GuaranteesContent(QWidget):
    """Lays out the cards; those of a view that was never shown are not made.

    Signals:
        choosing_asked: nothing is chosen, and that is to change.
        all_asked: no field differs, and all are to be shown.
        clearing_asked: no instrument meets the conditions, and they are to be given up.
        entry_selected: another row of a list is the current one.
        entry_opened: the current row is to be shown as text.
        menu_asked: the menu of the current row is to be shown at a point of the screen.
    """

    choosing_asked = Signal()
    all_asked = Signal()
    clearing_asked = Signal()
    entry_selected = Signal()
    entry_opened = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._folded_by_hand = self._has_points = False
        self._finding: Finding | None = None
        self.durations = DurationCard(dresser, self)
        self.tally = TallyCard(dresser, self)
        self.table = FieldTable(dresser)
        self.table_card = Card(dresser, self)
        self.field: FieldView | None = None
        self.path: PathView | None = None
        self.empty = EmptyState(dresser, self)
        self.analysis = AnalysisCard(dresser, self)
        inner = QVBoxLayout(self.table_card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 12, 16, 12)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.durations)
        self._layout.addWidget(self.tally)
        self._layout.addWidget(self.table_card, 1)
        self._layout.addWidget(self.empty, 1)
        self._layout.addWidget(self.analysis)
        self._layout.addStretch(0)
        self.table.height_changed.connect(self._fit)
        self.empty.asked.connect(self._on_asked)
        self.durations.fold_button.clicked.connect(self._on_folded_by_hand)
        self.analysis.fold_button.toggled.connect(self._on_analysis_folded)
        self._asking = self.choosing_asked
        self._main: QWidget = self.table_card

    def find_in(self, finding: Finding) -> None:
        """Mark what this finds."""
        self._finding = finding
        self.table.delegate.found = finding.in_cell

    def show_sheet(self, sheet: GuaranteeSheet, choice: Choice) -> None:
        """Show instruments beside each other, or say why there is nothing to show."""
        chosen = bool(sheet.instruments)
        shown = chosen and bool(sheet.fields)
        self._show_only(self.table_card if shown else self.empty)
        self.durations.setVisible(chosen)
        self.tally.setVisible(chosen and choice.checking and bool(sheet.compared))
        if chosen:
            self.durations.show_sheet(sheet)
        if choice.checking and sheet.against:
            self.tally.show_sheet(sheet)
        self.table.show_sheet(sheet if shown else None, checking=choice.checking)
        self._tell_analysis(sheet)
        if not chosen:
            self._asking = self.choosing_asked
            self.empty.tell(
                self.tr(
                    "No instrument is chosen. Choose offers, requests and agreements to set them beside each other."
                ),
                self.tr("Choose instruments"),
            )
        elif not shown:
            self._asking = self.all_asked
            self.empty.tell(
                self.tr("The instruments differ in no field in which anything is known of both."),
                self.tr("Show all fields"),
            )

    def show_field(self, sheet: FieldSheet) -> None:
        """Show one field of all instruments, or say that none meets the conditions."""
        if self.field is None:
            from ui.guarantees.field_view import FieldView

            self.field = FieldView(self._dresser, self)
            self._put(self.field)
        self._show_only(self.field if sheet.entries else self.empty)
        self.field.show_sheet(sheet)
        self._tell_analysis(sheet)
        if not sheet.entries:
            self._asking = self.clearing_asked
            self.empty.tell(
                self.tr("No instrument is known to meet the conditions."), self.tr("Give up all conditions")
            )

    def show_path(self, path: TermPath) -> None:
        """Show the figures of the term by date."""
        if self.path is None:
            from ui.guarantees.path_view import PathView

            self.path = PathView(self._dresser, self)
            self._put(self.path)
        self._show_only(self.path)
        self.path.show_path(path)
        self._has_points = False
        self.analysis.hide()

    def cell(self, view: View) -> tuple[str, str]:
        """Instrument and field of what is selected in a view; both empty when nothing is."""
        if view is View.FIELD:
            return self.field.cell() if self.field else ("", "")
        if view is View.PATH:
            return self.path.cell() if self.path else ("", "")
        return self.table.cell()

    def select(self, view: View, instrument: str, key: str) -> bool:
        """Select a cell; False when the view does not show it."""
        if view is View.FIELD:
            return bool(self.field and self.field.select(instrument, key))
        if view is View.PATH:
            return bool(self.path and self.path.select(instrument))
        return self.table.select_cell(instrument, key)

    def view_of(self, view: View) -> QAbstractItemView:
        """What shows the rows or cells of a view."""
        if view is View.FIELD and self.field:
            return self.field.list
        return self.path.list if view is View.PATH and self.path else self.table

    def searched(self, view: View) -> Cells:
        """In what words are looked for."""
        if view is View.FIELD and self.field:
            return self.field.model
        return self.path.model if view is View.PATH and self.path else self.table.fields

    def repaint_view(self, view: View) -> None:
        """Paint what a view shows anew."""
        if view is View.BESIDE:
            self.table.repaint_cells()
        else:
            self.view_of(view).viewport().update()

    def tab_order(self) -> list[QWidget]:
        """What Tab goes through, in order; also what is hidden now."""
        lists = [card.list for card in (self.field, self.path) if card]
        first: list[QWidget] = [self.durations.fold_button, self.durations.chart, self.tally.area, self.table]
        return [*first, *lists, self.empty.button, self.analysis.fold_button, self.analysis.text]

    def main_pane(self) -> QWidget:
        """Where the keys go."""
        if not self.empty.isHidden():
            return self.empty.button
        for card in (self.field, self.path):
            if card and not card.isHidden():
                return card.list
        return self.table

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The rows have the keys; not by a proxy, which Tab would go to past the chart."""
        super().focusInEvent(event)
        self.main_pane().setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the chart gives its room to the table, until somebody unfolds it."""
        super().resizeEvent(event)
        self._fold_durations()
        self._share_analysis()

    def _fold_durations(self) -> None:
        """The chart gives way in a low window, and earlier when what analysts compare is unfolded."""
        needed = _LOW_WITH_ANALYSIS if self.analysis.fold_button.isChecked() and self._has_points else _LOW
        low = self.height() < self._dresser.look.fonts.scaled(needed)
        if not self._folded_by_hand and self.durations.is_folded is not low:
            self.durations.set_folded(not low)
        self.durations.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._dresser.look.colours.page)
        painter.end()

    def _show_only(self, shown: QWidget) -> None:
        for card in (self.durations, self.tally, self.table_card, self.field, self.path, self.empty):
            if card:
                card.setVisible(card is shown)
        self._main = shown

    def _put(self, card: FieldView | PathView) -> None:
        """Take a card in that is made now."""
        self._layout.insertWidget(self._layout.indexOf(self.empty), card, 1)
        card.list.delegate.found = self._finding.in_cell if self._finding else card.list.delegate.found
        card.list.entry_selected.connect(self.entry_selected)
        card.list.entry_opened.connect(self.entry_opened)
        card.list.menu_asked.connect(self.menu_asked)

    def _tell_analysis(self, sheet: GuaranteeSheet | FieldSheet) -> None:
        points = sheet.analysis if isinstance(sheet, GuaranteeSheet) else sheet.points
        self.analysis.tell(points, sheet.titles, sheet.sources)
        self._has_points = bool(points)
        self._share_analysis()

    def _share_analysis(self) -> None:
        """In a low window what analysts compare is there when it is asked for."""
        low = self.height() < self._dresser.look.fonts.scaled(_LOW)
        unfolded = self.analysis.fold_button.isChecked()
        self.analysis.setVisible(self._has_points and (not low or unfolded))
        tight = self._has_points and unfolded and self.height() < self._dresser.look.fonts.scaled(_TIGHT)
        self._main.setVisible(not tight)
        self.analysis.fit()

    def show_analysis(self) -> None:
        """Unfold what analysts compare."""
        if self._has_points:
            self.analysis.show()
            self.analysis.unfold()
            self._share_analysis()

    def _fit(self) -> None:
        self.table_card.setMaximumHeight(self.table.content_height() + 2)

    def _on_asked(self) -> None:
        self._asking.emit()

    def _on_analysis_folded(self, unfolded: bool) -> None:
        self._layout.setStretchFactor(self.analysis, int(unfolded))
        self._fold_durations()
        self._share_analysis()

    def _on_folded_by_hand(self) -> None:
        self._folded_by_hand = True
