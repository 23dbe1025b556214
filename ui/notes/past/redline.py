"""Two states of a note in one text, with what was taken out and put in."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from peaceplans.compare.comparison import WordOp
from peaceplans.compare.words import difference
from peaceplans.report.printable import one_line, printable
from ui.desk import Desk
from ui.notes.editor.typed import Typed
from ui.notes.note_text import NoteText
from ui.theme.fitting import fit_dialog
from ui.theme.look import Dresser


def redline_html(before: str, after: str) -> str:
    """The words of both, those taken out as deleted, those put in as inserted; line breaks are kept."""
    parts = []
    for change in difference(printable(before), printable(after)):
        if change.op is WordOp.EQUAL:
            parts.append(_lines(change.right))
            continue
        if change.left:
            parts.append(f'<span class="out">{_lines(change.left)}</span>')
        if change.right:
            parts.append(f'<span class="put">{_lines(change.right)}</span>')
    return "".join(parts)


def change_counts(before: str, after: str) -> tuple[int, int]:
    """How many words were taken out and put in."""
    changes = [change for change in difference(before, after) if change.op is not WordOp.EQUAL]
    return sum(len(one.left.split()) for one in changes), sum(len(one.right.split()) for one in changes)


class Redline(NoteText):
    """The redline of two states of a note: title, tags, text."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._states: tuple[Typed, Typed] | None = None
        self.setAccessibleName(self.tr("What was taken out and put in"))
        dresser.look_changed.connect(self._fill)

    def tell(self, before: Typed, after: Typed) -> None:
        """Show what leads from one state to another."""
        self._states = (before, after)
        self._fill()

    def _fill(self) -> None:
        if self._states is None:
            return
        before, after = self._states
        self.dress(self._dresser.look)
        title = redline_html(one_line(before.title), one_line(after.title))
        tags = redline_html(*(" ".join(f"#{one_line(tag)}" for tag in state.tags) for state in self._states))
        text = redline_html(before.text, after.text)
        parts = [
            f'<p class="h2">{title}</p>' if title else "",
            f'<p class="small">{tags}</p>' if tags else "",
            f"<p>{text}</p>",
        ]
        self.setHtml(f"<body>{''.join(parts)}</body>")


class TwoTexts(QDialog):
    """What somebody else wrote, and what was typed here."""

    def __init__(self, desk: Desk, theirs: Typed, mine: Typed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("From theirs to mine"))
        head = QLabel(self.tr("Struck: only in theirs. Underlined: only in mine."), self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self.redline = Redline(desk.dresser, self)
        self.redline.tell(theirs, mine)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # the style's own is dark on dark
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.addWidget(head)
        layout.addWidget(self.redline, 1)
        layout.addWidget(buttons)
        fonts = desk.dresser.look.fonts
        fit_dialog(self, fonts.scaled(620), fonts.scaled(480))


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
