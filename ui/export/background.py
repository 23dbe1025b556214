"""Work off the window's thread, whose late results are dropped.

The work makes and ends no object of Qt's: the binding's list of all objects is read in the window's thread without
stopping the others, and the program would end.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal, SignalInstance

from peaceplans.model.errors import PeacePlansError

Work = Callable[[Callable[[], bool]], object]
"""Gets a question to ask now and then: whether the result is still wanted."""


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
    _ended = Signal(object, object, object)  # which work, its result, its error; emitted in its thread

    def __init__(
        self, threads: QThreadPool | None = None, drop: Callable[[Any], object] = lambda _result: None
    ) -> None:
        super().__init__()
        self._drop = drop
        self._threads = threads or QThreadPool.globalInstance()
        self._stop: Event | None = None
        self._ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        """Whether a result is waited for."""
        return self._stop is not None

    def start(self, work: Work) -> None:
        """Do the work in another thread."""
        self.cancel()
        stop = self._stop = Event()
        _keep_rubbish()
        _running[stop] = self
        ended = self._ended  # the other thread holds nothing that it could be the last to hold
        self._threads.start(lambda: _run(stop, work, ended))

    def cancel(self) -> None:
        """Drop the work: it is told at its next question, and its result is not heard of."""
        if self._stop:
            self._stop.set()
            self._stop = None

    def _on_ended(self, stop: Event, result: object, error: Exception | None) -> None:
        _running.pop(stop, None)
        if not _running:
            _collect_rubbish_again()
        if stop is not self._stop:
            if result is not None:
                self._drop(result)
            return
        self._stop = None
        if isinstance(error, PeacePlansError):
            self.failed.emit(error)
        elif error:
            self.broken.emit()
            raise error
        else:
            self.done.emit(result)


def _run(stop: Event, work: Work, ended: SignalInstance) -> None:
    try:
        result, error = None if stop.is_set() else work(lambda: not stop.is_set()), None
    except Exception as raised:
        result, error = None, raised
    with suppress(RuntimeError):  # the program has ended meanwhile
        ended.emit(stop, result, error)


def one_thread() -> QThreadPool:
    """A thread of its own, for what must not be done twice at the same time; it ends with the program."""
    threads = QThreadPool(QCoreApplication.instance())
    threads.setMaxThreadCount(1)
    return threads


def _keep_rubbish() -> None:
    """While other threads work, rubbish is kept: who collects it ends widgets too, which only this thread may do."""
    global _collected
    if not _running:
        _collected = gc.isenabled()
        gc.disable()


def _collect_rubbish_again() -> None:
    if _collected:
        gc.enable()


_collected = False
_running: dict[Event, Background] = {}  # kept alive until the last thread has told its end
