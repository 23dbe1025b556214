"""The guarantees page: which instruments, their fields beside a reference, how long they last, and the panel."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.model.anchors import Anchor, AnchorKind
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.instrument import Instrument
from peaceplans.model.notes import Note, NoteKind
from peaceplans.model.vocabulary import FieldKey
from peaceplans.sheets.guarantee_sheet import GuaranteeRecord, GuaranteeSheet, guarantee_record
from ui.controls.clipboard import put_on_clipboard
from ui.controls.panel_page import PanelPage
from ui.controls.workspace import Workspace
from ui.desk import Desk, Weight
from ui.guarantees.choice import Choice
from ui.guarantees.content import GuaranteesContent
from ui.guarantees.field_panel import FieldPanel
from ui.guarantees.finding import Finding
from ui.guarantees.status import status_words
from ui.guarantees.toolbar import GuaranteesToolbar
from ui.places import Place

if TYPE_CHECKING:
    from peaceplans.report.blocks import Document

Cell = tuple[Instrument, FieldKey]


class GuaranteesPage(PanelPage):
    """Instruments of the library field by field."""

    name = "guarantees"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        dresser = desk.dresser
        self.toolbar = GuaranteesToolbar(dresser, self)
        self.content = GuaranteesContent(dresser)
        self.table = self.content.table
        self.panel = FieldPanel(desk)
        self.workspace = Workspace(dresser, self.content, self.panel, self)
        self.finding = Finding()
        self.table.delegate.found = self.finding.in_cell
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.workspace, 1)
        self._order_tabs()
        self.record: GuaranteeRecord = guarantee_record(desk.library)
        self.choice = Choice.first(self.record)
        self.sheet: GuaranteeSheet = self.choice.sheet(self.record)
        self._quiet = False
        self._connect()
        self.workspace.set_panel_wanted(desk.settings.panel_open)
        self._show()

    def choose(self, ids: Iterable[str]) -> None:
        """Show these instruments, those shown already in their places."""
        self._take(self.choice.with_chosen(tuple(ids)), is_another=True)

    def set_order(self, ids: Iterable[str]) -> None:
        """Put the columns in this order; the reference stays the first."""
        order = tuple(one for one in ids if one in self.choice.ids)
        if sorted(order) == sorted(self.choice.ids):
            self._take(replace(self.choice, ids=order))

    def set_reference(self, instrument: str) -> None:
        """Compare with this instrument; with none when empty."""
        self._take(self.choice.with_reference(instrument), is_another=True)

    def set_differing(self, differing: bool) -> None:
        """Show only fields that differ, or all."""
        self._take(replace(self.choice, differing=differing))

    def set_checking(self, checking: bool) -> None:
        """Check against Article 5 field by field, or no longer."""
        if not checking:
            self._take(replace(self.choice, checking=False))
        elif self.record.model:
            choice = self.choice.with_reference(self.record.model)
            self._take(replace(choice, checking=True), is_another=True)

    def move_column(self, step: int) -> None:
        """Move the instrument of the current cell one place to the right (1) or left (-1)."""
        self._take(self.choice.moved(self.table.cell()[0], step))

    def remove_column(self) -> None:
        """Show the instrument of the current cell no longer."""
        name = self.table.cell()[0]
        if name == self.choice.against:
            self._take(replace(self.choice, against="", checking=False), is_another=True)
        else:
            self.choose(one for one in self.choice.ids if one != name)

    def selected(self) -> Cell | None:
        """The current cell; None when there is none."""
        index = self.table.currentIndex()
        if not index.isValid() or self.table.fields.sheet is None:
            return None
        return self.table.fields.instrument(index.column()), self.table.fields.key(index.row())

    def open_cell(self) -> None:
        """Show the current cell as text in a window."""
        cell = self.selected()
        if cell:
            from ui.guarantees.field_window import FieldWindow

            window = FieldWindow(self.sheet, *cell, self.desk.dresser.look, self)
            window.text.place_asked.connect(self.desk.go)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.open()

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

    def copy(self) -> None:
        """Put the current cell on the clipboard with its citation; in the panel what is selected there."""
        if self.panel.text.hasFocus() and self.panel.text.textCursor().hasSelection():
            self.panel.text.copy()
            return
        cell = self.selected()
        self._copy([cell] if cell else [])

    def copy_row(self) -> None:
        """Put what all shown instruments have in the current field on the clipboard."""
        cell = self.selected()
        self._copy([(one, cell[1]) for one in self.sheet.instruments] if cell else [])

    def copy_instrument(self) -> None:
        """Put all shown fields of the current instrument on the clipboard."""
        cell = self.selected()
        self._copy([(cell[0], key) for key in self.sheet.fields] if cell else [])

    def copy_link(self) -> None:
        """Put a link to the current cell on the clipboard, as notes have it."""
        if self.anchor():
            QGuiApplication.clipboard().setText(f"[[{self.anchor()}]]")

    def title(self) -> str:
        """What the page is."""
        return self.tr("Security guarantees")

    def status(self) -> str:
        """How much is shown and how much of it differs."""
        cell = self.selected()
        return status_words(self.sheet, self.choice, cell[0] if cell else None)

    def place(self) -> Place:
        """What is chosen and which cell is the current one."""
        return Place(self.name, self.choice.as_mapping() | {"cell": list(self.table.cell())})

    def go(self, place: Place) -> None:
        """Show what a place of this page names; one that names nothing leaves the page as it is."""
        self._quiet = True
        try:
            if "chosen" in place.state:
                self._take(Choice.from_mapping(place.state).known_to(self.record))
            cell = place.state.get("cell")
            if isinstance(cell, list | tuple) and len(cell) == 2 and all(isinstance(part, str) for part in cell):
                self.table.select_cell(*cell)
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
        shown = (*self.choice.ids, self.choice.against)
        choice = self.choice if name in shown else self.choice.with_chosen((*self.choice.ids, name))
        key = anchor.part or self.table.cell()[1] or next(iter(self.record.vocabulary.fields), "")
        if choice.differing and key not in {one.id for one in choice.sheet(self.record).fields}:
            choice = replace(choice, differing=False)
        self._take(choice, is_another=choice != self.choice)
        self.table.select_cell(name, key)

    def anchor(self) -> str:
        """The anchor of the current cell."""
        index = self.table.currentIndex()
        return self.table.fields.anchor(index.row(), index.column()) if self.selected() else ""

    def panes(self) -> Sequence[QWidget]:
        """Table, panel, controls, chart."""
        panes: list[QWidget] = [self.content.empty.button if self.content.table_card.isHidden() else self.table]
        if self.workspace.panel_open:
            panes += [self.panel.text, self.panel.notes]
        panes.append(self.toolbar.picker)
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
        current = self.table.currentIndex()
        hit = self.finding.step(step, max(current.row(), 0), max(current.column(), 0))
        if hit:
            index = self.table.fields.index(hit.row, hit.column)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
        self.toolbar.find_field.tell(self.finding.number, len(self.finding.hits))

    def report(self, notes: frozenset[str] | None = None) -> Document | None:
        """What is shown, as a report."""
        if not self.sheet.instruments:
            return None
        from peaceplans.report.guarantee_document import guarantee_document

        chosen = self.sheet.notes if notes is None else tuple(one for one in self.sheet.notes if one.id in notes)
        return guarantee_document(replace(self.sheet, notes=chosen))

    def notes_shown(self) -> Sequence[Note]:
        """The notes on the shown instruments and fields."""
        return self.sheet.notes

    def _connect(self) -> None:
        self.toolbar.instruments_chosen.connect(self.choose)
        self.toolbar.reference_chosen.connect(self.set_reference)
        self.toolbar.differing_asked.connect(self.set_differing)
        self.toolbar.checking_asked.connect(self.set_checking)
        self.toolbar.export_asked.connect(self.export)
        self.toolbar.panel_asked.connect(self.toggle_panel)
        self.toolbar.find_field.words_changed.connect(self._on_words_changed)
        self.toolbar.find_field.step_asked.connect(self.step_hit)
        self.content.choosing_asked.connect(self.toolbar.picker.open_list)
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
        durations = self.content.durations
        order = (
            self.toolbar.panel_button,
            durations.fold_button,
            durations.chart,
            self.content.tally.area,
            self.table,
            self.panel.text,
        )
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _take(self, choice: Choice, *, is_another: bool = False) -> None:
        """Show another choice."""
        if choice == self.choice:
            self.toolbar.tell(self.record, choice)  # a switch that was clicked shows what is so
            return
        self.choice = choice
        self.sheet = choice.sheet(self.record)
        self._show()
        if not self._quiet:
            self.place_changed.emit(is_another)

    def _show(self) -> None:
        was_quiet, self._quiet = self._quiet, True
        try:
            self.sheet = replace(self.sheet, notes=self._notes())
            self.toolbar.tell(self.record, self.choice)
            self.content.show_sheet(self.sheet, self.choice)
            self._look(self.toolbar.find_field.words)
            self.panel.tell(self.sheet, self.selected())
        finally:
            self._quiet = was_quiet
        self.status_changed.emit()

    def _notes(self) -> tuple[Note, ...]:
        fields = set(self.record.vocabulary.fields)
        try:
            found = self.desk.library.notes.of_records(one.id for one in self.sheet.instruments)
        except PeacePlansError as error:
            self.desk.tell(str(error), Weight.FAULT)
            return ()
        names = {one.id for one in self.sheet.instruments}
        anchors = names | {f"{name}#{key}" for name in names for key in fields}
        return tuple(note for note in found if anchors & set(note.anchors))

    def _begin_note(self, kind: NoteKind) -> None:
        if self.selected():
            self.workspace.set_panel_open(True)
            self.panel.fill()
            self.panel.notes.new_note(self.anchor(), kind)

    def _copy(self, cells: Sequence[Cell]) -> None:
        if cells:
            from ui.guarantees.citation import cited_cells

            put_on_clipboard(cited_cells(self.sheet, cells, self.desk.settings.citation))

    def _look(self, words: str) -> None:
        self.finding.look(words, self.table.fields)
        self.toolbar.find_field.tell(self.finding.number, len(self.finding.hits))
        self.table.repaint_cells()

    def _on_words_changed(self, words: str) -> None:
        self._look(words)
        if self.finding.hits:
            self.step_hit(1)

    def _on_cell_selected(self) -> None:
        self.panel.tell(self.sheet, self.selected())
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
        elif not any(kind == "note" for kind, _ in changed):
            return
        self._show()
