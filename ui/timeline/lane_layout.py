"""Items in their lanes without any two over each other: on several lines, and gathered where there is no room."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import zip_longest

from peaceplans.model.events import Lane
from peaceplans.sheets.timeline.item import TimelineItem
from ui.timeline.scale import Scale

LEAST_LINES = 2
"""Of a lane: one for items, one for those that are gathered."""


_LONG = 6  # lines
_ENDLESS = 4  # marks, by which what has no end fades out


@dataclass(frozen=True, slots=True)
class Measures:
    """Lengths in pixels.

    Attributes:
        mark: side of a mark.
        gap: between mark and label, and between neighbours.
        gathered: width of what stands for several items.
        before: width of the place for what is earlier than the axis.
    """

    mark: float
    gap: float
    gathered: float
    before: float


@dataclass(frozen=True, slots=True)
class Placed:
    """Items that stand at one place.

    Attributes:
        rows: of the model; several for items that are gathered.
        left, right: of the whole, label included.
        mark: where the mark begins.
        bar: where the days that are covered begin and end.
        line: of the lane, from 0.
        earlier: it is before the axis begins.
    """

    rows: tuple[int, ...]
    left: float
    right: float
    mark: float
    bar: tuple[float, float]
    line: int
    earlier: bool = False

    @property
    def is_gathered(self) -> bool:
        """Whether it stands for several items."""
        return len(self.rows) > 1


@dataclass(frozen=True, slots=True)
class Wanted:
    """An item and the room that it wants.

    Attributes:
        label: width of its label.
    """

    row: int
    item: TimelineItem
    label: float


def box_of(wanted: Wanted, scale: Scale, measures: Measures) -> Placed:
    """Where an item stands when nothing is in its way: mark, label behind it, the days covered below."""
    span = wanted.item.span
    start, end = max(scale.x(span.first), scale.before), scale.x(span.last + timedelta(1))
    mark = (start + end - measures.mark) / 2 if not span.exact else start
    label = mark + measures.mark + measures.gap + wanted.label
    wing = measures.mark if span.about and span.exact else 0.0
    start -= wing + (_ENDLESS * measures.mark if span.open_start else 0.0)
    end += wing + (_ENDLESS * measures.mark if span.open_end else 0.0)
    return Placed((wanted.row,), min(start, mark), max(end, label), mark, (start, end), line=0)


def lines_needed(boxes: Iterable[Placed], measures: Measures) -> int:
    """How many lines a lane needs for all its items to be told one by one."""
    ends: list[float] = []
    for box in boxes:
        for line, end in enumerate(ends):
            if end + measures.gap <= box.left:
                ends[line] = box.right
                break
        else:
            ends.append(box.right)
    return len(ends)


def shared_lines(needed: Sequence[int], lines: int) -> list[int]:
    """Lines shared among lanes: each has the least, then those have more that lack most.

    Args:
        needed: by each lane.
        lines: that there is room for; the least of all lanes may be more.
    """
    shares = [min(max(wanted, 1), LEAST_LINES) for wanted in needed]
    spare = lines - sum(shares)
    while spare > 0:
        # first the one of which the smallest part is seen, a long lane counted as if it were as long as others
        parts = [
            share / min(wanted, max(_LONG, share)) if wanted > share else float("inf")
            for wanted, share in zip(needed, shares, strict=True)
        ]
        least = min(parts, default=float("inf"))
        if least == float("inf"):
            break
        shares[parts.index(least)] += 1
        spare -= 1
    for number in range(max(spare, 0)):  # what nobody needs is shared evenly: lanes are as high as the view
        shares[number % len(shares)] += 1
    return shares


def arranged(boxes: Sequence[Placed], lines: int, measures: Measures, ranks: Mapping[int, int]) -> Iterator[Placed]:
    """Boxes in order of their left edges, on lines where they do not meet.

    What has no room on the lines is gathered on the last one; there nothing meets either, since neighbours join.

    Args:
        boxes: in order of their left edges.
        lines: how many there are.
        measures: for gaps, and for what is gathered.
        ranks: of rows; those of a lower rank have the first choice where not all have room.
    """
    if lines_needed(boxes, measures) <= lines:
        taken = _Lines(lines, measures.gap)
        yield from (_on_line(box, taken.put(box)) for box in boxes)
        return
    taken = _Lines(lines - 1, measures.gap)
    left_over: list[Placed] = []
    for box in sorted(boxes, key=lambda box: ranks.get(box.rows[0], 0)):
        line = taken.put(box)
        if line < 0:
            left_over.append(box)
        else:
            yield _on_line(box, line)
    left_over.sort(key=lambda box: (box.mark, box.rows))
    yield from _gathered(left_over, lines - 1, measures)


class _Lines:
    """What is taken of some lines."""

    def __init__(self, lines: int, gap: float) -> None:
        self._gap = gap
        self._taken: list[list[tuple[float, float]]] = [[] for _ in range(lines)]

    def put(self, box: Placed) -> int:
        """Take the first line on which a box has room; -1 when there is none."""
        for line, taken in enumerate(self._taken):
            at = bisect_left(taken, (box.left, box.right))
            before = at == 0 or taken[at - 1][1] + self._gap <= box.left
            after = at == len(taken) or box.right + self._gap <= taken[at][0]
            if before and after:
                taken.insert(at, (box.left, box.right))
                return line
        return -1


def _gathered(boxes: Iterable[Placed], line: int, measures: Measures) -> Iterator[Placed]:
    group: list[Placed] = []
    end = float("-inf")
    for box in boxes:
        if group and box.mark >= end + measures.gap:
            yield joined(group, line, measures)
            group = []
        if not group:
            end = box.mark + measures.gathered
        group.append(box)
    if group:
        yield joined(group, line, measures)


def stretched(places: Iterable[Placed], measures: Measures, full: Callable[[int], float]) -> Iterator[Placed]:
    """The same places, with labels that were shortened as wide as what stands next on their line lets them.

    Args:
        places: of one lane.
        measures: for gaps and marks.
        full: the width of the label of a row when nothing is left out.
    """
    in_order = sorted(places, key=lambda place: (place.line, place.left))
    for place, following in zip_longest(in_order, in_order[1:]):
        if place.is_gathered or place.earlier:
            yield place
            continue
        wanted = place.mark + measures.mark + measures.gap + full(place.rows[0])
        room = following.left - measures.gap if following and following.line == place.line else wanted
        yield replace(place, right=max(place.right, min(wanted, room)))


def joined(group: Sequence[Placed], line: int, measures: Measures, *, earlier: bool = False) -> Placed:
    """One place for some items; it is as wide as what it says."""
    first = group[0]
    rows: list[int] = []
    for box in group:
        for row in box.rows:
            insort(rows, row)
    right = first.mark + measures.gathered
    bar = (first.mark, min(first.bar[1], right)) if len(group) == 1 else (first.mark, first.mark)
    return Placed(tuple(rows), first.mark, right, first.mark, bar, line, earlier)


def _on_line(box: Placed, line: int) -> Placed:
    return Placed(box.rows, box.left, box.right, box.mark, box.bar, line, box.earlier)


def lane_boxes(wanted: Iterable[Wanted], scale: Scale, measures: Measures) -> tuple[list[Placed], list[Placed]]:
    """What is earlier than the axis, as one place, and the boxes of all others by their left edges."""
    there, earlier = [], []
    for one in wanted:
        if one.item.span.last < scale.first and not one.item.span.open_end:
            earlier.append(Placed((one.row,), measures.gap, 0.0, measures.gap, (0.0, 0.0), 0))
        else:
            there.append(box_of(one, scale, measures))
    there.sort(key=lambda box: (box.left, box.rows))
    return ([joined(earlier, 0, measures, earlier=True)] if earlier else []), there


LANES = tuple(Lane)
"""The lanes in their order."""
