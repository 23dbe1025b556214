"""Names of sheets."""

from __future__ import annotations

import pytest

from peaceplans.report.xlsx.names import SheetNames, on_page
from peaceplans.report.xlsx.pieces import units


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        ("Rows", "Rows"),
        ("a/b\\c:d*e?f[g]'h'", "a b c d e f g h"),
        ("=1+1", "1+1"),
        ("", "Sheet"),
        ("'''", "Sheet"),
        ("History", "History 2"),
        ("x" * 40, f"{'x' * 30}\N{HORIZONTAL ELLIPSIS}"),
    ],
)
def test_a_name_is_made_fit(wanted: str, given: str) -> None:
    assert SheetNames().fit(wanted) == given


def test_names_differ_whatever_their_case() -> None:
    names = SheetNames()
    given = [names.fit(name) for name in ("Rows", "ROWS", "rows", "\U0001f54a" * 30, "\U0001f54a" * 31)]
    assert len({name.casefold() for name in given}) == 5
    assert all(units(name) <= 31 for name in given)


def test_codes_on_pages_are_words() -> None:
    assert on_page("R&D &P\n&G &[Picture] &") == "R&&D &&P && G && [Picture] &&"


@pytest.mark.parametrize("text", ["&" * 300, "&G" * 300, "x" * 300, "\U0001f54a" * 300, ""])
def test_words_on_pages_are_no_longer_than_two_that_share_a_line(text: str) -> None:
    assert units(on_page(text)) <= 120
