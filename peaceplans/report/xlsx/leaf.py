"""A sheet that is read from top to bottom like a page: headings, running text, small tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from xlsxwriter.worksheet import Worksheet

from peaceplans.report.blocks import Banner, Block, Colophon, Heading, Legend, Notes, Paragraph, Sign, Table
from peaceplans.report.chart import Chart
from peaceplans.report.lines import Mark
from peaceplans.report.text.layout import numbers
from peaceplans.report.xlsx.book import Book
from peaceplans.report.xlsx.pieces import height, line_count, pieces
from peaceplans.report.xlsx.tab import Bit, Cell, Look, Rich, words_of
from peaceplans.report.xlsx.tables import table_cells

_FIRST, _OTHER, _OTHERS = 26.0, 17.0, 6
_MOST_ROWS = 12
_SIZES = {"title": 1.9, "subtitle": 1.25, "heading": 1.4, "subheading": 1.15}
"""Height of a line of large type against one of running text."""

_ABOVE = {"heading": 1.0, "subheading": 0.5}
"""Lines left free over a heading."""

_SIGNS: dict[Sign, Rich] = {
    Sign.LEFT: Rich((Bit("", Mark.LEFT),)),
    Sign.RIGHT: Rich((Bit("", Mark.RIGHT),)),
    Sign.DELETED: Rich((Bit("", Mark.DELETED),)),
    Sign.INSERTED: Rich((Bit("", Mark.INSERTED),)),
    Sign.ABSENT: Rich((Bit(""),), Look.ABSENT),
    Sign.UNKNOWN: Rich((Bit(""),), Look.UNKNOWN),
    Sign.PROVISIONAL: Rich((Bit(""),), Look.PROVISIONAL),
    Sign.WORD: Rich((Bit("", strong=True),)),
}


@dataclass(frozen=True, slots=True)
class Strip:
    """What stands across a leaf: one cell over all columns, or several that share them.

    Attributes:
        style: of its cells, by a name that looks know.
        first: whether the first cell stands in the first column, the others in the rest.
        narrow: whether each of the others takes a column, and none is widened to fill the leaf.
    """

    style: str
    cells: tuple[Cell, ...]
    first: bool = False
    narrow: bool = False


def pair(name: str, value: Cell) -> Strip:
    """A name and what it stands for."""
    return Strip("line", (Rich((Bit(name, quiet=True),)), value), first=True)


def is_small(table: Table) -> bool:
    """Whether a table stands on a leaf; a larger one has a sheet of its own."""
    return len(table.rows) <= _MOST_ROWS and 2 <= len(table.head) <= _OTHERS + 1


def strips(blocks: Iterable[Block]) -> Iterator[Strip]:
    """The blocks that are read in order; what has a sheet of its own is not among them."""
    for block in blocks:
        match block:
            case Heading(level=level, text=text):
                yield Strip("heading" if level < 3 else "subheading", (text,))
            case Paragraph():
                yield Strip("text", (f"{block.text}{numbers(block.sources)}",))
            case Notes(items=items):
                yield from (Strip("text", (f"\N{BULLET} {one.text}{numbers(one.sources)}",)) for one in items)
            case Banner(sentences=sentences):
                yield from (Strip("banner", (sentence,)) for sentence in sentences)
            case Legend(entries=entries):
                for sign, sample, meaning in entries:
                    yield Strip("line", (_sample(sign, sample), meaning), first=True)
            case Table():
                yield from _table(block)
            case Chart(caption=caption, alternative=alternative):
                yield Strip("subheading", (caption,))
                yield Strip("text", (alternative,))
            case Colophon(lines=lines):
                yield from (pair(name, value) for name, value in lines)


def _sample(sign: Sign, sample: str) -> Rich:
    [bit] = _SIGNS[sign].bits
    return Rich((Bit(sample, bit.mark, bit.strong),), _SIGNS[sign].look)


def _table(table: Table) -> Iterator[Strip]:
    if not table.shy:
        yield Strip("subheading", (table.caption,))
    if any(table.head):
        yield Strip("figure head" if table.figures else "head", table.head, first=True, narrow=table.figures)
    for row in table.rows:
        yield Strip("line", table_cells(table, row), first=True, narrow=table.figures)


def write_leaf(book: Book, sheet: Worksheet, found: Iterable[Strip]) -> None:
    """The strips one under the other, from the first row."""
    sheet.set_column(0, 0, _FIRST)
    sheet.set_column(1, _OTHERS, _OTHER)
    sheet.fit_to_pages(1, 0)
    sheet.set_portrait()
    at = 0
    for strip in found:
        at = _write(book, sheet, strip, at)


def _write(book: Book, sheet: Worksheet, strip: Strip, at: int) -> int:
    """Writes a strip, on as many rows as its texts need; the number of the row below."""
    places = _places(strip)
    widths = [_FIRST * (first == 0) + _OTHER * (last - max(first, 1) + 1) for first, last in places]
    size = _SIZES.get(strip.style, 1.0)
    parts = [pieces(cell, width / size) for cell, width in zip(strip.cells, widths, strict=True)]
    rows = max(map(len, parts))
    for number in range(rows):
        lines = 1
        for (first, last), width, cells in zip(places, widths, parts, strict=True):
            cell = cells[number] if number < len(cells) else ""
            style = "head" if strip.style == "figure head" and not first else strip.style
            lines = max(lines, line_count(words_of(cell), width / size))
            if last > first:
                sheet.merge_range(at, first, at, last, "", book.looks.cell(style))
            book.write(sheet, at, first, cell, style)
        sheet.set_row(at, height(lines * size + _ABOVE.get(strip.style, 0)))
        at += 1
    return at


def _places(strip: Strip) -> list[tuple[int, int]]:
    """The first and the last column of each cell."""
    if not strip.first:
        return [(0, _OTHERS)]
    shares = len(strip.cells) - 1
    each = 1 if strip.narrow else _OTHERS // shares
    found = [(0, 0)] + [(1 + place * each, (place + 1) * each) for place in range(shares)]
    return found if strip.narrow else [*found[:-1], (found[-1][0], _OTHERS)]
