"""The rows of a sheet as an item model: left text, what changed, right text; topics as headings between them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from peaceplans.compare.comparison import Row, Status
from peaceplans.model.evidence import Certainty
from peaceplans.model.plan import Plan, Provision, State
from peaceplans.sheets.comparison.sheet import ComparisonSheet, SheetRow
from ui.compare.rows.middle_text import common_certainty, middle_text, notes_label

Index = QModelIndex | QPersistentModelIndex
_OF_HEADING = Qt.ItemFlag.ItemIsEnabled
_OF_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class Column(IntEnum):
    """The columns."""

    LEFT = 0
    MIDDLE = 1
    RIGHT = 2


class Role(IntEnum):
    """What can be asked of a cell beside Qt's own roles."""

    ROW_ID = Qt.ItemDataRole.UserRole + 1
    TOPIC = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class TopicHeading:
    """The line over the rows of a topic."""

    label: str


class RowsModel(QAbstractTableModel):
    """Rows and headings in the order of the sheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: ComparisonSheet | None = None
        self._entries: list[TopicHeading | SheetRow] = []
        self._places: dict[str, int] = {}
        self._topics: list[str] = []
        self._common: Certainty | None = None

    def set_sheet(self, sheet: ComparisonSheet | None) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self.sheet = sheet
        self._entries, self._topics = _with_headings(sheet) if sheet else ([], [])
        self._places = {entry.row.id: place for place, entry in enumerate(self._entries) if isinstance(entry, SheetRow)}
        self._common = common_certainty(sheet) if sheet else None
        self.endResetModel()

    def renew(self, sheet: ComparisonSheet) -> bool:
        """Show the same rows with other notes; False, and nothing done, when the rows are others."""
        if [shown.row.id for shown in sheet.rows] != list(self._places):
            return False
        counts = self.note_counts
        self.sheet = sheet
        for place, shown in zip(self._places.values(), sheet.rows, strict=True):
            self._entries[place] = shown
        for place, before, now in zip(self._places.values(), counts, self.note_counts, strict=True):
            if before != now:  # that is all that a row says of its notes
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        return True

    @property
    def note_counts(self) -> list[int]:
        """How many notes the rows have, one after the other."""
        return [len(entry.notes) for entry in self._entries if isinstance(entry, SheetRow)]

    def renewed(self, shown: SheetRow | None) -> SheetRow | None:
        """The same row as it is now."""
        place = self._places.get(shown.row.id) if shown else None
        return shown if place is None else self.shown(place)

    def entry(self, place: int) -> TopicHeading | SheetRow:
        """The heading or row at a place from 0."""
        return self._entries[place]

    def shown(self, place: int) -> SheetRow | None:
        """The row at a place; None when a heading is there, or nothing."""
        entry = self._entries[place] if 0 <= place < len(self._entries) else None
        return entry if isinstance(entry, SheetRow) else None

    def topic(self, place: int) -> str:
        """The topic of a place, in words."""
        return self._topics[place]

    def place_of(self, row_id: str) -> int | None:
        """Where a row stands; None when it is not shown."""
        return self._places.get(row_id)

    @property
    def headings(self) -> list[int]:
        """The places of the headings."""
        return [place for place, entry in enumerate(self._entries) if isinstance(entry, TopicHeading)]

    @property
    def common(self) -> Certainty | None:
        """The certainty that all rows share, or None."""
        return self._common

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows and headings there are."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Left, middle, right."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _OF_HEADING if self.shown(index.row()) is None else _OF_ROW

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts as they are in the sheet, and how each cell is read aloud."""
        if not index.isValid() or not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Role.TOPIC:
            return self._topics[index.row()]
        if isinstance(entry, TopicHeading):
            spoken = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return entry.label if spoken and index.column() == Column.LEFT else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry, index.column())
        if role == Role.ROW_ID:
            return entry.row.id
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The plans' names over the columns, for those who hear the table; numbers before the rows."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) or self.sheet is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            shown = self.shown(section)
            return str(shown.number) if shown else ""
        middle = QCoreApplication.translate("Rows", "What changed")
        return [self.sheet.left.short_title, middle, self.sheet.right.short_title][section]

    def _text(self, shown: SheetRow, column: int) -> str:
        if column == Column.MIDDLE:
            return middle_text(shown, self._common).text
        if column == Column.LEFT:
            return side_text(shown.row, is_left=True) or shown.left_absence
        return side_text(shown.row, is_left=False) or shown.right_absence

    def _spoken(self, shown: SheetRow, column: int) -> str:
        if column == Column.MIDDLE or self.sheet is None:
            notes = notes_label(len(shown.notes)).replace("\u00a0", " ")
            return f"{shown.spoken}; {notes}" if notes else shown.spoken
        is_left = column == Column.LEFT
        plan, provisions = (self.sheet.left, shown.row.left) if is_left else (self.sheet.right, shown.row.right)
        text = self._text(shown, column)
        if not provisions:
            return text
        options = [
            f"{self.sheet.vocabulary.party_label(option.owner)}, {option.title}: {option.text}"
            for provision in provisions
            for option in provision.options
        ]
        return "\n".join([f"{_named(plan, provisions)}: {text}", *options])


def side_text(row: Row, *, is_left: bool) -> str:
    """The whole text of one side, as the sheet compares it."""
    return "".join(change.left if is_left else change.right for change in row.words)


def is_change(shown: SheetRow) -> bool:
    """Whether stepping through the changes stops at a row."""
    return shown.row.status is not Status.SAME


def _with_headings(sheet: ComparisonSheet) -> tuple[list[TopicHeading | SheetRow], list[str]]:
    entries: list[TopicHeading | SheetRow] = []
    topics: list[str] = []
    last = None
    for shown in sheet.rows:
        label = sheet.vocabulary.topic_label(shown.row.topic)
        if shown.row.topic != last:
            entries.append(TopicHeading(label))
            topics.append(label)
            last = shown.row.topic
        entries.append(shown)
        topics.append(label)
    return entries, topics


def _named(plan: Plan, provisions: tuple[Provision, ...]) -> str:
    return f"{plan.short_title}, {'; '.join(_point(provision) for provision in provisions)}"


def _point(provision: Provision) -> str:
    """Number, title, and what a label says beside them: ``12 Zaporizhzhia plant, open, disputed``."""
    states = {
        State.OPEN: QCoreApplication.translate("Cards", "open"),
        State.STRUCK: QCoreApplication.translate("Cards", "struck"),
    }
    disputed = QCoreApplication.translate("Cards", "disputed") if provision.disputed else ""
    name = f"{provision.number or provision.key} {provision.title}".strip()
    return ", ".join(part for part in (name, states.get(provision.state, ""), disputed) if part)
