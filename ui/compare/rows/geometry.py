"""How the width of the view is shared out, so that both cards of a row are level and lines stay readable."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

from ui.theme.fonts import Fonts, line_height
from ui.theme.look import Density

NARROW = 1000
"""Below this width of the view, in pixels at normal text size, the middle column becomes a line above the pair."""

_CHARACTERS = 75  # in a line, at most
_CHARACTER = 0.468  # mean width of a character of Inter, of the font's size
_MIDDLE, _WIDE_MIDDLE, _NARROW_GAP, _MARGIN = 132, 200, 10, 16
_MIDDLE_SHARE = 0.14
_CLOSE = 1.26  # line height of compact text, of the font's size


@dataclass(frozen=True, slots=True)
class Geometry:
    """Widths and paddings in pixels.

    Attributes:
        margin: beside the cards, left; card: of one card; middle: between the cards.
        narrow: whether the middle column is a line above the pair.
        side, top, bottom: between a card's edge and its text; gap: between rows; heading: height of a topic heading.
        compact: whether lines stand close.
    """

    margin: int
    card: int
    middle: int
    narrow: bool
    side: int
    top: int
    bottom: int
    gap: int
    heading: int
    compact: bool = False

    @classmethod
    def of_width(cls, width: int, fonts: Fonts, density: Density = Density.COMFORTABLE) -> Geometry:
        """The shares of a view of this width."""
        compact = density is Density.COMPACT
        side = 14
        narrow = width < NARROW * max(1.0, fonts.scale)
        least = _NARROW_GAP if narrow else max(fonts.scaled(_MIDDLE), round(width * _MIDDLE_SHARE))
        room = max(width - 2 * _MARGIN, 2 * fonts.scaled(120) + least)
        most = round(_CHARACTERS * _CHARACTER * fonts.body.pixelSize()) + 2 * side
        card = min((room - least) // 2, most)
        middle = least if narrow else min(max(least, room - 2 * card), fonts.scaled(_WIDE_MIDDLE))
        return cls(
            margin=max(_MARGIN, (width - 2 * card - middle) // 2),
            card=card,
            middle=middle,
            narrow=narrow,
            side=side,
            top=4 if compact else 8,
            bottom=5 if compact else 9,
            gap=4 if compact else 8,
            heading=fonts.scaled(22 if compact else 28),
            compact=compact,
        )

    def step(self, font: QFont) -> int:
        """The distance from line to line, in pixels."""
        return round(font.pixelSize() * _CLOSE) if self.compact else line_height(font)

    @property
    def text(self) -> int:
        """The width of text in a card."""
        return self.card - 2 * self.side

    @property
    def pair(self) -> int:
        """The width of both cards and what is between them."""
        return 2 * self.card + self.middle
