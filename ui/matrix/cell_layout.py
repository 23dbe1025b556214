"""Cells of the matrix set into lines: only those that are seen, kept as long as text, width and look stay."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from ui.matrix.cell_face import Face, Ground, Style
from ui.theme.fonts import line_height
from ui.theme.look import Density, Look
from ui.theme.patterns import dots, hatching

MOST_LINES = 7
"""A cell that needs more ends with an ellipsis; the side panel has all of it."""

_KEPT = 4_000  # cells
_LONGEST = 540  # pixels of a line at normal text size: about 75 characters
_BOLD = (Style.FIGURE, Style.CHANGED_FIGURE, Style.WORD, Style.NUMBER)


@dataclass(frozen=True, slots=True)
class SetCell:
    """A cell, ready to be painted.

    Attributes:
        face: what was set; kept, since it is found by it.
        chips: where the words stand on a pattern, for a quiet ground behind them.
        cut: whether not all of it is there.
    """

    face: Face
    layout: QTextLayout
    height: int
    chips: tuple[QRectF, ...]
    cut: bool


class CellShelf:
    """Sets cells, and keeps what is set."""

    def __init__(self, look: Look) -> None:
        self._cells: dict[tuple[int, int, int], SetCell] = {}
        self._widths: dict[tuple[str, Style], float] = {}
        self._tiles: dict[tuple[Ground, float], QPixmap] = {}
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Other colours, text size or density."""
        self.look = look
        fonts = look.fonts
        self._cells.clear()
        self._widths.clear()
        self._tiles.clear()
        self.pad_x = fonts.scaled(11)
        self.pad_y = fonts.scaled(3 if look.density is Density.COMPACT else 7)
        self.step = line_height(fonts.body)
        of_style = {Style.PLAIN: fonts.body, Style.FIGURE: fonts.title, Style.SMALL: fonts.small}
        self._metrics = {style: QFontMetricsF(font) for style, font in of_style.items()}
        colours = look.colours
        self._formats = {
            Style.PLAIN: _format(fonts.body, colours.text),
            Style.FIGURE: _format(fonts.title, colours.text),
            Style.NUMBER: _format(fonts.title, colours.muted),
            Style.WORD: _format(fonts.title, colours.text),
            Style.MUTED: _format(fonts.body, colours.muted),
            Style.SMALL: _format(fonts.small, colours.muted),
            Style.CHANGED: _changed(fonts.body, colours.text, colours.right),
            Style.CHANGED_FIGURE: _changed(fonts.title, colours.right, colours.right),
        }
        self._formats[Style.CHANGED_FIGURE].setBackground(QBrush(colours.right_tint))

    def forget(self) -> None:
        """The cells are others now."""
        self._cells.clear()

    def room(self, width: int) -> int:
        """How wide a line is in a cell of this width."""
        return max(40, min(width - 2 * self.pad_x, self.look.fonts.scaled(_LONGEST)))

    def lines(self, face: Face, width: int) -> int:
        """How many lines a cell needs, told by the widths of its words: much faster than to set it."""
        room = self.room(width) - 1.0
        count, at = 1, 0.0
        for run in face.runs:
            style = Style.FIGURE if run.style in _BOLD else Style.SMALL if run.style is Style.SMALL else Style.PLAIN
            space = self._width(" ", style)
            for number, word in enumerate(run.text.split(" ")):
                at += space if number else 0.0
                wide = self._width(word, style)
                if at + wide > room and word:
                    count += 1 if at else 0
                    count += int(wide // room)  # a word longer than a line
                    at = wide % room
                else:
                    at += wide
        return count

    def height(self, lines: int) -> int:
        """The height of a row with this many lines."""
        return min(lines, MOST_LINES) * self.step + 2 * self.pad_y

    def cell(self, face: Face, width: int, height: int) -> SetCell:
        """A cell of this size, set; found again by the very face, which the model keeps."""
        room = max(1, (height - 2 * self.pad_y + 2) // self.step)
        key = (id(face), width, room)
        found = self._cells.get(key)
        if found is None:
            if len(self._cells) >= _KEPT:
                self._cells.clear()
            found = self._cells[key] = self._set(face, width, room)
        return found

    def ground(self, ground: Ground, device_ratio: float) -> QPixmap:
        """The tile of a pattern."""
        found = self._tiles.get((ground, device_ratio))
        if found is None:
            colours = self.look.colours
            if ground is Ground.HATCHED:
                found = hatching(colours.hatch_ground, colours.hatch, device_ratio)
            else:
                found = dots(colours.dots_ground, colours.dots, device_ratio)
            self._tiles[ground, device_ratio] = found
        return found

    def draw(self, painter: QPainter, cell: SetCell, at: QPointF, found: Iterable[tuple[int, int]] = ()) -> None:
        """A cell with its text beginning at a point.

        Args:
            painter: of the view.
            cell: what to draw.
            at: where the first line begins.
            found: beginnings and lengths of words that were looked for.
        """
        for box in cell.chips:
            painter.fillRect(box.translated(at), self.look.colours.hatch_ground)
        painter.setPen(self.look.colours.text)
        cell.layout.draw(painter, at, self._found(found))

    def _width(self, word: str, style: Style) -> float:
        found = self._widths.get((word, style))
        if found is None:
            found = self._widths[word, style] = self._metrics[style].horizontalAdvance(word)
        return found

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

    def _set(self, face: Face, width: int, most: int) -> SetCell:
        """Set a cell; what has no room ends with an ellipsis."""
        layout, count, end = self._laid(face.text, face, width, most)
        cut = end < len(face.text)
        if cut:
            kept = face.text[:end].rstrip()
            while cut:  # the ellipsis itself takes room
                kept = kept[:-1].rstrip()
                layout, count, end = self._laid(f"{kept}\u2026", face, width, most)
                if end > len(kept) or not kept:
                    break
        chips: tuple[QRectF, ...] = ()
        if face.ground is not Ground.PAPER:
            lines = [layout.lineAt(number).naturalTextRect() for number in range(layout.lineCount())]
            chips = tuple(line.adjusted(-4, 1, 4, -1) for line in lines)
        return SetCell(face, layout, max(count, 1) * self.step, chips, cut)

    def _laid(self, text: str, face: Face, width: int, most: int) -> tuple[QTextLayout, int, int]:
        """The layout, how many lines it has, and where the last of them ends."""
        layout = QTextLayout(text, self.look.fonts.body)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        ranges, at = [], 0
        for run in face.runs:
            if at >= len(text):
                break
            if run.style is not Style.PLAIN:
                one = QTextLayout.FormatRange()
                one.start, one.length, one.format = at, min(len(run.text), len(text) - at), self._formats[run.style]
                ranges.append(one)
            at += len(run.text)
        layout.setFormats(ranges)
        room = self.room(width)
        count = end = 0
        layout.beginLayout()
        while count < most and (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, count * self.step + (self.step - line.height()) / 2))
            end = line.textStart() + line.textLength()
            count += 1
        layout.endLayout()
        return layout, count, end


def _format(font: QFont, colour: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(QBrush(colour))
    return form


def _changed(font: QFont, colour: QColor, line: QColor) -> QTextCharFormat:
    form = _format(font, colour)
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    form.setUnderlineColor(line)
    return form
