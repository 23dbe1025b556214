"""Fields by instruments as an item model: what the table shows and what a screen reader says."""

from __future__ import annotations

from collections import Counter
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from peaceplans.model.instrument import Field, Instrument
from peaceplans.model.vocabulary import FieldKey
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet
from ui.compare.rows.middle_text import certainty_label
from ui.controls.runs import Run, plain
from ui.guarantees.cell_text import field_runs
from ui.guarantees.words import (
    certainty_head,
    common_certainty,
    notes_count,
    particulars,
    verdict,
    verdict_sentence,
)

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What else the model tells."""

    RUNS = Qt.ItemDataRole.UserRole
    DIFFERS = Qt.ItemDataRole.UserRole + 1
    ANCHOR = Qt.ItemDataRole.UserRole + 2


class FieldsModel(QAbstractTableModel):
    """A row for each field, a column for each instrument; the reference, if there is one, is the first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: GuaranteeSheet | None = None
        self.checking = False
        self._heads: list[tuple[str, ...]] = []
        self._written: dict[tuple[str, str, str, tuple[str, ...]], tuple[Run, ...]] = {}
        self._runs: dict[tuple[int, int], tuple[Run, ...]] = {}
        self._common: list[object] = []
        self._notes: Counter[str] = Counter()

    def show_sheet(self, sheet: GuaranteeSheet | None, *, checking: bool = False) -> None:
        """Show another sheet.

        Args:
            sheet: None for nothing.
            checking: each cell says how it stands to the reference.
        """
        self.beginResetModel()
        self.sheet = sheet
        self.checking = checking
        self._runs.clear()
        self._heads = [_head(one, sheet) for one in sheet.instruments] if sheet else []
        self._common = [common_certainty(one, sheet) for one in sheet.instruments] if sheet else []
        self._notes = Counter(anchor for note in sheet.notes for anchor in set(note.anchors)) if sheet else Counter()
        self.endResetModel()

    def forget(self) -> None:
        """Write all cells anew, since the record itself may have changed."""
        self._written.clear()
        self._runs.clear()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many fields."""
        return 0 if parent.isValid() or not self.sheet else len(self.sheet.fields)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many instruments."""
        return 0 if parent.isValid() or not self.sheet else len(self.sheet.instruments)

    @property
    def pinned(self) -> bool:
        """Whether the first column is the reference."""
        return bool(self.sheet and self.sheet.against)

    def instrument(self, column: int) -> Instrument:
        """The instrument of a column."""
        assert self.sheet is not None
        return self.sheet.instruments[column]

    def key(self, row: int) -> FieldKey:
        """The field of a row."""
        assert self.sheet is not None
        return self.sheet.fields[row]

    def field(self, row: int, column: int) -> Field:
        """What an instrument has in a field."""
        return self.instrument(column).field(self.key(row).id)

    def anchor(self, row: int, column: int) -> str:
        """What a note on a cell hangs on: ``us-15y#duration``."""
        return f"{self.instrument(column).id}#{self.key(row).id}"

    def place_of(self, instrument: str, key: str) -> QModelIndex:
        """The cell of an instrument and field; an invalid one when it is not shown."""
        if self.sheet:
            columns = [one.id for one in self.sheet.instruments]
            rows = [one.id for one in self.sheet.fields]
            if instrument in columns and key in rows:
                return self.index(rows.index(key), columns.index(instrument))
        return QModelIndex()

    def runs(self, row: int, column: int) -> tuple[Run, ...]:
        """A cell as styled text."""
        found = self._runs.get((row, column))
        if found is None:
            found = self._runs[row, column] = self._cell(row, column)
        return found

    def differs(self, row: int, column: int) -> bool:
        """Whether a cell is known to differ from the reference."""
        assert self.sheet is not None
        if self.sheet.against is None or (column == 0 and self.pinned):
            return False
        return self.sheet.differs(self.instrument(column), self.key(row).id) is True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, and the same with all that its look says for a screen reader."""
        if not index.isValid() or not self.sheet:
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(self.runs(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row, column)
        if role == Role.RUNS:
            return self.runs(row, column)
        if role == Role.DIFFERS:
            return self.differs(row, column)
        if role == Role.ANCHOR:
            return self.anchor(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, small print and certainty of a column; the name of a field."""
        if not self.sheet:
            return None
        if orientation is Qt.Orientation.Vertical:
            if section >= len(self.sheet.fields):
                return None
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return one_line(self.key(section).label)
            return None
        if section >= len(self.sheet.instruments):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(self.head(section))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self.head(section))
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        return None

    def head(self, column: int) -> tuple[str, ...]:
        """The lines of a column's head."""
        return self._heads[column]

    def spoken(self, row: int, column: int) -> str:
        """A cell read aloud: field, instrument, text, how it stands to the reference, how sure it is, and notes."""
        assert self.sheet is not None
        instrument, field = self.instrument(column), self.field(row, column)
        text = plain(field_runs(field))
        parts = [
            verdict_sentence(self.sheet, instrument, field),
            certainty_label(field.certainty),
            notes_count(self._notes[self.anchor(row, column)]),
        ]
        tail = "; ".join(part for part in parts if part)
        name = f"{one_line(self.key(row).label)}, {one_line(instrument.short_title)}"
        return f"{name}: {text.rstrip('.')}. {tail[:1].upper()}{tail[1:]}."

    def _cell(self, row: int, column: int) -> tuple[Run, ...]:
        assert self.sheet is not None
        field = self.field(row, column)
        remarks = [certainty_label(field.certainty)] if field.certainty is not self._common[column] else []
        remarks.append(notes_count(self._notes[self.anchor(row, column)]))
        said = ""
        if self.checking and self.sheet.against and not (column == 0 and self.pinned):
            said = verdict(self.sheet.differs(self.instrument(column), field.key))
        key = (self.instrument(column).id, field.key, said, tuple(remarks))
        found = self._written.get(key)
        if found is None:
            found = self._written[key] = field_runs(field, verdict=said, remarks=remarks)
        return found


def _head(instrument: Instrument, sheet: GuaranteeSheet) -> tuple[str, ...]:
    lines = (one_line(instrument.short_title), particulars(instrument, sheet), certainty_head(instrument, sheet))
    return tuple(line for line in lines if line)
