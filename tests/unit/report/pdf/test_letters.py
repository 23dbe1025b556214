"""What the fonts have is what the program believes that they have, and what they have not is told."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication, QRawFont

from peaceplans.report.pdf.letters import FAMILIES, FONTS, Letters, families

PLANES = 0x20000  # the two planes that these fonts have characters of


def test_the_table_holds_what_another_reader_finds_in_the_fonts(qapp: QGuiApplication) -> None:
    found: dict[str, set[int]] = {}
    for path in sorted([*FONTS.glob("*.ttf"), *FONTS.glob("*.otf")]):
        font = QRawFont(str(path), 10.0)
        points = {point for point in range(0x20, PLANES) if font.supportsCharacter(point)}
        found[font.familyName()] = found.get(font.familyName(), points) & points

    assert set(found) == set(FAMILIES) == set(families())
    for name, points in found.items():
        assert {point for point in range(0x20, PLANES) if point in families()[name]} == points, name


def test_the_licence_and_the_origin_come_with_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text(encoding="utf-8")
    told = (FONTS / "README.md").read_text(encoding="utf-8")
    assert all(path.stem in told or f"`-{path.stem.split('-')[1]}`" in told for path in FONTS.glob("*.[ot]tf"))
    assert sum(path.stat().st_size for path in FONTS.iterdir()) < 20_000_000


@pytest.mark.parametrize(
    "text",
    [
        "Zelenskyy",
        "Зеленський, Медведев",
        "Ελλάδα",
        "سلام",
        "שלום",
        "中华人民共和国",
        "→ ≤ ≠ − ☑ ✓",
        "é e\u0301",
        "a\nb\tc",
    ],
)
def test_what_the_fonts_have_stays(text: str) -> None:
    letters = Letters()
    assert letters.shown(text) == text
    assert letters.missing == {}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\U0001f600b", "aU+1F600b"),
        ("ไทย", "U+0E44U+0E17U+0E22"),
        ("\x07", "U+0007"),
        ("א\u0301", "אU+0301"),  # the font of the letter has no such mark
        ("\u0301א", "\u0301א"),
    ],
)
def test_what_they_have_not_is_shown_by_its_number(text: str, shown: str) -> None:
    letters = Letters()
    assert letters.shown(text) == shown
    assert bool(letters.missing) == (text != shown)


def test_a_wish_for_a_shape_is_no_sign() -> None:
    assert Letters().shown("☑\ufe0f") == "☑"


def test_only_the_first_family_is_trusted_when_it_must_not_fail() -> None:
    letters = Letters(strict=True)
    assert letters.shown("aж中") == "aжU+4E2D"
