"""Parties by matters as an item model: what the table shows and what a screen reader says."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from peaceplans.report.printable import one_line
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.sheet import PositionRow, PositionsSheet
from ui.controls.runs import Run, plain
from ui.guarantees.words import notes_count
from ui.positions.cell_runs import between_runs, cell_remarks, cell_runs, sure
from ui.positions.words import attitude_label

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

translate = QCoreApplication.translate


class PositionsModel(QAbstractTableModel):
    """A row for each matter, a column for each party; before them, where it is asked for, how they stand apart."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: PositionsSheet | None = None
        self._heads: list[tuple[str, ...]] = []
        self._runs: dict[tuple[int, int], tuple[Run, ...]] = {}
        self._written: dict[tuple[str, str, int], tuple[Run, ...]] = {}
        self._notes: Counter[str] = Counter()

    def show_sheet(self, sheet: PositionsSheet | None) -> None:
        """Show another sheet; None for nothing."""
        self.beginResetModel()
        self.sheet = sheet
        self._runs.clear()
        self._heads = []
        self._notes = Counter()
        if sheet:
            words = sheet.vocabulary
            self._heads = [(one_line(words.capital(party)), _full(party, sheet)) for party in sheet.parties]
            if sheet.apart:
                self._heads.insert(0, (translate("Positions", "Between them"), ""))
            self._heads = [tuple(line for line in head if line) for head in self._heads]
            self._notes = Counter(anchor for note in sheet.notes for anchor in set(note.anchors))
        self.endResetModel()

    def forget(self) -> None:
        """Write all cells anew, since the record itself may have changed."""
        self._written.clear()
        self._runs.clear()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many matters."""
        return 0 if parent.isValid() or not self.sheet else len(self.sheet.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many parties, and one more where it is told how they stand apart."""
        return 0 if parent.isValid() or not self.sheet else len(self._heads)

    @property
    def pinned(self) -> bool:
        """Whether the first column is about all parties."""
        return bool(self.sheet and self.sheet.apart)

    def row(self, row: int) -> PositionRow:
        """The matter of a row with its cells."""
        assert self.sheet is not None
        return self.sheet.rows[row]

    def cell(self, row: int, column: int) -> PositionCell | None:
        """The cell of a party; None in the column about all of them."""
        place = column - int(self.pinned)
        return self.row(row).cells[place] if place >= 0 else None

    def party(self, column: int) -> str:
        """The party of a column; empty for the column about all of them."""
        assert self.sheet is not None
        place = column - int(self.pinned)
        return self.sheet.parties[place] if place >= 0 else ""

    def anchor(self, row: int, column: int) -> str:
        """What a note on a cell hangs on."""
        cell = self.cell(row, column)
        return cell.anchor if cell else self.row(row).matter.anchor

    def starts_group(self, row: int) -> bool:
        """Whether the row before it is of another topic, or has parties that stand otherwise to each other."""
        if row == 0 or not self.sheet:
            return False
        before, here = self.row(row - 1), self.row(row)
        if self.pinned:
            return before.between.outcome is not here.between.outcome
        return before.matter.topic != here.matter.topic

    def place_of(self, party: str, target: str) -> QModelIndex:
        """The cell of a party on a matter, or of the column about all; an invalid one when it is not shown."""
        if self.sheet:
            columns = [self.party(column) for column in range(self.columnCount())]
            rows = [row.matter.target for row in self.sheet.rows]
            if party in columns and target in rows:
                return self.index(rows.index(target), columns.index(party))
        return QModelIndex()

    def runs(self, row: int, column: int) -> tuple[Run, ...]:
        """A cell as styled text."""
        found = self._runs.get((row, column))
        if found is None:
            found = self._runs[row, column] = self._cell(row, column)
        return found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, and the same with all that its look says for a screen reader."""
        if not index.isValid() or not self.sheet:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(self.runs(index.row(), index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row(), index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Capital and name of a party; what a matter is called, and its topic."""
        if not self.sheet or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            if section >= len(self._heads):
                return None
            return ("\n" if role == Qt.ItemDataRole.DisplayRole else ", ").join(self._heads[section])
        if section >= len(self.sheet.rows):
            return None
        name, topic = self.matter_lines(section)
        return name if role == Qt.ItemDataRole.DisplayRole else ", ".join(part for part in (name, topic) if part)

    def head(self, column: int) -> tuple[str, ...]:
        """The lines of a column's head."""
        return self._heads[column]

    def matter_lines(self, row: int) -> tuple[str, str]:
        """What a matter is called, and its topic, which is empty when that says the same."""
        assert self.sheet is not None
        matter = self.row(row).matter
        topic = one_line(self.sheet.vocabulary.topic_label(matter.topic))
        if matter.point:
            content = translate("Positions", "content of %1").replace("%1", matter.target)
            return one_line(matter.name), f"{topic} \u00b7 {content}"
        return one_line(matter.name), "" if topic.casefold() == one_line(matter.label).casefold() else topic

    def spoken(self, row: int, column: int) -> str:
        """A cell read aloud: ``Territory, Kyiv, our reading: mixed, freeze where armies stand. Reported; ...``."""
        name, _ = self.matter_lines(row)
        cell = self.cell(row, column)
        if cell is None:
            return f"{name}, {self.head(column)[0]}: {plain(self.runs(row, column))}".replace("\n", "; ")
        stance = cell.stance
        reading = translate("Positions", "our reading: %1").replace(
            "%1", attitude_label(stance.attitude if stance else None)
        )
        text = f"{reading}, {one_line(stance.text).rstrip('.')}" if stance and stance.text else reading
        parts = [sure(cell), *cell_remarks(cell), notes_count(self._notes[cell.anchor] if stance else 0)]
        tail = "; ".join(part for part in parts if part)
        return f"{name}, {self.head(column)[0]}, {text}.{f' {tail[:1].upper()}{tail[1:]}.' if tail else ''}"

    def _cell(self, row: int, column: int) -> tuple[Run, ...]:
        assert self.sheet is not None
        cell = self.cell(row, column)
        if cell is None:
            shown = self.row(row)
            return between_runs(shown.between, self.sheet.vocabulary, self._notes[shown.matter.anchor])
        notes = self._notes[cell.anchor] if cell.stance else 0
        key = (cell.party, f"{cell.matter.anchor} {cell.matter.target}", notes)
        found = self._written.get(key)
        if found is None:
            found = self._written[key] = cell_runs(cell, notes)
        return found


def _full(party: str, sheet: PositionsSheet) -> str:
    """The party's name where its capital says another."""
    label = one_line(sheet.vocabulary.party_label(party))
    return "" if label == one_line(sheet.vocabulary.capital(party)) else label
