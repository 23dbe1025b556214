"""The notes that go into a report, each with a box to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from peaceplans.model.notes import Note
from peaceplans.report.printable import one_line
from ui.controls.box_delegate import SMALL, BoxDelegate
from ui.desk import Desk
from ui.notes.words import note_name
from ui.theme.tips import plain_tip

_ID = Qt.ItemDataRole.UserRole
_NONE, _MOST_REMEMBERED = "none", 200


class NoteChoice(QWidget):
    """A list of notes; all of them go in at first, or those that did the last time.

    Signals:
        changed: other notes are to go in.
    """

    changed = Signal()

    def __init__(self, notes: Sequence[Note], desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = desk.settings
        self._count = QLabel(self)
        self._count.setObjectName("section")
        self._count.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Notes that go into the report"))
        self.list.setItemDelegate(BoxDelegate(desk.dresser, self.list))
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
        layout.addWidget(self._count)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        for widget in (self.list, self.all_button, self.none_button):
            widget.setVisible(bool(notes))
        self._fill(notes)
        self._tell_count()
        self.list.itemChanged.connect(self._on_ticked)
        self.all_button.clicked.connect(lambda: self._tick(None))
        self.none_button.clicked.connect(lambda: self._tick(frozenset()))

    @property
    def ids(self) -> frozenset[str] | None:
        """Ids of the notes that go in; None when all do."""
        ticked = self.ticked
        return None if len(ticked) == self.list.count() else ticked

    @property
    def ticked(self) -> frozenset[str]:
        """Ids of the notes whose boxes are ticked."""
        return frozenset(item.data(_ID) for item in self._items() if item.checkState() is Qt.CheckState.Checked)

    def controls(self) -> list[QWidget]:
        """What Tab comes to."""
        return [self.list, self.all_button, self.none_button]

    def take(self, ids: frozenset[str] | None) -> None:
        """Tick these notes, or all."""
        self._tick(ids)

    def remember(self) -> None:
        """Choose the same next time: notes left out stay out, new ones go in unless none did."""
        left_out = [item.data(_ID) for item in self._items() if item.checkState() is not Qt.CheckState.Checked]
        if left_out and not self.ticked:
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
            anchors = ", ".join(one_line(anchor) for anchor in note.anchors)
            item.setData(SMALL, anchors or " ")
            item.setToolTip(plain_tip(anchors))
            self.list.addItem(item)
        if notes:
            self.list.setCurrentRow(0)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _tick(self, ids: frozenset[str] | None) -> None:
        self.list.blockSignals(True)
        for item in self._items():
            goes_in = ids is None or item.data(_ID) in ids
            item.setCheckState(Qt.CheckState.Checked if goes_in else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._on_ticked()

    def _on_ticked(self) -> None:
        self._tell_count()
        self.changed.emit()

    def _tell_count(self) -> None:
        if not self.list.count():
            self._count.setText(self.tr("Notes: none belong to what is shown"))
            return
        text = self.tr("Notes: %1 of %2")
        self._count.setText(text.replace("%1", str(len(self.ticked))).replace("%2", str(self.list.count())))
