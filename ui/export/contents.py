"""What goes into a report: said of the rows, chosen of the notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from peaceplans.model.notes import Note
from peaceplans.report.blocks import Colophon, Document
from peaceplans.report.printable import one_line
from ui.notes.words import note_name
from ui.settings import Settings
from ui.theme.tips import plain_tip

_ID = Qt.ItemDataRole.UserRole
_NONE, _MOST_REMEMBERED = "none", 200


class ReportContents(QWidget):
    """The rows as they are on the screen, and a list of notes with boxes to tick.

    Signals:
        notes_changed: other notes are to go in.
    """

    notes_changed = Signal()

    def __init__(self, notes: Sequence[Note], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._said = QLabel(self)
        self._said.setObjectName("small")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        heading = QLabel(self.tr("What goes in"), self)
        heading.setObjectName("section")
        self._count = QLabel(self)
        self._count.setObjectName("section")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Notes that go into the report"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.all_button = QPushButton(self.tr("&All notes"), self)
        self.none_button = QPushButton(self.tr("N&o notes"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.all_button)
        buttons.addWidget(self.none_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading)
        layout.addWidget(self._said)
        layout.addSpacing(6)
        layout.addWidget(self._count)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        if not notes:
            layout.addStretch(1)
        for widget in (self.list, self.all_button, self.none_button):
            widget.setVisible(bool(notes))
        self._fill(notes)
        self._tell_count()
        self.list.itemChanged.connect(self._on_ticked)
        self.all_button.clicked.connect(lambda: self._tick_all(Qt.CheckState.Checked))
        self.none_button.clicked.connect(lambda: self._tick_all(Qt.CheckState.Unchecked))

    @property
    def notes(self) -> frozenset[str]:
        """Ids of the notes that go in."""
        return frozenset(item.data(_ID) for item in self._items() if item.checkState() is Qt.CheckState.Checked)

    def tell(self, document: Document, status: str) -> None:
        """Say which rows go in, as the report itself says it; else as the status bar does."""
        kept = [
            f"{name}: {value}"
            for block in document.blocks
            if isinstance(block, Colophon)
            for name, value in block.lines
            if name in ("Order", "Filter", "Marks")
        ]
        said = "\n".join(kept) or one_line(status)
        self._said.setText(f"{self.tr('Everything that is shown, as it is shown.')}\n{said}".strip())

    def remember(self) -> None:
        """Choose the same next time: notes left out stay out, new ones go in unless none did."""
        left_out = [item.data(_ID) for item in self._items() if item.checkState() is not Qt.CheckState.Checked]
        if left_out and not self.notes:
            self._settings.keep_export_choice("notes", _NONE)
        else:
            self._settings.keep_export_choice("notes", " ".join(left_out[:_MOST_REMEMBERED]))

    def _fill(self, notes: Sequence[Note]) -> None:
        kept = self._settings.export_choice("notes")
        left_out = set(kept.split())
        for note in notes:
            item = QListWidgetItem(note_name(note))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            out = kept == _NONE or note.id in left_out
            item.setCheckState(Qt.CheckState.Unchecked if out else Qt.CheckState.Checked)
            item.setData(_ID, note.id)
            item.setToolTip(plain_tip(", ".join(one_line(anchor) for anchor in note.anchors)))
            self.list.addItem(item)
        if notes:
            self.list.setCurrentRow(0)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _tick_all(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(state)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._on_ticked()

    def _on_ticked(self) -> None:
        self._tell_count()
        self.notes_changed.emit()

    def _tell_count(self) -> None:
        if not self.list.count():
            self._count.setText(self.tr("Notes: none belong to what is shown"))
            return
        text = self.tr("Notes: %1 of %2")
        self._count.setText(text.replace("%1", str(len(self.notes))).replace("%2", str(self.list.count())))
