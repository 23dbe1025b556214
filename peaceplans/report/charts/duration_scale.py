"""Where years stand in the chart of durations, in the window and in a report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500)
_OPEN_END = 50  # years that the axis has when nothing shown has an end


@dataclass(frozen=True, slots=True)
class Scale:
    """A horizontal axis that begins at 0.

    Attributes:
        start: where 0 stands, in pixels.
        width: of the axis.
        most: years at its end.
        step: years from mark to mark.
    """

    start: float
    width: float
    most: float
    step: float

    def x(self, years: float) -> float:
        """Where a number of years stands."""
        return self.start + self.width * min(years, self.most) / self.most

    def marks(self) -> list[float]:
        """The years that are written at the axis."""
        count = int(self.most / self.step + 1e-9)
        return [number * self.step for number in range(count + 1)]


def scale_for(start: float, room: float, ends: Iterable[tuple[float | None, float]], label: float) -> Scale:
    """The axis on which bars and the words behind them fit into the room.

    Args:
        start: where 0 stands.
        room: pixels from there to the edge.
        ends: for each bar its years and the width of the words behind it; None for one without an end.
        label: width of a mark's label, which sets how close marks may stand.
    """
    known = list(ends)
    longest = max((years or 0 for years, _ in known), default=0) or _OPEN_END
    width = room
    for years, words in known:
        width = min(width, (room - words) * longest / (years or longest))
    width = max(width, room * 0.35)
    step = next((one for one in _STEPS if width * one / longest >= label * 2.6), _STEPS[-1])
    return Scale(start, width, longest, float(step))
