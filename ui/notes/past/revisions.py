"""The history of a note: its revisions, any two of them compared, and the way back to one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note, Revision
from peaceplans.report.printable import one_line
from ui.controls.menu_button import MenuButton
from ui.desk import Desk, Weight
from ui.notes.editor.typed import Typed
from ui.notes.past.redline import Redline, change_counts
from ui.notes.words import note_name, when_words
from ui.theme.fitting import fit_dialog

_NOW, _BEFORE = 0, -1  # beside the numbers of revisions, which begin with 1
_BETWEEN = " \u00b7 "
_PADDING = 28  # left and right of an item, in pixels


class History(QDialog):
    """The revisions of one note, newest first."""

    def __init__(self, desk: Desk, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._note = note
        self._revisions: tuple[Revision, ...] = ()
        self._against = _NOW
        self.list = QListWidget(self)
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("Revisions, newest first"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._compare)
        self.against = MenuButton(desk.dresser, self.tr("Compared with"), self)
        self.against.chosen.connect(self._on_against)
        self.counts = QLabel(self)
        self.counts.setObjectName("muted")
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setWordWrap(True)
        self.redline = Redline(desk.dresser, self)
        self.return_button = QPushButton(self.tr("Return to this revision"), self)
        self.return_button.setAutoDefault(False)
        self.return_button.clicked.connect(self.return_to_chosen)
        self._lay_out()
        self.list.viewport().installEventFilter(self)
        desk.library_changed.connect(self._on_library_changed)
        self._read()
        fonts = desk.dresser.look.fonts
        fit_dialog(self, min(1200, fonts.scaled(820)), min(860, fonts.scaled(520)))
        self.list.setFocus()

    def chosen(self) -> Revision | None:
        """The revision chosen in the list."""
        row = self.list.currentRow()
        return self._revisions[row] if 0 <= row < len(self._revisions) else None

    def compare_with(self, number: int) -> None:
        """Compare the chosen revision with this one; 0 is the note as it is now, -1 the revision before."""
        self._against = number
        self._compare()

    def return_to_chosen(self) -> None:
        """Make the note say again what the chosen revision says."""
        revision = self.chosen()
        if revision:
            note = self._note
            self._desk.do(lambda: self._desk.library.notes.return_to(note, revision))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list has another width."""
        if event.type() is QEvent.Type.Resize and watched is self.list.viewport():
            self._label()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        left = QWidget(self)
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.list)
        right = QWidget(self)
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self.against)
        head.addWidget(self.counts, 1)
        inside.addLayout(head)
        inside.addWidget(self.redline, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # the style's own is dark on dark
        buttons.addButton(self.return_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.addWidget(splitter, 1)
        layout.addWidget(buttons)

    def _read(self) -> None:
        kept = self.chosen()
        try:
            self._note = self._desk.library.notes.get(self._note.id)
            self._revisions = self._desk.library.notes.revisions(self._note.id)
        except PeacePlansError as error:
            self._desk.tell(str(error), Weight.FAULT)
            self.reject()
            return
        self.setWindowTitle(self.tr("History of \u201c%1\u201d").replace("%1", note_name(self._note)))
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([""] * len(self._revisions))
        self._label()
        numbers = [revision.number for revision in self._revisions]
        row = numbers.index(kept.number) if kept and kept.number in numbers else min(1, len(numbers) - 1)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._compare()

    def _label(self) -> None:
        """Write the list: two lines for each revision where they have room, else as many as it has parts."""
        room, metrics = self.list.viewport().width() - _PADDING, self.list.fontMetrics()
        told = [self._parts(revision) for revision in self._revisions]
        beside = all(metrics.horizontalAdvance(_BETWEEN.join(small)) <= room for _, *small in told)
        for row, (number, *small) in enumerate(told):
            item = self.list.item(row)
            item.setText("\n".join([number, _BETWEEN.join(small)] if beside else [number, *small]))
            item.setToolTip("\n".join([number, *small]))

    def _parts(self, revision: Revision) -> list[str]:
        size = self.tr("%1 characters").replace("%1", f"{len(revision.text):,}")
        number = self.tr("Revision %1").replace("%1", str(revision.number))
        return [part for part in (number, when_words(revision.when), one_line(revision.author), size) if part]

    def _compare(self, _row: int = 0) -> None:
        revision = self.chosen()
        self.return_button.setEnabled(revision is not None and Typed.of(revision) != Typed.of(self._note))
        self._offer(revision)
        if revision is None:
            self.counts.setText(self.tr("There is no earlier revision."))
            return
        before, after = self._sides(revision)
        self.redline.tell(before, after)
        out, put = change_counts(before.text, after.text)
        if before == after:
            words = self.tr("Nothing differs.")
        else:
            words = self.tr("Words taken out: %1. Put in: %2.").replace("%1", str(out)).replace("%2", str(put))
        self.counts.setText(words)

    def _sides(self, revision: Revision) -> tuple[Typed, Typed]:
        """The earlier and the later of the two."""
        mine = Typed.of(revision)
        if self._against == _NOW:
            return mine, Typed.of(self._note)
        number = revision.number - 1 if self._against == _BEFORE else self._against
        other = next((one for one in self._revisions if one.number == number), None)
        if other is None:
            return Typed("", "", ()), mine
        return (Typed.of(other), mine) if other.number < revision.number else (mine, Typed.of(other))

    def _offer(self, revision: Revision | None) -> None:
        choices = [
            (_NOW, self.tr("The note as it is now"), self.tr("With: now")),
            (_BEFORE, self.tr("The revision before"), self.tr("With: the one before")),
        ]
        name = self.tr("Revision %1, %2")
        short = self.tr("With: revision %1")
        choices += [
            (
                one.number,
                name.replace("%1", str(one.number)).replace("%2", when_words(one.when)),
                short.replace("%1", str(one.number)),
            )
            for one in self._revisions
            if revision is None or one.number != revision.number
        ]
        if self._against not in [choice[0] for choice in choices]:
            self._against = _NOW
        self.against.offer(choices, self._against)

    def _on_against(self, number: int) -> None:
        self.compare_with(number)

    def _on_library_changed(self, changed: frozenset[tuple[str, str]]) -> None:
        if not changed or ("note", self._note.id) in changed:
            self._read()
