"""The notes of what is selected, in a side panel: cards, and the editor of one of them in their place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note, NoteKind
from peaceplans.sheets.comparison.row_notes import newest_first
from ui.controls.keys import has_keys
from ui.controls.scrolled import Scrolled
from ui.controls.sign_button import SignButton
from ui.desk import Desk, Weight
from ui.notes.cards import NoteCards
from ui.notes.doings import NoteDoings
from ui.notes.editor.editor import NoteEditor
from ui.notes.editor.link_choices import LinkChoices
from ui.notes.naming import Naming
from ui.notes.new_note import NewNote
from ui.page import Page

if TYPE_CHECKING:
    from peaceplans.sheets.parts import Part


class NotesPanel(QWidget):
    """Notes beside a row or a field.

    Signals:
        note_opened: the id of the note that is being edited now.
        note_closed: the editor has given way to the cards again.
    """

    note_opened = Signal(str)
    note_closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notesPanel")
        self.setAutoFillBackground(True)
        self._desk = desk
        self._anchor = ""
        self._anchors: Sequence[str] = ()
        self._notes: Sequence[Note] = ()
        self._parts: Sequence[Part] = ()
        self._beside: Sequence[Note] = ()
        self._beside_read = False  # since the library changed
        self._new = NewNote(desk)
        self.naming = Naming(desk)
        self.choices = LinkChoices(desk.library, self)
        self.heading = QLabel(self.tr("Notes"), self)
        self.heading.setObjectName("smallTitle")
        self.new_button = QPushButton(self.tr("+ New"), self)
        self.new_button.setObjectName("plain")
        self.new_button.setAccessibleName(self.tr("New note on what is selected"))
        self.new_button.setToolTip(self.tr("New note on what is selected (Ctrl+M)"))
        self.new_button.clicked.connect(lambda: self.new_note())
        part = self.tr("New note on a point, a figure, a statement, a source or the whole")
        self.part_button = SignButton(desk.dresser, "down", part, self, side=14, least=30)
        self.part_button.setObjectName("plain")
        self.part_button.clicked.connect(lambda: self.choose_part(NoteKind.NOTE))
        self.more_button = QPushButton(self.tr("Wrong?"), self)
        self.more_button.setObjectName("plain")
        self.more_button.setAccessibleName(self.tr("I think this is wrong: a remark for the correction sheet"))
        self.more_button.setToolTip(self.more_button.accessibleName())
        self.more_button.clicked.connect(lambda: self.choose_part(NoteKind.CORRECTION))
        self.empty = QLabel(self)
        self.empty.setObjectName("muted")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.editor = NoteEditor(desk, self.naming, self.choices, self)
        self.doings = NoteDoings(desk, self.naming, self.choices, self.editor.leave, self)
        self.doings.nearby = lambda: self._anchors
        self.cards = NoteCards(desk.library, desk.dresser, self.naming, self._fill_menu, self)
        self.cards.opened.connect(self.open_note)
        self.cards.anchor_asked.connect(desk.go)
        self.cards.keys_left.connect(self._keep_keys)
        self.editor.done.connect(self.close_note)
        self.editor.gone.connect(self._on_gone)
        desk.library_changed.connect(self.choices.forget_notes)
        desk.library_changed.connect(self._on_library_changed)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.show_for("", (), ())

    @property
    def is_editing(self) -> bool:
        """Whether a note is open in the editor."""
        return self.editor.note is not None

    @property
    def has_notes(self) -> bool:
        """Whether there is any note to show."""
        return bool(self._notes or self._beside)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys go on to what can be done here."""
        (self.editor.text if self.is_editing else self.new_button).setFocus(event.reason())

    def show_for(self, anchor_for_new: str, anchors: Sequence[str], notes: Sequence[Note]) -> None:
        """Show the notes of what is selected now; a note that is being edited is left.

        Args:
            anchor_for_new: what a new note hangs on; empty when nothing is selected.
            anchors: all anchors that belong to what is selected.
            notes: the notes hanging on any of them, newest change first.
        """
        same = anchor_for_new == self._anchor
        self._anchor, self._anchors, self._notes = anchor_for_new, tuple(anchors), tuple(notes)
        if not same:
            self._parts = self._beside = ()
            if self.is_editing:
                self._put_away()
        self._show_cards()

    def tell_parts(self, parts: Sequence[Part]) -> None:
        """Offer what else a note can be about, and show under the others the notes on that.

        Args:
            parts: what belongs to what is selected; told after `show_for`, since it takes longer to find.
        """
        if parts == self._parts and self._beside_read:
            return
        self._parts = parts
        self._read_beside()
        self._show_cards()

    def new_note(self, anchor: str = "", kind: NoteKind = NoteKind.NOTE) -> None:
        """Make a note on something, by default on what is selected, and edit it."""
        anchor = anchor or self._anchor
        if not anchor:
            self._desk.tell(self.tr("Select a row first; the note hangs on it."))
            return
        self.editor.leave()
        note = self._new.make(anchor, kind)
        if note:
            self._open(note)

    def choose_part(self, kind: NoteKind) -> None:
        """Ask what a note or a remark is about, and begin it; where nothing else is offered it is what is selected."""
        if not self._parts:
            self.new_note(kind=kind)
            return
        from ui.notes.parts_menu import fill_parts

        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        fill_parts(menu, self._parts, lambda anchor: self.new_note(anchor, kind))
        button = self.more_button if kind is NoteKind.CORRECTION else self.part_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def open_note(self, note_id: str) -> None:
        """Edit a note."""
        try:
            note = self._desk.library.notes.get(note_id)
        except PeacePlansError as error:
            self._desk.tell(str(error), Weight.FAULT)
            return
        self._open(note)

    def close_note(self) -> None:
        """Leave the note that is being edited and show the cards."""
        note = self.editor.note
        self._put_away()
        self._show_cards()
        self.cards.fill()
        card = next((card for card in self.cards.cards if note and card.note.id == note.id), None)
        (card or self.new_button).setFocus()

    def leave(self) -> None:
        """Make a revision of what is being typed."""
        self.editor.leave()

    def _open(self, note: Note) -> None:
        if self.is_editing:
            self._put_away()
        self.editor.open(note)
        self._stack.setCurrentWidget(self._desk_of_one)
        self.heading.setText(self._heading(note))
        self._head.setStretch(0, 1)
        self._head.setStretch(3, 0)
        self._show_buttons(shown=False)
        self.updateGeometry()
        self.editor.begin()
        self.note_opened.emit(note.id)

    def _keep_keys(self) -> None:
        """What had the keys here is going: they stay near, and do not fall to whatever Qt finds next."""
        if self.new_button.isEnabled():
            self.new_button.setFocus()
            return
        page: QWidget | None = self
        while page is not None and not isinstance(page, Page):
            page = page.parentWidget()
        if page is not None:
            page.first_pane().setFocus()

    def _put_away(self) -> None:
        note, had_keys = self.editor.note, has_keys(self.editor)
        self.editor.close_note()
        self._new.forget_when_empty(note)
        self._stack.setCurrentWidget(self._shelf)
        self.heading.setText(self.tr("Notes"))
        self._head.setStretch(0, 0)
        self._head.setStretch(3, 1)
        self._show_buttons(shown=True)
        if had_keys:
            self._keep_keys()
        self.updateGeometry()
        self.note_closed.emit()

    def _show_buttons(self, *, shown: bool) -> None:
        for button in (self.new_button, self.part_button, self.more_button):
            button.setVisible(shown)

    def _read_beside(self) -> None:
        here = set(self._anchors)
        found = self._found([part.anchor for part in self._parts if part.anchor not in here])
        if found is not None:
            self._beside, self._beside_read = found, True

    def _read_again(self) -> None:
        """The notes here and those beside as they are now, at one go."""
        found = self._found([*self._anchors, *(part.anchor for part in self._parts)])
        if found is not None:
            here = set(self._anchors)
            self._notes = tuple(note for note in found if not here.isdisjoint(note.anchors))
            self._beside, self._beside_read = found, True

    def _take(self, changed: frozenset[tuple[str, str]]) -> None:
        """What is shown, with the notes that changed as they are now."""
        try:
            now = self._desk.notes_now(changed)
        except PeacePlansError:  # told where it matters
            return
        here = set(self._anchors)
        near = here.union(part.anchor for part in self._parts)
        others = (note for note in (*self._notes, *self._beside) if ("note", note.id) not in changed)
        found = newest_first((*others, *(note for note in now if not near.isdisjoint(note.anchors))))
        self._notes = tuple(note for note in found if not here.isdisjoint(note.anchors))
        self._beside = found

    def _found(self, anchors: Sequence[str]) -> Sequence[Note] | None:
        try:
            return self._desk.library.notes.on(anchors)
        except PeacePlansError:  # told where it matters
            return None

    def _show_cards(self) -> None:
        here = {note.id for note in self._notes}
        self.cards.tell(self._notes, [note for note in self._beside if note.id not in here])
        can = bool(self._anchor)
        buttons = (self.new_button, self.part_button, self.more_button)
        loses = (not can and any(map(has_keys, buttons))) or (not self.has_notes and has_keys(self.cards))
        for button in buttons:
            button.setEnabled(can)
        if loses:
            self._keep_keys()
        self.cards.setVisible(self.has_notes)
        self.empty.setVisible(not self.has_notes)
        self.empty.setText(
            self.tr("There is no note here yet. Write the first one with Ctrl+M.")
            if can
            else self.tr("Nothing is selected. Select a row to see its notes.")
        )
        self.updateGeometry()

    def _heading(self, note: Note) -> str:
        names = [self.naming.words(anchor) for anchor in note.anchors[:2]]
        more = len(note.anchors) - len(names)
        if not names:
            return self.tr("Note, attached to nothing")
        on = "; ".join([*names, f"+{more}"] if more else names)
        return self.tr("On: %1").replace("%1", on)

    def _fill_menu(self, menu: QMenu, note: Note) -> None:
        self.doings.fill(menu, note, with_page=True)

    def _on_gone(self) -> None:
        if self.is_editing:
            self._put_away()

    def _on_library_changed(self, changed: frozenset[tuple[str, str]]) -> None:
        """The host tells the notes anew; until then at least those that are shown are as they are now."""
        if changed and not any(kind == "note" for kind, _ in changed):
            return
        if not (self._anchors and self.isVisible()):
            self._beside_read = False  # it is told anew before it is seen
        else:
            if changed and self._beside_read:
                self._take(changed)
            else:
                self._read_again()
            self._show_cards()
        if (note := self.editor.note) is not None:
            self.heading.setText(self._heading(note))

    def _lay_out(self) -> None:
        head = self._head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        head.addWidget(self.heading)
        head.addWidget(self.new_button)
        head.addWidget(self.part_button)
        head.addStretch(1)
        head.addWidget(self.more_button)
        self._shelf = QWidget(self)
        shelf = QVBoxLayout(self._shelf)
        shelf.setContentsMargins(0, 0, 0, 0)
        shelf.addWidget(self.empty)
        shelf.addWidget(self.cards, 1)
        shelf.addStretch()
        self._stack = QStackedLayout()
        self._stack.addWidget(self._shelf)
        self._desk_of_one = Scrolled(self.editor, self)
        self._stack.addWidget(self._desk_of_one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 10)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addLayout(self._stack, 1)
