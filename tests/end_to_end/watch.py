"""Watches a run of the window: whatever Python raises or Qt warns of, and what is left when windows have closed."""

from __future__ import annotations

import gc
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

import shiboken6
from PySide6.QtCore import QMessageLogContext, QThread, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.export.background import NAME, wait_for_all

_OF_THE_PLATFORM = ("This plugin does not support",)  # offscreen cannot do all that a screen can


class Watch:
    """What went wrong.

    Attributes:
        faults: exceptions with their tracebacks, and warnings.
    """

    def __init__(self) -> None:
        self.faults: list[str] = []

    @contextmanager
    def on(self) -> Iterator[None]:
        """Watch meanwhile."""
        excepthook, thread_hook = sys.excepthook, threading.excepthook
        unraisable = sys.unraisablehook
        sys.excepthook = self._on_raised
        threading.excepthook = lambda told: self._on_raised(told.exc_type, told.exc_value, told.exc_traceback)
        sys.unraisablehook = lambda told: self._on_raised(told.exc_type, told.exc_value, told.exc_traceback)
        handler = qInstallMessageHandler(self._on_message)
        try:
            yield
        finally:
            qInstallMessageHandler(handler)
            sys.excepthook, threading.excepthook = excepthook, thread_hook
            sys.unraisablehook = unraisable

    def _on_raised(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        self.faults.append("".join(traceback.format_exception(kind, error, trace)))

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        loud = kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
        if loud and not any(text.startswith(one) for one in _OF_THE_PLATFORM):
            self.faults.append(f"Qt: {text}\n{''.join(traceback.format_stack(limit=12))}")


def left_over(before: frozenset[int] = frozenset()) -> list[str]:
    """What is still there and should not be: windows, timers that run, threads; nothing when all is gone.

    Args:
        before: what was there before the windows were opened, from `present`.
    """
    wait_for_all()
    QTest.qWait(50)  # what has ended is told
    for _ in range(5):
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
        QApplication.processEvents()
        gc.collect()
    found = [f"window {one!r}" for one in QApplication.topLevelWidgets() if id(one) not in before]
    for one in gc.get_objects():
        if isinstance(one, QTimer | QThread) and shiboken6.isValid(one) and id(one) not in before:
            running = one.isActive() if isinstance(one, QTimer) else one.isRunning()
            if running and one is not QApplication.instance().thread():  # type: ignore[union-attr]
                found.append(f"{type(one).__name__} of {one.parent()!r} runs")
    others = (one for one in threading.enumerate() if id(one) not in before and not one.name.startswith(NAME))
    found += [f"thread {one.name}" for one in others]
    return found


def present() -> frozenset[int]:
    """What is there now, to be told from what comes."""
    there = [*QApplication.topLevelWidgets(), *threading.enumerate()]
    there += [one for one in gc.get_objects() if isinstance(one, QTimer | QThread)]
    return frozenset(id(one) for one in there)
