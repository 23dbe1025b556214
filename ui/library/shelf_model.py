"""Rows of a list as an item model: what the table shows and what a screen reader says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.controls.runs import Run, plain
from ui.library.shelf_rows import Column, ShelfRow, SourceRows

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ShelfModel(QAbstractTableModel):
    """A list; stacked, it has one column with all that stands in the others.

    Attributes:
        rows: from the top, headings of groups among them.
        columns: those of the list, also while it is stacked.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[ShelfRow] = ()
        self.columns: tuple[Column, ...] = ()
        self.stacked = False

    def show_rows(self, rows: Sequence[ShelfRow], columns: tuple[Column, ...], *, stacked: bool) -> None:
        """Show another list."""
        self.beginResetModel()
        self.rows, self.columns, self.stacked = rows, columns, stacked
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns."""
        return 0 if parent.isValid() or not self.columns else 1 if self.stacked else len(self.columns)

    def runs(self, row: int, column: int) -> tuple[Run, ...]:
        """A cell as styled text; nothing of a heading."""
        found = self.rows[row]
        if found.heading:
            return ()
        return found.stacked if self.stacked else found.cells[column]

    def has_mix(self, column: int) -> bool:
        """Whether the bar of evidence stands in a column."""
        return any(one.mix for one in self.columns) if self.stacked else self.columns[column].mix

    def row_of(self, anchor: str) -> int:
        """The row of what an anchor names; -1 when it is not shown."""
        if isinstance(self.rows, SourceRows):
            return self.rows.place_of(anchor)
        return next((number for number, row in enumerate(self.rows) if anchor and row.anchor == anchor), -1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be selected."""
        if index.isValid() and self.rows[index.row()].heading:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; for a screen reader the first cell of a row says all of it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            if row.heading:
                return row.heading if index.column() == 0 else ""
            return plain(self.runs(index.row(), index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == 0:
                return row.spoken
            return f"{self.columns[index.column()].title}: {plain(self.runs(index.row(), index.column()))}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            if self.stacked:
                return next((one.title for one in self.columns if not one.width), "")
            return self.columns[section].title if section < len(self.columns) else None
        return None
