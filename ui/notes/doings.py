"""What can be done with a note, as actions of one menu; the same beside a row and on the page of all notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note
from ui.controls.menu_letters import give_letters
from ui.desk import Desk, Weight
from ui.notes.editor.link_choices import Choice, LinkChoices
from ui.notes.naming import Naming
from ui.notes.words import note_name
from ui.places import Place


class NoteDoings(QObject):
    """Does things with notes.

    Args:
        leave: makes a revision of what is being typed, before something else happens to the note.
        parent: the widget over which dialogs open.
    """

    def __init__(
        self, desk: Desk, naming: Naming, choices: LinkChoices, leave: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._naming = naming
        self._choices = choices
        self._leave = leave
        self._over = parent
        self.nearby: Callable[[], Sequence[str]] = tuple
        """Anchors of what is shown now, offered first: the pairs of the present comparison."""

    def fill(self, menu: QMenu, note: Note, *, with_page: bool) -> None:
        """Put what can be done with a note into a menu."""
        menu.clear()
        self._add(menu, self.tr("&Attach to..."), lambda: self.attach(note))
        if note.anchors:
            detaching = menu.addMenu(self.tr("De&tach from"))
            moving = menu.addMenu(self.tr("&Move from"))
            for anchor in note.anchors:
                name = self._naming.words(anchor).replace("&", "&&")
                self._add(detaching, name, partial(self.detach, note, anchor))
                self._add(moving, name, partial(self.move, note, anchor))
        menu.addSeparator()
        self._add(menu, self.tr("&History..."), lambda: self.history(note))
        self._add(menu, self.tr("&Copy link"), lambda: self.copy_link(note))
        if with_page:
            self._add(menu, self.tr("&Open on the notes page"), lambda: self.open_on_page(note))
        menu.addSeparator()
        self._add(menu, self.tr("&Delete"), lambda: self.delete([note]))
        give_letters(menu)

    def attach(self, note: Note) -> None:
        """Ask for one more thing the note hangs on."""
        self._ask(self.tr("Attach the note to"), lambda anchor: self._attach(note, anchor))

    def detach(self, note: Note, anchor: str) -> None:
        """Let the note no longer hang on something."""
        now = self._now(note)
        self._desk.do(lambda: self._desk.library.notes.detach(now, anchor))

    def move(self, note: Note, anchor: str) -> None:
        """Ask where the note is to hang instead."""
        self._ask(self.tr("Move the note to"), lambda new: self.move_to(note, anchor, new))

    def move_to(self, note: Note, old: str, new: str) -> None:
        """Let the note hang on something else instead."""
        now = self._now(note)
        self._desk.do(lambda: self._desk.library.notes.move(now, old, new))

    def delete(self, notes: Sequence[Note]) -> None:
        """Put notes into the bin, one step of undo each, and say how to get them back."""
        done = [note for note in notes if self._delete(note)]
        if not done:
            return
        if len(done) == 1:
            words = self.tr("\u201c%1\u201d is in the bin.").replace("%1", note_name(done[0]))
        else:
            words = self.tr("In the bin now, notes: %1.").replace("%1", str(len(done)))
        self._desk.tell(words, Weight.DONE, (self.tr("Undo"), self._taking_back(done)))

    def restore(self, notes: Sequence[Note]) -> None:
        """Take notes out of the bin."""
        for note in notes:
            self._restore(note)

    def history(self, note: Note) -> None:
        """Show the note's revisions."""
        from ui.notes.past.revisions import History

        History(self._desk, self._now(note), self._over.window()).open()

    def copy_link(self, note: Note) -> None:
        """Put a link to the note on the clipboard, as it is written in another note."""
        QGuiApplication.clipboard().setText(f"[[note/{note.id}]]")
        self._desk.tell(self.tr("The link is on the clipboard; put it into the text of another note."), Weight.DONE)

    def open_on_page(self, note: Note) -> None:
        """Show the note among all notes."""
        self._leave()
        self._desk.go(Place("notes", {"note": note.id}))

    def _attach(self, note: Note, anchor: str) -> None:
        now = self._now(note)
        self._desk.do(lambda: self._desk.library.notes.attach(now, anchor))

    def _delete(self, note: Note) -> bool:
        now = self._now(note)
        return self._desk.do(lambda: self._desk.library.notes.delete(now)) is not None

    def _restore(self, note: Note) -> None:
        now = self._now(note)
        self._desk.do(lambda: self._desk.library.notes.restore(now))

    def _taking_back(self, deleted: Sequence[Note]) -> Callable[[], None]:
        """What takes a deletion back, also when something else has been done since."""
        index = self._desk.undo.index()

        def take_back() -> None:
            if self._desk.undo.index() != index:
                self.restore(deleted)
                return
            for _ in deleted:
                self._desk.undo.undo()

        return take_back

    def _now(self, note: Note) -> Note:
        """The note as it is after what is being typed has become a revision."""
        self._leave()
        try:
            return self._desk.library.notes.get(note.id)
        except PeacePlansError:
            return note  # the doing itself says what is wrong

    def _ask(self, title: str, done: Callable[[str], object]) -> None:
        from ui.notes.anchor_dialog import AnchorDialog

        AnchorDialog(self._desk, title, self._offered, done, self._over.window()).open()

    def _offered(self) -> Sequence[Choice]:
        near = []
        for anchor in dict.fromkeys(self.nearby()):
            name = self._naming(anchor)
            if name and read_anchor(anchor).kind is AnchorKind.PAIR:
                near.append(Choice.of(anchor, name))
        return [*near, *self._choices.all()]

    @staticmethod
    def _add(menu: QMenu, name: str, doing: Callable[[], object]) -> None:
        action = menu.addAction(name)
        action.triggered.connect(lambda _=False: doing())
