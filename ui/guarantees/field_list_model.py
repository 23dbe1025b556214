"""One field over all instruments, as rows that a screen reader can go through."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.field_sheet import FieldEntry, FieldOrder, FieldSheet
from peaceplans.sheets.guarantees.groups import Group
from peaceplans.sheets.guarantees.sheet import field_citations
from ui.compare.rows.middle_text import certainty_label
from ui.controls.runs import Run, Style, plain
from ui.guarantees.cell_text import field_runs
from ui.guarantees.fields_model import Index
from ui.guarantees.words import group_label, head_date, notes_count, sources_count

_ROOT = QModelIndex()


class FieldListModel(QAbstractListModel):
    """A row for each instrument, under headings when they stand in groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: FieldSheet | None = None
        self._rows: list[FieldEntry | Group] = []
        self._names: dict[int, tuple[Run, ...]] = {}
        self._runs: dict[int, tuple[Run, ...]] = {}
        self._notes: Counter[str] = Counter()

    def show_sheet(self, sheet: FieldSheet | None) -> None:
        """Show another sheet; None for nothing."""
        self.beginResetModel()
        self.sheet = sheet
        self._rows = []
        self._names.clear()
        self._runs.clear()
        self._notes = Counter(anchor for note in sheet.notes for anchor in set(note.anchors)) if sheet else Counter()
        last: Group | None = None
        for entry in sheet.entries if sheet else ():
            if sheet and sheet.order is FieldOrder.GROUP and entry.group is not last:
                last = entry.group
                self._rows.append(last)
            self._rows.append(entry)
        self.endResetModel()

    def entry(self, row: int) -> FieldEntry | None:
        """What stands in a row; None for a heading."""
        found = self._rows[row]
        return None if isinstance(found, Group) else found

    def heading(self, row: int) -> str:
        """The heading in a row; empty where an instrument stands."""
        found = self._rows[row]
        return group_label(found) if isinstance(found, Group) else ""

    def row_of(self, instrument: str) -> int:
        """The row of an instrument; -1 when it is not shown."""
        for row, found in enumerate(self._rows):
            if not isinstance(found, Group) and found.instrument.id == instrument:
                return row
        return -1

    def first(self) -> int:
        """The first row that is no heading; -1 when there is none."""
        return next((row for row, found in enumerate(self._rows) if not isinstance(found, Group)), -1)

    def name(self, row: int) -> tuple[Run, ...]:
        """Title and small print of an instrument."""
        found = self._names.get(row)
        if found is None:
            entry = self.entry(row)
            assert entry is not None
            assert self.sheet is not None
            one = entry.instrument
            small = [one_line(one.status), head_date(one.date)]
            if self.sheet.order is not FieldOrder.GROUP:
                small.append(group_label(entry.group))
            told = " \u00b7 ".join(part for part in small if part)
            found = (Run(f"{one_line(one.short_title)}\u2028", Style.FIGURE), Run(told, Style.SMALL))
            self._names[row] = found
        return found

    def runs(self, row: int, column: int = 0) -> tuple[Run, ...]:  # noqa: ARG002
        """What the instrument has, with how sure that is and on how many sources it rests."""
        found = self._runs.get(row)
        if found is None:
            found = self._runs[row] = self._told(row)
        return found

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows, headings among them."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is read, and nothing can be done with it."""
        if index.isValid() and self.entry(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """One."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row, and the same as they are read aloud."""
        if not index.isValid():
            return None
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(row) or f"{plain(self.name(row))}\n{plain(self.runs(row))}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.heading(row) or self.spoken(row)
        return None

    def spoken(self, row: int) -> str:
        """A row read aloud: instrument, status, date, group, text, certainty, sources, notes."""
        entry = self.entry(row)
        assert entry is not None
        one = entry.instrument
        head = ", ".join(
            part for part in (one_line(one.short_title), one_line(one.status), head_date(one.date)) if part
        )
        tail = [certainty_label(entry.field.certainty), *self._counts(entry)]
        text = plain(field_runs(entry.field)).rstrip(".")
        return f"{head}, {group_label(entry.group)}: {text}. {'; '.join(part for part in tail if part)}."

    def _told(self, row: int) -> tuple[Run, ...]:
        entry = self.entry(row)
        if entry is None:
            return ()
        return field_runs(entry.field, remarks=[certainty_label(entry.field.certainty), *self._counts(entry)])

    def _counts(self, entry: FieldEntry) -> list[str]:
        sources = len({citation.source for citation in field_citations(entry.field)})
        return [sources_count(sources), notes_count(self._notes[f"{entry.instrument.id}#{entry.field.key}"])]
