"""Widths are those of the font that reports bring along, or somewhat more; lines fit, and nothing is lost."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from peaceplans import report
from peaceplans.report.charts.text_width import shortened, text_width, wrapped, wrapped_with

FONTS = Path(report.__file__).parent / "fonts"
SENTENCES = (
    "The quick brown fox jumps over 13 lazy dogs.",
    "Ukraine's request, 30-50 years (February 2026)",
    "Nuclear status and the Zaporizhzhia plant",
    "E3 counter-proposal \N{MIDDLE DOT} 1,234,567 %",
    "Communiqu\u00e9 d'Istanbul \u2013 \u201cquoted\u201d \u0141\u00f3d\u017a",
    "\u0423\u043a\u0440\u0430\u0457\u043d\u0430 \u0456 \u0441\u0432\u0456\u0442: \u0449\u043e \u0436",
    "\u0395\u03bb\u03bb\u03ac\u03b4\u03b1",
)


class Font:
    """The advances of a TrueType font, read from its tables."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        count = struct.unpack(">H", self._data[4:6])[0]
        entries = (struct.unpack(">4sLLL", self._data[12 + 16 * at : 28 + 16 * at]) for at in range(count))
        self._tables = {name.decode(): offset for name, _, offset, _ in entries}
        self.units = self._number("head", 18)
        self._metrics = self._number("hhea", 34)
        self._glyphs = self._cmap()

    def width(self, text: str, size: float) -> float:
        return sum(self._advance(self._glyphs.get(ord(one), 0)) for one in text) * size / self.units

    def _number(self, table: str, at: int) -> int:
        place = self._tables[table] + at
        return int(struct.unpack(">H", self._data[place : place + 2])[0])

    def _advance(self, glyph: int) -> int:
        return self._number("hmtx", 4 * min(glyph, self._metrics - 1))

    def _cmap(self) -> dict[int, int]:
        base = self._tables["cmap"]
        for at in range(self._number("cmap", 2)):
            platform, kind, offset = struct.unpack(">HHL", self._data[base + 4 + 8 * at : base + 12 + 8 * at])
            place = base + offset
            if (platform, kind) == (3, 1) and struct.unpack(">H", self._data[place : place + 2])[0] == 4:
                return self._format_4(place)
        raise AssertionError("no such table")

    def _format_4(self, place: int) -> dict[int, int]:
        twice = struct.unpack(">H", self._data[place + 6 : place + 8])[0]
        found = {}

        def column(number: int, skip: int, signed: str = "H") -> tuple[int, ...]:
            start = place + 14 + skip + number * twice
            return struct.unpack(f">{twice // 2}{signed}", self._data[start : start + twice])

        ends, starts, deltas, offsets = column(0, 0), column(1, 2), column(2, 2, "h"), column(3, 2)
        for at, (start, end, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
            for code in range(start, end + 1):
                if offset == 0:
                    found[code] = (code + delta) % 65536
                    continue
                where = place + 16 + 3 * twice + 2 * at + offset + 2 * (code - start)
                (glyph,) = struct.unpack(">H", self._data[where : where + 2])
                found[code] = (glyph + delta) % 65536 if glyph else 0
        return found


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("text", SENTENCES)
def test_it_is_as_wide_as_in_the_font_or_a_little_wider(text: str, bold: bool) -> None:
    true = Font(FONTS / f"NotoSans-{'Bold' if bold else 'Regular'}.ttf").width(text, 11)
    assert true <= text_width(text, 11, bold=bold) <= true * 1.4


def test_every_letter_of_latin_has_its_own_width() -> None:
    font = Font(FONTS / "NotoSans-Regular.ttf")
    for code in (*range(32, 127), *range(0xC0, 0x180)):
        assert font.width(chr(code), 100) <= text_width(chr(code), 100) + 0.5, chr(code)


def test_what_is_put_on_letters_takes_no_room() -> None:
    assert text_width("e\N{COMBINING ACUTE ACCENT}", 10) == text_width("e", 10)
    assert text_width("\N{CJK UNIFIED IDEOGRAPH-548C}", 10) == 10


@pytest.mark.parametrize("text", [*SENTENCES, "Donaudampfschifffahrtsgesellschaftskapit\u00e4n" * 3, "a", "x " * 60])
@pytest.mark.parametrize("room", [30.0, 90.0, 400.0])
def test_lines_fit_and_nothing_is_lost(text: str, room: float) -> None:
    lines = wrapped(text, room, 11, most=99)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(text_width(line, 11) <= room for line in lines)


def test_what_has_no_room_is_left_out_and_that_is_seen() -> None:
    lines = wrapped("word " * 5_000, 80, 11)
    assert len(lines) == 6
    assert lines[-1].endswith("\N{HORIZONTAL ELLIPSIS}")
    assert all(text_width(line, 11) <= 80 for line in lines)
    assert wrapped("one two", 200, 11) == ("one two",)
    assert wrapped("", 200, 11) == ("",)


def test_what_stands_behind_is_never_left_out() -> None:
    assert wrapped_with("15 years", " and more", 300, 11) == ("15 years and more",)
    lines = wrapped_with("word " * 5_000, " reported", 80, 11)
    assert lines[-1] == "reported"
    assert lines[-2].endswith("\N{HORIZONTAL ELLIPSIS}")
    assert wrapped_with("15 years", "", 300, 11) == ("15 years",)


def test_shortening_keeps_the_beginning() -> None:
    assert shortened("short", 100, 11) == "short"
    cut = shortened("rather a long name", 50, 11)
    assert cut.endswith("\N{HORIZONTAL ELLIPSIS}")
    assert "rather a long name".startswith(cut[:-1])
