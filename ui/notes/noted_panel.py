"""A side panel: a text about what is selected, and under it the notes on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.later_panel import LaterPanel
from ui.controls.panel_text import PanelText
from ui.desk import Desk

if TYPE_CHECKING:
    from ui.notes.panel import NotesPanel

_NOTES = 0.45  # of the height, at most, for notes while none is being written
_NO_NOTES = 104  # pixels at normal text size

Text = TypeVar("Text", bound=PanelText)


class NotedPanel(LaterPanel, Generic[Text]):
    """Filled when what it stands beside has been painted, since that takes longer.

    Attributes:
        text: the upper part.
    """

    def __init__(self, desk: Desk, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(desk.dresser, parent)
        self._desk = desk
        self._editing = False
        self._notes: NotesPanel | None = None
        self.text = text
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(text, 1)
        self.setFocusProxy(text)

    @property
    def notes(self) -> NotesPanel:
        """The notes; made when the panel is first filled, or asked for before."""
        if self._notes is None:
            from ui.notes.panel import NotesPanel

            self._notes = NotesPanel(self._desk, self)
            self._notes.note_opened.connect(lambda _note: self._share(editing=True))
            self._notes.note_closed.connect(lambda: self._share(editing=False))
            self._layout.addWidget(self._notes)
            self._share(editing=False)
        return self._notes

    def panes(self) -> list[QWidget]:
        """What F6 goes through: the text, and the notes when they have been made."""
        return [self.text, *([self._notes] if self._notes else [])]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Notes never push the text out of sight."""
        super().resizeEvent(event)
        self._limit()

    def _dress_text(self, style: str) -> None:
        """The font and style sheet of what is set next."""
        document = self.text.document()
        document.setDefaultFont(self._desk.dresser.look.fonts.chrome)
        document.setDefaultStyleSheet(style)

    def _show_nothing(self, sentence: str) -> None:
        """Say that nothing is selected."""
        self.text.setPlainText(sentence)
        self.text.setAccessibleDescription("")
        self.notes.show_for("", (), ())

    def _share(self, *, editing: bool) -> None:
        """The text has what the notes leave; while a note is written it has the larger part."""
        self._editing = editing
        self._layout.setStretch(0, 2 if editing else 1)
        self._layout.setStretch(1, 3 if editing else 0)
        self._limit()

    def _limit(self) -> None:
        if self._notes is None:
            return
        if self._editing:
            most = 16_777_215  # Qt's own for none
        elif self._notes.has_notes:
            most = max(120, round(self.height() * _NOTES))
        else:
            most = self._desk.dresser.look.fonts.scaled(_NO_NOTES)
        self._notes.setMaximumHeight(most)
