"""The library page: lists of plans, instruments and sources, and a page for each plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.model.anchors import Anchor, AnchorKind
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note
from peaceplans.model.plan import Provision
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.row_notes import newest_first
from peaceplans.sheets.library.choice import KINDS, LibraryChoice, Shelf
from peaceplans.sheets.library.sheet import LibrarySheet, Sorting, arranged, library_sheet
from peaceplans.sheets.library.source_uses import Relaying, SourceSheet, SourceSorting, source_sheet, sources_arranged
from ui.controls.panel_page import PanelPage
from ui.controls.workspace import Workspace
from ui.desk import Desk, Weight
from ui.library.content import LibraryContent
from ui.library.doings import LibraryDoings
from ui.library.finding import Searching
from ui.library.item_panel import ItemPanel
from ui.library.items import Items
from ui.library.status import list_status, plan_status
from ui.library.toolbar import LibraryToolbar
from ui.places import Place

if TYPE_CHECKING:
    from peaceplans.sheets.library.plan import PlanSheet
    from ui.library.plan_view import PlanView


class LibraryPage(PanelPage):
    """What the library holds."""

    name = "library"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        dresser = desk.dresser
        self.toolbar = LibraryToolbar(dresser, self)
        self.content = LibraryContent(dresser)
        self.table = self.content.table
        self.panel = ItemPanel(desk)
        self.workspace = Workspace(dresser, self.content, self.panel, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.workspace, 1)
        self._order_tabs()
        self.choice = LibraryChoice()
        self.sheet: LibrarySheet = library_sheet(desk.library)
        self.sources: SourceSheet | None = None
        self.plan: PlanSheet | None = None
        self.items = Items(desk.library)
        self.doings = LibraryDoings(self)
        self.searching = Searching(self)
        self._listed = ""  # anchor of the row that was the current one before a plan was opened
        self._quiet = True
        self._connect()
        self.workspace.set_panel_wanted(desk.settings.panel_open)
        self._show_list("")
        self._quiet = False

    @property
    def plan_view(self) -> PlanView:
        """The page of a plan, made for the first that is opened."""
        return self.content.plan_view

    def show_shelf(self, shelf: Shelf) -> None:
        """Show a list, all of it."""
        self._take(self.choice.on(shelf), is_another=True)

    def set_words(self, words: str) -> None:
        """Show only what has these words."""
        self._take(replace(self.choice, words=words.strip(), plan=""))

    def set_kind(self, kind: str) -> None:
        """Show one kind alone; all when empty."""
        self._take(replace(self.choice, kind="" if kind == Relaying.ANY else kind, plan=""))

    def set_sorting(self, sorting: str) -> None:
        """Put the list in order; asked for once more, the other way round."""
        self._take(replace(self.choice.sorted_by(sorting), plan=""))

    def clear_filter(self) -> None:
        """Show all of the list."""
        self._take(replace(self.choice, words="", kind="", plan=""))

    def open_plan(self, plan_id: str, section: str = "top") -> None:
        """Show the page of a plan, at a section."""
        if self.plan and self.plan.plan.id == plan_id and self.choice.plan == plan_id:
            self.plan_view.go_to(section)
            return
        if not self.choice.plan:
            self._listed = plan_id
        self._take(replace(self.choice, plan=plan_id), is_another=True, section=section)

    def show_list(self) -> None:
        """Show the list again, at the plan that was open."""
        if self.choice.plan:
            self._listed = self.choice.plan
            self._take(replace(self.choice.on(Shelf.PLANS), words=self._words(), plan=""), is_another=True)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def compare(self, left: str, right: str) -> None:
        """Compare two plans on their own page."""
        self.desk.go(Place("compare", {"left": left, "right": right}))

    def step_section(self, step: int) -> None:
        """Go to the next section of a plan's page (1) or the one before (-1)."""
        if self.choice.plan:
            self.plan_view.step(step)

    def go_to_contents(self) -> None:
        """Put the keys into the table of contents, to go to a point."""
        if self.choice.plan:
            self.plan_view.contents.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def point(self) -> Provision | None:
        """The point of the open plan that is the current one."""
        section = self.plan_view.section if self.choice.plan and self.plan else None
        if section is None or self.plan is None or not section.key.startswith("point/"):
            return None
        return self.plan.plan.provision(section.key.partition("/")[2])

    def copy(self) -> None:
        """Put the current item on the clipboard with its citation; in a text what is selected there."""
        self.doings.copy()

    def prepare(self, size: QSize) -> None:
        """Lay out the table too, whose width is known now."""
        super().prepare(size)
        self.content.table.settle()

    def title(self) -> str:
        """The plan that is open, or what the page is."""
        return one_line(self.plan.plan.short_title) if self.choice.plan and self.plan else self.tr("Library")

    def status(self) -> str:
        """What is known of the plan, or how much of the list is shown."""
        if self.choice.plan and self.plan:
            return plan_status(self.plan)
        return list_status(self.choice, self.sheet, self.sources)

    def place(self) -> Place:
        """What is chosen, and the current row or section."""
        section = self.plan_view.section if self.choice.plan else None
        row = self.table.current()
        item = section.key if section else row.anchor if row else ""
        return Place(self.name, self.choice.as_mapping() | {"item": item})

    def go(self, place: Place) -> None:
        """Show what a place of this page names; one that names nothing leaves the page as it is."""
        if "shelf" not in place.state:
            return
        choice = LibraryChoice.from_mapping(place.state, KINDS)
        if choice.plan not in {one.plan.id for one in self.sheet.all_plans}:
            choice = replace(choice, plan="")
        item = place.state.get("item")
        item = item if isinstance(item, str) else ""
        self._quiet = True
        try:
            self._take(choice, section=item or "top", item=item)
            if choice.plan:
                self.plan_view.go_to(item)
            else:
                self.table.select(item)
        finally:
            self._quiet = False

    def shows(self, anchor: Anchor) -> bool:
        """Whether it names a plan, a point or term of one, or a source."""
        if anchor.kind is AnchorKind.SOURCE:
            return bool(self.desk.library.sources(anchor.ids))
        if anchor.kind not in (AnchorKind.RECORD, AnchorKind.PROVISION, AnchorKind.TERM):
            return False
        plan_id, _, key = anchor.ids[0].partition(":")
        if plan_id not in {one.plan.id for one in self.sheet.all_plans}:
            return False
        return not key or any(one.key == key for one in self.desk.library.plan(plan_id).provisions)

    def show_anchor(self, anchor: Anchor) -> None:
        """Show the page of a plan, at its point, or a source in its list."""
        if anchor.kind is AnchorKind.SOURCE:
            self._show_source(anchor.ids[0])
            return
        plan_id, _, key = anchor.ids[0].partition(":")
        self.open_plan(plan_id, f"point/{key}" if key else "top")

    def anchor(self) -> str:
        """The anchor of the current row or section."""
        if self.choice.plan:
            section = self.plan_view.section
            return section.anchor if section else ""
        row = self.table.current()
        return row.anchor if row else ""

    def panes(self) -> Sequence[QWidget]:
        """List or contents, panel, text of the plan, filter."""
        panel = self.panel.panes() if self.workspace.panel_open else []
        if self.choice.plan:
            return [self.plan_view.contents, *panel, self.plan_view.text, self.toolbar.back_button]
        first = self.content.empty.button if self.content.is_empty else self.table
        return [first, *panel, self.toolbar.filter_field]

    def find_words(self) -> None:
        """Put the keys into the field that finds words."""
        self.toolbar.find_field.open()

    def step_hit(self, step: int) -> None:
        """Go to the next place with the words looked for (1), or the one before (-1)."""
        self.searching.step(step)

    def report_state(self) -> Mapping[str, Any] | None:
        """The plan that is open, or the list as it is filtered and in order."""
        return self.place().state

    def notes_shown(self) -> Sequence[Note]:
        """The notes on the plan that is open."""
        return self.plan.notes if self.choice.plan and self.plan else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace leads from a plan back to the list."""
        if event.key() == Qt.Key.Key_Backspace and self.choice.plan:
            self.show_list()
            return
        super().keyPressEvent(event)

    def renew(self, changed: frozenset[tuple[str, str]]) -> None:
        """Show the notes as they are now; all anew when it is not known what changed."""
        if changed and not any(kind == "note" for kind, _ in changed):
            return
        try:
            self.sheet = library_sheet(self.desk.library)
            if not changed:
                self.sources = None
                self.items = Items(self.desk.library)
        except PeacePlansError as error:
            self.desk.tell(str(error), Weight.FAULT)
            return
        place = self.place()
        if changed and self.choice.plan and self.plan:
            notes = self.desk.library.notes.of_records([self.choice.plan])
            self.plan = replace(self.plan, notes=newest_first(notes))
            self.plan_view.renew(self.plan)
            self.searching.look_again()
            self._tell_panel()
            return
        self._quiet = True
        try:
            if self.choice.plan not in {one.plan.id for one in self.sheet.all_plans}:
                self.choice = replace(self.choice, plan="")
            item = str(place.state.get("item") or "")
            self._show(section=item or "top", item=item)
        finally:
            self._quiet = False

    def _connect(self) -> None:
        bar = self.toolbar
        bar.shelf_asked.connect(self.show_shelf)
        bar.words_changed.connect(self.set_words)
        bar.kind_asked.connect(self.set_kind)
        bar.sorting_asked.connect(self.set_sorting)
        bar.list_asked.connect(self.show_list)
        bar.compare_asked.connect(self.compare)
        bar.export_asked.connect(self.export)
        bar.panel_asked.connect(self.toggle_panel)
        bar.find_field.words_changed.connect(self.searching.look_for)
        bar.find_field.step_asked.connect(self.searching.step)
        bar.filter_field.left.connect(lambda: self.first_pane().setFocus(Qt.FocusReason.OtherFocusReason))
        self.content.all_asked.connect(self.clear_filter)
        self.table.row_selected.connect(self._on_item)
        self.table.row_opened.connect(self.doings.open_current)
        self.table.sorting_asked.connect(self.set_sorting)
        self.table.menu_asked.connect(self.doings.show_menu)
        self.content.plan_view_made.connect(self._on_plan_view_made)
        self.panel.text.compare_asked.connect(self.compare)
        self.workspace.panel_toggled.connect(self._on_panel_toggled)

    def _order_tabs(self) -> None:
        """Tab goes through the page as one reads it."""
        order = (
            self.toolbar.panel_button,
            self.table,
            self.content.empty.button,
            self.panel.text,
        )
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _on_plan_view_made(self, view: PlanView) -> None:
        view.section_shown.connect(self._on_item)
        view.text.place_asked.connect(self.desk.go)
        view.text.compare_asked.connect(self.compare)
        view.text.filled.connect(self.searching.tell_hits)
        order = (self.content.empty.button, view.banner.button, view.contents, view.text, self.panel.text)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _take(self, choice: LibraryChoice, *, is_another: bool = False, section: str = "top", item: str = "") -> None:
        """Show another choice."""
        if choice == self.choice:
            self.toolbar.tell(self.choice, self.plan if self.choice.plan else None)
            return
        self.choice = choice
        was_quiet, self._quiet = self._quiet, True
        try:
            self._show(section=section, item=item)
        finally:
            self._quiet = was_quiet
        if not self._quiet:
            self.place_changed.emit(is_another)

    def _show(self, *, section: str = "top", item: str = "") -> None:
        if self.choice.plan:
            self._show_plan(section)
        else:
            row = self.table.current()
            self._show_list(item or self._listed or (row.anchor if row else ""))
            self._listed = ""

    def _show_plan(self, section: str) -> None:
        from peaceplans.sheets.library.plan import plan_sheet

        self.plan = plan_sheet(self.desk.library, self.choice.plan)
        self.toolbar.tell(self.choice, self.plan)
        self.content.show_plan(self.plan, section)
        self.searching.look_again()
        self._tell_panel()
        self.status_changed.emit()

    def _show_list(self, item: str) -> None:
        choice = self.choice
        if choice.shelf in (Shelf.SOURCES, Shelf.NOT_FOUND):
            self.sources = sources_arranged(
                self.read_sources(),
                words=choice.words,
                relaying=choice.relaying,
                sorting=SourceSorting(choice.sorting) if choice.shelf is Shelf.SOURCES else SourceSorting.PUBLISHER,
                descending=choice.descending,
            )
        else:
            self.sheet = arranged(
                self.sheet,
                words=choice.words,
                kinds=(choice.kind,) if choice.kind else (),
                sorting=Sorting(choice.sorting),
                descending=choice.descending,
            )
        self.toolbar.tell(choice, None)
        self.content.show_list(choice, self.sheet, self.sources, item)
        self.searching.look_again()
        self._tell_panel()
        self.status_changed.emit()

    def _show_source(self, source: str) -> None:
        entry = self.read_sources().entry(source)
        if entry is None:
            return
        anchor = f"source/{entry.source.id}"
        shown = self.choice.shelf is Shelf.SOURCES and not self.choice.plan and self.table.rows.row_of(anchor) >= 0
        if not shown:
            self._take(self.choice.on(Shelf.SOURCES), is_another=True, item=anchor)
        self.table.select(anchor)

    def read_sources(self) -> SourceSheet:
        """The sources, read when they are first needed."""
        if self.sources is None:
            self.sources = source_sheet(self.desk.library)
        return self.sources

    def _words(self) -> str:
        return self.choice.words if self.choice.shelf is Shelf.PLANS else ""

    def _tell_panel(self) -> None:
        if self.choice.plan and self.plan:
            self.panel.tell(self.items.of_page(self.plan, self.point, self.sheet))
            return
        row = self.table.current()
        self.panel.tell(self.items.of_row(row.anchor, self.sheet, self.sources) if row and row.anchor else None)

    def _on_item(self) -> None:
        self._tell_panel()
        if not self._quiet:
            self.place_changed.emit(False)

    def _on_panel_toggled(self, _shown: bool) -> None:
        if self.workspace.has_room:
            self.desk.settings.panel_open = self.workspace.panel_wanted
