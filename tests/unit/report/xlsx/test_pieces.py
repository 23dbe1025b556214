"""Texts longer than a cell."""

from __future__ import annotations

from datetime import date

import pytest

from peaceplans.report.lines import Mark
from peaceplans.report.xlsx.pieces import MOST_CHARACTERS, MOST_LINES, height, line_count, pieces, units
from peaceplans.report.xlsx.tab import Bit, Cell, Link, Rich, words_of

TEXTS = {
    "words": "twelve words and no more than that stand in this sentence, honestly. " * 2000,
    "lines": "line\n" * 9000,
    "one word": "x" * 100_000,
    "pictures": "\U0001f54a" * 40_000,
    "chinese": "和平计划" * 20_000,
    "spaces": " " * 50_000 + "end",
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("width", [6, 56])
def test_pieces_joined_are_the_text_and_each_fits(name: str, width: float) -> None:
    text = TEXTS[name]
    found = pieces(text, width)
    assert "".join(map(words_of, found)) == text
    assert len(found) > 1
    for piece in found:
        assert 0 < units(words_of(piece)) <= MOST_CHARACTERS
        assert line_count(words_of(piece), width) <= MOST_LINES + 1


def test_words_are_cut_between() -> None:
    for piece in pieces(TEXTS["words"], 56)[:-1]:
        assert words_of(piece).endswith(" ")


def test_marks_stay_with_their_words() -> None:
    bits = tuple(Bit(f"word{number} ", Mark.LEFT if number % 3 else Mark.NONE) for number in range(5000))
    found = pieces(Rich(bits), 56)
    assert all(isinstance(piece, Rich) and len(piece.bits) <= 1000 for piece in found)
    letters = [(letter, bit.mark) for piece in found for bit in piece.bits for letter in bit.text]
    assert letters == [(letter, bit.mark) for bit in bits for letter in bit.text]


@pytest.mark.parametrize("cell", ["", "short", 5, 2.5, date(2026, 1, 5), Link("x" * 9000, "https://example.org")])
def test_what_fits_stays_one(cell: Cell) -> None:
    assert pieces(cell, 20) == [cell]


def test_characters_beyond_the_first_plane_count_twice() -> None:
    assert units("a\U0001f54a和") == 4


def test_no_row_is_higher_than_a_row_can_be() -> None:
    assert height(1) < height(10) < height(1000) == 409
    assert height(MOST_LINES) < 409
