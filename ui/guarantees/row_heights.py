"""Heights of rows, taken from the columns in sight first; the others are set into lines between two frames."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

AT_ONCE = 8
"""Columns that are all measured at once."""

_SLICE = 0.006  # seconds of work at a time, so that keys and scrolling come between


class RowHeights(QObject):
    """Measures columns one after the other.

    Signals:
        grown: some rows are higher than they were told to be.
    """

    grown = Signal()

    def __init__(self, height: Callable[[int, int], int], parent: QObject | None = None) -> None:
        """Takes what tells the height that a cell (row, column) needs."""
        super().__init__(parent)
        self._height = height
        self.heights: list[int] = []
        self._waiting: list[int] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether all columns are measured."""
        return not self._waiting

    def begin(self, least: Iterable[int], columns: int, seen: Iterable[int]) -> None:
        """Measure anew.

        Args:
            least: the least height of each row.
            columns: how many there are.
            seen: those in sight, which are measured at once; all are when they are few.
        """
        self.heights = list(least)
        now = range(columns) if columns <= AT_ONCE else sorted(set(seen))
        for column in now:
            self._measure(column)
        self._waiting = [column for column in range(columns) if column not in set(now)]
        if self._waiting:
            self._timer.start()
        else:
            self._timer.stop()

    def need(self, columns: Iterable[int]) -> None:
        """These have come into sight."""
        asked = [column for column in columns if column in self._waiting]
        before = list(self.heights)
        for column in asked:
            self._waiting.remove(column)
            self._measure(column)
        if before != self.heights:
            self.grown.emit()

    def _go_on(self) -> None:
        before, until = list(self.heights), perf_counter() + _SLICE
        while self._waiting and perf_counter() < until:
            self._measure(self._waiting.pop(0))
        if not self._waiting:
            self._timer.stop()
        if before != self.heights:
            self.grown.emit()

    def _measure(self, column: int) -> None:
        for row, height in enumerate(self.heights):
            self.heights[row] = max(height, self._height(row, column))
