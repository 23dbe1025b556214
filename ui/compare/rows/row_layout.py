"""The words of a row, set: two cards of one height, and what stands between or above them."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from ui.compare.rows.cell_text import Block, CardText, Entry, Ground, Kind, Style
from ui.compare.rows.geometry import Geometry
from ui.compare.rows.middle_text import MiddleText
from ui.compare.rows.text_setting import Range, SetText, format_range, set_text
from ui.theme.colours import Colours
from ui.theme.fonts import line_height
from ui.theme.look import Look


@dataclass(slots=True)
class CardLayout:
    """A card's paragraphs in place.

    Attributes:
        height: what the words need, paddings included.
        rules: heights of the hairlines between provisions.
        uncertain: from where to where the edge is dotted, in pixels from the top; None for the end of the card.
        bars: (x, top, bottom) of the lines beside options.
        fold: the words that fold or unfold the card; None when it is short.
    """

    ground: Ground
    paragraphs: list[SetText] = field(default_factory=list)
    rules: list[float] = field(default_factory=list)
    uncertain: list[tuple[float, float | None]] = field(default_factory=list)
    bars: list[tuple[float, float, float]] = field(default_factory=list)
    height: float = 0
    fold: SetText | None = None


@dataclass(slots=True)
class RowLayout:
    """A row in place.

    Attributes:
        middle: the words between the cards, or above them when the view is narrow.
        band: height of the line above the cards; 0 when the middle column stands between them.
        card_height: of both cards; height: of the whole row with the gap below.
        is_long: whether it can be folded; folded: whether it is.
    """

    left: CardLayout
    middle: SetText
    right: CardLayout
    opposed: bool
    band: int
    card_height: int
    height: int
    is_long: bool = False
    folded: bool = False


class RowSetter:
    """Sets rows for one look and one width; fonts and formats are made once."""

    def __init__(self, look: Look, geometry: Geometry) -> None:
        self.geometry = geometry
        self._fonts = look.fonts
        colours: Colours = look.colours
        self._number = _format(colours.muted)
        self._tag = _format(colours.muted, look.fonts.small)
        self._label = _format(colours.muted)
        self._muted = _format(colours.muted)
        self._small = _format(colours.muted, look.fonts.small)
        self._figure = _format(colours.text, look.fonts.figure)
        self._key = _format(colours.text, look.fonts.small_title)
        self._fold = _format(colours.muted, look.fonts.small)
        self._fold.setFontUnderline(True)
        self._marked = {
            "left": _format(colours.left),
            "right": _format(colours.right),
            "opposed": _format(colours.opposed),
        }

    def row(self, left: CardText, middle: MiddleText, right: CardText, *, opposed: bool) -> RowLayout:
        """Set a row: both cards get the height of the higher one, or of the words between them."""
        geometry = self.geometry
        ours = _Column(self, left, "opposed" if opposed else "left")
        theirs = _Column(self, right, "opposed" if opposed else "right")
        if len(left.entries) == len(right.entries) == 1:
            _level(ours, theirs)
        one, other = ours.finished(), theirs.finished()
        between = self._band(middle) if geometry.narrow else self._between(middle)
        needed = max(one.height, other.height)
        band = 0
        if geometry.narrow:
            band = round(between.height) + 3
        else:
            needed = max(needed, between.height)
        card_height = round(needed)
        return RowLayout(one, between, other, opposed, band, card_height, band + card_height + geometry.gap)

    def _between(self, middle: MiddleText) -> SetText:
        """Centred, a line for each part."""
        text, formats, chips = self._parts(middle, "\u2028")
        step = round(self._fonts.phrase.pixelSize() * (1.26 if self.geometry.compact else 1.36))
        width = self.geometry.middle - 2 * self._fonts.scaled(6)
        side = self._fonts.scaled(6)
        return set_text(text, self._fonts.phrase, width, formats, x=side, step=step, centred=True, chips=chips)

    def _band(self, middle: MiddleText) -> SetText:
        """In one line, or as many as the width asks for."""
        text, formats, chips = self._parts(middle, "\u2003")
        return set_text(text, self._fonts.phrase, self.geometry.pair - 4, formats, x=2, y=1, chips=chips)

    def _parts(
        self, middle: MiddleText, separator: str
    ) -> tuple[str, list[QTextLayout.FormatRange], tuple[Range, ...]]:
        text = ""
        formats = []
        chips: tuple[Range, ...] = ()
        for part, style in (
            (middle.key, self._key),
            (middle.change, None),
            (middle.figure, self._figure),
            (middle.facts, self._small),
            (middle.notes and f"\u00a0{middle.notes}\u00a0", self._tag),
        ):
            if part:
                text += separator if text else ""
                at = _units(text)
                if style:
                    formats.append(format_range(at, _units(part), style))
                if style is self._tag:
                    chips = ((at, _units(part)),)
                text += part
        return text, formats, chips

    def block(self, block: Block, side: str, x: float, y: float, width: float) -> list[SetText]:
        """The paragraphs of one block at a place; a clause has its letter before it."""
        fonts = self._fonts
        font = {Kind.TITLE: fonts.title, Kind.OWNER: fonts.small_title}.get(block.kind, fonts.body)
        step = self.geometry.step(font)
        formats: list[QTextLayout.FormatRange] = []
        marks: list[Range] = []
        chips: list[Range] = []
        at = 0
        for piece in block.pieces:
            length = _units(piece.text)
            if piece.style is Style.MARKED:
                marks.append((at, length))
                formats.append(format_range(at, length, self._marked[side]))
            elif piece.style is Style.NUMBER:
                formats.append(format_range(at, length, self._number))
            elif piece.style is Style.TAG:
                chips.append((at, length))
                formats.append(format_range(at, length, self._tag))
            elif block.kind is Kind.MORE:
                formats.append(format_range(at, length, self._fold))
            elif block.kind in (Kind.SENTENCE, Kind.OWNER):
                formats.append(format_range(at, length, self._muted))
            at += length
        label_width = 0
        placed = []
        if block.label:
            label_width = fonts.scaled(20)
            letter = [format_range(0, len(block.label), self._label)]
            placed.append(set_text(block.label, font, max(width, 1), letter, x=x, y=y, step=step))
            placed[0].running = False
        words = set_text(
            block.text,
            font,
            max(width - label_width, 1),
            formats,
            x=x + label_width,
            y=y,
            step=step,
            marks=tuple(marks),
            chips=tuple(chips),
        )
        words.running = block.kind is not Kind.MORE
        return [*placed, words]


class _Column:
    """One card while it grows."""

    def __init__(self, setter: RowSetter, card: CardText, side: str) -> None:
        self._setter = setter
        self._card = card
        self._side = side
        self.layout = CardLayout(card.ground)
        self.y = float(setter.geometry.top)
        self.done = 0

    def place_groups(self, entry: Entry, upto: int | None = None) -> None:
        """Place the next groups of an entry, all of them or up to the one with this number of a pair."""
        while self.done < len(entry.groups):
            group = entry.groups[self.done]
            if upto is not None and group.pair == upto:
                return
            for block in group.blocks:
                self._place(block)
            self.done += 1

    def _place(self, block: Block) -> None:
        geometry = self._setter.geometry
        fonts = self._setter._fonts  # noqa: SLF001
        indent = fonts.scaled(14) if block.kind in (Kind.OWNER, Kind.OPTION) else 0
        if block.kind in (Kind.OWNER, Kind.MORE):
            self.y += fonts.scaled(5)
        elif block.kind is Kind.CLAUSE or (block.kind is Kind.TEXT and self.layout.paragraphs):
            self.y += fonts.scaled(2)
        placed = self._setter.block(block, self._side, geometry.side + indent, self.y, geometry.text - indent)
        self.layout.paragraphs += placed
        if block.kind is Kind.MORE:
            self.layout.fold = placed[-1]
        top = self.y
        self.y += max(paragraph.height for paragraph in placed)
        if indent:
            bars = self.layout.bars
            x = float(geometry.side + 3)
            if block.kind is Kind.OPTION and bars:
                bars[-1] = (x, bars[-1][1], self.y)
            else:
                bars.append((x, top, self.y))

    def finished(self) -> CardLayout:
        """The card with all that was not placed yet."""
        geometry = self._setter.geometry
        last = len(self._card.entries) - 1
        for number, entry in enumerate(self._card.entries):
            if number:
                self.y += 5
                self.layout.rules.append(self.y)
                self.y += 6
                self.done = 0
            top = 0.0 if number == 0 else self.layout.rules[-1]
            self.place_groups(entry)
            if entry.uncertain:
                self.layout.uncertain.append((top, None if number == last else self.y + 5))
        self.layout.height = self.y + geometry.bottom
        return self.layout


def _level(left: _Column, right: _Column) -> None:
    """Begin each option that both sides have at the same height."""
    one, other = left._card.entries[0], right._card.entries[0]  # noqa: SLF001
    shared = {group.pair for group in one.groups} & {group.pair for group in other.groups} - {None}
    for pair in sorted(number for number in shared if number is not None):
        left.place_groups(one, pair)
        right.place_groups(other, pair)
        left.y = right.y = max(left.y, right.y)


def _units(text: str) -> int:
    """The length in Qt's own count of characters."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _format(colour: QColor, font: QFont | None = None) -> QTextCharFormat:
    style = QTextCharFormat()
    if font:
        style.setFont(font)
    style.setForeground(colour)
    return style


__all__ = ["CardLayout", "RowLayout", "RowSetter", "line_height"]
