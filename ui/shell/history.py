"""Back and forward over the places a reader has been at."""

from __future__ import annotations

from ui.places import Place

MOST = 100
"""How many places are kept."""


class History:
    """Places before and after the present one.

    Attributes:
        present: where the reader is; None before the first place.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._before: list[Place] = []
        self._after: list[Place] = []
        self.present: Place | None = None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return bool(self._before)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place that one came back from."""
        return bool(self._after)

    def visit(self, place: Place) -> None:
        """A new place; what one came back from is forgotten, and the same place once more is none."""
        if place == self.present:
            return
        if self.present:
            self._before.append(self.present)
            del self._before[: -self._most]
        self._after.clear()
        self.present = place

    def move(self, place: Place) -> None:
        """The reader moved within the present place, which is now known as this one."""
        self.present = place

    def back(self) -> Place | None:
        """Go to the place before; None when there is none."""
        return self._step(self._before, self._after)

    def forward(self) -> Place | None:
        """Go to the place that one came back from; None when there is none."""
        return self._step(self._after, self._before)

    def _step(self, source: list[Place], other: list[Place]) -> Place | None:
        while source:
            place = source.pop()
            if place != self.present:
                if self.present:
                    other.append(self.present)
                self.present = place
                return place
        return None
