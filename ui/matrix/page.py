"""The matrix page: plans by topics or points, against a baseline, and a commitment followed through all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.model.anchors import Anchor
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note, NoteKind
from peaceplans.sheets.matrix.choosing import (
    as_mapping,
    first_choice,
    from_mapping,
    known_to,
)
from peaceplans.sheets.matrix.sheet import matrix_record, with_notes
from ui.controls.cell_finding import Finding
from ui.controls.clipboard import put_on_clipboard
from ui.controls.workspace import Workspace
from ui.desk import Desk, Weight
from ui.matrix.arranging import ArrangingPage, Cell
from ui.matrix.cell_panel import CellPanel
from ui.matrix.following import Following
from ui.matrix.opening import Opening
from ui.matrix.row_of_anchor import can_be_shown, place_for
from ui.matrix.status import status_words
from ui.matrix.toolbar import MatrixToolbar
from ui.places import Place


class MatrixPage(ArrangingPage):
    """Plans of the library beside each other.

    Attributes:
        following: the commitment that is followed.
        opening: the ways from a cell to elsewhere.
    """

    name = "matrix"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        dresser = desk.dresser
        self.toolbar = MatrixToolbar(dresser, self)
        self.panel = CellPanel(desk)
        self.workspace = Workspace(dresser, self.content, self.panel, self)
        self.finding = Finding()
        self.table.delegate.found = self.finding.in_cell
        self.following = Following(self)
        self.opening = Opening(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.workspace, 1)
        self._order_tabs()
        self._connect()
        self.workspace.set_panel_wanted(desk.settings.panel_open)
        self.show_choice()

    def new_note(self) -> None:
        """Begin a note on the current cell."""
        self._begin_note(NoteKind.NOTE)

    def correct(self) -> None:
        """Begin a remark that something in the current cell is wrong."""
        self._begin_note(NoteKind.CORRECTION)

    def choose_part(self, kind: NoteKind) -> None:
        """Ask what a note or a remark is about: the cell, one of its points, figures or sources, its plan or topic."""
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
        """Put what all shown plans provide in the current row on the clipboard."""
        cell = self.selected()
        self._copy([(cell[0], column) for column in self.sheet.columns] if cell else [])

    def copy_link(self) -> None:
        """Put a link to the current cell on the clipboard, as notes have it."""
        if self.anchor():
            QGuiApplication.clipboard().setText(f"[[{self.anchor()}]]")

    def prepare(self, size: QSize) -> None:
        """Lay out the table too, whose width is known now."""
        super().prepare(size)
        self.table.settle()

    def title(self) -> str:
        """What the page is."""
        return self.tr("Matrix")

    def status(self) -> str:
        """How much is shown, and how many cells say nothing or are not known."""
        return status_words(self.sheet)

    def place(self) -> Place:
        """What is chosen and which cell is the current one."""
        state = as_mapping(self.choice)
        state |= {"coverage": self.coverage, "follow": self.following.key, "through_all": self.following.through_all}
        state["cell"] = list(self.table.cell())
        return Place(self.name, state)

    def go(self, place: Place) -> None:
        """Show what a place of this page names; one that names nothing leaves the page as it is."""
        state = place.state
        was_quiet, self.quiet = self.quiet, True
        try:
            if not {"plans", "baseline", "points_of"}.isdisjoint(state):
                asked = from_mapping({**as_mapping(first_choice(self.plans)), **state})
                self.take(known_to(asked, self.plans))
                self.set_coverage(state.get("coverage") is True)
            if isinstance(state.get("follow"), str):
                self.following.follow_through_all(state.get("through_all") is True)
                self.following.follow(state["follow"] if state["follow"] in self.record.vocabulary.terms else "")
            cell = state.get("cell")
            if isinstance(cell, list | tuple) and len(cell) == 2 and all(isinstance(part, str) for part in cell):
                self.table.select_cell(*cell)
        finally:
            self.quiet = was_quiet

    def shows(self, anchor: Anchor) -> bool:
        """Whether it names a plan, a point, a figure, a topic or what a plan has on one."""
        return can_be_shown(anchor, self.sheet)

    def show_anchor(self, anchor: Anchor) -> None:
        """Select the cell that an anchor names; its plan is shown beside the others, its row though filtered out."""
        plan, key = self.table.cell()
        choice, found = place_for(anchor, self.sheet, (key, plan))
        self.take(choice, is_another=choice != self.choice)
        if found:
            self.table.select_cell(found[1], found[0])

    def anchor(self) -> str:
        """The anchor of the current cell."""
        cell = self.selected()
        return self.sheet.anchor(*cell) if cell else ""

    def panes(self) -> Sequence[QWidget]:
        """Table, panel, controls, what is followed."""
        if self.content.strip_alone:
            panes: list[QWidget] = [self.following.strip.steps]
        else:
            panes = [self.content.empty.button if self.table.isHidden() else self.table]
        if self.workspace.panel_open:
            panes += self.panel.panes()
        panes.append(self.toolbar.picker)
        if self.content.strip_shown and not self.content.strip_alone:
            panes.append(self.following.strip.steps)
        return panes

    def find_words(self) -> None:
        """Put the keys into the field that finds words."""
        self.toolbar.find_field.open()

    def step_hit(self, step: int) -> None:
        """Select the next cell that has the words looked for (1), or the one before (-1)."""
        current = self.table.currentIndex()
        hit = self.finding.step(step, max(current.row(), 0), max(current.column(), 0))
        if hit:
            index = self.table.matrix.index(hit.row, hit.column)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
        self.toolbar.find_field.tell(self.finding.number, len(self.finding.hits))

    def report_state(self) -> Mapping[str, Any] | None:
        """The matrix or its coverage; what is followed when that had the keys last."""
        if not self.sheet.columns or not self.sheet.rows:
            return None
        return {**self.place().state, "report": "follow" if self.following.had_keys else ""}

    def notes_shown(self) -> Sequence[Note]:
        """The notes on the shown cells, plans and topics."""
        return self.sheet.notes

    def renew(self, changed: frozenset[tuple[str, str]]) -> None:
        """Show the notes as they are now; all anew when it is not known what changed."""
        if not changed:
            try:
                self.record = matrix_record(self.desk.library)
                self.plans = tuple(self.record.plans.values())
                self.choice = known_to(self.choice, self.plans)
                self.sheet = self.record.sheet(self.choice)
            except PeacePlansError as error:
                self.desk.tell(str(error), Weight.FAULT)
                return
            self.toolbar.forget()
            self.table.plan_header.forget()
            self.following.forget()
        elif not any(kind == "note" for kind, _ in changed):
            return
        self.show_choice()

    def _connect(self) -> None:
        toolbar, table, line = self.toolbar, self.table, self.content.show_line
        toolbar.picker.chosen.connect(self.choose)
        toolbar.picker.move_asked.connect(self.move_plan)
        toolbar.picker.by_date_asked.connect(self.order_by_date)
        toolbar.rows_chosen.connect(self.set_rows)
        toolbar.baseline_chosen.connect(self.set_baseline)
        toolbar.export_asked.connect(self.export)
        toolbar.panel_asked.connect(self.toggle_panel)
        toolbar.find_field.words_changed.connect(self._on_words_changed)
        toolbar.find_field.step_asked.connect(self.step_hit)
        line.mark_asked.connect(self.toggle_mark)
        line.coverage_asked.connect(self.set_coverage)
        line.follow_asked.connect(self.following.follow_row)
        self.content.choosing_asked.connect(toolbar.picker.open_list)
        self.content.all_asked.connect(self.show_all_rows)
        table.cell_selected.connect(self._on_cell_selected)
        table.cell_opened.connect(self.opening.open_current)
        table.move_asked.connect(self.move_column)
        table.order_changed.connect(self.set_order)
        table.hide_asked.connect(self.hide_column)
        table.pin_asked.connect(self.pin_column)
        table.baseline_asked.connect(lambda wanted: self.make_baseline() if wanted else self.no_baseline())
        table.follow_asked.connect(self.following.follow_row)
        table.menu_asked.connect(self._on_menu_asked)
        self.workspace.panel_toggled.connect(self._on_panel_toggled)
        self.opening.connect_text(self.panel.text)

    def _order_tabs(self) -> None:
        """Tab goes through the page as one reads it."""
        line = self.content.show_line
        order = (
            self.toolbar.panel_button,
            *line.switches.values(),
            line.coverage_button,
            line.follow_button,
            self.content.banner.button,
            self.table,
            self.panel.text,
        )
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def show_choice(self) -> None:
        """Show the sheet, the controls and what is followed as they are now."""
        was_quiet, self.quiet = self.quiet, True
        try:
            self.sheet = with_notes(self.sheet, self._notes())
            self.tell_controls()
            self.content.show_sheet(self.sheet, coverage=self.coverage)
            self.following.tell_strip()
            self._look(self.toolbar.find_field.words)
            self._tell_cell()
        finally:
            self.quiet = was_quiet
        self.status_changed.emit()

    def tell_controls(self) -> None:
        """Have the controls name what is shown."""
        self.toolbar.tell(self.plans, self.choice, self.sheet)
        points = self.sheet.points_of is not None
        self.content.show_line.tell(self.choice, coverage=self.coverage, points=points)

    def _tell_cell(self) -> None:
        self.following.tell_row()
        self.panel.tell(self.sheet, self.selected())

    def _notes(self) -> tuple[Note, ...]:
        if not self.desk.library.has_notes():
            return ()
        topics = dict.fromkeys(f"topic/{row.topic}" for row in self.sheet.all_rows)
        try:
            return self.desk.library.notes.around(tuple(one.id for one in self.sheet.columns), tuple(topics))
        except PeacePlansError as error:
            self.desk.tell(str(error), Weight.FAULT)
            return ()

    def _begin_note(self, kind: NoteKind) -> None:
        if self.selected():
            self.workspace.set_panel_open(True)
            self.panel.fill()
            self.panel.notes.new_note(self.anchor(), kind)

    def _copy(self, cells: Sequence[Cell]) -> None:
        if cells:
            from ui.matrix.citation import cited_cells

            put_on_clipboard(cited_cells(self.desk.library, self.sheet, cells, self.desk.settings.citation))

    def _look(self, words: str) -> None:
        self.finding.look(words, self.table.matrix, self.table.matrix.text_with(words))
        self.toolbar.find_field.tell(self.finding.number, len(self.finding.hits))
        self.table.repaint_cells()

    def _on_words_changed(self, words: str) -> None:
        self._look(words)
        if self.finding.hits:
            self.step_hit(1)

    def _on_cell_selected(self) -> None:
        self._tell_cell()
        if not self.quiet:
            self.place_changed.emit(False)

    def _on_menu_asked(self, place: QPoint) -> None:
        from ui.matrix.cell_menu import CellMenu

        menu = CellMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _on_panel_toggled(self, _shown: bool) -> None:
        if self.workspace.has_room:
            self.desk.settings.panel_open = self.workspace.panel_wanted
