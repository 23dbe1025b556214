"""The right half of the notes page: one note, several chosen ones, a note in the bin, or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from peaceplans.model.notes import Note
from ui.controls.flow import FlowLayout
from ui.controls.scrolled import Scrolled
from ui.desk import Desk
from ui.notes.doings import NoteDoings
from ui.notes.editor.editor import NoteEditor
from ui.notes.editor.link_choices import LinkChoices
from ui.notes.editor.preview import part_around, rendered
from ui.notes.hanging import HangsOn
from ui.notes.naming import Naming
from ui.notes.note_text import NoteText
from ui.notes.words import note_name, when_words


class ShownNote(QStackedWidget):
    """Signals: what is asked for by its buttons.

    Signals:
        delete_asked, restore_asked, purge_asked, export_asked: for all that is chosen.
    """

    delete_asked = Signal()
    restore_asked = Signal()
    purge_asked = Signal()
    export_asked = Signal()

    def __init__(self, desk: Desk, naming: Naming, choices: LinkChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._naming = naming
        self._shown_text = ""
        self._binned_title, self._binned_when = _label(self), _label(self)
        self.editor = NoteEditor(desk, naming, choices, self, preview=True)
        self.editor.done_button.hide()
        self.doings = NoteDoings(desk, naming, choices, self.editor.leave, self)
        self.hangs_on = HangsOn(desk.dresser, naming, self)
        self.hangs_on.anchor_asked.connect(desk.go)
        self.hangs_on.attach_asked.connect(self.attach)
        self.hangs_on.accepted.connect(self._on_accepted)
        self.addWidget(self._one())
        self.addWidget(self._several())
        self.addWidget(self._binned())
        self.addWidget(self._nothing())
        desk.dresser.look_changed.connect(self._dress)

    @property
    def note(self) -> Note | None:
        """The note that is being edited."""
        return self.editor.note

    def set_compact(self, compact: bool) -> None:
        """Where there is little height, what links here is left out."""
        self.hangs_on.set_compact(compact)
        self.history_button.setVisible(not compact)  # it is in the menu too

    def show_note(self, note: Note, linking: Sequence[Note], lost: Mapping[str, tuple[str, str | None]]) -> None:
        """Edit a note; one that is being edited already stays as it is."""
        if self.editor.note is None or self.editor.note.id != note.id:
            self.editor.open(note)
        self.hangs_on.tell(note, linking, lost)
        self.setCurrentIndex(0)

    def show_several(self, count: int, *, in_bin: bool) -> None:
        """Say how many are chosen, and what can be done with all of them."""
        self.editor.close_note()
        self._count.setText(self.tr("Notes chosen: %1").replace("%1", str(count)))
        for button, wanted in self._several_buttons:
            button.setVisible(wanted == in_bin)
        self.setCurrentIndex(1)

    def show_binned(self, note: Note) -> None:
        """Show a note that is in the bin, to be read only."""
        self.editor.close_note()
        self._binned_title.setText(note_name(note))
        when = self.tr("In the bin since %1").replace("%1", when_words(note.deleted))
        self._binned_when.setText(when)
        self._shown_text = part_around(note.text, 0)[0]
        self._dress()
        self.setCurrentIndex(2)

    def show_nothing(self, sentence: str, action: str = "") -> None:
        """Say why there is nothing, with one thing to do about it."""
        self.editor.close_note()
        self._sentence.setText(sentence)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setCurrentIndex(3)

    def _one(self) -> QWidget:
        page = QWidget(self)
        self.history_button = QPushButton(self.tr("History"), page)
        self.history_button.setObjectName("plain")
        self.history_button.clicked.connect(self.show_history)
        self.more_button = QPushButton(self.tr("More \u22ef"), page)
        self.more_button.setObjectName("plain")
        self.more_button.setAccessibleName(self.tr("What can be done with this note"))
        self._menu = QMenu(self.more_button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more_button.setMenu(self._menu)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.hangs_on, 1)
        for button in (self.history_button, self.more_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(14, 10, 14, 8)
        layout.setSpacing(7)
        layout.addLayout(head)
        layout.addWidget(self.editor, 1)
        return Scrolled(page, self)

    def _several(self) -> QWidget:
        page, layout = _centred(self)
        self._count = _label(page)
        row = QWidget(page)
        flow = FlowLayout(row)
        self._several_buttons = []
        for name, signal, in_bin in (
            (self.tr("Export..."), self.export_asked, False),
            (self.tr("Put into the bin"), self.delete_asked, False),
            (self.tr("Restore"), self.restore_asked, True),
            (self.tr("Delete for good..."), self.purge_asked, True),
        ):
            button = QPushButton(name, row)
            button.clicked.connect(signal)
            flow.addWidget(button)
            self._several_buttons.append((button, in_bin))
        layout.insertWidget(1, self._count)
        layout.insertWidget(2, row)
        return page

    def _binned(self) -> QWidget:
        page = QWidget(self)
        self._binned_when.setObjectName("muted")
        self._binned_text = NoteText(page)
        self._binned_text.setAccessibleName(self.tr("Text of the note in the bin"))
        self._binned_text.anchor_asked.connect(self._desk.go)
        self.restore_button = QPushButton(self.tr("Restore"), page)
        self.restore_button.clicked.connect(self.restore_asked)
        self.purge_button = QPushButton(self.tr("Delete for good..."), page)
        self.purge_button.clicked.connect(self.purge_asked)
        foot = QHBoxLayout()
        foot.addWidget(self.restore_button)
        foot.addWidget(self.purge_button)
        foot.addStretch(1)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.addWidget(self._binned_title)
        layout.addWidget(self._binned_when)
        layout.addWidget(self._binned_text, 1)
        layout.addLayout(foot)
        return page

    def _nothing(self) -> QWidget:
        page, layout = _centred(self)
        self._sentence = _label(page)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.action = QPushButton(page)
        layout.insertWidget(1, self._sentence)
        layout.insertWidget(2, self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        return page

    def _dress(self) -> None:
        self._binned_title.setFont(self._desk.dresser.look.fonts.title)
        self._binned_text.dress(self._desk.dresser.look)
        if self._shown_text:
            self._binned_text.setHtml(f"<body>{rendered(self._shown_text, self._naming)}</body>")
        else:
            self._binned_text.clear()

    def _fill_menu(self) -> None:
        if self.note:
            self.doings.fill(self._menu, self.note, with_page=False)

    def show_history(self) -> None:
        """The revisions of the note."""
        if self.note:
            self.doings.history(self.note)

    def attach(self) -> None:
        """Ask for one thing more that the note hangs on."""
        if self.note:
            self.doings.attach(self.note)

    def copy_link(self) -> None:
        """Put a link to the note on the clipboard."""
        if self.note:
            self.doings.copy_link(self.note)

    def _on_accepted(self, old: str, new: str) -> None:
        if self.note:
            self.doings.move_to(self.note, old, new)


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _centred(parent: QWidget) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget(parent)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(40, 20, 40, 20)
    layout.setSpacing(12)
    layout.addStretch(1)
    layout.addStretch(2)
    return page, layout
