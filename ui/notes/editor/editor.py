"""A note to be written: title, tags, Markdown and preview, kept while one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from peaceplans.model.note_limits import MOST_TITLE, storable
from peaceplans.model.notes import Draft, Note
from ui.desk import Desk
from ui.notes.editor.keeper import NoteKeeper
from ui.notes.editor.link_choices import LinkChoices, found_in
from ui.notes.editor.markdown_edit import MarkdownEdit
from ui.notes.editor.notice_bar import NoticeBar
from ui.notes.editor.preview import Naming, NotePreview
from ui.notes.editor.tag_field import TagField
from ui.notes.editor.typed import Typed
from ui.notes.words import clock_words, kind_words, note_name, revisions_words, when_words

_SIDE_BY_SIDE = 720  # width from which text and preview stand beside each other, at normal text size


class NoteEditor(QWidget):
    """The editor of one note at a time.

    Signals:
        done: the user is done with the note (Escape or the button); it has been left.
        gone: the note is not there any more.
    """

    done = Signal()
    gone = Signal()

    def __init__(
        self, desk: Desk, naming: Naming, choices: LinkChoices, parent: QWidget | None = None, *, preview: bool = False
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choices = choices
        self._filling = False
        self._automatic = preview  # the preview is shown where there is room beside the text, until somebody says
        self.keeper = NoteKeeper(desk, self.typed, self)
        self.notice = NoticeBar(self)
        self.title = QLineEdit(self)
        self.title.setObjectName("noteTitle")
        self.title.setMaxLength(MOST_TITLE)
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title of the note"))
        self.tags = TagField(desk.library.notes.tags, self)
        self.text = MarkdownEdit(desk.dresser.look, lambda words: found_in(choices.all(), words), self)
        self.preview = NotePreview(desk.dresser, naming, self)
        self.preview.follow_source(lambda: (self.text.toPlainText(), self.text.textCursor().position()))
        self.state = QLabel(self)
        self.state.setObjectName("muted")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.preview_button = QPushButton(self.tr("Preview"), self)
        self.preview_button.setObjectName("plain")
        self.preview_button.setCheckable(True)
        self.preview_button.setToolTip(self.tr("Preview (Ctrl+Shift+P)"))
        self.done_button = QPushButton(self.tr("Done"), self)
        self.done_button.setToolTip(self.tr("Done (Esc)"))
        self._lay_out()
        self._connect()
        self.preview_button.setChecked(preview)
        self._show_parts()

    @property
    def note(self) -> Note | None:
        """The note being edited, as the library has it."""
        return self.keeper.note

    def typed(self) -> Typed:
        """What is in the fields, as the library keeps it."""
        title = " ".join(storable(self.title.text()).split())
        return Typed(title, storable(self.text.toPlainText()), self.tags.tags)

    def open(self, note: Note) -> None:
        """Leave the present note and edit this one."""
        self.keeper.close()
        self._put_fresh(Typed.of(note))
        draft = self.keeper.open(note)
        self.notice.be_silent()
        self.setAccessibleName(self.tr("Note: %1").replace("%1", note_name(note)))
        if draft:
            self._recover(draft)
        self._tell_state()
        self.preview.render_now()
        self._choices.prepare()

    def leave(self) -> None:
        """Make a revision of what was typed; the note stays open."""
        self.keeper.make_revision()

    def close_note(self) -> None:
        """Leave the note and have none."""
        self.keeper.close()
        self.notice.be_silent()

    def begin(self) -> None:
        """Put the keys where one writes first: the title of a new note, else the text."""
        if self.text.isHidden():
            self.toggle_preview()
        note = self.note
        (self.title if note and not note.text and not note.title else self.text).setFocus()
        if not self.title.hasFocus():
            self.title.setCursorPosition(0)  # the keys may have passed through it, which shows its end

    def toggle_preview(self) -> None:
        """Show the preview, or the text."""
        self._automatic = False
        self.preview_button.toggle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When the window is closed the note is left."""
        if event.type() is QEvent.Type.Close and watched is self.window():
            self.leave()
            self.keeper.wait()
        return False

    def event(self, event: QEvent) -> bool:
        """The window may be another one after the editor was put into it."""
        if event.type() is QEvent.Type.Show:
            self.window().installEventFilter(self)
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown: the note is left."""
        if not event.spontaneous():
            self.leave()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Text and preview beside each other where there is room."""
        super().resizeEvent(event)
        self._show_parts()

    def _lay_out(self) -> None:
        self._body = QHBoxLayout()
        self._body.setSpacing(8)
        self._body.addWidget(self.text, 1)
        self._body.addWidget(self.preview, 1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.preview_button)
        foot.addWidget(self.done_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(7)
        layout.addWidget(self.notice)
        layout.addWidget(self.title)
        layout.addWidget(self.tags)
        layout.addLayout(self._body, 1)
        layout.addLayout(foot)
        for field in (self.text, self.preview):  # a few lines; what room there is beyond that is theirs
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            field.setMinimumHeight(90)

    def _connect(self) -> None:
        self.title.textEdited.connect(self._on_typed)
        self.title.textChanged.connect(self._on_typed)
        self.tags.changed.connect(self._on_typed)
        self.tags.edit.textEdited.connect(self._on_typed)
        self.text.textChanged.connect(self._on_typed)
        self.title.returnPressed.connect(self.text.setFocus)
        self.preview.anchor_asked.connect(self._desk.go)
        self.preview_button.toggled.connect(self._show_parts)
        self.preview_button.clicked.connect(self._on_preview_chosen)
        self.done_button.clicked.connect(self._on_done)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=_WITHIN)
        escape.activated.connect(self._on_done)
        toggling = QShortcut(QKeySequence("Ctrl+Shift+P"), self, context=_WITHIN)
        toggling.activated.connect(self.toggle_preview)
        self.keeper.state_changed.connect(self._tell_state)
        self.keeper.replaced.connect(self._put_over)
        self.keeper.conflicted.connect(self._tell_conflict)
        self.keeper.gone.connect(self.gone)
        self._desk.dresser.look_changed.connect(lambda: self.text.dress(self._desk.dresser.look))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def _show_parts(self) -> None:
        wide = self.width() >= self._desk.dresser.look.fonts.scaled(_SIDE_BY_SIDE)
        if self._automatic and self.preview_button.isChecked() != wide:
            self.preview_button.setChecked(wide)
            return
        wanted = self.preview_button.isChecked()
        had_keys, previewed = self.text.hasFocus(), self.preview.hasFocus()
        self.preview.setVisible(wanted)
        self.text.setVisible(wide or not wanted)
        self._body.setDirection(QBoxLayout.Direction.LeftToRight)
        if wanted and had_keys and not wide:
            self.preview.setFocus()
        elif not wanted and previewed:
            self.text.setFocus()

    def _on_preview_chosen(self, wanted: bool) -> None:
        self._automatic = False
        self.preview_button.setChecked(wanted)
        self._show_parts()

    def _on_typed(self) -> None:
        if not self._filling:
            self.keeper.touched()
            self.preview.render_soon()

    def _on_done(self) -> None:
        self.leave()
        self.done.emit()

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """The note is left when the keys go elsewhere in the window; a menu or dialog is not elsewhere."""
        if old is None or new is None or not self.isAncestorOf(old) or self.isAncestorOf(new):
            return
        if new.window() is self.window():
            self.leave()

    def _put_fresh(self, typed: Typed) -> None:
        """Fill the fields; undo in them does not go behind this."""
        self._filling = True
        self.title.setText(typed.title)
        self.title.setCursorPosition(0)
        self.tags.set_tags(typed.tags)
        self.text.setPlainText(typed.text)
        self._filling = False

    def _put_over(self, typed: Typed) -> None:
        """Fill the fields as a step that undo in them takes back."""
        self._filling = True
        if typed.title != self.title.text():
            self.title.selectAll()
            self.title.insert(typed.title)
        self.tags.set_tags(typed.tags)
        if typed.text != self.text.toPlainText():
            place = self.text.textCursor().position()
            self.text.put(typed.text)
            cursor = self.text.textCursor()
            cursor.setPosition(min(place, len(typed.text)))
            self.text.setTextCursor(cursor)
        self._filling = False
        self.notice.be_silent()
        self.preview.render_soon()
        self._tell_state()

    def _recover(self, draft: Draft) -> None:
        self._put_over(Typed.of(draft))
        if self.keeper.theirs:
            self._tell_conflict()
            return
        self.notice.tell(
            self.tr("Recovered what was typed, %1.").replace("%1", when_words(draft.when)),
            ((self.tr("Keep"), self._keep_recovered), (self.tr("Discard"), self._discard_recovered)),
        )

    def _keep_recovered(self) -> None:
        self.notice.be_silent()
        self.text.setFocus()
        self.leave()

    def _discard_recovered(self) -> None:
        note = self.note
        if note:
            self._put_over(Typed.of(note))
            self.text.setFocus()
            self.leave()

    def _tell_conflict(self) -> None:
        theirs = self.keeper.theirs
        if theirs is None:
            return
        words = self.tr("This note was changed elsewhere, %1. What you typed is kept here.")
        self.notice.tell(
            words.replace("%1", clock_words(theirs.changed)),
            (
                (self.tr("Keep mine as a revision on top"), self._keep_mine),
                (self.tr("Show theirs"), self.keeper.take_theirs),
                (self.tr("Compare"), self._compare),
            ),
        )

    def _keep_mine(self) -> None:
        self.keeper.keep_mine()
        if not self.keeper.theirs:
            self.notice.be_silent()

    def _compare(self) -> None:
        from ui.notes.past.redline import TwoTexts

        theirs = self.keeper.theirs
        if theirs:
            TwoTexts(self._desk, Typed.of(theirs), self.typed(), self).open()

    def _tell_state(self) -> None:
        note = self.note
        if note is None:
            self.state.clear()
            return
        if self.keeper.fault:
            words = self.tr("not saved: %1").replace("%1", self.keeper.fault)
        elif self.keeper.saved:
            words = self.tr("saved %1").replace("%1", clock_words(self.keeper.saved))
        else:
            words = ""
        parts = (kind_words(note.kind), words, revisions_words(self.keeper.revisions) if self.keeper.revisions else "")
        self.state.setText(" \u00b7 ".join(part for part in parts if part))


_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
