"""Faults of the program itself: logged, told once, and remembered for the next start when the program fell over.

Every run has a lock file and a file for what `faulthandler` writes when the process is killed by a fault of its own. A
run that ends properly removes both; a lock file whose process is gone is a run that did not.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QLockFile, QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from ui.shell.log import LogFile, begin, described, end, last_lines, logger, without_quotations

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Faults(QObject):
    """Catches what nobody else caught, from `begin` to `end`.

    Signals:
        happened: the report of an unexpected exception, the first time it comes from a place.

    Attributes:
        folder: where log and marks are.
        earlier: the report of an earlier run that did not end properly; empty when all did.
    """

    happened = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.earlier = ""
        self._told: set[str] = set()
        self._log: LogFile | None = None
        self._lock: QLockFile | None = None
        self._crash: TextIO | None = None
        self._hooks: list[Callable[[], object]] = []

    def begin(self) -> None:
        """Begin the log, mark this run, look for marks of earlier ones, and catch what falls through."""
        self._log = begin(self.folder)
        self.earlier = _report_of_dead_runs(self.folder)
        name = f"run-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}"
        self._lock = QLockFile(str(self.folder / f"{name}.lock"))
        self._lock.setStaleLockTime(0)
        self._lock.tryLock(0)
        with contextlib.suppress(OSError):
            self._crash = (self.folder / f"{name}.crash").open("w", encoding="utf-8")
            faulthandler.enable(self._crash)
        before, before_in_threads = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_exception_in_thread
        before_of_qt = qInstallMessageHandler(self._on_qt_message)
        self._hooks = [
            lambda: setattr(sys, "excepthook", before),
            lambda: setattr(threading, "excepthook", before_in_threads),
            lambda: qInstallMessageHandler(before_of_qt),
        ]
        logger.info("started, Python %s, %s", sys.version.split()[0], sys.platform)

    def end(self) -> None:
        """The run ends properly: take the marks away, and the hooks."""
        logger.info("ended")
        for give_back in self._hooks:
            give_back()
        self._hooks = []
        if self._crash:
            faulthandler.disable()
            self._crash.close()
            with contextlib.suppress(OSError):
                Path(self._crash.name).unlink()
        if self._lock:
            self._lock.unlock()
        if self._log:
            end(self._log)

    def tell(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Log an exception, and tell it the first time it comes from this place."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        report = described(kind, error, trace)
        logger.error("%s", report)
        if sys.stderr is not None:
            sys.__excepthook__(kind, error or kind(), trace)
        if report not in self._told:
            self._told.add(report)
            self.happened.emit(report)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.tell(kind, error, trace)

    def _on_exception_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_type is not SystemExit:
            self.tell(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _on_qt_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if "propagateSizeHints" in text:  # the offscreen platform says so of every window
            return
        logger.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", without_quotations(text))
        if sys.stderr is not None and kind is not QtMsgType.QtDebugMsg:
            print(text, file=sys.stderr)


def _report_of_dead_runs(folder: Path) -> str:
    """What is left of runs that did not end properly, and is taken away with this."""
    parts = []
    for mark in sorted(folder.glob("run-*.lock")):
        lock = QLockFile(str(mark))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):  # its process is alive
            continue
        crash = mark.with_suffix(".crash")
        written = ""
        with contextlib.suppress(OSError):
            written = crash.read_text("utf-8", "replace").strip()
            crash.unlink()
        lock.unlock()
        parts.append(f"{mark.stem}\n{written or 'The process ended without a word.'}")
    if not parts:
        return ""
    return "\n\n".join([*parts, "The end of the log:", last_lines(folder)])
