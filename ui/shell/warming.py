"""Pages are made before they are asked for, so that the first look at one is no slower than the second."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from peaceplans.model.errors import PeacePlansError

if TYPE_CHECKING:
    from ui.window import MainWindow

_APART = 50
"""Milliseconds between two steps, in which keys and clicks have their turn."""


class Warming(QObject):
    """Makes the pages of a window one after another while nobody waits; goes with the window.

    No step holds up a key for long. The modules of all pages come first, since a page that is asked for soon has at
    least these; then each page, its parts in their places, and a first picture that nobody sees.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps = self._all_steps()
        self._timer = QTimer(self)
        self._timer.setInterval(_APART)
        self._timer.timeout.connect(self.step)

    def begin(self) -> None:
        """Take the first step after a while, then the others."""
        self._timer.start()

    def step(self) -> bool:
        """Take the next step; what cannot be read now is told when the page is asked for.

        Returns:
            Whether there may be more to do.
        """
        try:
            next(self._steps)
        except (StopIteration, PeacePlansError):
            self._timer.stop()
            return False
        return True

    def _all_steps(self) -> Iterator[None]:
        window = self._window
        for kind in window.kinds:
            if kind.name not in window.pages:
                import_module(kind.module)
                yield
        library = window.desk.library
        for read in (library.instruments, library.events):  # the longest of what pages are made from
            read()
            yield
        for kind in window.kinds:
            if kind.name not in window.pages:
                page = window.made(kind.name)
                yield
                if page is not window.stack.currentWidget():
                    page.prepare(window.stack.size())
                    yield
                    page.grab()
                    yield
