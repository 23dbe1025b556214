"""The items of the timeline as rows, which the lanes and the list both show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from peaceplans.model.notes import Note
from peaceplans.report.printable import one_line
from peaceplans.sheets.timeline.item import TimelineItem
from ui.theme.tips import plain_tip
from ui.timeline.words import spoken

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What an item says beside its words."""

    ANCHOR = Qt.ItemDataRole.UserRole


class TimelineModel(QAbstractListModel):
    """A row for each item, in order of time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[TimelineItem, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._rows: dict[str, int] = {}
        self._notes: Counter[str] = Counter()

    def show_items(self, items: tuple[TimelineItem, ...], titles: Mapping[str, str]) -> None:
        """Show these items; plans are called by these titles."""
        self.beginResetModel()
        self.items = items
        self._titles = titles
        self._rows = {item.anchor: row for row, item in enumerate(items)}
        self.endResetModel()

    def tell_notes(self, notes: Iterable[Note]) -> None:
        """Which notes there are."""
        told = Counter(anchor.partition("#")[0] for note in notes for anchor in set(note.anchors))
        if told != self._notes:
            self._notes = told
            if self.items:
                self.dataChanged.emit(self.index(0), self.index(len(self.items) - 1))

    def item(self, row: int) -> TimelineItem:
        """The item of a row."""
        return self.items[row]

    def notes(self, row: int) -> int:
        """How many notes hang on the item of a row or on its claims."""
        return self._notes[self.items[row].anchor] if self._notes else 0

    def place_of(self, anchor: str) -> QModelIndex:
        """The row of an item; an invalid one when it is not shown."""
        row = self._rows.get(anchor)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many items."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, and for screen readers and tips all that the mark says."""
        if not index.isValid():
            return None
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(self.items[row].title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self.items[row], self._titles, self.notes(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(spoken(self.items[row], self._titles, self.notes(row)))
        if role == Role.ANCHOR:
            return self.items[row].anchor
        return None
