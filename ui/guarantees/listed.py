"""Which instruments the list of instruments has: those with the words looked for that meet the conditions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel


class ListedInstruments(QSortFilterProxyModel):
    """Groups are there as long as any of their instruments is.

    Attributes:
        id_role: of an instrument's id; groups have none.
        words_role: of the words in which is looked.
    """

    def __init__(self, id_role: int, words_role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.id_role, self.words_role = id_role, words_role
        self._words: list[str] = []
        self._met: frozenset[str] | None = None
        self.setRecursiveFilteringEnabled(True)

    def look_for(self, words: str) -> None:
        """Only instruments with all of these words, wherever they stand."""
        self._words = words.casefold().split()
        self.invalidate()

    def limit(self, met: Iterable[str] | None) -> None:
        """Only these instruments; all when None."""
        self._met = None if met is None else frozenset(met)
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether an instrument is listed; a group by itself never is."""
        index = self.sourceModel().index(row, 0, parent)
        name = index.data(self.id_role)
        if not name or (self._met is not None and name not in self._met):
            return False
        there = str(index.data(self.words_role))
        return all(word in there for word in self._words)
