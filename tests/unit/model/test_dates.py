from __future__ import annotations

import pytest

from peaceplans.model.dates import in_words, is_edtf


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2025", "2025"),
        ("2025-12", "December 2025"),
        ("2025-12-24", "24 December 2025"),
        ("2025-12-02~", "about 2 December 2025"),
        ("2025?", "2025 (uncertain)"),
        ("2025-11-23/2025-11-24", "23 to 24 November 2025"),
        ("2025-11-30/2025-12-01", "30 November to 1 December 2025"),
        ("2025-12-28/2026-01-03", "28 December 2025 to 3 January 2026"),
        ("2025-12/2026-02", "December 2025 to February 2026"),
        ("2025-12-02/..", "from 2 December 2025"),
        ("/2025", "until 2025"),
    ],
)
def test_dates_in_words(text: str, words: str) -> None:
    assert is_edtf(text)
    assert in_words(text) == words


@pytest.mark.parametrize(
    "text", ["", "..", "/", "24 December 2025", "2025-13", "2025-02-30", "2025-1", "2025/2026/2027"]
)
def test_what_is_no_date_comes_back_unchanged(text: str) -> None:
    assert not is_edtf(text)
    assert in_words(text) == text
