"""What is remembered while one works: where one is, so that a crash loses nothing, and what was compared lately."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.places import Place
from ui.settings import RECENT_COMPARISONS, Settings

_SOON = 500
"""Milliseconds from a move to its being written."""


class Session(QObject):
    """Writes down the last place of a library, and the comparisons shown lately.

    Attributes:
        library: what the library is called in the settings.
    """

    def __init__(self, settings: Settings, library: str, where: Callable[[], Place | None], parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._where = where
        self.library = library
        self._compared: tuple[str, str] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.write)

    def moved(self) -> None:
        """The reader has moved; written soon, and not again for each row that is passed."""
        place = self._where()
        plans = compared(place) if place else None
        if place and plans and plans != self._compared:
            self._remember(place, plans)
        if not self._soon.isActive():
            self._soon.start()

    def write(self) -> None:
        """Write down where the reader is."""
        self._soon.stop()
        place = self._where()
        if place is None or place.page == "start":  # from the start page one goes on with what was before it
            return
        self._settings.set_place(self.library, place)
        if plans := compared(place):
            self._remember(place, plans)
        self._settings.flush()

    def _remember(self, place: Place, plans: tuple[str, str]) -> None:
        """Put a comparison before those shown earlier."""
        self._compared = plans
        others = [one for one in self._settings.recent(self.library) if compared(one) != plans]
        self._settings.set_recent(self.library, [place, *others][:RECENT_COMPARISONS])

    def last(self) -> Place | None:
        """Where the reader was when the library was last open."""
        return self._settings.place(self.library)


def compared(place: Place) -> tuple[str, str] | None:
    """The ids of the plans that a place compares; None for any other place."""
    left, right = place.state.get("left"), place.state.get("right")
    if place.page == "compare" and isinstance(left, str) and isinstance(right, str) and left and right:
        return left, right
    return None
