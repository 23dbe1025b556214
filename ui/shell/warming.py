"""Pages are made before they are asked for, so that the first look at one is no slower than the second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from peaceplans.model.errors import PeacePlansError

if TYPE_CHECKING:
    from ui.window import MainWindow

_APART = 250
"""Milliseconds between two pages, in which keys and clicks have their turn."""


class Warming(QObject):
    """Makes the pages of a window one after another while nobody waits; goes with the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setInterval(_APART)
        self._timer.timeout.connect(self.step)

    def begin(self) -> None:
        """Make the first of them after a while, then the others."""
        self._timer.start()

    def step(self) -> None:
        """Make the next page; what cannot be read now is told when the page is asked for."""
        left = [kind.name for kind in self._window.kinds if kind.name not in self._window.pages]
        if left:
            try:
                self._window.made(left[0])
                return
            except PeacePlansError:
                pass
        self._timer.stop()
