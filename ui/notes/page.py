"""The notes page: all notes at the left, found and sorted; the one chosen at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from peaceplans.model.anchors import Anchor, AnchorKind
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note, NoteKind
from peaceplans.sheets.notes.filter import NoteFilter, Shelf, Sorting, sorted_notes
from ui.desk import Desk, Weight
from ui.notes.editor.link_choices import LinkChoices
from ui.notes.listing.list_side import ListSide
from ui.notes.listing.shelves import Shelves, lost_in
from ui.notes.naming import Naming
from ui.notes.new_note import NewNote
from ui.notes.shown_note import ShownNote
from ui.notes.words import note_name, notes_words, nothing_words
from ui.page import Page
from ui.places import Place

_LOW = 440  # height at normal text size under which the page leaves out what is not needed all the time

_FEW = 20  # changed notes up to which they are read one by one
_IDLE = 250  # milliseconds without a change after which lost anchors are looked for
_ONE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class NotesPage(Page):
    """All notes of the library."""

    name = "notes"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.naming = Naming(desk)
        self.choices = LinkChoices(desk.library, self)
        self._new = NewNote(desk)
        self._filling = self._parted = False
        self._stale = True
        self._kept = Shelves()
        self._looked_at: object = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE)
        self._idle.timeout.connect(self.look_for_lost)
        self.side = ListSide(desk.dresser, self.naming, self)
        self.side.bar.supply(lambda: (self._kept.counts(), self._kept.things(self.naming), self._kept.tags()))
        self.bar, self.list, self.model = self.side.bar, self.side.list, self.side.model
        self.shown = ShownNote(desk, self.naming, self.choices, self)
        splitter = self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.side)
        splitter.addWidget(self.shown)
        splitter.setStretchFactor(1, 1)
        splitter.splitterMoved.connect(lambda: setattr(self, "_parted", True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self._connect()

    def prepare(self, size: QSize) -> None:
        """Read the notes too."""
        if self._stale:
            self.refresh()
        super().prepare(size)

    def title(self) -> str:
        """The note that is shown."""
        note = self.shown.note
        return self.tr("Notes: %1").replace("%1", note_name(note)) if note else self.tr("Notes")

    def status(self) -> str:
        """How many notes are shown, and what they were chosen by."""
        count = len(self.model.notes)
        words = notes_words(count)
        total = self._kept.count(self.bar.note_filter.shelf)
        if count != total:
            words = self.tr("%1 of %2").replace("%1", words).replace("%2", str(total))
        shelf = self.bar.shelf.text() if self.bar.note_filter.shelf is not Shelf.ALL else ""
        return " \u00b7 ".join(part for part in (words, shelf.replace("&&", "&"), *self.bar.active()) if part)

    def place(self) -> Place:
        """The note shown, and what the list is filtered and sorted by."""
        state: dict[str, object] = {"note": self.shown.note.id if self.shown.note else ""}
        state["filter"] = self.bar.note_filter.as_mapping()
        state["sorting"] = self.bar.sorting.value
        return Place(self.name, state)

    def go(self, place: Place) -> None:
        """Filter and sort as then, and show the note shown then."""
        written = place.state.get("filter")
        sorting = place.state.get("sorting")
        self.bar.set_filter(
            NoteFilter.from_mapping(written if isinstance(written, dict) else {}),
            Sorting(sorting) if sorting in list(Sorting) else None,
        )
        note = place.state.get("note")
        if isinstance(note, str) and note:
            self.show_note(note)

    def shows(self, anchor: Anchor) -> bool:
        """Notes."""
        return anchor.kind is AnchorKind.NOTE

    def show_anchor(self, anchor: Anchor) -> None:
        """Show the note that is named."""
        self.show_note(anchor.ids[0])

    def anchor(self) -> str:
        """The note shown; a new note on this page hangs on the library."""
        return "library"

    def panes(self) -> Sequence[QWidget]:
        """Finding, the list, the note."""
        if self.shown.note:
            return (self.bar.words, self.list, self.shown.editor.text, self.shown.editor.preview)
        return (self.bar.words, self.list)

    def find_words(self) -> None:
        """Into the field that finds."""
        self.bar.words.setFocus()
        self.bar.words.selectAll()

    def copy(self) -> None:
        """The notes chosen, as Markdown."""
        notes = self.chosen()
        if notes:
            parts = [f"# {note_name(note)}\n\n{note.text}" for note in notes]
            QGuiApplication.clipboard().setText("\n\n".join(parts))
            self.desk.tell(self.tr("Copied as Markdown."), Weight.DONE)

    def report_state(self) -> Mapping[str, Any] | None:
        """What is listed, in its order, as it is typed by now; remarks as a correction sheet."""
        self.leave()
        if self._stale:
            self.refresh()
        return self.place().state if self.model.notes else None

    def notes_shown(self) -> Sequence[Note]:
        """What is listed."""
        return tuple(self.model.notes)

    def chosen(self) -> list[Note]:
        """The notes selected in the list, in its order."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [note for row in rows if (note := self.model.note(row))]

    def show_note(self, note_id: str) -> None:
        """Select a note and show it; filters that hide it are given up."""
        if self._stale:
            self.refresh()
        if self.model.row_of(note_id) < 0:
            in_bin = any(note.id == note_id for note in self._kept.binned)
            self.bar.set_filter(NoteFilter(shelf=Shelf.BIN if in_bin else Shelf.ALL))
        row = self.model.row_of(note_id)
        if row < 0:
            self.desk.tell(self.tr("This note is not in the library any more."))
            return
        index = self.model.index(row)
        self.list.selectionModel().setCurrentIndex(index, _ONE)
        self.list.scrollTo(index)

    def show_shelf(self, shelf: str) -> None:
        """Show other notes: ``remarks``, ``lost``, ``bin``."""
        self.bar.set_filter(NoteFilter(shelf=Shelf(shelf)))
        self.list.setFocus()

    def new_note(self, anchor: str = "library", kind: NoteKind = NoteKind.NOTE) -> None:
        """Make a note and write it."""
        if self.bar.note_filter.shelf is Shelf.BIN or self.bar.note_filter.is_narrow:
            self.bar.set_filter(NoteFilter())
        self.shown.editor.leave()
        note = self._new.make(anchor, kind)
        if note:
            self.show_note(note.id)
            self.shown.editor.begin()

    def leave(self) -> None:
        """Make a revision of what is being typed."""
        self.shown.editor.leave()

    def refresh(self) -> None:
        """Read all notes and list those that are asked for; the selected ones stay selected."""
        self._take(lambda: Shelves.read(self.desk.library, self._kept.lost))

    def look_for_lost(self) -> None:
        """Look which anchors lead nowhere, when notes hang on other things than before."""
        hanging = self._kept.hanging
        if hanging == self._looked_at:
            return
        try:
            lost = lost_in(self.desk.library)
        except PeacePlansError as error:
            self.desk.tell(str(error), Weight.FAULT)
            return
        self._looked_at = hanging
        if lost != self._kept.lost:
            self._kept = replace(self._kept, lost=lost)
            self._list()

    def _take(self, read: Callable[[], Shelves]) -> None:
        self._stale = False
        try:
            self._kept = read()
        except PeacePlansError as error:
            self.desk.tell(str(error), Weight.FAULT, (self.tr("Try again"), self.refresh))
            return
        if self.bar.note_filter.shelf is Shelf.LOST:
            self.look_for_lost()
        else:
            self._idle.start()
        self._list()

    def _list(self) -> None:
        chosen = {note.id for note in self.chosen()}
        current = self.list.currentIndex().row()
        today = datetime.now().astimezone().date()
        note_filter = self.bar.note_filter
        found = [note for note in self._kept.of(note_filter.shelf) if note_filter.admits(note, today)]
        self._filling = True
        self.model.set_notes(sorted_notes(found, self.bar.sorting, self.naming.words))
        self.bar.name_choices()
        selection = self.list.selectionModel()
        rows = [row for row, note in enumerate(self.model.notes) if note.id in chosen]
        if not rows and self.model.notes:
            rows = [min(max(current, 0), len(self.model.notes) - 1)]
        for row in rows:
            selection.select(self.model.index(row), QItemSelectionModel.SelectionFlag.Select)
        if rows:
            selection.setCurrentIndex(self.model.index(rows[0]), QItemSelectionModel.SelectionFlag.NoUpdate)
        self._filling = False
        self._on_chosen()

    def _on_chosen(self) -> None:
        if self._filling:
            return
        before = self.shown.note
        notes = self.chosen()
        in_bin = self.bar.note_filter.shelf is Shelf.BIN
        if len(notes) == 1 and in_bin:
            self.shown.show_binned(notes[0])
        elif len(notes) == 1:
            self.shown.show_note(notes[0], self._linking(notes[0]), self._kept.lost.get(notes[0].id, {}))
        elif notes:
            self.shown.show_several(len(notes), in_bin=in_bin)
        else:
            self.shown.show_nothing(*nothing_words(self.bar.note_filter))
        self.side.empty_button.setVisible(in_bin and bool(self._kept.binned))
        self.side.correction_button.setVisible(self.bar.note_filter.shelf is Shelf.REMARKS and bool(self.model.notes))
        after = self.shown.note
        if before and (after is None or after.id != before.id):
            self._new.forget_when_empty(before)
        self.status_changed.emit()
        if (before.id if before else "") != (after.id if after else ""):
            self.place_changed.emit(True)

    def _linking(self, note: Note) -> Sequence[Note]:
        try:
            found = self.desk.library.notes.linking_to([f"note/{note.id}"])
        except PeacePlansError:  # told when the notes were read
            return ()
        return [one for one in found if one.id != note.id]

    def _on_action(self) -> None:
        if self.bar.note_filter.is_narrow:
            self.bar.clear_all()
        else:
            self.new_note()

    def renew(self, changed: frozenset[tuple[str, str]]) -> None:
        """List what has changed anew."""
        if changed and not any(kind == "note" for kind, _ in changed):
            return
        ids = [note_id for kind, note_id in changed if kind == "note"]
        if ids and len(ids) < _FEW and not self._stale:
            self._take(lambda: self._kept.after(self.desk.library, ids))
        else:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """The notes are read when the page is first shown."""
        if self._stale:
            self.refresh()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less beside the notes where there is little height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        compact = self.height() < self.desk.dresser.look.fonts.scaled(_LOW)
        self.side.set_compact(compact)
        self.shown.set_compact(compact)
        if not self._parted:  # by hand
            left = min(self.desk.dresser.look.fonts.scaled(330), round(self.width() * 0.36))
            self._splitter.setSizes([left, self.width() - left])

    def delete_chosen(self) -> None:
        """Put what is chosen into the bin."""
        if self.bar.note_filter.shelf is Shelf.BIN:
            self.purge_chosen()
        else:
            self.shown.doings.delete(self.chosen())

    def restore_chosen(self) -> None:
        """Take what is chosen out of the bin."""
        self.shown.doings.restore(self.chosen())

    def purge_chosen(self) -> None:
        """Delete what is chosen for good, after a question."""
        self._purge(self.chosen())

    def _purge(self, notes: Sequence[Note]) -> None:
        from ui.notes.past.purging import ask_to_purge

        ask_to_purge(self.desk, notes, self)

    def export_chosen(self) -> None:
        """Write the chosen notes, or all listed, into a file."""
        from ui.notes.sharing import ask_to_export

        self.leave()
        chosen = self.chosen()
        ids = [note.id for note in (chosen if len(chosen) > 1 else self.model.notes)]
        ask_to_export(self.desk, ids, self)

    def import_notes(self) -> None:
        """Take notes in from a file."""
        from ui.notes.sharing import ask_to_import

        self.leave()
        ask_to_import(self.desk, self)

    def export_corrections(self) -> None:
        """Write the remarks listed as a correction sheet."""
        from ui.notes.sharing import ask_to_export_corrections

        self.leave()
        remarks = [note.id for note in self._kept.of(Shelf.REMARKS)]
        ask_to_export_corrections(self.desk, remarks, self)

    def _connect(self) -> None:
        self.bar.changed.connect(self._on_filter)
        self.list.selectionModel().selectionChanged.connect(self._on_chosen)
        self.list.activated.connect(self._on_activated)
        self.shown.editor.done.connect(self.list.setFocus)
        self.shown.editor.gone.connect(self.refresh)
        self.shown.action.clicked.connect(self._on_action)
        self.shown.delete_asked.connect(self.delete_chosen)
        self.shown.restore_asked.connect(self.restore_chosen)
        self.shown.purge_asked.connect(self.purge_chosen)
        self.shown.export_asked.connect(self.export_chosen)
        self.desk.library_changed.connect(self.choices.forget_notes)
        self.desk.dresser.look_changed.connect(self._fit)
        self.side.new_asked.connect(lambda: self.new_note())
        self.side.import_asked.connect(self.import_notes)
        self.side.export_asked.connect(self.export_chosen)
        self.side.corrections_asked.connect(self.export_corrections)
        self.side.empty_asked.connect(lambda: self._purge(self._kept.binned))
        self.side.delete_asked.connect(self.delete_chosen)

    def _on_filter(self) -> None:
        if self._stale:
            self.refresh()
        elif self.bar.note_filter.shelf is Shelf.LOST:
            self.look_for_lost()
        self._list()
        self.place_changed.emit(False)

    def _on_activated(self) -> None:
        if self.shown.note:
            self.shown.editor.begin()
