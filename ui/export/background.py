"""Work off the window's thread, whose late results are dropped.

The work makes, holds and ends no object of Qt's, and what carries it there and back is Python's own: the binding of Qt
is not made for objects that two threads hold. Results are fetched by the window, by looking now and then.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from peaceplans.model.errors import PeacePlansError

Work = Callable[[Callable[[], bool]], object]
"""Gets a question to ask now and then: whether the result is still wanted."""

NAME = "background"
"""What the names of the threads begin with; they wait for more until the program ends."""

_LOOK = 8  # milliseconds between two looks for what has ended


class Threads:
    """A thread of its own, for what must not be done twice at the same time; or a few for anything."""

    def __init__(self, most: int = 1) -> None:
        self._pool = ThreadPoolExecutor(most, NAME)

    def start(self, do: Callable[[], object]) -> Future[Any]:
        """Have something done there, after all that is asked for already."""
        _keep_rubbish()
        begun = self._pool.submit(do)
        _running.add(begun)
        return begun


def wait_for_all() -> None:
    """Wait until everything that was asked for in other threads is done."""
    wait(_running)


_running: set[Future[Any]] = set()


_any = Threads(2)


class Background(QObject):
    """One piece of work at a time; starting another drops the one before, which is not begun if it waits still.

    Args:
        threads: where it is done; among all others when none are named.
        drop: what is done with a result that comes too late.

    Signals:
        done: what the work returned.
        failed: the `PeacePlansError` that ended it.
        broken: any other error ended it, a bug, which is raised in the window's thread when this is told.
    """

    done = Signal(object)
    failed = Signal(object)
    broken = Signal()

    def __init__(self, threads: Threads | None = None, drop: Callable[[Any], object] = lambda _result: None) -> None:
        super().__init__()
        self._drop = drop
        self._threads = threads or _any
        self._stop: Event | None = None
        self._begun: list[tuple[Event, Future[Any]]] = []
        self._look = QTimer(self)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self._fetch)

    @property
    def busy(self) -> bool:
        """Whether a result is waited for."""
        return self._stop is not None

    def start(self, work: Work) -> None:
        """Do the work in another thread."""
        self.cancel()
        stop = self._stop = Event()
        self._begun.append((stop, self._threads.start(lambda: None if stop.is_set() else work(_asked(stop)))))
        if len(self._begun) == 1:
            _alive.add(self)
            self._look.start()

    def cancel(self) -> None:
        """Drop the work: it is told at its next question, and its result is not heard of."""
        if self._stop:
            self._stop.set()
            self._stop = None

    def _fetch(self) -> None:
        """Take what has ended; a bug is raised when all else is told."""
        ended = [one for one in self._begun if one[1].done()]
        self._begun = [one for one in self._begun if not one[1].done()]
        if not self._begun:
            self._look.stop()
            _alive.discard(self)
        for stop, begun in ended:
            self._tell(stop, begun)

    def _tell(self, stop: Event, begun: Future[Any]) -> None:
        error = begun.exception()
        if stop is not self._stop:
            if error is None and begun.result() is not None:
                self._drop(begun.result())
            return
        self._stop = None
        if isinstance(error, PeacePlansError):
            self.failed.emit(error)
        elif error:
            self.broken.emit()
            raise error
        else:
            self.done.emit(begun.result())


def _asked(stop: Event) -> Callable[[], bool]:
    return lambda: not stop.is_set()


_alive: set[Background] = set()  # until their last work has ended


def _keep_rubbish() -> None:
    """While other threads work, rubbish is kept: who collects it ends widgets too, which only this thread may do."""
    program = QCoreApplication.instance()
    if gc.isenabled() and program is not None:
        gc.disable()
        timer = QTimer(program)
        timer.setInterval(_LOOK)
        timer.timeout.connect(lambda: _collect_again(timer))
        timer.start()


def _collect_again(timer: QTimer) -> None:
    """When all have ended, the new rubbish is collected here, so that none is left for what they do at their end."""
    _running.difference_update([one for one in _running if one.done()])
    if not _running:
        timer.stop()
        timer.deleteLater()
        gc.collect(0)
        gc.enable()
