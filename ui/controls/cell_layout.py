"""Cells set into lines, kept as long as text, width and look stay."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from ui.controls.runs import Run, Style
from ui.theme.fonts import line_height
from ui.theme.look import Density, Look

_KEPT = 4_000  # cells
_LONGEST = 540  # pixels of a line at normal text size: about 75 characters


@dataclass(frozen=True, slots=True)
class SetCell:
    """A cell, ready to be painted.

    Attributes:
        states: where words like *not published* stand, for their ground and dotted line.
        runs: what was set; kept, since it is found by them.
    """

    runs: tuple[Run, ...]
    layout: QTextLayout
    height: int
    states: tuple[QRectF, ...]


class CellShelf:
    """Sets cells, and keeps what is set."""

    def __init__(self, look: Look) -> None:
        self._cells: dict[tuple[int, int], SetCell] = {}
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Other colours, text size or density."""
        self.look = look
        fonts = look.fonts
        self._cells.clear()
        self.pad_x = fonts.scaled(10)
        self.pad_y = fonts.scaled(4 if look.density is Density.COMPACT else 8)
        self._step = line_height(fonts.body)
        self._formats = self.formats(look)

    def formats(self, look: Look) -> dict[Enum, QTextCharFormat]:
        """How the styles look; a table with more of them adds its own."""
        fonts, colours = look.fonts, look.colours
        return {
            Style.PLAIN: format_of(fonts.body, colours.text),
            Style.FIGURE: format_of(fonts.title, colours.text),
            Style.MUTED: format_of(fonts.body, colours.muted),
            Style.STATE: format_of(fonts.body, colours.muted),
            Style.SMALL: format_of(fonts.small, colours.muted),
            Style.VERDICT: format_of(fonts.small_title, colours.muted),
        }

    def height(self, runs: tuple[Run, ...], width: int) -> int:
        """The height of a cell of this width."""
        return self.cell(runs, width).height + 2 * self.pad_y

    def cell(self, runs: tuple[Run, ...], width: int) -> SetCell:
        """A cell of this width, set; found again by the very runs, which the model keeps."""
        key = (id(runs), width)
        found = self._cells.get(key)
        if found is None:
            if len(self._cells) >= _KEPT:
                self._cells.clear()
            found = self._cells[key] = self._set(runs, width)
        return found

    def draw(self, painter: QPainter, cell: SetCell, at: QPointF, found: Iterable[tuple[int, int]] = ()) -> None:
        """A cell with its text beginning at a point.

        Args:
            painter: of the view.
            cell: what to draw.
            at: where the first line begins.
            found: beginnings and lengths of words that were looked for.
        """
        colours = self.look.colours
        for box in cell.states:
            ground = box.translated(at)
            painter.fillRect(ground, colours.dots_ground)
            painter.setPen(QPen(colours.rule, 1.2, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(ground.left(), ground.bottom()), QPointF(ground.right(), ground.bottom()))
        painter.setPen(colours.text)
        cell.layout.draw(painter, at, self._found(found))

    def _found(self, places: Iterable[tuple[int, int]]) -> Sequence[QTextLayout.FormatRange]:
        ranges = []
        for start, length in places:
            one = QTextLayout.FormatRange()
            one.start, one.length = start, length
            form = QTextCharFormat()
            form.setBackground(QBrush(self.look.colours.found))
            form.setForeground(QBrush(self.look.colours.text))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            one.format = form
            ranges.append(one)
        return ranges

    def _set(self, runs: tuple[Run, ...], width: int) -> SetCell:
        layout = QTextLayout("".join(run.text for run in runs), self.look.fonts.body)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        ranges, states, at = [], [], 0
        for run in runs:
            if run.style is not Style.PLAIN:
                one = QTextLayout.FormatRange()
                one.start, one.length, one.format = at, len(run.text), self._formats[run.style]
                ranges.append(one)
            if run.style is Style.STATE:
                states.append((at, at + len(run.text)))
            at += len(run.text)
        layout.setFormats(ranges)
        room = max(40, min(width - 2 * self.pad_x, self.look.fonts.scaled(_LONGEST)))
        boxes: list[QRectF] = []
        height = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, height + (self._step - line.height()) / 2))
            height += self._step
        layout.endLayout()
        for start, end in states:
            boxes += _boxes(layout, start, end, self.look.fonts.scaled(2))
        return SetCell(runs, layout, max(height, self._step), tuple(boxes))


def _boxes(layout: QTextLayout, start: int, end: int, margin: int) -> Iterable[QRectF]:
    """Where the characters of a run stand, a box for each line."""
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = _x(line, first), _x(line, last)
            yield QRectF(
                min(left, right) - margin, line.y() + 1, abs(right - left) + 2 * margin, line.height() - 2
            ).normalized()


def _x(line: object, at: int) -> float:
    place = line.cursorToX(at)  # type: ignore[attr-defined]  # a tuple here, a float in the stub
    return float(place[0] if isinstance(place, tuple) else place)


def format_of(font: QFont, colour: QColor) -> QTextCharFormat:
    """Words in a font and a colour."""
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(QBrush(colour))
    return form
