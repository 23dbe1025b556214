"""The timeline page: what happened when, who asserts it and who denies it, in lanes or as a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peaceplans.model.anchors import Anchor, AnchorKind
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.events import EventState
from peaceplans.model.notes import Note
from peaceplans.sheets.timeline.filter import TimelineFilter
from peaceplans.sheets.timeline.item import TimelineItem
from peaceplans.sheets.timeline.sheet import TimelineRecord, event_of, most_told
from ui.controls.panel_page import PanelPage
from ui.controls.workspace import Workspace
from ui.desk import Desk, Weight
from ui.places import Place
from ui.timeline.content import TimelineContent
from ui.timeline.doings import ItemDoings
from ui.timeline.event_panel import EventPanel, Selected
from ui.timeline.filter_bar import TimelineFilterBar
from ui.timeline.finding import Finding
from ui.timeline.status import status_words
from ui.timeline.tab_order import order_tabs
from ui.timeline.telling import Telling
from ui.timeline.timeline_model import TimelineModel
from ui.timeline.toolbar import TimelineToolbar


class TimelinePage(PanelPage):
    """Events, plans and instruments in order of time."""

    name = "timeline"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.record = TimelineRecord(desk.library)
        self.item_filter = TimelineFilter()
        self.as_list = False
        self.statements = False
        self.model = TimelineModel(self)
        self.toolbar = TimelineToolbar(desk.dresser, self)
        self.filter_bar = TimelineFilterBar(desk.dresser, self)
        self.content = TimelineContent(self.model, desk.dresser)
        self.lanes, self.list = self.content.lanes, self.content.list
        self.panel = EventPanel(desk)
        self.workspace = Workspace(desk.dresser, self.content, self.panel, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.filter_bar)
        layout.addWidget(self.workspace, 1)
        self._quiet = False
        self.telling = Telling(self.record)
        self._soon = QTimer(self)  # the entry is told when the lanes are painted, since that takes longer
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._tell_entry)
        self.doings = ItemDoings(self)
        self.finding = Finding()
        self.lanes.found = self.list.found = lambda: self.finding.hits
        order_tabs(self)
        self._connect()
        self.workspace.set_panel_wanted(desk.settings.panel_open)
        self.lanes.tell_time(self.record.last_day)
        self._show()

    # What is shown

    def set_filter(self, item_filter: TimelineFilter) -> None:
        """Show what a filter admits; what is selected stays so when it is among it."""
        if item_filter != self.item_filter:
            self.item_filter = item_filter
            self._show()
            self._moved(is_another=False)

    def clear_filter(self) -> None:
        """Show everything."""
        self.set_filter(TimelineFilter())

    def set_states(self, states: frozenset[EventState]) -> None:
        """Show only what stands so; everything again when that is shown already."""
        again = self.item_filter.states == states
        self.set_filter(replace(self.item_filter, states=frozenset() if again else states))

    def show_plan(self, record: str) -> None:
        """Show what is about a plan or an instrument, and nothing else."""
        self.item_filter = TimelineFilter(plan=record)
        self._show()
        if not self.as_list:
            self.lanes.fit_items()
        self._moved(is_another=True)
        self.content.items.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_list(self, as_list: bool) -> None:
        """Show a list, or the lanes."""
        if as_list != self.as_list:
            had_keys = self.content.items.hasFocus()
            self.as_list = as_list
            self._show()
            if had_keys:
                self.content.items.setFocus(Qt.FocusReason.OtherFocusReason)
            current = self.lanes.currentIndex()
            if current.isValid():
                self.content.items.scrollTo(current)
            self._moved(is_another=False)

    def set_statements(self, statements: bool) -> None:
        """Have the statements of parties among the entries, or not."""
        if statements != self.statements:
            self.statements = statements
            self._show()
            self._moved(is_another=False)

    def selected(self) -> TimelineItem | None:
        """The selected entry; None when there is none."""
        row = self.lanes.currentIndex().row()
        return self.model.item(row) if 0 <= row < len(self.model.items) else None

    def select(self, anchor: str, *, scroll: bool = True) -> bool:
        """Select an entry and bring it in sight; False when it is not shown."""
        index = self.model.place_of(anchor)
        if index.isValid():
            self.lanes.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if scroll:
                self.content.items.scrollTo(index)
        return index.isValid()

    def step(self, step: int) -> None:
        """Select the next entry in time (1), or the one before (-1), whatever its lane."""
        rows = len(self.model.items)
        if rows:
            row = self.lanes.currentIndex().row()
            target = 0 if row < 0 else min(max(row + step, 0), rows - 1)
            self.select(self.model.item(target).anchor)

    def copy(self) -> None:
        """Put the selected entry on the clipboard with claims and citation; in a text what is selected there."""
        self.doings.copy()

    # What the window asks of a page

    def title(self) -> str:
        """What the page is."""
        return self.tr("Timeline")

    def status(self) -> str:
        """How much is shown, how it stands, and what is filtered."""
        return status_words(
            self.model.items, len(self._all_items()), self.item_filter, self.record.titles, self.record.vocabulary
        )

    def place(self) -> Place:
        """What is shown, from which day on, and what is selected."""
        item = self.selected()
        state: dict[str, Any] = {
            "list": self.as_list,
            "statements": self.statements,
            "filter": self.item_filter.as_mapping(),
            "item": item.anchor if item else "",
        }
        if self.lanes.per_day:
            state |= {"day": self.lanes.left_day.isoformat(), "zoom": round(self.lanes.per_day, 4)}
        return Place(self.name, state)

    def go(self, place: Place) -> None:
        """Show what a place of this page names; one that names nothing leaves the page as it is."""
        state = place.state
        self._quiet = True
        try:
            told = state.get("filter")
            item_filter = TimelineFilter.from_mapping(told) if isinstance(told, Mapping) else self.item_filter
            as_list, statements = state.get("list", self.as_list) is True, state.get("statements", self.statements)
            changed = (item_filter, as_list, statements is True) != (self.item_filter, self.as_list, self.statements)
            self.item_filter, self.as_list, self.statements = item_filter, as_list, statements is True
            if changed:
                self._show()
            self._look_at(state.get("day"), state.get("zoom"))
            anchor = state.get("item")
            if isinstance(anchor, str) and anchor:
                self.select(anchor, scroll=self.as_list or "day" not in state)
        finally:
            self._quiet = False

    def shows(self, anchor: Anchor) -> bool:
        """Whether it names an event or a claim about one."""
        return anchor.kind is AnchorKind.EVENT and event_of(anchor.text) in self.record.events

    def show_anchor(self, anchor: Anchor) -> None:
        """Select an event, whatever is filtered, and show the claim that is named."""
        name = f"event/{event_of(anchor.text)}"
        if not self.model.place_of(name).isValid():
            self.item_filter = TimelineFilter()
            self._show()
        self.select(name)
        claim = anchor.text.partition("#")[2]
        if claim:
            self.settle()
            for text in (self.content.entry, self.panel.text):
                text.scrollToAnchor(claim)

    def anchor(self) -> str:
        """The anchor of the selected entry."""
        item = self.selected()
        return item.anchor if item else ""

    def panes(self) -> Sequence[QWidget]:
        """Items, the entry, the panel, the filter, the controls."""
        items = self.content.empty.button if not self.model.items else self.content.items
        panes: list[QWidget] = [items]
        if self.workspace.panel_open:
            panes += self.panel.panes()
        if self.content.has_room:
            panes.append(self.content.entry)
        return [*panes, self.filter_bar.words, self.toolbar.list_button]

    def find_words(self) -> None:
        """Put the keys into the field that finds words."""
        self.toolbar.find_field.open()

    def step_hit(self, step: int) -> None:
        """Select the next entry that has the words looked for (1), or the one before (-1); round at the ends."""
        row = self.finding.step(step, self.lanes.currentIndex().row())
        if row is not None:
            self.select(self.model.item(row).anchor)
        self._tell_hits()

    def report_state(self) -> Mapping[str, Any] | None:
        """The entries as they are filtered."""
        return self.place().state if self.model.items else None

    def notes_shown(self) -> Sequence[Note]:
        """The notes on the entries shown and on their claims."""
        return self.telling.notes_on(self.model.items)

    def renew(self, changed: frozenset[tuple[str, str]]) -> None:
        """Show the notes as they are now; all anew when it is not known what changed."""
        if not changed:
            try:
                self.record = TimelineRecord(self.desk.library)
            except PeacePlansError as error:
                self.desk.tell(str(error), Weight.FAULT)
                return
            self.telling.renew(self.record)
            self.lanes.tell_time(self.record.last_day)
            self._show()
        elif any(kind == "note" for kind, _ in changed):
            self._tell_notes()
            self.panel.tell(self._selected)

    def settle(self) -> None:
        """Tell at once what otherwise waits until the lanes are painted."""
        self._soon.stop()
        self._tell_entry()
        self.panel.settle()

    # Inside

    def _connect(self) -> None:
        bar, content = self.toolbar, self.content
        bar.list_asked.connect(self.set_list)
        bar.statements_asked.connect(self.set_statements)
        bar.zoom_asked.connect(self.lanes.zoom_by)
        bar.unit_asked.connect(self.lanes.zoom_to_unit)
        bar.all_asked.connect(self.lanes.fit_all)
        bar.export_asked.connect(self.export)
        bar.panel_asked.connect(self.toggle_panel)
        bar.find_field.words_changed.connect(self._on_words_changed)
        bar.find_field.step_asked.connect(self.step_hit)
        self.filter_bar.filter_asked.connect(self.set_filter)
        self.filter_bar.left.connect(lambda: content.items.setFocus(Qt.FocusReason.OtherFocusReason))
        content.room_changed.connect(self._on_room_changed)
        content.all_asked.connect(self.clear_filter)
        content.entry.place_asked.connect(self.desk.go)
        content.entry.plan_asked.connect(self.show_plan)
        self.panel.plan_asked.connect(self.show_plan)
        for view in (self.lanes, self.list):
            view.opened.connect(self.doings.open_item)
            view.menu_asked.connect(self.doings.show_menu)
        self.lanes.milestone_clicked.connect(self.doings.open_item)
        self.lanes.list_asked.connect(self.doings.list_rows)
        self.lanes.zoomed.connect(self._on_zoomed)
        self.lanes.horizontalScrollBar().sliderReleased.connect(lambda: self._moved(is_another=False))
        self.lanes.selectionModel().currentChanged.connect(lambda *_: self._on_selected())
        self.workspace.panel_toggled.connect(self._on_panel_toggled)
        self.desk.dresser.look_changed.connect(self._on_look_changed)

    def _all_items(self) -> tuple[TimelineItem, ...]:
        return self.record.with_statements if self.statements else self.record.milestones

    def _show(self) -> None:
        was_quiet, self._quiet = self._quiet, True
        selected = self.anchor()
        try:
            self.model.show_items(self.record.items(self.item_filter, statements=self.statements), self.record.titles)
            self._tell_notes()
            self.filter_bar.tell(self.item_filter, self._all_items(), self.record.titles, self.record.vocabulary)
            self.content.show_items(as_list=self.as_list, count=len(self.model.items))
            self._tell_toolbar()
            self._look(self.finding.words)
            if not (selected and self.select(selected)):
                self._select_first()
            self._on_selected()
        finally:
            self._quiet = was_quiet
        self.status_changed.emit()

    def _select_first(self) -> None:
        found = most_told(self.model.items)
        if found:
            index = self.model.place_of(found.anchor)
            self.lanes.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _look_at(self, day: object, zoom: object) -> None:
        if isinstance(day, str) and isinstance(zoom, int | float) and not isinstance(zoom, bool) and zoom > 0:
            try:
                self.lanes.show_from(date.fromisoformat(day), float(zoom))
            except ValueError:
                return

    def _tell_notes(self) -> None:
        try:
            self.telling.read_notes(self.desk.library, self._all_items())
        except PeacePlansError as error:
            self.desk.tell(str(error), Weight.FAULT)
        self.model.tell_notes(self.telling.notes)

    def _tell_toolbar(self) -> None:
        self.toolbar.tell(self.lanes.unit, as_list=self.as_list, statements=self.statements)

    def _selected(self) -> Selected | None:
        return self.telling.selected(self.selected(), self._all_items(), whole=not self.content.has_room)

    def _tell_entry(self) -> None:
        """Show the selected entry below the lanes, where there is room."""
        if self.content.has_room:
            self.telling.tell(self.selected(), self.content.entry, self.desk.dresser.look)

    def _moved(self, *, is_another: bool) -> None:
        if not self._quiet:
            self.place_changed.emit(is_another)

    def _look(self, words: str) -> None:
        self.finding.look(words, self.model.items)
        self._tell_hits()
        self.content.items.viewport().update()

    def _tell_hits(self) -> None:
        number = self.finding.number(self.lanes.currentIndex().row())
        self.toolbar.find_field.tell(number, len(self.finding.hits))

    def _on_words_changed(self, words: str) -> None:
        self._look(words)
        if not self.finding.number(self.lanes.currentIndex().row()):
            self.step_hit(1)

    def _on_selected(self) -> None:
        self._soon.start()
        self.panel.tell(self._selected)
        self.lanes.viewport().update()
        if not self._quiet:
            current = self.lanes.currentIndex()
            if current.isValid():
                self.content.items.scrollTo(current)
            self._moved(is_another=False)

    def _on_room_changed(self) -> None:
        self._soon.start()
        self.panel.tell(self._selected)

    def _on_look_changed(self) -> None:
        self._soon.start()
        self._tell_toolbar()

    def _on_zoomed(self) -> None:
        self._tell_toolbar()
        self._moved(is_another=False)

    def _on_panel_toggled(self, _shown: bool) -> None:
        if self.workspace.has_room:
            self.desk.settings.panel_open = self.workspace.panel_wanted
