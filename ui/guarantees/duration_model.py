"""How long instruments last, as rows that a screen reader can go through."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.durations import DurationBar
from ui.guarantees.fields_model import Index
from ui.theme.tips import plain_tip

_ROOT = QModelIndex()


class DurationModel(QAbstractListModel):
    """A row for each instrument; those that stand apart come last, under a heading of their own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[DurationBar | None] = []

    def show_bars(self, bars: Sequence[DurationBar]) -> None:
        """Show these bars."""
        self.beginResetModel()
        joined = [bar for bar in bars if not bar.apart]
        apart = [bar for bar in bars if bar.apart]
        self._rows = [*joined, *((None, *apart) if apart else ())]
        self.endResetModel()

    @property
    def bars(self) -> list[DurationBar]:
        """The bars without the heading."""
        return [bar for bar in self._rows if bar]

    def bar(self, row: int) -> DurationBar | None:
        """The bar of a row; None for the heading."""
        return self._rows[row]

    def heading(self) -> str:
        """What stands over the bars that stand apart."""
        return self.tr("Partnerships without a defence clause")

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows, the heading among them."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The heading is read, and nothing can be done with it."""
        if index.isValid() and self._rows[index.row()] is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name and length in words."""
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        bar = self._rows[index.row()]
        if bar is None:
            return None if role == Qt.ItemDataRole.ToolTipRole else self.heading()
        words = one_line(bar.spoken)
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
