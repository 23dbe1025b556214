"""When what is typed is kept: at most a second after the first keystroke, and for good when typing has rested."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

KEEP = 700
"""Milliseconds from the first keystroke that is not kept to its draft."""

REST = 20_000
"""Milliseconds without a keystroke after which a revision is made."""


class Autosave(QObject):
    """Two clocks.

    Signals:
        keep_due: what was typed has to be written as a draft now.
        rested: nothing was typed for a while.
    """

    keep_due = Signal()
    rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP)
        self._keep.timeout.connect(self.keep_due)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.rested)

    def touched(self) -> None:
        """Something was typed: the first clock runs on if it runs, the second begins anew."""
        if not self._keep.isActive():
            self._keep.start()
        self._rest.start()

    def stop(self) -> None:
        """Nothing is due."""
        self._keep.stop()
        self._rest.stop()
