"""Heights of the rows of a matrix: at its first opening only those in sight are waited for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

_SLICE = 0.008  # seconds of measuring at a time, so that keys have their turn


class RowMeasures(QObject):
    """Measures rows and keeps what it has measured.

    Signals:
        finished: the rows that were not in sight at the first opening are measured too.
    """

    finished = Signal()

    def __init__(self, height: Callable[[int, int], int], parent: QObject | None = None) -> None:
        """Takes what tells the height that a row needs in columns of a width."""
        super().__init__(parent)
        self._height = height
        self._heights: dict[int, int] = {}
        self._of: tuple[object, int] = (None, 0)
        self._waiting: list[int] = []
        self._opened = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def forget(self) -> None:
        """The rows are others now."""
        self._heights.clear()
        self._waiting.clear()
        self._timer.stop()

    def heights(self, rows: int, width: int, *, of: object, room: int, common: int) -> Iterator[int]:
        """The heights of all rows.

        Args:
            rows: how many.
            width: of the columns.
            of: what the heights depend on beside it.
            room: the height in which rows are in sight.
            common: stands for what is not measured yet.
        """
        if self._of != (of, width):
            self.forget()
            self._of = (of, width)
        self._waiting.clear()
        used = 0
        for row in range(rows):
            if row not in self._heights and (self._opened or used <= room):
                self._heights[row] = self._height(row, width)
            if row not in self._heights:
                self._waiting.append(row)
            used += self._heights.get(row, common)
            yield self._heights.get(row, common)
        self._opened = True
        if self._waiting:
            self._timer.start()
        else:
            self._timer.stop()

    def _go_on(self) -> None:
        until = perf_counter() + _SLICE
        while self._waiting and perf_counter() < until:
            row = self._waiting.pop()
            self._heights[row] = self._height(row, self._of[1])
        if not self._waiting:
            self._timer.stop()
            self.finished.emit()
