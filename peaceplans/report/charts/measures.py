"""How wide words are, where a chart is drawn: the window asks its fonts, a report estimates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from peaceplans.report.charts.drawing import BODY, SMALL
from peaceplans.report.charts.text_width import text_width


@dataclass(frozen=True, slots=True)
class FontMeasure:
    """A font.

    Attributes:
        width: of a line of text.
        ascent, descent: of a line, from its baseline.
    """

    width: Callable[[str], float]
    ascent: float
    descent: float

    @property
    def height(self) -> float:
        """Of a line."""
        return self.ascent + self.descent


@dataclass(frozen=True, slots=True)
class Measures:
    """The fonts of a chart, and how lengths grow with the size of the text.

    Attributes:
        body: of names; small: of labels; strong: of figures.
        scaled: a length of the usual text size in the present one.
    """

    body: FontMeasure
    small: FontMeasure
    strong: FontMeasure
    scaled: Callable[[float], float]


def _estimated(size: float, *, bold: bool = False) -> FontMeasure:
    return FontMeasure(partial(text_width, size=size, bold=bold), size * 0.93, size * 0.24)


PAPER = Measures(_estimated(BODY), _estimated(SMALL), _estimated(BODY, bold=True), float)
"""Of a report."""
