"""Words -> set lines: Qt's text layout at the house's line height, with the places of marks and labels."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from ui.theme.fonts import line_height

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

_BOXES_KEPT = 8  # words that are looked for change with every letter typed

Range = tuple[int, int]  # first character, number of characters


@dataclass(slots=True)
class SetText:
    """A paragraph that has been set.

    Attributes:
        x, y: its place in the card; height: of all its lines.
        step: distance from line to line; baseline: from the top of a line.
        marks, chips: ranges of changed words and of labels.
        running: whether it is text of the record, in which words can be found, and no letter or control.
    """

    layout: QTextLayout
    text: str
    x: float
    y: float
    height: float
    step: float
    baseline: float
    size: int
    marks: tuple[Range, ...] = ()
    chips: tuple[Range, ...] = ()
    running: bool = True
    _boxes: dict[tuple[Range, ...], list[QRectF]] = field(default_factory=dict)

    def draw_boxes(self, ranges: tuple[Range, ...]) -> list[QRectF]:
        """The part of each line that the ranges cover, from line top to line bottom, from the paragraph's corner."""
        found = self._boxes.get(ranges)
        if found is None:
            if len(self._boxes) >= _BOXES_KEPT:
                self._boxes.clear()
            found = self._boxes[ranges] = [box for part in ranges for box in self._boxes_of(part)]
        return found

    def _boxes_of(self, part: Range) -> list[QRectF]:
        boxes = []
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            start = max(part[0], line.textStart())
            end = min(part[0] + part[1], line.textStart() + line.textLength())
            while end > start and self.text[end - 1] in " \n\u2028":
                end -= 1
            if start >= end:
                continue
            if _RIGHT_TO_LEFT.search(self.text):
                spans = [
                    (run.boundingRect().left(), run.boundingRect().right())
                    for run in line.glyphRuns(start, end - start)
                ]
            else:
                spans = [(_x(line.cursorToX(start)), _x(line.cursorToX(end)))]
            boxes += [QRectF(left, number * self.step, right - left, self.step) for left, right in spans]
        return boxes


def _x(found: object) -> float:
    """Qt for Python gives the place alone or with the character it belongs to."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]


def set_text(
    text: str,
    font: QFont,
    width: float,
    formats: list[QTextLayout.FormatRange],
    *,
    x: float = 0,
    y: float = 0,
    step: int = 0,
    centred: bool = False,
    marks: tuple[Range, ...] = (),
    chips: tuple[Range, ...] = (),
) -> SetText:
    """Set a paragraph.

    Args:
        text: plain text; a line separator (U+2028) begins a new line.
        font: of all characters without a format.
        width: of the lines, in pixels.
        formats: fonts and colours of parts.
        x: where the paragraph stands from the left.
        y: where it stands from the top.
        step: distance from line to line; 0 for 1.45 times the font's size.
        centred: whether lines stand in the middle.
        marks: ranges of changed words.
        chips: ranges of labels.
    """
    layout = QTextLayout(text, font)
    layout.setCacheEnabled(True)
    layout.setTextOption(_CENTRED if centred else _RUNNING)
    if formats:
        layout.setFormats(formats)
    step = step or line_height(font)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    baseline = 0.0
    if lines:
        ascent, descent = lines[0].ascent(), lines[0].descent()
        tallest = max(line.height() for line in lines) if len(lines) < 4 else lines[0].height()
        step = max(step, round(tallest))
        baseline = round((step - ascent - descent) / 2 + ascent)
        for number, line in enumerate(lines):
            line.setPosition(QPointF(0, number * step + baseline - line.ascent()))
    layout.endLayout()
    return SetText(layout, text, x, y, len(lines) * step, step, baseline, font.pixelSize(), marks, chips)


def format_range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    """A part of a text and how it looks."""
    part = QTextLayout.FormatRange()
    part.start = start
    part.length = length
    part.format = style
    return part


def _option(alignment: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


_RUNNING = _option(Qt.AlignmentFlag.AlignLeft)
_CENTRED = _option(Qt.AlignmentFlag.AlignHCenter)
