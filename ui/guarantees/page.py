"""The guarantees page: instruments beside each other, one field of all of them, the figures of the term, the panel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.model.anchors import Anchor, AnchorKind
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.instrument import Instrument
from peaceplans.model.notes import Note, NoteKind
from peaceplans.model.vocabulary import FieldKey
from peaceplans.sheets.guarantees.choice import Choice, View
from peaceplans.sheets.guarantees.field_sheet import FieldSheet, field_sheet
from peaceplans.sheets.guarantees.sheet import GuaranteeRecord, GuaranteeSheet, guarantee_record
from ui.controls.cell_finding import Finding
from ui.controls.runs import painted
from ui.controls.workspace import Workspace
from ui.desk import Desk, Weight
from ui.guarantees.content import GuaranteesContent
from ui.guarantees.copying import CopyingPage
from ui.guarantees.field_panel import FieldPanel
from ui.guarantees.shown_notes import notes_of
from ui.guarantees.status import status_words
from ui.guarantees.toolbar import GuaranteesToolbar
from ui.guarantees.view_bar import ViewBar
from ui.guarantees.view_words import field_status, path_status
from ui.page import holds_keys
from ui.places import Place

if TYPE_CHECKING:
    from peaceplans.sheets.guarantees.term_path import TermPath

Cell = tuple[Instrument, FieldKey]


class GuaranteesPage(CopyingPage):
    """Instruments of the library field by field."""

    name = "guarantees"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        dresser = desk.dresser
        self.toolbar = GuaranteesToolbar(dresser, self)
        self.bar = ViewBar(dresser, self)
        self.content = GuaranteesContent(dresser)
        self.table = self.content.table
        self.panel = FieldPanel(desk)
        self.workspace = Workspace(dresser, self.content, self.panel, self)
        self.finding = Finding()
        self.content.find_in(self.finding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.bar)
        layout.addWidget(self.workspace, 1)
        self._tabs: tuple[QWidget, ...] = ()
        self._order_tabs()
        self.record: GuaranteeRecord = guarantee_record(desk.library)
        self.choice = Choice.first(self.record)
        self.sheet: GuaranteeSheet = self.choice.sheet(self.record)
        self.field_sheet: FieldSheet | None = None
        self.path: TermPath | None = None
        self._quiet = False
        self._connect()
        self.workspace.set_panel_wanted(desk.settings.panel_open)
        self._show()

    def selected(self) -> Cell | None:
        """The current cell; None when there is none."""
        name, key = self.content.cell(self.choice.view)
        if name not in self.record.instruments or key not in self.record.vocabulary.fields:
            return None
        return self.record.instruments[name], self.record.vocabulary.fields[key]

    def select(self, instrument: str, key: str) -> bool:
        """Make a cell the current one; False when it is not shown."""
        return self.content.select(self.choice.view, instrument, key)

    def open_cell(self) -> None:
        """Show the current cell as text in a window."""
        cell = self.selected()
        if cell:
            from ui.guarantees.field_window import FieldWindow

            window = FieldWindow(self._sheet_of(cell), *cell, self.desk.dresser.look, self)
            window.text.place_asked.connect(self.desk.go)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.open()

    def open_list(self) -> None:
        """Open the list of instruments, in the view that is about some of them."""
        self.set_view(View.BESIDE)
        self.toolbar.picker.open_list()

    def open_conditions(self) -> None:
        """Open the window in which a condition is put together; of the figures by date none can be asked."""
        if self.choice.view is View.PATH:
            self.set_view(View.FIELD)
        self.bar.open_conditions()

    def new_note(self) -> None:
        """Begin a note on the current cell."""
        self._begin_note(NoteKind.NOTE)

    def correct(self) -> None:
        """Begin a remark that something in the current cell is wrong."""
        self._begin_note(NoteKind.CORRECTION)

    def choose_part(self, kind: NoteKind) -> None:
        """Ask what a note or a remark is about: the cell, one of its sources, the instrument."""
        if self.selected():
            self.workspace.set_panel_open(True)
            self.panel.settle()
            self.panel.notes.choose_part(kind)

    def prepare(self, size: QSize) -> None:
        """Lay out the table too, whose width is known now."""
        super().prepare(size)
        self.table.settle()

    def title(self) -> str:
        """What the page is."""
        return self.tr("Security guarantees")

    def status(self) -> str:
        """How much is shown and how much of it differs."""
        if self.choice.view is View.FIELD and self.field_sheet:
            return field_status(self.field_sheet)
        if self.choice.view is View.PATH and self.path:
            return path_status(self.path)
        cell = self.selected()
        return status_words(self.sheet, self.choice, cell[0] if cell else None)

    def place(self) -> Place:
        """What is chosen and which cell is the current one."""
        return Place(self.name, self.choice.as_mapping() | {"cell": list(self.content.cell(self.choice.view))})

    def go(self, place: Place) -> None:
        """Show what a place of this page names; one that names nothing leaves the page as it is."""
        self._quiet = True
        try:
            if "chosen" in place.state:
                self.take(Choice.from_mapping(place.state).known_to(self.record))
            elif "view" in place.state:
                self.take(Choice.from_mapping(self.choice.as_mapping() | dict(place.state)).known_to(self.record))
            cell = place.state.get("cell")
            if isinstance(cell, list | tuple) and len(cell) == 2 and all(isinstance(part, str) for part in cell):
                self.select(*cell)
        finally:
            self._quiet = False

    def shows(self, anchor: Anchor) -> bool:
        """Whether it names an instrument or a field of one."""
        if anchor.kind not in (AnchorKind.RECORD, AnchorKind.FIELD) or anchor.ids[0] not in self.record.instruments:
            return False
        return anchor.kind is AnchorKind.RECORD or anchor.part in self.record.vocabulary.fields

    def show_anchor(self, anchor: Anchor) -> None:
        """Show an instrument or a field, beside what is shown already."""
        name = anchor.ids[0]
        if self.choice.view is View.FIELD and anchor.kind is AnchorKind.FIELD:
            self.take(replace(self.choice, field=anchor.part), is_another=self.choice.field != anchor.part)
            if self.select(name, anchor.part):
                return
        shown = (*self.choice.ids, self.choice.against)
        choice = self.choice if name in shown else self.choice.with_chosen((*self.choice.ids, name))
        choice = replace(choice, view=View.BESIDE)
        key = anchor.part or self.table.cell()[1] or next(iter(self.record.vocabulary.fields), "")
        if choice.differing and key not in {one.id for one in choice.sheet(self.record).fields}:
            choice = replace(choice, differing=False)
        self.take(choice, is_another=choice != self.choice)
        self.table.select_cell(name, key)

    def anchor(self) -> str:
        """The anchor of the current cell."""
        cell = self.selected()
        return f"{cell[0].id}#{cell[1].id}" if cell else ""

    def panes(self) -> Sequence[QWidget]:
        """Table, panel, controls, chart."""
        panes: list[QWidget] = [self.content.main_pane()]
        if self.workspace.panel_open:
            panes += self.panel.panes()
        panes.append(self.toolbar.picker if self.choice.view is View.BESIDE else self.bar.present_view)
        if not self.content.durations.isHidden():
            panes.append(
                self.content.durations.chart
                if not self.content.durations.is_folded
                else self.content.durations.fold_button
            )
        return panes

    def find_words(self) -> None:
        """Put the keys into the field that finds words."""
        self.toolbar.find_field.open()

    def step_hit(self, step: int) -> None:
        """Select the next cell that has the words looked for (1), or the one before (-1)."""
        view = self.content.view_of(self.choice.view)
        current = view.currentIndex()
        hit = self.finding.step(step, max(current.row(), 0), max(current.column(), 0))
        if hit:
            index = view.model().index(hit.row, hit.column)
            view.setCurrentIndex(index)
            view.scrollTo(index)
        self.toolbar.find_field.tell(self.finding.number, len(self.finding.hits))

    def report_state(self) -> Mapping[str, Any] | None:
        """The instruments, the field or the path as they are shown."""
        shown = self._shown()
        empty = isinstance(shown, GuaranteeSheet) and not shown.instruments
        return None if empty else self.place().state

    def _shown(self) -> GuaranteeSheet | FieldSheet | TermPath:
        by_view = {View.FIELD: self.field_sheet, View.PATH: self.path}
        return by_view.get(self.choice.view) or self.sheet

    def notes_shown(self) -> Sequence[Note]:
        """The notes on the shown instruments and fields."""
        if self.choice.view is View.FIELD and self.field_sheet:
            return self.field_sheet.notes
        return self.sheet.notes if self.choice.view is View.BESIDE else ()

    def _connect(self) -> None:
        self.toolbar.instruments_chosen.connect(self.choose)
        self.toolbar.reference_chosen.connect(self.set_reference)
        self.toolbar.differing_asked.connect(self.set_differing)
        self.toolbar.checking_asked.connect(self.set_checking)
        self.toolbar.export_asked.connect(self.export)
        self.toolbar.panel_asked.connect(self.toggle_panel)
        self.toolbar.find_field.words_changed.connect(self._on_words_changed)
        self.toolbar.find_field.step_asked.connect(self.step_hit)
        self.bar.view_chosen.connect(self.set_view)
        self.toolbar.field_chosen.connect(self.set_field)
        self.toolbar.order_chosen.connect(self.set_field_order)
        self.bar.condition_set.connect(self.add_condition)
        self.bar.given_up.connect(self.give_up_condition)
        self.bar.clear_asked.connect(self.clear_conditions)
        self.bar.show_asked.connect(self.show_met)
        self.toolbar.picker.conditions_asked.connect(self.bar.open_conditions)
        self.content.clearing_asked.connect(self.clear_conditions)
        self.content.entry_selected.connect(self._on_cell_selected)
        self.content.entry_opened.connect(self.open_cell)
        self.content.menu_asked.connect(self._on_menu_asked)
        self.content.choosing_asked.connect(self.open_list)
        self.content.all_asked.connect(lambda: self.set_differing(False))
        self.content.durations.instrument_asked.connect(self._on_instrument_asked)
        self.table.cell_selected.connect(self._on_cell_selected)
        self.table.cell_opened.connect(self.open_cell)
        self.table.move_asked.connect(self.move_column)
        self.table.order_changed.connect(self.set_order)
        self.table.menu_asked.connect(self._on_menu_asked)
        self.workspace.panel_toggled.connect(self._on_panel_toggled)

    def _order_tabs(self) -> None:
        """Tab goes through the page as one reads it."""
        order = (self.toolbar.panel_button, *self.bar.tab_order(), *self.content.tab_order(), self.panel.text)
        if order != self._tabs:
            self._tabs = order
            for before, after in pairwise(order):
                self.setTabOrder(before, after)

    def take(self, choice: Choice, *, is_another: bool = False) -> None:
        """Show another choice; what is selected stays so in another view."""
        if choice == self.choice:
            self.toolbar.tell(self.record, choice)  # a switch that was clicked shows what is so
            self.bar.tell(choice, choice.conditions(self.record), self.asked(), self.record.vocabulary)
            return
        cell, turned = self.content.cell(self.choice.view), choice.view is not self.choice.view
        had_keys = holds_keys(self.content)
        self.choice = choice
        self.sheet = choice.sheet(self.record)
        self._show()
        if turned:
            self.select(cell[0], choice.field if choice.view is View.FIELD else cell[1])
            if had_keys:
                self.content.main_pane().setFocus()
        if not self._quiet:
            self.place_changed.emit(is_another)

    def _show(self) -> None:
        was_quiet, self._quiet = self._quiet, True
        try:
            asked = self.asked()
            self.toolbar.tell(self.record, self.choice, asked)
            self.bar.tell(self.choice, self.choice.conditions(self.record), asked, self.record.vocabulary)
            self._show_view()
            self._order_tabs()
            self._look(self.toolbar.find_field.words)
            self._tell_panel()
        finally:
            self._quiet = was_quiet
        self.status_changed.emit()

    def _show_view(self) -> None:
        match self.choice.view:
            case View.BESIDE:
                self.sheet = replace(
                    self.sheet, notes=notes_of(self.desk, self.record, [one.id for one in self.sheet.instruments])
                )
                self.content.show_sheet(self.sheet, self.choice)
            case View.FIELD:
                asked = self.choice.conditions(self.record)
                sheet = field_sheet(self.record, self.choice.field, order=self.choice.order, conditions=asked)
                key = self.choice.field
                there = {f"{entry.instrument.id}#{key}" for entry in sheet.entries}
                notes = notes_of(self.desk, self.record, [entry.instrument.id for entry in sheet.entries])
                shown = tuple(note for note in notes if there & set(note.anchors))
                self.field_sheet = replace(sheet, notes=shown)
                self.content.show_field(self.field_sheet)
            case View.PATH:
                if self.path is None:
                    try:
                        from peaceplans.sheets.guarantees.term_path import term_path

                        self.path = term_path(self.desk.library)
                    except PeacePlansError as error:
                        self.desk.tell(str(error), Weight.FAULT)
                        return
                self.content.show_path(self.path)

    def _tell_panel(self) -> None:
        cell = self.selected()
        self.panel.tell(self._sheet_of(cell) if cell else self.sheet, cell)

    def _sheet_of(self, cell: Cell) -> GuaranteeSheet:
        """A sheet that has the cell: what is shown, or the instrument alone beside the reference."""
        if self.choice.view is View.BESIDE:
            return self.sheet
        sheet = self.record.sheet([cell[0].id], self.choice.against, pinned=True)
        return replace(sheet, notes=notes_of(self.desk, self.record, [one.id for one in sheet.instruments]))

    def _begin_note(self, kind: NoteKind) -> None:
        if self.selected():
            self.workspace.set_panel_open(True)
            self.panel.fill()
            self.panel.notes.new_note(self.anchor(), kind)

    def _look(self, words: str) -> None:
        cells = self.content.searched(self.choice.view)
        self.finding.look(words, cells, painted(cells))
        self.toolbar.find_field.tell(self.finding.number, len(self.finding.hits))
        self.content.repaint_view(self.choice.view)

    def _on_words_changed(self, words: str) -> None:
        self._look(words)
        if self.finding.hits:
            self.step_hit(1)

    def _on_cell_selected(self) -> None:
        self._tell_panel()
        if not self._quiet:
            self.place_changed.emit(False)
            if self.choice.checking:
                self.status_changed.emit()

    def _on_instrument_asked(self, name: str) -> None:
        self.table.select_cell(name, "duration")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_menu_asked(self, place: QPoint) -> None:
        from ui.guarantees.cell_menu import CellMenu

        menu = CellMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _on_panel_toggled(self, _shown: bool) -> None:
        if self.workspace.has_room:
            self.desk.settings.panel_open = self.workspace.panel_wanted

    def renew(self, changed: frozenset[tuple[str, str]]) -> None:
        """Show the notes as they are now; all anew when it is not known what changed."""
        if not changed:
            try:
                self.record = guarantee_record(self.desk.library)
            except PeacePlansError as error:
                self.desk.tell(str(error), Weight.FAULT)
                return
            self.table.fields.forget()
            self.toolbar.picker.forget()
            self.choice = self.choice.known_to(self.record)
            self.sheet = self.choice.sheet(self.record)
            self.path = None
        elif not any(kind == "note" for kind, _ in changed):
            return
        self._show()
