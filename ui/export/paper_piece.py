"""A piece of a report on paper."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """Rich text that stands on one page if it can.

    Attributes:
        html: as much as Qt's rich text understands; text of the record is escaped in it.
        above: room left above it, in paper pixels, when it does not begin a page.
        with_next: it heads what follows and stays with it.
    """

    html: str
    above: float = 0
    with_next: bool = False
