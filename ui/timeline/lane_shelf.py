"""Where every item stands at one zoom, one height and one look."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtGui import QFontMetricsF

from peaceplans.model.events import EventState, Lane
from peaceplans.report.printable import one_line
from peaceplans.sheets.timeline.item import ItemKind, TimelineItem
from ui.theme.look import Look
from ui.timeline.lane_layout import (
    LANES,
    LEAST_LINES,
    Measures,
    Placed,
    Wanted,
    arranged,
    lane_boxes,
    lines_needed,
    shared_lines,
    stretched,
)
from ui.timeline.scale import Scale
from ui.timeline.words import entries_count, lane_label

_LABEL = 230  # pixels of a label at normal text size, at most
_LINE, _AIR = 27, 4  # of a line, and above and below the lines of a lane
_MARK, _GAP, _PAD = 13, 6, 12
_AXIS = 44


@dataclass(slots=True)
class LaneBand:
    """A lane with what stands in it.

    Attributes:
        top: of the lane, from the top of all lanes.
        count: of its items.
    """

    lane: Lane
    top: int
    height: int
    count: int
    places: list[Placed] = field(default_factory=list)


class LaneShelf:
    """Lays items out and keeps the result; a zoom or a height lays them out anew, scrolling does not.

    Attributes:
        bands: the lanes that have any item, from the top.
        scale: where days stand.
        height: of all bands.
    """

    def __init__(self, look: Look) -> None:
        self.bands: list[LaneBand] = []
        self.scale = Scale(date(2022, 1, 1), date(2022, 12, 31), 1.0)
        self.height = 0
        self._items: Sequence[TimelineItem] = ()
        self._suffix: Callable[[int], str] = lambda _row: ""
        self._ranks: dict[int, int] = {}
        self._widths: dict[str, float] = {}
        self._place_of: dict[int, tuple[LaneBand, Placed]] = {}
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Measure in other fonts."""
        fonts = look.fonts
        self.look = look
        self.font = fonts.chrome
        self.metrics = QFontMetricsF(fonts.chrome)
        self.small = QFontMetricsF(fonts.small)
        self._widths.clear()
        gathered = self.metrics.horizontalAdvance(entries_count(88)) + fonts.scaled(_MARK) + 2 * fonts.scaled(_PAD)
        self.measures = Measures(
            mark=fonts.scaled(_MARK),
            gap=fonts.scaled(_GAP),
            gathered=gathered,
            before=gathered + 3 * fonts.scaled(_GAP),
        )
        self.line = max(28, fonts.scaled(_LINE))
        self.air = fonts.scaled(_AIR)
        self.axis = fonts.scaled(_AXIS)
        names = max(self.small.horizontalAdvance(f"{lane_label(lane)} 888") for lane in LANES)
        self.names = round(names) + 2 * fonts.scaled(_PAD)
        self.month = self.small.horizontalAdvance("Mmm") + 2 * self.measures.gap

    def tell(
        self, items: Sequence[TimelineItem], suffix: Callable[[int], str], time: tuple[date, date], *, earlier: bool
    ) -> None:
        """What is to be laid out.

        Args:
            items: in the order of the model.
            suffix: what a row says behind its title.
            time: the first and the last day of the axis.
            earlier: whether anything is before it.
        """
        self._items, self._suffix = items, suffix
        self._ranks = {row: rank_of(item) for row, item in enumerate(items)}
        before = self.measures.before if earlier else float(self.measures.gap)
        self.scale = Scale(*time, self.scale.per_day, before, self.measures.gathered * 1.3)

    def lay_out(self, per_day: float, room: int) -> None:
        """Put everything in its place.

        Args:
            per_day: pixels of a day.
            room: height for all lanes; more is taken when they need more.
        """
        self.scale = replace(self.scale, per_day=per_day)
        by_lane: dict[Lane, list[Wanted]] = {}
        for row, item in enumerate(self._items):
            by_lane.setdefault(item.lane, []).append(Wanted(row, item, self.label_width(row)))
        lanes = [lane for lane in LANES if lane in by_lane]
        laid = [lane_boxes(by_lane[lane], self.scale, self.measures) for lane in lanes]
        needed = [lines_needed(boxes, self.measures) for _, boxes in laid]
        most = (room - len(lanes) * 2 * self.air) // self.line
        shares = shared_lines(needed, most) if lanes else []
        top = 0
        self.bands = []
        self._place_of = {}
        for lane, (earlier, boxes), lines in zip(lanes, laid, shares, strict=True):
            band = LaneBand(lane, top, lines * self.line + 2 * self.air, len(by_lane[lane]))
            there = [*earlier, *arranged(boxes, lines, self.measures, self._ranks)]
            band.places = list(stretched(there, self.measures, self.full_width))
            for place in band.places:
                for row in place.rows:
                    self._place_of[row] = (band, place)
            self.bands.append(band)
            top += band.height
        self.height = top

    @property
    def least_height(self) -> int:
        """The height under which lanes are scrolled."""
        return (len(self.bands) or len(LANES)) * (LEAST_LINES * self.line + 2 * self.air)

    def label(self, row: int) -> str:
        """What is written beside a mark."""
        return f"{one_line(self._items[row].title)}{self._suffix(row)}"

    def label_width(self, row: int) -> float:
        """How wide it is written at least, where there is no room for all of it."""
        return min(self.full_width(row), self.look.fonts.scaled(_LABEL))

    def full_width(self, row: int) -> float:
        """How wide it is when nothing of it is left out."""
        text = self.label(row)
        found = self._widths.get(text)
        if found is None:
            found = self._widths[text] = self.metrics.horizontalAdvance(text) + 2
        return found

    def place_of(self, row: int) -> tuple[LaneBand, Placed] | None:
        """Where a row stands; with others when they are gathered."""
        return self._place_of.get(row)

    def top_of(self, band: LaneBand, place: Placed) -> int:
        """The top of a place's line, from the top of all lanes."""
        return band.top + self.air + place.line * self.line

    def at(self, x: float, y: float) -> Placed | None:
        """What stands at a point of the lanes."""
        for band in self.bands:
            if band.top <= y < band.top + band.height:
                line = (y - band.top - self.air) // self.line
                return next(
                    (place for place in band.places if place.line == line and place.left <= x <= place.right), None
                )
        return None

    def rows_of(self, lane: Lane) -> list[int]:
        """The rows of a lane in order of time."""
        return [row for row, item in enumerate(self._items) if item.lane is lane]

    def nearest(self, lane: Lane, row: int) -> int | None:
        """The row of a lane that is nearest in time to a row."""
        day = self._items[row].span.first
        rows = self.rows_of(lane)
        return min(rows, key=lambda other: abs((self._items[other].span.first - day).days), default=None)

    def neighbour(self, row: int, step: int) -> int | None:
        """The next row of the same lane (1), or the one before (-1)."""
        rows = self.rows_of(self._items[row].lane)
        at = bisect_left(rows, row) + step
        return rows[at] if 0 <= at < len(rows) else None

    def days_of(self, rows: Sequence[int]) -> tuple[date, date]:
        """From the first to the last first day of some rows."""
        days = [self._items[row].span.first for row in rows]
        return min(days), max(days)

    def places(self, left: float, right: float) -> Iterator[tuple[LaneBand, Placed]]:
        """What is to be seen between two places."""
        for band in self.bands:
            for place in band.places:
                if place.right >= left and place.left <= right:
                    yield band, place


def rank_of(item: TimelineItem) -> int:
    """How soon an item has to give way where there is no room for all; 0 for what stays longest."""
    if item.kind is ItemKind.PLAN:
        return 0
    if item.kind is ItemKind.EVENT:
        return 1 if item.state in (EventState.DISPUTED, EventState.DENIED) else 2
    return 3 if item.kind is ItemKind.INSTRUMENT else 4
