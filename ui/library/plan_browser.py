"""The text of a plan's page: what is seen first is set at once, the rest piece by piece when there is time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ui.library.linked_text import LinkedText
from ui.library.plan_text import Section, plan_style
from ui.theme.look import Dresser

_FIRST = 9_000  # characters of rich text that are set before the page is first painted
_SLICE = 0.009  # seconds of each slice of setting the rest
_WIDEST = 720  # pixels of a line at normal text size
_MOST_HITS = 2_000


class PlanBrowser(LinkedText):
    """Sections one after the other.

    Signals:
        section_reached: key of the section in which the cursor stands now, by a click or by keys.
        filled: all of the text is there.
    """

    section_reached = Signal(str)
    filled = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Everything wraps; the widths of tables are rounded up, for which a bar would come.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sections: Sequence[Section] = ()
        self._pieces: Iterator[tuple[Section, str]] = iter(())
        self._begun: dict[str, QTextCursor] = {}
        self._current = ""
        self._words = ""
        self._hits: list[QTextCursor] = []
        self._quiet = False
        self.number = 0
        self._soon = QTimer(self)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._on_time)
        self.cursorPositionChanged.connect(self._on_moved)

    @property
    def is_filled(self) -> bool:
        """Whether all of the text is there."""
        return not self._soon.isActive()

    @property
    def hits(self) -> int:
        """How often the words looked for occur in what is there."""
        return len(self._hits)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show another plan, from its top."""
        look = self._dresser.look
        self._sections = sections
        self._pieces = ((section, piece) for section in sections for piece in section.write())
        self._begun, self._current, self._hits, self.number = {}, "", [], 0
        self._quiet = True
        self.setUpdatesEnabled(False)
        document = self.document()
        document.clear()
        document.setDefaultFont(look.fonts.body)
        document.setDefaultStyleSheet(plan_style(look))
        document.setUndoRedoEnabled(False)
        taken = 0
        while taken < _FIRST and (piece := self._put_next()):
            taken += piece
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setUpdatesEnabled(True)
        self._quiet = False
        self._soon.start()

    def fill(self) -> None:
        """Set all that is missing."""
        while self._put_next():
            pass
        self._finish()

    def go_to(self, key: str) -> bool:
        """Bring a section to the top and put the cursor there; False when there is none."""
        if key not in {section.key for section in self._sections}:
            return False
        while key not in self._begun and self._put_next():
            pass
        start = self._begun.get(key)
        if start is None:
            return False
        # What follows must be there to be scrolled over.
        for _ in range(6):
            if not self._put_next():
                self._finish()
                break
        self._quiet = True
        self.setTextCursor(QTextCursor(start))
        self._quiet = False
        self._current = key
        box = self.document().documentLayout().blockBoundingRect(start.block())
        self.verticalScrollBar().setValue(max(0, round(box.top()) - 10))
        self._mark()
        return True

    def section_text(self, key: str) -> str:
        """The plain text of a section, as far as it is there."""
        keys = [section.key for section in self._sections]
        start = self._begun.get(key)
        if start is None:
            return ""
        after = next((self._begun[one] for one in keys[keys.index(key) + 1 :] if one in self._begun), None)
        cursor = QTextCursor(start)
        cursor.setPosition(
            after.position() - 1 if after else self.document().characterCount() - 1, QTextCursor.MoveMode.KeepAnchor
        )
        return cursor.selection().toPlainText()

    def look(self, words: str) -> None:
        """Look for words in all of the text."""
        self._words = words
        self.number = 0
        self._look()

    def step_hit(self, step: int) -> None:
        """Show the next hit (1) or the one before (-1), at first from what is seen on; round at the ends."""
        if not self._hits:
            return
        if self.number:
            place = (self.number - 1 + step) % len(self._hits)
        else:
            seen = self.cursorForPosition(self.viewport().rect().topLeft()).position()
            place = next((at for at, hit in enumerate(self._hits) if hit.selectionStart() >= seen), 0)
        self.number = place + 1
        self._quiet = True
        here = QTextCursor(self._hits[place])
        here.setPosition(here.selectionEnd())
        self.setTextCursor(here)
        self.ensureCursorVisible()
        self._quiet = False
        self._mark()
        self._on_moved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines never get so long that one loses one's way back."""
        super().resizeEvent(event)
        widest = self._dresser.look.fonts.scaled(_WIDEST)
        if self.viewport().width() > widest:
            self.setLineWrapColumnOrWidth(widest)
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        else:
            self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)

    def _put_next(self) -> int:
        """Set the next piece; how many characters of rich text it has, 0 when there is none."""
        found = next(self._pieces, None)
        if found is None:
            return 0
        section, piece = found
        document = self.document()
        cursor = QTextCursor(document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if document.isEmpty():
            at = 0
        else:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            at = cursor.position()
        # The first block of what is inserted would be set like the one before: it is one that is taken away again.
        cursor.insertHtml(f"<body><p>-</p>{piece}</body>")
        cursor.setPosition(at)
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if section.key not in self._begun:
            start = QTextCursor(document)
            start.setPosition(at)
            start.setKeepPositionOnInsert(True)
            self._begun[section.key] = start
        return len(piece) or 1

    def _on_time(self) -> None:
        end = perf_counter() + _SLICE
        while perf_counter() < end:
            if not self._put_next():
                self._finish()
                return

    def _finish(self) -> None:
        was_filling = self._soon.isActive()
        self._soon.stop()
        if was_filling:
            if self._words:
                self._look()
            self.filled.emit()

    def _on_moved(self) -> None:
        if self._quiet:
            return
        here = self.textCursor().position()
        reached = ""
        for section in self._sections:
            start = self._begun.get(section.key)
            if start is not None and start.position() <= here:
                reached = section.key
        if reached and reached != self._current:
            self._current = reached
            self._mark()
            self.section_reached.emit(reached)

    def _look(self) -> None:
        self._hits = []
        if self._words:
            cursor = QTextCursor(self.document())
            while len(self._hits) < _MOST_HITS:
                cursor = self.document().find(self._words, cursor, QTextDocument.FindFlag(0))
                if cursor.isNull():
                    break
                self._hits.append(QTextCursor(cursor))
        self._mark()

    def _mark(self) -> None:
        """The ground of the current section's heading, and of the words found."""
        colours = self._dresser.look.colours
        marks = []
        start = self._begun.get(self._current)
        if start is not None and self._current != "top":
            marks.append(_mark(QTextCursor(_heading(start.block())), colours.chosen, whole=True))
        for number, hit in enumerate(self._hits, 1):
            ground = colours.found_edge if number == self.number else colours.found
            one = _mark(hit, ground)
            one.format.setForeground(colours.card if number == self.number else colours.text)
            one.format.setFontUnderline(True)
            marks.append(one)
        self.setExtraSelections(marks)


def _heading(block: QTextBlock) -> QTextBlock:
    """The block of the section's own heading: that of the first point stands under the heading of all points."""
    following = block.next()
    return following if block.text() and following.isValid() and following.blockFormat().headingLevel() == 3 else block


def _mark(cursor: QTextCursor, ground: QColor, *, whole: bool = False) -> QTextEdit.ExtraSelection:
    one = QTextEdit.ExtraSelection()
    form = QTextCharFormat()
    form.setBackground(ground)
    if whole:
        form.setProperty(QTextFormat.Property.FullWidthSelection, True)
    one.cursor, one.format = cursor, form
    return one
