"""The cells of the positions, set into lines in the colours of attitudes, and the grounds they stand on."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QColor, QPixmap, QTextCharFormat

from ui.controls.cell_layout import CellShelf, format_of
from ui.positions.cell_runs import Tone
from ui.theme.colours import Colours
from ui.theme.look import Look
from ui.theme.patterns import dots

BAND = 9
"""Width of the band whose pattern says how sure a stance is, in pixels at normal text size."""


class PositionShelf(CellShelf):
    """Sets cells, and keeps what is set."""

    def formats(self, look: Look) -> dict[Enum, QTextCharFormat]:
        """The tones beside the styles of all tables."""
        title, colours = look.fonts.title, look.colours
        tones: dict[Enum, QTextCharFormat] = {tone: format_of(title, ink(tone, colours)) for tone in Tone}
        return super().formats(look) | tones

    def set_look(self, look: Look) -> None:
        """Other colours, text size or density."""
        super().set_look(look)
        self._dots: dict[float, QPixmap] = {}

    def unknown(self, ratio: float) -> QPixmap:
        """The dotted ground of what is not known, made once for each kind of screen."""
        if ratio not in self._dots:
            self._dots[ratio] = dots(self.look.colours.dots_ground, self.look.colours.dots, ratio)
        return self._dots[ratio]

    @property
    def band(self) -> int:
        """The width of the band in this look."""
        return self.look.fonts.scaled(BAND)


def ink(tone: Tone, colours: Colours) -> QColor:
    """The colour of a tone."""
    return {
        Tone.ACCEPTS: colours.accepts,
        Tone.WANTS_MORE: colours.wants_more,
        Tone.WANTS_CHANGED: colours.wants_changed,
        Tone.REJECTS: colours.rejects,
        Tone.MIXED: colours.mixed,
        Tone.UNKNOWN: colours.muted,
        Tone.STRONG: colours.text,
    }[tone]


def ground(tone: Tone, colours: Colours) -> QColor:
    """The ground of a tone."""
    return {
        Tone.ACCEPTS: colours.accepts_tint,
        Tone.WANTS_MORE: colours.wants_more_tint,
        Tone.WANTS_CHANGED: colours.wants_changed_tint,
        Tone.REJECTS: colours.rejects_tint,
        Tone.MIXED: colours.mixed_tint,
        Tone.UNKNOWN: colours.dots_ground,
        Tone.STRONG: colours.chrome,
    }[tone]
