"""Heads of narrow columns: level where the words have room, rising where they have not."""

from __future__ import annotations

from collections.abc import Sequence

from peaceplans.report.charts.drawing import SMALL, Anchor, Drawing, line_height
from peaceplans.report.charts.text_width import text_width, wrapped

_RISING, _MOST = 130.0, 4  # length of a rising line; lines of a level head
_LEVEL = 60.0


def heads_height(heads: Sequence[str], wide: float) -> float:
    """How high the heads of columns of this width are."""
    if _level(heads, wide):
        return max(len(_lines(head, wide)) for head in heads) * line_height(SMALL) + 2
    return min(max(text_width(head, SMALL) for head in heads), _rising(heads, wide)) + 4


def draw_heads(drawing: Drawing, heads: Sequence[str], box: tuple[float, float, float, float]) -> None:
    """Draw heads above their columns.

    Args:
        drawing: the picture.
        heads: from left to right.
        box: left and top of the first, the width of one and their height.
    """
    left, top, wide, high = box
    step = line_height(SMALL)
    if _level(heads, wide):
        for number, head in enumerate(heads):
            lines = _lines(head, wide)
            centre = left + (number + 0.5) * wide
            drawing.lines((centre, top + high - 3 - (len(lines) - 1) * step), lines, anchor=Anchor.MIDDLE)
        return
    room = _rising(heads, wide)
    for number, head in enumerate(heads):
        lines = wrapped(head, room, SMALL, most=_tiers(wide))
        for place, line in enumerate(lines):
            x = left + (number + 0.5) * wide + 4 + (place - (len(lines) - 1) / 2) * step
            drawing.text((x, top + high - 2), line, rising=True)


def _level(heads: Sequence[str], wide: float) -> bool:
    if wide < _LEVEL:
        return False
    words = (word for head in heads for word in head.split())
    fits = all(text_width(word, SMALL) <= wide - 6 for word in words)
    return fits and all(len(_lines(head, wide)) <= _MOST for head in heads)


def _lines(head: str, wide: float) -> tuple[str, ...]:
    return wrapped(head, wide - 6, SMALL)


def _tiers(wide: float) -> int:
    return max(int(wide / line_height(SMALL)), 1)


def _rising(heads: Sequence[str], wide: float) -> float:
    """How long a rising line is: so long that each head has room in its lines, within reason."""
    tiers = _tiers(wide)
    longest = max(text_width(head, SMALL) for head in heads)
    return max(_RISING, min(longest / tiers * 1.25 + 20, 3 * _RISING))
