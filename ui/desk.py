"""What every page works with: the library, the look, the settings, undo, messages, and the way to other places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from ui.places import Place
from ui.settings import Settings
from ui.theme.look import Dresser

if TYPE_CHECKING:
    from peaceplans.model.edits import Edit
    from peaceplans.model.notes import Note

_LOOK_OUTSIDE = 1_000  # milliseconds between two looks at whether another window has written

UNDO_STEPS = 200
"""How many actions can be taken back."""


class Weight(StrEnum):
    """How loud a message is."""

    DONE = "done"
    NOTICE = "notice"
    FAULT = "fault"


class Message(NamedTuple):
    """Something told in a bar, while work goes on.

    Attributes:
        remedy: name of what can be done about it, and the doing; None when there is nothing.
    """

    text: str
    weight: Weight = Weight.NOTICE
    remedy: tuple[str, Callable[[], object]] | None = None


class Desk(QObject):
    """Shared by the pages of one window.

    Signals:
        library_changed: (kind, id) of all that changed, as a frozenset; empty when it is not known what did.
        told: a `Message` for the bar.
        settled: the text of a message that is true no longer.
        place_asked: a `Place`, or the text of an anchor, to go to.
        saving_changed: whether everything is saved has changed.
    """

    library_changed = Signal(object)
    told = Signal(object)
    settled = Signal(str)
    place_asked = Signal(object)
    saving_changed = Signal()

    def __init__(self, library: Library, settings: Settings, dresser: Dresser, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.settings = settings
        self.dresser = dresser
        self.undo = QUndoStack(self)
        self.undo.setUndoLimit(UNDO_STEPS)
        self._unsaved: set[str] = set()
        self._noted: dict[frozenset[str], Sequence[Note]] | None = None  # while a change is being told
        self._outside = QTimer(self)
        self._outside.setInterval(_LOOK_OUTSIDE)
        self._outside.timeout.connect(self._look_outside)

    def start_watching(self) -> None:
        """Look, from now on, whether another window or program writes to the library."""
        self._outside.start()

    def do(self, change: Callable[[], Edit | None]) -> Edit | None:
        """Do one action of the user: one call on the library, one step of undo, one signal.

        A fault (locked, full, changed meanwhile by somebody else) is told in the bar; nothing has changed then.

        Args:
            change: the call; returns None when there was nothing to change.

        Returns:
            What changed; None when nothing did.
        """
        try:
            edit = change()
        except PeacePlansError as error:
            self.tell(str(error), Weight.FAULT)
            return None
        if edit is None:
            return None
        from ui.undo import UndoableEdit

        self.undo.push(UndoableEdit(edit, self))
        self.tell_changed(edit.changed)
        return edit

    def tell_changed(self, changed: frozenset[tuple[str, str]]) -> None:
        """Tell what has changed in the library."""
        self._noted = {}
        try:
            self.library_changed.emit(changed)
        finally:
            self._noted = None

    def notes_now(self, changed: frozenset[tuple[str, str]]) -> Sequence[Note]:
        """The notes in use among what has changed, as they are now; while that is being told, read once for all.

        Raises:
            PeacePlansError: the library cannot be read.
        """
        ids = frozenset(found for kind, found in changed if kind == "note")
        if self._noted is None:
            return self.library.notes.those(ids)
        if ids not in self._noted:
            self._noted[ids] = self.library.notes.those(ids)
        return self._noted[ids]

    @property
    def everything_saved(self) -> bool:
        """Whether all that was typed is in the library."""
        return not self._unsaved

    def set_saved(self, what: str, *, saved: bool) -> None:
        """Tell whether something (``note/ID``) that is being typed is in the library, for the status bar."""
        before = self.everything_saved
        (self._unsaved.discard if saved else self._unsaved.add)(what)
        if before is not self.everything_saved:
            self.saving_changed.emit()

    def tell(
        self, text: str, weight: Weight = Weight.NOTICE, remedy: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Tell something in the bar."""
        self.told.emit(Message(text, weight, remedy))

    def settle(self, text: str) -> None:
        """Take a message back: what it told of is so no longer."""
        self.settled.emit(text)

    def go(self, place: Place | str) -> None:
        """Go to a place, or to what an anchor names (``ua-us-20:4``)."""
        self.place_asked.emit(place)

    def _look_outside(self) -> None:
        try:
            if self.library.changed_outside():
                self.library_changed.emit(frozenset())
        except PeacePlansError as error:
            self._outside.stop()
            self.tell(str(error), Weight.FAULT, (self.tr("Try again"), self._outside.start))
