"""Work off the window's thread with a small dialog, shown only when it takes long, that can stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from peaceplans.model.errors import PeacePlansError
from ui.desk import Desk, Weight
from ui.export.background import Background, Work

PATIENCE = 100
"""Milliseconds after which it is said that something is going on."""


class QuietWork(QObject):
    """One piece of work; goes when it is done, has failed (which is told in the bar) or was stopped."""

    def __init__(self, desk: Desk, words: str, work: Work, done: Callable[[object], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._over = parent
        self._then = done
        self._dialog: QProgressDialog | None = None
        self._background = Background()
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._show)
        self._wait.start(PATIENCE)
        self._background.start(work)

    def stop(self) -> None:
        """Leave it; its result is not heard of."""
        self._background.cancel()
        self._desk.tell(QCoreApplication.translate("Notes", "Stopped."), Weight.NOTICE)
        self._end()

    def _show(self) -> None:
        stop = QCoreApplication.translate("Notes", "Stop")
        self._dialog = QProgressDialog(self._words, stop, 0, 0, self._over.window())
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setAutoReset(False)
        self._dialog.canceled.connect(self.stop)
        self._dialog.show()

    def _on_done(self, result: object) -> None:
        self._end()
        self._then(result)

    def _on_failed(self, error: PeacePlansError) -> None:
        self._end()
        self._desk.tell(str(error), Weight.FAULT)

    def _end(self) -> None:
        self._wait.stop()
        if self._dialog:
            self._dialog.canceled.disconnect(self.stop)
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
        self.deleteLater()
