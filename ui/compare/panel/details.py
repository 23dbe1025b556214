"""What stands beside the rows: all that is known of the selected row, and under it its notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from peaceplans.sheets.comparison.row_notes import anchors_of
from peaceplans.sheets.comparison.sheet import SheetRow
from ui.compare.panel.side_panel import SidePanel
from ui.desk import Desk
from ui.theme.look import Dresser

if TYPE_CHECKING:
    from ui.notes.panel import NotesPanel

_SIZES = "compare/panel_split"
_NOTES_SHARE = 0.42
_TO_WRITE = 340  # height for writing at normal text size, in pixels
_EMPTY = 92  # height of the notes of a row that has none
_BOTH = 230  # height under which what is known gives way to the note being written, at normal text size


class Details(QSplitter):
    """Two panes, one above the other; what was given to each is remembered.

    Attributes:
        panel: what is known.
    """

    def __init__(self, desk: Desk, panel: SidePanel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._desk = desk
        self._shown: SheetRow | None = None
        self._notes: NotesPanel | None = None
        self.panel = panel
        self.setObjectName("details")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(7)
        self.addWidget(panel)
        self.splitterMoved.connect(self._remember)
        panel.filled.connect(self._on_filled)

    @property
    def notes(self) -> NotesPanel:
        """The notes of the selected row; made when they are first looked at."""
        if self._notes is None:
            from ui.notes.panel import NotesPanel

            self._notes = NotesPanel(self._desk, self)
            self.addWidget(self._notes)
            self._notes.note_opened.connect(self._on_notes_turned)
            self._notes.note_closed.connect(self._on_notes_turned)
            self.setStretchFactor(0, 1)
            self.setStretchFactor(1, 0)
            self._tell()
        return self._notes

    def tell(self, shown: SheetRow | None) -> None:
        """Show the notes of this row."""
        self._shown = shown
        if self._notes:
            self._tell()

    @property
    def notes_made(self) -> NotesPanel | None:
        """The notes, when they have been looked at."""
        return self._notes

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of both panes, since the panel may lie over the rows, and a hairline towards them."""
        colours = self._desk.dresser.look.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.chrome)
        painter.fillRect(0, 0, 1, self.height(), colours.hairline)
        painter.end()

    def createHandle(self) -> QSplitterHandle:
        """A hairline to be pulled."""
        return _Handle(self._desk.dresser, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for both panes now, or for one of them only."""
        super().resizeEvent(event)
        if self._notes and event.size().height() != event.oldSize().height():
            self._share_out()

    def _notes_alone(self) -> bool:
        """Whether there is no room for what is known beside the note that is being written."""
        editing = self._notes is not None and self._notes.is_editing
        return editing and self.height() < self._desk.dresser.look.fonts.scaled(_BOTH)

    def _on_notes_turned(self) -> None:
        self._share_out()

    def _on_filled(self) -> None:
        """The rest is found now that the text is there: what a note can be about, and the notes on that."""
        notes, shown, sheet = self.notes, self._shown, self.panel.sheet
        if shown is not None and sheet is not None:
            from peaceplans.sheets.parts import row_parts

            had_notes = notes.has_notes
            notes.tell_parts(row_parts(shown, sheet))
            if notes.has_notes is not had_notes:
                self._share_out()

    def _tell(self) -> None:
        assert self._notes is not None
        shown = self._shown
        if shown is None:
            self._notes.show_for("", (), ())
        else:
            self._notes.show_for(shown.anchor, anchors_of(shown.row), shown.notes)
        self._share_out()

    def _share_out(self) -> None:
        """Room to write while a note is open, what the user gave to notes where there are any, else a few lines."""
        assert self._notes is not None
        scaled, height = self._desk.dresser.look.fonts.scaled, max(self.height() - self.handleWidth(), 300)
        kept = [int(part) for part in self._desk.settings.text(_SIZES).split() if part.isdigit()]
        self.panel.setHidden(self._notes_alone())
        share = kept[1] / sum(kept) if len(kept) == 2 and all(kept) else _NOTES_SHARE
        if self._notes.is_editing:
            notes = max(round(height * share), min(scaled(_TO_WRITE), round(height * 0.7)))
        elif self._notes.has_notes:
            notes = round(height * share)
        else:
            notes = scaled(_EMPTY)
        self.setSizes([height - notes, notes])

    def _remember(self) -> None:
        if self._notes and self._notes.has_notes:
            self._desk.settings.keep(_SIZES, " ".join(str(size) for size in self.sizes()))


class _Handle(QSplitterHandle):
    """Between the panes: a hairline, and in its middle a grip."""

    def __init__(self, dresser: Dresser, splitter: QSplitter) -> None:
        super().__init__(Qt.Orientation.Vertical, splitter)
        self._dresser = dresser

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Both in colours that can be seen on the panel's ground."""
        colours = self._dresser.look.colours
        middle = self.height() // 2
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.chrome)
        painter.fillRect(0, middle, self.width(), 1, colours.hairline)
        painter.fillRect(0, 0, 1, self.height(), colours.hairline)
        painter.fillRect((self.width() - 28) // 2, middle - 1, 28, 3, colours.border)
        painter.end()
