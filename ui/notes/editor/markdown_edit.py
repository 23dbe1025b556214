"""The field in which a note is typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QTextCursor, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.notes.editor.completion import ChoiceCompleter
from ui.notes.editor.highlighter import MarkdownHighlighter
from ui.notes.editor.link_choices import Choice
from ui.notes.editor.markdown_keys import go_on, shift, surround
from ui.theme.look import Look

_BEGUN = re.compile(r"\[\[([^\[\]\n|]{0,60})$")
_CONTROL = Qt.KeyboardModifier.ControlModifier
_EDGE = 12  # pixels between the choices and the edge of the window
_SIGNS = {Qt.Key.Key_B: "**", Qt.Key.Key_I: "*"}
_PASSED_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


def _to_the_right(layout: QTextLayout) -> None:
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        edge = line.width() - line.naturalTextWidth()
        if edge > 0:
            line.setPosition(QPointF(edge, line.y()))


class MarkdownEdit(QPlainTextEdit):
    """Plain text with light formatting, keys for emphasis and lists, and choices after two opening brackets."""

    def __init__(self, look: Look, search: Callable[[str], Sequence[Choice]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteEdit")
        self.setAccessibleName(self.tr("Text of the note, Markdown"))
        self.setPlaceholderText(self.tr("Markdown. Two brackets, [[, link to a plan, a point or another note."))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(8)
        self.highlighter = MarkdownHighlighter(self.document(), look)
        self.completer = ChoiceCompleter(self, search)
        self.completer.picked.connect(self._link_to)
        self.setFont(look.fonts.body)
        self.cursorPositionChanged.connect(self._hide_choices)

    def dress(self, look: Look) -> None:
        """Put on fonts and colours."""
        self.setFont(look.fonts.body)
        self.highlighter.dress(look)

    def put(self, text: str) -> None:
        """Make this the text, as a step that undo in the field takes back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def begin_link(self) -> None:
        """Two brackets, and what can be linked to; words that are selected become the link's own."""
        cursor = self.textCursor()
        words = cursor.selectedText()
        if words and "\u2029" not in words and "]" not in words:
            start = cursor.selectionStart()
            cursor.insertText(f"[[|{words}]]")
            cursor.setPosition(start + 2)
        else:
            cursor.clearSelection()
            cursor.insertText("[[")
        self.setTextCursor(cursor)
        self._offer()

    def event(self, event: QEvent) -> bool:
        """Keys of the field come before the window's: Ctrl+K is a link here."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing, and what keys do beside."""
        if self.completer.is_open and event.key() in _PASSED_ON:
            event.ignore()  # they are the list's
            return
        if self._is_own(event):
            self._do_own(event.key())
            return
        if not event.modifiers() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and go_on(self.textCursor()):
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)
        if event.text() or event.key() == Qt.Key.Key_Backspace:
            self._offer()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paragraphs that run from right to left begin at the right, which Qt's plain layout leaves out."""
        block, end = self.firstVisibleBlock(), self.viewport().height()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top() if block.isValid() else 0.0
        while block.isValid() and top <= end:
            if block.textDirection() is Qt.LayoutDirection.RightToLeft:
                _to_the_right(block.layout())
            top += self.blockBoundingRect(block).height()
            block = block.next()
        super().paintEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab moves an item of a list, and leaves the field from anywhere else."""
        if not self.isReadOnly() and shift(self.textCursor(), deeper=forward):
            return True
        return QWidget.focusNextPrevChild(self, forward)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Text only, its line ends as here."""
        if source.hasText():
            self.textCursor().insertText(source.text().replace("\r\n", "\n").replace("\r", "\n"))
            self.ensureCursorVisible()

    def _is_own(self, event: QKeyEvent) -> bool:
        return event.modifiers() == _CONTROL and (event.key() in _SIGNS or event.key() == Qt.Key.Key_K)

    def _do_own(self, key: int) -> None:
        if key == Qt.Key.Key_K:
            self.begin_link()
        else:
            self.setTextCursor(surround(self.textCursor(), _SIGNS[Qt.Key(key)]))

    def _begun(self) -> str | None:
        """What was typed after two brackets that are not closed yet."""
        cursor = self.textCursor()
        before = cursor.block().text()[max(0, cursor.positionInBlock() - 64) : cursor.positionInBlock()]
        found = _BEGUN.search(before)
        return found[1] if found else None

    def _offer(self) -> None:
        begun = self._begun()
        if begun is None:
            self.completer.hide()
            return
        place = self.cursorRect()
        window, here = self.window().width(), self.viewport().mapTo(self.window(), place.topLeft()).x()
        width = min(window - 2 * _EDGE, max(320, self.fontMetrics().averageCharWidth() * 60))
        left = place.x() - max(0, here + width + _EDGE - window)  # wider than a narrow field, not than the window
        self.completer.offer(begun, QRect(left, place.y(), width, place.height() + 4))

    def _hide_choices(self) -> None:
        if self.completer.is_open and self._begun() is None:
            self.completer.hide()

    def _link_to(self, choice: Choice) -> None:
        begun = self._begun()
        if begun is None:
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(begun))
        cursor.insertText(choice.anchor)
        after = cursor.block().text()[cursor.positionInBlock() :]
        if not after.startswith(("]]", "|")):
            cursor.insertText("]]")
        elif after.startswith("]]"):
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, 2)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
