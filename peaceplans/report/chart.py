"""A picture of figures that stand in the report in words too. One of the kinds of block, in a file of its own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A vector picture.

    Attributes:
        anchor: unique in the report.
        caption: what it is called.
        svg: SVG 1.1 that stands by itself: text as text, nothing fetched, no script, no style element. Its elements
            bear class names besides presentation attributes for light paper, so that a page can recolour them.
        width, height: in CSS pixels, as the view box has them.
        alternative: all that it shows, in words, for those who do not see it.
    """

    anchor: str
    caption: str
    svg: str
    width: int
    height: int
    alternative: str
