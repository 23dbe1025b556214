"""Plans by topics as an item model: what the table shows and what a screen reader says; only what is seen is asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.sheet import Column, MatrixCell, MatrixRow, MatrixSheet
from ui.guarantees.words import head_date, notes_count
from ui.matrix.cell_face import Face, cell_words, coverage_face, face
from ui.matrix.words import column_name, marks_of, small_print, tally_of
from ui.theme.tips import plain_tip

if TYPE_CHECKING:
    from peaceplans.sheets.matrix.silences import Silences

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What else the model tells."""

    FACE = Qt.ItemDataRole.UserRole
    ANCHOR = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2


class MatrixModel(QAbstractTableModel):
    """A row for each topic or point, a column for each plan.

    Attributes:
        pinned: how many plans, the first ones, stand in front.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: MatrixSheet | None = None
        self.coverage: Silences | None = None
        self._said: dict[tuple[int, int], str] = {}
        self.pinned = 0
        self._faces: dict[tuple[int, int], Face] = {}
        self._notes: Counter[str] = Counter()

    def show_sheet(self, sheet: MatrixSheet | None, *, coverage: bool = False) -> None:
        """Show another sheet.

        Args:
            sheet: None for nothing.
            coverage: cells say only whether a plan provides anything, and heads count that.
        """
        self.beginResetModel()
        self.sheet = sheet
        self.coverage = _coverage(sheet) if sheet and coverage else None
        self.pinned = sum(column.pinned for column in sheet.columns) if sheet else 0
        self._faces.clear()
        self._said.clear()
        self._notes = Counter(anchor for note in sheet.notes for anchor in set(note.anchors)) if sheet else Counter()
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows."""
        return 0 if parent.isValid() or not self.sheet else len(self.sheet.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many plans."""
        return 0 if parent.isValid() or not self.sheet else len(self.sheet.columns)

    def row(self, row: int) -> MatrixRow:
        """The topic or point of a row."""
        assert self.sheet is not None
        return self.sheet.rows[row]

    def column(self, column: int) -> Column:
        """The plan of a column."""
        assert self.sheet is not None
        return self.sheet.columns[column]

    def cell(self, row: int, column: int) -> MatrixCell:
        """What a plan provides in a row."""
        assert self.sheet is not None
        return self.sheet.cell(self.row(row), self.column(column))

    def face(self, row: int, column: int) -> Face:
        """How a cell looks; made when it is first seen."""
        found = self._faces.get((row, column))
        if found is None:
            assert self.sheet is not None
            if self.coverage:
                found = coverage_face(self.sheet, self.row(row), self.column(column))
            else:
                found = face(self.sheet, self.row(row), self.column(column), self.notes(row, column))
            self._faces[row, column] = found
        return found

    def text_with(self, words: str) -> Callable[[int, int], str]:
        """Texts of cells as painted; of those that cannot have all of the words, which are not made, none."""
        parts = words.casefold().split()

        def text(row: int, column: int) -> str:
            said = self.said(row, column)
            return self.face(row, column).text if all(part in said for part in parts) else ""

        return text

    def said(self, row: int, column: int) -> str:
        """All words that a cell's look can have, folded, told without making it."""
        found = self._said.get((row, column))
        if found is None:
            cell, plan = self.cell(row, column), self.column(column).plan
            points = self.sheet is not None and self.sheet.points_of is not None
            found = " ".join(cell_words(cell, plan.coverage, points=points)).casefold()
            self._said[row, column] = found
        return f"{found} {notes_count(self.notes(row, column))}" if self._notes else found

    def notes(self, row: int, column: int) -> int:
        """How many notes hang on a cell."""
        if not self._notes or self.sheet is None:
            return 0
        return len(self.sheet.notes_on(self.row(row), self.column(column)))

    def place_of(self, plan: str, key: str) -> QModelIndex:
        """The cell of a plan in a row; an invalid one when it is not shown."""
        if self.sheet:
            columns = [one.id for one in self.sheet.columns]
            rows = [one.key for one in self.sheet.rows]
            if plan in columns and key in rows:
                return self.index(rows.index(key), columns.index(plan))
        return QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, and the same with all that its look says for a screen reader."""
        if not index.isValid() or not self.sheet:
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.face(row, column).plain
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                from ui.matrix.cell_tip import cell_tip

                return plain_tip(cell_tip(self.sheet, self.row(row), self.column(column)))
            case Role.FACE:
                return self.face(row, column)
            case Role.ANCHOR:
                return self.sheet.anchor(self.row(row), self.column(column))
            case Role.STATE:
                return self.cell(row, column).state.value
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, small print and whether it is the baseline; the name of a row."""
        if not self.sheet or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            if section >= len(self.sheet.rows):
                return None
            return ", ".join(part for part in (self.row_name(section), self.row_tally(section)) if part)
        if section >= len(self.sheet.columns):
            return None
        column = self.column(section)
        parts = [column_name(column), *marks_of(column), *self.head_small(section)]
        return ", ".join(parts) if role == Qt.ItemDataRole.AccessibleTextRole else "\n".join(parts)

    def row_name(self, row: int) -> str:
        """The name of a row; a point with its number."""
        one = self.row(row)
        return one_line(f"{one.number} {one.label}")

    def head_small(self, column: int) -> tuple[str, ...]:
        """The small print of a column's head, a paragraph each."""
        one = self.column(column)
        if self.coverage:
            return head_date(one.plan.date), tally_of(self.coverage.by_plan[column])
        return (small_print(one),)

    def row_tally(self, row: int) -> str:
        """How many plans provide something in a row, are silent, or not known; empty outside of coverage."""
        return tally_of(self.coverage.by_row[row]) if self.coverage else ""

    def spoken(self, row: int, column: int) -> str:
        """A cell read aloud."""
        assert self.sheet is not None
        notes = notes_count(self.notes(row, column))
        told = one_line(self.sheet.spoken(self.row(row), self.column(column)))
        return f"{told}; {notes}" if notes else told


def _coverage(sheet: MatrixSheet) -> Silences:
    from peaceplans.sheets.matrix.silences import silences

    return silences(sheet)
