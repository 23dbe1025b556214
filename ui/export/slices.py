"""Long work that must be done in the window's thread, in slices between which the window lives."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from peaceplans.model.errors import PeacePlansError

_SLICE = 0.008  # seconds of work between two looks at what the user does


class Slices(QObject):
    """One piece of work at a time; starting another drops the one before.

    Signals:
        moved_on: how much is done, from 0 to 1.
        ended: all is done.
        failed: the `PeacePlansError` that ended it.
    """

    moved_on = Signal(float)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[float] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether there is work left."""
        return self._work is not None

    def start(self, work: Iterator[float]) -> None:
        """Do this work; each step yields how much is done."""
        self._work = work
        self._timer.start()

    def cancel(self) -> None:
        """Leave the work where it is."""
        self._work = None
        self._timer.stop()

    def _go_on(self) -> None:
        work = self._work
        if work is None:
            return
        started, done = perf_counter(), 0.0
        try:
            while perf_counter() - started < _SLICE:
                done = next(work)
        except StopIteration:
            self.cancel()
            self.ended.emit()
            return
        except PeacePlansError as error:
            self.cancel()
            self.failed.emit(error)
            return
        except BaseException:
            self.cancel()
            raise
        self.moved_on.emit(done)
