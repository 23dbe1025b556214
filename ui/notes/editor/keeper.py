"""Keeps what is typed into a note: drafts about every second, revisions when it is left, both texts in a conflict."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Draft, Note
from ui.desk import Desk, Weight
from ui.notes.editor.autosave import Autosave
from ui.notes.editor.typed import Typed
from ui.notes.editor.unkept import Unkept

Value = TypeVar("Value")


class NoteKeeper(QObject):
    """The note of an editor and what is kept of it.

    Signals:
        state_changed: something was kept, or could not be.
        replaced: what the note says now (`Typed`), changed elsewhere while nothing was being typed.
        conflicted: it was changed elsewhere while something was being typed.
        gone: it is not there any more, or in the bin.

    Attributes:
        note: as the library has it, and as typing began from it; None while there is none.
        theirs: as somebody else has changed it meanwhile; None without a conflict.
        saved: when something was kept last, UTC; revisions: how many there are.
        fault: why the last thing typed could not be kept; empty when it was.
    """

    state_changed = Signal()
    replaced = Signal(object)
    conflicted = Signal()
    gone = Signal()

    def __init__(self, desk: Desk, typed: Callable[[], Typed], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._typed = typed
        self.note: Note | None = None
        self.theirs: Note | None = None
        self.saved, self.fault = "", ""
        self._told = ""  # the fault as it was told in the bar
        self.revisions = 0
        self._touched = False
        self._has_draft = False
        self._writing = False  # a revision is being made; who hears of it may put the note away
        self._clocks = Autosave(self)
        self._clocks.keep_due.connect(self.keep)
        self._clocks.rested.connect(self.make_revision)
        desk.library_changed.connect(self._on_library_changed)

    def open(self, note: Note) -> Draft | None:
        """Begin with a note.

        Returns:
            What was typed into it and never became a revision, when a crash has left any.
        """
        self._clocks.stop()
        self.note, self.theirs, self.fault = note, None, ""
        self._touched = self._has_draft = False
        self.saved = note.changed
        self._count()
        held = Unkept.of(self._desk).take(note.id)
        draft = held or self._asked(lambda: self._desk.library.notes.draft(note.id))
        if draft is None or Typed.of(draft) == Typed.of(note):
            if draft:
                self._asked(lambda: self._desk.library.notes.drop_draft(note.id))
            return None
        self._touched = self._has_draft = True
        self.saved = draft.when
        if held:
            self.touched()  # it is tried again
        if draft.based_on != note.version and self._differs_from_base(draft, note):
            self.theirs = note
        return draft

    def close(self) -> None:
        """Make a revision of what was typed, and have no note."""
        self.make_revision()
        self._hold()
        self._clocks.stop()
        self.note = self.theirs = None
        self._touched, self.fault = False, ""
        self._tell_saved(saved=True)

    def wait(self) -> None:
        """Write nothing by itself until something is typed again: the library may be closed now."""
        self._clocks.stop()

    def touched(self) -> None:
        """Something was typed."""
        if self.note:
            self._touched = True
            self._clocks.touched()
            self._tell_saved(saved=False)

    def keep(self) -> None:
        """Write what was typed as a draft."""
        note = self.note
        if note is None or not self._touched:
            return
        typed, draft = self._typed(), self._draft(note)
        try:
            if typed == Typed.of(note) and not self.theirs:
                self._drop_draft(note)
            else:
                self._desk.library.notes.save_draft(draft)
                self._has_draft = True
        except PeacePlansError as error:
            if not self.fault:
                self._desk.tell(str(error), Weight.FAULT)
                self._told = str(error)
            self.fault = str(error)
            self._clocks.touched()  # it is tried again
        else:
            self._forget_fault()
            self.saved = draft.when
            self._tell_saved(saved=True)
        self.state_changed.emit()

    def make_revision(self) -> None:
        """Make a revision of what was typed, when it differs; in a conflict only a draft."""
        note = self.note
        if note is None or not self._touched or self._writing:
            return
        if self.theirs:
            self.keep()
            return
        typed = self._typed()
        if typed == Typed.of(note):
            self._asked(lambda: self._drop_draft(note))
            self._settle()
            return
        self._writing = True
        try:
            edit = self._desk.do(
                lambda: self._desk.library.notes.revise(
                    note, title=typed.title, text=typed.text, tags=typed.tags, author=self._author()
                )
            )
        finally:
            self._writing = False
        if self.note is None or self.note.id != note.id:
            return  # who heard of the revision has put the note away
        if edit is not None:
            after = edit.steps[-1].after
            if isinstance(after, Note) and after != self.note:  # else it was heard of already
                self.note = after
                self._settle()
        else:  # told in the bar; nothing of it is lost
            self.keep()
            self._look_again()

    def keep_mine(self) -> None:
        """In a conflict: what was typed here becomes a revision on top of theirs."""
        if self.theirs:
            self.note, self.theirs = self.theirs, None
            self.make_revision()

    def take_theirs(self) -> None:
        """In a conflict: go on from what somebody else wrote; the editor keeps the other text in its own undo."""
        if self.theirs:
            self.note, self.theirs = self.theirs, None
            note = self.note
            self._asked(lambda: self._desk.library.notes.drop_draft(note.id))
            self._settle()
            self.replaced.emit(Typed.of(note))

    def _settle(self) -> None:
        """All that was typed is in the library."""
        self._clocks.stop()
        self._touched = self._has_draft = False
        self._forget_fault()
        self._tell_saved(saved=True)
        self.saved = self.note.changed if self.note else ""
        self._count()
        self.state_changed.emit()

    def _forget_fault(self) -> None:
        if self.fault:
            self._desk.settle(self._told)
        self.fault = ""

    def _tell_saved(self, *, saved: bool) -> None:
        """For the status bar of the window."""
        self._desk.set_saved(f"editor {id(self)}", saved=saved)

    def _draft(self, note: Note) -> Draft:
        typed = self._typed()
        now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        return Draft(note=note.id, based_on=note.version, title=typed.title, text=typed.text, tags=typed.tags, when=now)

    def _hold(self) -> None:
        """What could not be written is not forgotten with the editor's text."""
        if self.note and self._touched and self.fault and not self._writing:
            Unkept.of(self._desk).hold(self._draft(self.note), self._told)

    def _drop_draft(self, note: Note) -> None:
        if self._has_draft:
            self._desk.library.notes.drop_draft(note.id)
            self._has_draft = False

    def _count(self) -> None:
        note = self.note
        found = self._asked(lambda: self._desk.library.notes.revision_count(note.id)) if note else None
        self.revisions = found or 0

    def _on_library_changed(self, changed: frozenset[tuple[str, str]]) -> None:
        if self.note and (not changed or ("note", self.note.id) in changed):
            self._look_again()

    def _look_again(self) -> None:
        before = self.note
        if before is None:
            return
        try:
            now = self._desk.library.notes.get(before.id)
        except PeacePlansError:
            now = None
        if now is None or now.deleted:
            self.keep()  # in the bin it waits as a draft
            self._clocks.stop()
            self._touched = False  # there is nothing that it could become a revision of
            self.gone.emit()
            return
        if now.version == before.version:
            return
        typed = self._typed()
        if not self._touched or typed == Typed.of(now):
            self.note = now
            self.theirs = None
            self._settle()
            if typed != Typed.of(now):
                self.replaced.emit(Typed.of(now))
        elif Typed.of(now) == Typed.of(before):
            self.note = now  # only what it hangs on has changed
        else:
            self.theirs = now
            self.conflicted.emit()
        self.state_changed.emit()

    def _differs_from_base(self, draft: Draft, note: Note) -> bool:
        """Whether a note says something else than when the draft was begun."""
        found = self._asked(lambda: self._desk.library.notes.revisions(note.id)) or ()
        base = next((revision for revision in found if revision.version == draft.based_on), None)
        if base is None:  # begun when the note had been hung elsewhere, which makes no revision
            return bool(found) and found[0].when > draft.when
        return Typed.of(base) != Typed.of(note)

    def _author(self) -> str:
        return self._desk.settings.author

    def _asked(self, ask: Callable[[], Value]) -> Value | None:
        try:
            return ask()
        except PeacePlansError as error:
            self._desk.tell(str(error), Weight.FAULT)
            return None
