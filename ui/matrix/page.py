"""The matrix page: plans by topics or points, against a baseline, and a commitment followed through all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.model.anchors import Anchor, AnchorKind
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note, NoteKind
from peaceplans.sheets.matrix_choice import MatrixChoice, MatrixMark, RowKind
from peaceplans.sheets.matrix_sheet import Column, MatrixRow, MatrixSheet, matrix_record, with_notes
from ui.controls.clipboard import put_on_clipboard
from ui.controls.panel_page import PanelPage
from ui.controls.workspace import Workspace
from ui.desk import Desk, Weight
from ui.matrix.cell_panel import CellPanel, CellText
from ui.matrix.choice import (
    as_mapping,
    by_date,
    first_choice,
    from_mapping,
    in_order,
    known_to,
    mark_toggled,
    moved,
    pin_toggled,
    shown,
    with_shown,
)
from ui.matrix.content import MatrixContent
from ui.matrix.finding import Finding
from ui.matrix.status import status_words
from ui.matrix.toolbar import ALL_TOPICS, TOPICS, MatrixToolbar
from ui.places import Place

if TYPE_CHECKING:
    from peaceplans.report.blocks import Document
    from peaceplans.sheets.strands import Strand, StrandStep
    from ui.matrix.follow_strip import FollowStrip

Cell = tuple[MatrixRow, Column]


class MatrixPage(PanelPage):
    """Plans of the library beside each other.

    Attributes:
        choice: which plans, rows, baseline and filter.
        coverage: whether cells say only whether a plan provides anything.
        sheet: what is shown.
    """

    name = "matrix"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        dresser = desk.dresser
        self.toolbar = MatrixToolbar(dresser, self)
        self.content = MatrixContent(dresser)
        self.table = self.content.table
        self.panel = CellPanel(desk)
        self.workspace = Workspace(dresser, self.content, self.panel, self)
        self.finding = Finding()
        self.table.delegate.found = self.finding.in_cell
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.workspace, 1)
        self._order_tabs()
        self.record = matrix_record(desk.library)
        self.plans = tuple(self.record.plans.values())
        self.choice = first_choice(self.plans)
        self.coverage = False
        self.sheet: MatrixSheet = self.record.sheet(self.choice)
        self._followed = ""
        self._through_all = False
        self._strands: dict[str, Strand] = {}
        self._quiet = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.settle)
        self._connect()
        self.workspace.set_panel_wanted(desk.settings.panel_open)
        self._show()

    def choose(self, ids: Iterable[str]) -> None:
        """Show these plans, those known already in their places."""
        self._take(with_shown(self.choice, ids, self.plans), is_another=True)

    def set_order(self, ids: Iterable[str]) -> None:
        """Put the columns in this order; pinned ones stay in front."""
        order = [one for one in ids if one in shown(self.choice)]
        if sorted(order) == sorted(shown(self.choice)):
            self._take(in_order(self.choice, order))

    def order_by_date(self) -> None:
        """Put the columns in order of date."""
        self._take(by_date(self.choice, self.plans))

    def set_baseline(self, plan: str) -> None:
        """Set the others against this plan; against none when empty. Rows and current cell stay."""
        self._take(replace(self.choice, baseline=plan), is_another=True)

    def make_baseline(self) -> None:
        """The plan of the current cell is the baseline."""
        cell = self.selected()
        if cell:
            self.set_baseline(cell[1].id)

    def no_baseline(self) -> None:
        """There is no baseline."""
        self.set_baseline("")

    def set_rows(self, value: str) -> None:
        """Rows are topics (TOPICS, ALL_TOPICS) or the points of the plan with this id."""
        if value in (TOPICS, ALL_TOPICS):
            choice = replace(self.choice, rows=RowKind.TOPICS, points_of="", all_topics=value == ALL_TOPICS)
        else:
            choice = replace(self.choice, rows=RowKind.POINTS, points_of=value)
        self._take(choice, is_another=True)

    def toggle_mark(self, mark: MatrixMark) -> None:
        """Show only rows that bear a mark, or no longer."""
        self._take(mark_toggled(self.choice, mark))

    def show_all_rows(self) -> None:
        """Leave no row out."""
        self._take(replace(self.choice, row_filter=replace(self.choice.row_filter, marks=frozenset(), topics=())))

    def set_coverage(self, coverage: bool) -> None:
        """Have cells say only whether a plan provides anything, or all again."""
        if coverage is not self.coverage:
            self.coverage = coverage
            self._show()
            if not self._quiet:
                self.place_changed.emit(False)

    def move_column(self, step: int) -> None:
        """Move the plan of the current cell one place to the right (1) or left (-1)."""
        self.move_plan(self.table.cell()[0], step)

    def move_plan(self, plan: str, step: int) -> None:
        """Move a plan one place to the right (1) or left (-1)."""
        self._take(moved(self.choice, plan, step))

    def hide_column(self) -> None:
        """Show the plan of the current cell no longer; it keeps its place, and the list of plans has it."""
        name = self.table.cell()[0]
        self._take(with_shown(self.choice, [one for one in shown(self.choice) if one != name], self.plans))

    def show_hidden(self) -> None:
        """Show the hidden plans again, in their places."""
        self._take(replace(self.choice, hidden=frozenset()))

    def pin_column(self) -> None:
        """Pin the plan of the current cell in front, or no longer."""
        name = self.table.cell()[0]
        if name:
            self._take(pin_toggled(self.choice, name))

    def selected(self) -> Cell | None:
        """The current cell; None when there is none."""
        index = self.table.currentIndex()
        if not index.isValid() or self.table.matrix.sheet is None:
            return None
        return self.table.matrix.row(index.row()), self.table.matrix.column(index.column())

    def open_current(self) -> None:
        """Compare the current cell with the baseline's; where that cannot be, show it as text."""
        cell = self.selected()
        if cell and self.sheet.baseline and not cell[1].baseline:
            self.compare_cell()
        else:
            self.open_cell()

    def open_cell(self) -> None:
        """Show the current cell as text in a window."""
        cell = self.selected()
        if cell:
            from ui.matrix.cell_window import CellWindow

            window = CellWindow(self.desk, self.sheet, *cell, self)
            self._connect_text(window.text)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.open()

    def compare_cell(self) -> None:
        """Show the baseline and the plan of the current cell beside each other, at its row."""
        cell = self.selected()
        if cell and self.sheet.baseline and not cell[1].baseline:
            found, other = self.sheet.cell(*cell), self.sheet.baseline_cell(cell[0])
            refs = [one.ref for one in (*found.told, *(other.told if other else ()))]
            self.compare(self.sheet.baseline.id, cell[1].id, next(iter(refs), ""))

    def compare(self, left: str, right: str, ref: str = "") -> None:
        """Show two plans beside each other, at the row that has a point."""
        from peaceplans.sheets.build import comparison_sheet

        row = ""
        try:
            if ref:
                rows = comparison_sheet(self.desk.library, left, right).all_rows
                found = (one.row.id for one in rows if ref in {point.ref for point in one.row.provisions})
                row = next(found, "")
        except PeacePlansError as error:
            self.desk.tell(str(error), Weight.FAULT)
            return
        self.desk.go(Place("compare", {"left": left, "right": right, "row": row}))

    def open_point(self, ref: str) -> None:
        """Show a point in its plan, beside the baseline or another plan shown."""
        plan = ref.partition(":")[0]
        others = [self.choice.baseline, *reversed(shown(self.choice)), *(one.id for one in reversed(self.plans))]
        other = next((one for one in others if one and one != plan), "")
        if other:
            self.compare(other, plan, ref)

    def row_strand(self) -> Strand | None:
        """The commitment that most plans have in the current row; None when no two share one."""
        from peaceplans.sheets.strands import strand_names_on

        cell = self.selected()
        names = strand_names_on(self.sheet, cell[0]) if cell else ()
        return self._strand(names[0].key) if names else None

    def follow_row(self) -> None:
        """Follow the commitment of the current row through all plans; where it has none, that of most plans."""
        from peaceplans.sheets.strands import strand_names

        strand = self.row_strand()
        key = strand.key if strand else next((name.key for name in strand_names(self.sheet)), "")
        if key:
            self.follow(key)
        else:
            self.desk.tell(self.tr("The plans shown have no commitment in common that could be followed."))

    def follow(self, key: str) -> None:
        """Follow a commitment; none when empty."""
        if key != self._followed:
            self._followed = key
            self._tell_strip()
            self._to_row_of(key)
            if not self._quiet:
                self.place_changed.emit(False)
        if key and not self._quiet:
            self.strip.steps.had_keys = True
            self.strip.steps.setFocus(Qt.FocusReason.OtherFocusReason)
            self.strip.steps.show_step(self.table.cell()[0])

    @property
    def strip(self) -> FollowStrip:
        """The strip with what is followed."""
        return self.content.strip

    def settle(self) -> None:
        """Say now what takes longer than the table and otherwise waits until that is painted."""
        self._soon.stop()
        self.content.show_line.tell_strand(self.row_strand())

    def _to_row_of(self, key: str) -> None:
        """Have the current row be one in which a commitment stands."""
        from peaceplans.sheets.strands import strand_names, strand_names_on

        cell = self.selected()
        if not key or cell is None or key in {name.key for name in strand_names_on(self.sheet, cell[0])}:
            return
        topics = next((name.topics for name in strand_names(self.sheet) if name.key == key), ())
        found = next((row.key for topic in topics for row in self.sheet.rows if row.topic == topic), "")
        if found:
            self.table.select_cell(cell[1].id, found)

    def follow_through_all(self, through_all: bool) -> None:
        """Follow through all plans of the library, or only through those shown."""
        if through_all is not self._through_all:
            self._through_all = through_all
            self._tell_strip()
            if self.content.strip_shown:
                self.strip.steps.show_step(self.table.cell()[0])
            if not self._quiet:
                self.place_changed.emit(False)

    def stop_following(self) -> None:
        """Follow nothing more; the table has the keys."""
        self.follow("")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def followed(self) -> str:
        """Key of the commitment that is followed; empty for none."""
        return self._followed

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

    def title(self) -> str:
        """What the page is."""
        return self.tr("Matrix")

    def status(self) -> str:
        """How much is shown, and how many cells say nothing or are not known."""
        return status_words(self.sheet)

    def place(self) -> Place:
        """What is chosen and which cell is the current one."""
        state = as_mapping(self.choice)
        state |= {"coverage": self.coverage, "follow": self._followed, "through_all": self._through_all}
        state["cell"] = list(self.table.cell())
        return Place(self.name, state)

    def go(self, place: Place) -> None:
        """Show what a place of this page names; one that names nothing leaves the page as it is."""
        state = place.state
        was_quiet, self._quiet = self._quiet, True
        try:
            if not {"plans", "baseline", "points_of"}.isdisjoint(state):
                asked = from_mapping({**as_mapping(first_choice(self.plans)), **state})
                self._take(known_to(asked, self.plans))
                self.set_coverage(state.get("coverage") is True)
            if isinstance(state.get("follow"), str):
                self.follow_through_all(state.get("through_all") is True)
                self.follow(state["follow"] if state["follow"] in self.record.vocabulary.terms else "")
            cell = state.get("cell")
            if isinstance(cell, list | tuple) and len(cell) == 2 and all(isinstance(part, str) for part in cell):
                self.table.select_cell(*cell)
        finally:
            self._quiet = was_quiet

    def shows(self, anchor: Anchor) -> bool:
        """Whether it names a plan, a point, a figure, a topic or what a plan has on one."""
        known = self.record.plans
        match anchor.kind:
            case AnchorKind.CELL:
                return anchor.ids[0] in known and anchor.part in self.record.vocabulary.topics
            case AnchorKind.PROVISION | AnchorKind.TERM:
                plan, _, key = anchor.references[0].partition(":")
                return plan in known and any(one.key == key for one in self.record.plan(plan).provisions)
            case AnchorKind.TOPIC:
                return anchor.ids[0] in {row.topic for row in self.sheet.all_rows}
            case AnchorKind.RECORD:
                return anchor.ids[0] in known
        return False

    def show_anchor(self, anchor: Anchor) -> None:
        """Select the cell that an anchor names; its plan is shown beside the others, its row though filtered out."""
        choice = self.choice
        plan = anchor.ids[0].partition(":")[0] if anchor.kind is not AnchorKind.TOPIC else ""
        if plan and plan not in shown(choice):
            choice = with_shown(choice, (*shown(choice), plan), self.plans)
        if anchor.kind is AnchorKind.TOPIC:
            key = next((row.key for row in self.sheet.all_rows if row.topic == anchor.ids[0]), "")
            found: tuple[str, str] | None = (key, self.table.cell()[0]) if key else None
        elif anchor.kind is AnchorKind.RECORD:
            found = (self.table.cell()[1], plan)
        else:
            choice, found = self._with_row_of(anchor, choice)
        if found and not any(row.key == found[0] for row in self.record.sheet(choice).rows):
            choice = replace(choice, row_filter=replace(choice.row_filter, marks=frozenset(), topics=()))
        self._take(choice, is_another=choice != self.choice)
        if found:
            self.table.select_cell(found[1] or next(iter(shown(choice)), ""), found[0])

    def anchor(self) -> str:
        """The anchor of the current cell."""
        cell = self.selected()
        return self.sheet.anchor(*cell) if cell else ""

    def panes(self) -> Sequence[QWidget]:
        """Table, panel, controls, what is followed."""
        if self.content.strip_alone:
            panes: list[QWidget] = [self.strip.steps]
        else:
            panes = [self.content.empty.button if self.table.isHidden() else self.table]
        if self.workspace.panel_open:
            panes.append(self.panel.text)
            panes += [self.panel.notes_made] if self.panel.notes_made else []
        panes.append(self.toolbar.picker)
        if self.content.strip_shown and not self.content.strip_alone:
            panes.append(self.strip.steps)
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

    def report(self, notes: frozenset[str] | None = None) -> Document | None:
        """What is shown, as a report: the matrix or its coverage; what is followed when that had the keys last."""
        if not self.sheet.columns or not self.sheet.rows:
            return None
        if self._followed and self.strip.steps.had_keys:
            from peaceplans.report.strand_document import strand_document

            sheet = self._followed_sheet()
            return strand_document(sheet, self._strand_of(sheet))
        chosen = self.sheet.notes if notes is None else tuple(one for one in self.sheet.notes if one.id in notes)
        sheet = replace(self.sheet, notes=chosen)
        if self.coverage:
            from peaceplans.report.silence_document import silence_document

            return silence_document(sheet)
        from peaceplans.report.matrix_document import matrix_document

        return matrix_document(sheet)

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
            self._strands.clear()
        elif not any(kind == "note" for kind, _ in changed):
            return
        self._show()

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
        line.follow_asked.connect(self.follow_row)
        self.content.strip_made.connect(self._on_strip_made)
        self.content.choosing_asked.connect(toolbar.picker.open_list)
        self.content.all_asked.connect(self.show_all_rows)
        table.cell_selected.connect(self._on_cell_selected)
        table.cell_opened.connect(self.open_current)
        table.move_asked.connect(self.move_column)
        table.order_changed.connect(self.set_order)
        table.hide_asked.connect(self.hide_column)
        table.pin_asked.connect(self.pin_column)
        table.baseline_asked.connect(lambda wanted: self.make_baseline() if wanted else self.no_baseline())
        table.follow_asked.connect(self.follow_row)
        table.menu_asked.connect(self._on_menu_asked)
        table.entered.connect(self._on_table_entered)
        self.workspace.panel_toggled.connect(self._on_panel_toggled)
        self._connect_text(self.panel.text)

    def _connect_text(self, text: CellText) -> None:
        text.point_asked.connect(self.open_point)
        text.compare_asked.connect(self.compare)
        text.follow_asked.connect(self.follow)

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

    def _take(self, choice: MatrixChoice, *, is_another: bool = False) -> None:
        """Show another choice."""
        if choice == self.choice:
            self._tell_controls()  # a switch that was clicked shows what is so
            return
        if set(shown(choice)) != set(shown(self.choice)):
            self._strands.clear()
        self.choice = choice
        self.sheet = self.record.sheet(choice)
        self._show()
        if not self._quiet:
            self.place_changed.emit(is_another)

    def _show(self) -> None:
        was_quiet, self._quiet = self._quiet, True
        try:
            self.sheet = with_notes(self.sheet, self._notes())
            self._tell_controls()
            self.content.show_sheet(self.sheet, coverage=self.coverage)
            self._tell_strip()
            self._look(self.toolbar.find_field.words)
            self._tell_cell()
        finally:
            self._quiet = was_quiet
        self.status_changed.emit()

    def _tell_controls(self) -> None:
        self.toolbar.tell(self.plans, self.choice, self.sheet)
        points = self.sheet.points_of is not None
        self.content.show_line.tell(self.choice, coverage=self.coverage, points=points)

    def _tell_cell(self) -> None:
        self._soon.start()
        self.panel.tell(self.sheet, self.selected())

    def _tell_strip(self) -> None:
        if self._followed:
            from peaceplans.sheets.strands import strand_names

            sheet = self._followed_sheet()
            self.strip.tell(self._strand_of(sheet), strand_names(sheet), through_all=self._through_all)
        elif self.content.strip_shown:
            self.strip.tell(None, ())
        self.content.fit_strip()

    def _followed_sheet(self) -> MatrixSheet:
        return self.record.sheet(MatrixChoice()) if self._through_all else self.sheet

    def _strand_of(self, sheet: MatrixSheet) -> Strand:
        from peaceplans.sheets.strands import follow

        return follow(sheet, self._followed)

    def _strand(self, key: str) -> Strand:
        from peaceplans.sheets.strands import follow

        if key not in self._strands:
            self._strands[key] = follow(self.sheet, key)
        return self._strands[key]

    def _with_row_of(self, anchor: Anchor, choice: MatrixChoice) -> tuple[MatrixChoice, tuple[str, str] | None]:
        """A choice in which a point or cell has a row, and row and plan of it."""
        bare = replace(choice, row_filter=replace(choice.row_filter, marks=frozenset(), topics=()))
        by_topic = replace(bare, rows=RowKind.TOPICS, points_of="", all_topics=True)
        for one in (choice, bare, replace(by_topic, all_topics=False), by_topic):
            found = self.record.sheet(one).place_of(anchor.text)
            if found is None and anchor.kind is AnchorKind.CELL and one.rows is RowKind.TOPICS:
                rows = self.record.sheet(one).rows
                found = next(((row.key, anchor.ids[0]) for row in rows if row.topic == anchor.part), None)
            if found:
                return one, found
        return choice, None

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
        self.finding.look(words, self.table.matrix)
        self.toolbar.find_field.tell(self.finding.number, len(self.finding.hits))
        self.table.repaint_cells()

    def _on_words_changed(self, words: str) -> None:
        self._look(words)
        if self.finding.hits:
            self.step_hit(1)

    def _on_cell_selected(self) -> None:
        self._tell_cell()
        if not self._quiet:
            self.place_changed.emit(False)

    def _on_table_entered(self) -> None:
        if self.content.strip_shown:
            self.strip.steps.had_keys = False

    def _on_strip_made(self) -> None:
        self.strip.strand_chosen.connect(self.follow)
        self.strip.all_asked.connect(self.follow_through_all)
        self.strip.step_asked.connect(self._on_step_asked)
        self.strip.closed.connect(self.stop_following)

    def _on_step_asked(self, step: StrandStep) -> None:
        """Select the cell of a step: the row of its point, else the one in which the commitment stands."""
        plan, strand = step.plan.id, self.strip.strand
        if self.content.strip_alone:
            self.stop_following()
        if plan not in shown(self.choice):
            self.choose((*shown(self.choice), plan))
        refs = [one.ref for one in step.provisions]
        for row in self.sheet.rows:
            column = self.sheet.column(plan)
            if column and any(one.ref in refs for one in self.sheet.cell(row, column).provisions):
                self.table.select_cell(plan, row.key)
                return
        topics = strand.topics if strand else ()
        row_of = next((row.key for topic in topics for row in self.sheet.rows if row.topic == topic), "")
        self.table.select_cell(plan, row_of or self.table.cell()[1])

    def _on_menu_asked(self, place: QPoint) -> None:
        from ui.matrix.cell_menu import CellMenu

        menu = CellMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _on_panel_toggled(self, _shown: bool) -> None:
        if self.workspace.has_room:
            self.desk.settings.panel_open = self.workspace.panel_wanted
