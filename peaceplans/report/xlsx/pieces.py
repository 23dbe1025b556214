"""Texts longer than a cell holds, or shows, in pieces that go on in further rows; joined they are the text again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from peaceplans.report.xlsx.tab import Bit, Cell, Link, Rich

MOST_CHARACTERS = 32_767
"""Of a cell in Excel, counted in units of UTF-16."""

MOST_LINES = 30
"""That a row shows: it can be no higher than 409 points."""

_MOST_BITS = 1_000
"""Stretches of characters set alike in a cell; Excel mends files with many more."""

_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uffef\U0001f000-\U0003ffff]")
"""Letters of the East and pictures, which take the room of two."""

LINE = 13.2
"""Height of a line of running text in points."""

TALLEST = 409.0
"""The most that a row can be, in points."""


def units(text: str) -> int:
    """The length as Excel counts it: a character beyond the first plane is two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def line_count(text: str, width: float) -> int:
    """How many lines a text takes in a column, about."""
    room = _room(width)
    return sum(max(1, -(-_wide(line) // room)) for line in text.split("\n"))


def _room(width: float) -> int:
    """Letters to a line: small type is narrower than the figures widths are counted in, and lines end between words."""
    return max(1, int(width), int(width * 1.25 - 4))


def height(lines: float) -> float:
    """Of a row with so many lines of running text."""
    return min(TALLEST, lines * LINE + 3)


def _wide(text: str) -> int:
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def pieces(cell: Cell, width: float) -> list[Cell]:
    """The cell, or as many as its text needs."""
    if isinstance(cell, int | float | date | Link):
        return [cell]
    if isinstance(cell, str):
        return ["".join(bit.text for bit in part) for part in _parts((Bit(cell),), width)]
    return [Rich(tuple(part), cell.look) for part in _parts(cell.bits, width)]


def _parts(bits: tuple[Bit, ...], width: float) -> Iterator[list[Bit]]:
    whole = "".join(bit.text for bit in bits)
    if _fits(whole, width) and len(bits) <= _MOST_BITS:
        yield list(bits)
        return
    held: list[Bit] = []
    ends = _ends(whole, width)
    end, at = next(ends), 0
    for bit in bits:
        rest = bit.text
        while at + len(rest) > end:
            cut = end - at
            held += [replace(bit, text=rest[:cut])] if cut else []
            yield held
            held, rest, at = [], rest[cut:], end
            end = next(ends)
        if len(held) == _MOST_BITS:
            yield held
            held = []
        held += [replace(bit, text=rest)] if rest else []
        at += len(rest)
    yield held


def _fits(text: str, width: float) -> bool:
    return units(text) <= MOST_CHARACTERS and line_count(text, width) <= MOST_LINES


def _ends(text: str, width: float) -> Iterator[int]:
    """Where pieces end: behind white space where there is any, and nowhere within a word that fits."""
    room = _room(width)
    at = 0
    while at < len(text):
        lines, here, start = 0, at, at
        while here < len(text) and lines < MOST_LINES and here - start < MOST_CHARACTERS // 2:
            reach = _narrowed(text, here, room)
            newline = text.find("\n", here, reach)
            here = min(newline + 1 or reach, start + MOST_CHARACTERS // 2)
            lines += 1
        if here < len(text):
            space = max(text.rfind(" ", at + 1, here), text.rfind("\n", at + 1, here))
            here = space + 1 if space > at + (here - at) // 2 else here
        at = here
        yield at
    yield len(text)


def _narrowed(text: str, start: int, room: int) -> int:
    """The end of a line that begins at start: earlier where letters are wide."""
    reach = min(start + room, len(text))
    if text[start:reach].isascii():
        return reach
    width, here = 0, start
    while here < reach:
        width += 2 if _WIDE.match(text[here]) else 1
        if width > room:
            break
        here += 1
    return max(here, start + 1)
