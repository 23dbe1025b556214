"""Inter with figures of one width, at the size the user has chosen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SMALLEST = 12
"""No text is smaller, in pixels."""

_FOLDER = Path(__file__).parent / "fonts"
_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Italic.otf")
_FAMILIES = ["Inter", "DejaVu Sans", "Noto Sans", "sans-serif"]  # the others for scripts that Inter has not


def install_fonts() -> None:
    """Make the bundled fonts known to the application; without them the system's are used."""
    if "Inter" not in QFontDatabase.families():
        for name in _FILES:
            QFontDatabase.addApplicationFont(str(_FOLDER / name))


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of one text size, sizes in pixels.

    Attributes:
        scale: 1 for the normal size.
        body, title: of cards; phrase, figure: of the middle column; small, small_title: of labels.
        chrome: of controls.
    """

    scale: float
    body: QFont
    title: QFont
    phrase: QFont
    figure: QFont
    small: QFont
    small_title: QFont
    chrome: QFont
    chrome_title: QFont

    @classmethod
    def of_scale(cls, scale: float) -> Fonts:
        """The fonts at a scale of 0.8 to 2."""
        return cls(
            scale=scale,
            body=_font(14 * scale),
            title=_font(14 * scale, bold=True),
            phrase=_font(13 * scale),
            figure=_font(13 * scale, bold=True),
            small=_font(12 * scale),
            small_title=_font(12 * scale, bold=True),
            chrome=_font(13 * scale),
            chrome_title=_font(14 * scale, bold=True),
        )

    def scaled(self, pixels: float) -> int:
        """A length that grows with the text, in whole pixels."""
        return round(pixels * self.scale)


def line_height(font: QFont) -> int:
    """The distance from line to line, in pixels."""
    return round(font.pixelSize() * 1.45)


def _font(pixels: float, *, bold: bool = False) -> QFont:
    font = QFont(_FAMILIES)
    font.setPixelSize(max(SMALLEST, round(pixels)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if hasattr(font, "setFeature"):  # since Qt 6.7
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
