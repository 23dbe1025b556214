"""The positions page: how parties stand to questions and points, where they stand apart, and the panel."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.model.anchors import Anchor, AnchorKind
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note, NoteKind
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.choice import PositionChoice
from peaceplans.sheets.positions.filter import PositionFilter
from peaceplans.sheets.positions.sheet import PositionRecord, PositionRow, PositionsSheet, notes_around
from ui.controls.cell_finding import Finding
from ui.controls.clipboard import put_on_clipboard
from ui.controls.panel_page import PanelPage
from ui.controls.runs import painted
from ui.controls.workspace import Workspace
from ui.desk import Desk, Weight
from ui.places import Place
from ui.positions.content import PositionsContent
from ui.positions.position_panel import PositionPanel
from ui.positions.status import status_words
from ui.positions.toolbar import PositionsToolbar


class PositionsPage(PanelPage):
    """Parties of the record by contested questions, or by the points of a plan."""

    name = "positions"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        dresser = desk.dresser
        self.toolbar = PositionsToolbar(dresser, self)
        self.content = PositionsContent(dresser)
        self.table = self.content.table
        self.panel = PositionPanel(desk)
        self.workspace = Workspace(dresser, self.content, self.panel, self)
        self.finding = Finding()
        self.table.delegate.found = self.finding.in_cell
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.workspace, 1)
        self._order_tabs()
        self.record = PositionRecord(desk.library)
        self.choice = PositionChoice()
        self.sheet: PositionsSheet = self.choice.sheet(self.record)
        self._quiet = False
        self._connect()
        self.workspace.set_panel_wanted(desk.settings.panel_open)
        self._show()

    def set_plan(self, plan: str) -> None:
        """Have the points of a plan as rows; with none the contested questions."""
        asked = replace(self.choice.position_filter, targets=frozenset(), topics=frozenset())
        self._take(replace(self.choice, plan=plan, position_filter=asked), is_another=True)

    def set_apart(self, apart: bool) -> None:
        """Tell where the parties stand apart, or no longer."""
        self._take(replace(self.choice, apart=apart), is_another=True)

    def toggle_party(self, party: str) -> None:
        """Show a party, or no longer."""
        self._take(self.choice.toggled(party, self.record))

    def show_all_parties(self) -> None:
        """Show every party that the record has stances of."""
        self._take(self.choice.with_shown(self.record.parties))

    def set_order(self, parties: Iterable[str]) -> None:
        """Put the columns in this order."""
        order = tuple(parties)
        if sorted(order) == sorted(self.sheet.parties):
            self._take(self.choice.with_shown(order))
        else:
            self.table.arrange()

    def move_column(self, step: int) -> None:
        """Move the party of the current cell one place to the right (1) or left (-1)."""
        self._take(self.choice.moved(self.table.cell()[0], step, self.record))

    def remove_column(self) -> None:
        """Show the party of the current cell no longer."""
        party = self.table.cell()[0]
        if party:
            self.toggle_party(party)

    def set_filter(self, position_filter: PositionFilter) -> None:
        """Show only rows that meet these conditions."""
        self._take(replace(self.choice, position_filter=position_filter))

    def toggle_mark(self, mark: str) -> None:
        """Ask that rows bear something, a `PositionMark`, or no longer."""
        self.set_filter(self.choice.position_filter.toggled("marks", mark))

    def current_row(self) -> PositionRow | None:
        """The matter of the current cell; None when there is none."""
        index = self.table.currentIndex()
        if not index.isValid() or self.table.cells.sheet is None:
            return None
        return self.table.cells.row(index.row())

    def selected(self) -> PositionCell | None:
        """The current cell; None when there is none, or when it is about all parties."""
        index = self.table.currentIndex()
        return self.table.cells.cell(index.row(), index.column()) if self.current_row() else None

    def open_cell(self) -> None:
        """Show the current cell as text in a window."""
        row = self.current_row()
        if row:
            from ui.positions.position_window import PositionWindow

            window = PositionWindow(self.sheet, row, self.selected(), self.desk.dresser.look, self)
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
        """Ask what a note or a remark is about: the stance, the question, a statement, a source."""
        if self.current_row():
            self.workspace.set_panel_open(True)
            self.panel.settle()
            self.panel.notes.choose_part(kind)

    def copy(self) -> None:
        """Put the current cell on the clipboard with its citation; in the panel what is selected there."""
        if self.panel.text.hasFocus() and self.panel.text.textCursor().hasSelection():
            self.panel.text.copy()
            return
        cell = self.selected()
        if cell:
            from ui.positions.citation import cited_cells

            put_on_clipboard(cited_cells(self.sheet, [cell], self.desk.settings.citation))
        else:
            self.copy_row()

    def copy_row(self) -> None:
        """Put how all shown parties stand to the current matter on the clipboard."""
        row = self.current_row()
        if row:
            from ui.positions.citation import cited_row

            put_on_clipboard(cited_row(self.sheet, row, self.desk.settings.citation))

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
        return self.tr("Where they stand apart") if self.choice.apart else self.tr("Positions")

    def status(self) -> str:
        """How much is shown, and what is filtered."""
        return status_words(self.sheet)

    def place(self) -> Place:
        """What is chosen and which cell is the current one."""
        return Place(self.name, self.choice.as_mapping() | {"cell": list(self.table.cell())})

    def go(self, place: Place) -> None:
        """Show what a place of this page names; one that names nothing leaves the page as it is."""
        self._quiet = True
        try:
            if {"parties", "facing", "plan", "apart", "filter"} & set(place.state):
                self._take(PositionChoice.from_mapping(place.state).known_to(self.record))
            cell = place.state.get("cell")
            if isinstance(cell, list | tuple) and len(cell) == 2 and all(isinstance(part, str) for part in cell):
                self.table.select_cell(*cell)
        finally:
            self._quiet = False

    def shows(self, anchor: Anchor) -> bool:
        """Whether it names a question, a stance, or a statement."""
        return bool(self._place_of(anchor)[1])

    def show_anchor(self, anchor: Anchor) -> None:
        """Show the cell of a stance or a statement, or the row of a question."""
        party, target = self._place_of(anchor)
        plan = target.partition(":")[0] if ":" in target else ""
        choice = self.choice if self.choice.plan == plan else replace(self.choice, plan=plan)
        if party and party not in choice.shown(self.record):
            choice = choice.toggled(party, self.record)
        if target not in {row.matter.target for row in choice.sheet(self.record).rows}:
            choice = replace(choice, position_filter=PositionFilter())
        self._take(choice, is_another=choice != self.choice)
        self.table.select_cell(party or self.table.cell()[0], target)
        if anchor.kind is AnchorKind.STATEMENT:
            self.panel.show_statement(anchor.ids[0])

    def anchor(self) -> str:
        """The anchor of the current cell."""
        index = self.table.currentIndex()
        return self.table.cells.anchor(index.row(), index.column()) if self.current_row() else ""

    def panes(self) -> Sequence[QWidget]:
        """Table, panel, controls."""
        panes: list[QWidget] = [self.content.empty.button if self.content.table_card.isHidden() else self.table]
        if self.workspace.panel_open:
            panes += self.panel.panes()
        panes.append(self.toolbar.rows_button)
        return panes

    def find_words(self) -> None:
        """Put the keys into the field that finds words."""
        self.toolbar.find_field.open()

    def step_hit(self, step: int) -> None:
        """Select the next cell that has the words looked for (1), or the one before (-1)."""
        current = self.table.currentIndex()
        hit = self.finding.step(step, max(current.row(), 0), max(current.column(), 0))
        if hit:
            index = self.table.cells.index(hit.row, hit.column)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
        self.toolbar.find_field.tell(self.finding.number, len(self.finding.hits))

    def report_state(self) -> Mapping[str, Any] | None:
        """The matters and parties as they are shown."""
        return self.place().state if self.sheet.all_rows and self.sheet.parties else None

    def notes_shown(self) -> Sequence[Note]:
        """The notes on the shown matters, stances and statements."""
        return self.sheet.notes

    def renew(self, changed: frozenset[tuple[str, str]]) -> None:
        """Show the notes as they are now; all anew when it is not known what changed."""
        if not changed:
            try:
                self.record = PositionRecord(self.desk.library)
                self.choice = self.choice.known_to(self.record)
                self.sheet = self.choice.sheet(self.record)
            except PeacePlansError as error:
                self.desk.tell(str(error), Weight.FAULT)
                return
            self.table.cells.forget()
        elif not any(kind == "note" for kind, _ in changed):
            return
        self._show()

    def _connect(self) -> None:
        toolbar = self.toolbar
        toolbar.plan_chosen.connect(self.set_plan)
        toolbar.apart_asked.connect(self.set_apart)
        toolbar.parties_button.toggled_party.connect(self.toggle_party)
        toolbar.parties_button.all_asked.connect(self.show_all_parties)
        toolbar.filter_button.toggled_value.connect(self._on_value_toggled)
        toolbar.filter_button.words_asked.connect(self._on_words_asked)
        toolbar.filter_button.clear_asked.connect(lambda: self.set_filter(PositionFilter()))
        toolbar.export_asked.connect(self.export)
        toolbar.panel_asked.connect(self.toggle_panel)
        toolbar.find_field.words_changed.connect(self._on_words_changed)
        toolbar.find_field.step_asked.connect(self.step_hit)
        self.content.all_asked.connect(lambda: self.set_filter(PositionFilter()))
        self.table.cell_selected.connect(self._on_cell_selected)
        self.table.cell_opened.connect(self.open_cell)
        self.table.move_asked.connect(self.move_column)
        self.table.order_changed.connect(self.set_order)
        self.table.menu_asked.connect(self._on_menu_asked)
        self.workspace.panel_toggled.connect(self._on_panel_toggled)

    def _order_tabs(self) -> None:
        """Tab goes through the page as one reads it."""
        for before, after in pairwise((self.toolbar.panel_button, self.table, self.panel.text)):
            self.setTabOrder(before, after)

    def _take(self, choice: PositionChoice, *, is_another: bool = False) -> None:
        """Show another choice."""
        if choice == self.choice:
            self.toolbar.tell(self.record, choice, self.sheet)  # a box that was ticked shows what is so
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
            self.toolbar.tell(self.record, self.choice, self.sheet)
            self.content.show_sheet(self.sheet)
            self._look(self.toolbar.find_field.words)
            self._tell_panel()
        finally:
            self._quiet = was_quiet
        self.status_changed.emit()

    def _notes(self) -> tuple[Note, ...]:
        try:
            return notes_around(self.desk.library, self.sheet)
        except PeacePlansError as error:
            self.desk.tell(str(error), Weight.FAULT)
            return ()

    def _place_of(self, anchor: Anchor) -> tuple[str, str]:
        """Party and matter that an anchor names; empty matter for what is not shown here."""
        name = anchor.ids[0] if anchor.ids else ""
        match anchor.kind:
            case AnchorKind.QUESTION:
                return "", name if name in self.record.vocabulary.questions else ""
            case AnchorKind.STANCE:
                return self.record.place_of_stance(name)
            case AnchorKind.STATEMENT:
                return self.record.place_of_statement(name)
            case _:
                return "", ""

    def _begin_note(self, kind: NoteKind) -> None:
        if self.current_row():
            self.workspace.set_panel_open(True)
            self.panel.fill()
            self.panel.notes.new_note(self.anchor(), kind)

    def _tell_panel(self) -> None:
        self.panel.tell(self.sheet, self.current_row(), self.selected())

    def _look(self, words: str) -> None:
        self.finding.look(words, self.table.cells, painted(self.table.cells))
        self.toolbar.find_field.tell(self.finding.number, len(self.finding.hits))
        self.toolbar.filter_button.tell_words(words, self.choice.position_filter)
        self.table.repaint_cells()

    def _on_words_changed(self, words: str) -> None:
        self._look(words)
        if self.finding.hits:
            self.step_hit(1)

    def _on_value_toggled(self, kind: str, value: str) -> None:
        self.set_filter(self.choice.position_filter.toggled(kind, value))

    def _on_words_asked(self, asked: bool) -> None:
        words = self.toolbar.find_field.words if asked else ""
        self.set_filter(replace(self.choice.position_filter, words=words))

    def _on_cell_selected(self) -> None:
        self._tell_panel()
        if not self._quiet:
            self.place_changed.emit(False)

    def _on_menu_asked(self, place: QPoint) -> None:
        from ui.positions.cell_menu import PositionMenu

        menu = PositionMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _on_panel_toggled(self, _shown: bool) -> None:
        if self.workspace.has_room:
            self.desk.settings.panel_open = self.workspace.panel_wanted
