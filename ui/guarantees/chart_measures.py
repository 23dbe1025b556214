"""The fonts of the window as charts ask for them."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

from peaceplans.report.charts.measures import FontMeasure, Measures
from ui.theme.look import Look


def measures(look: Look) -> Measures:
    """The measures of a look."""
    fonts = look.fonts
    return Measures(_measure(fonts.body), _measure(fonts.small), _measure(fonts.title), fonts.scaled)


def _measure(font: QFont) -> FontMeasure:
    metrics = QFontMetricsF(font)
    return FontMeasure(metrics.horizontalAdvance, metrics.ascent(), metrics.descent())
