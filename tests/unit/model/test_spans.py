"""A date covers days, and says how sharp its ends are."""

from __future__ import annotations

from datetime import date

import pytest

from peaceplans.model.spans import Span, span_of


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("2025-12-24", Span(date(2025, 12, 24), date(2025, 12, 24))),
        ("2025-12-02~", Span(date(2025, 12, 2), date(2025, 12, 2), about=True)),
        ("2026-03-25?", Span(date(2026, 3, 25), date(2026, 3, 25), uncertain=True)),
        ("2024-02", Span(date(2024, 2, 1), date(2024, 2, 29), exact=False)),
        ("2025", Span(date(2025, 1, 1), date(2025, 12, 31), exact=False)),
        ("2025-11-23/2025-11-24", Span(date(2025, 11, 23), date(2025, 11, 24))),
        ("2025-03/2025-08-21", Span(date(2025, 3, 1), date(2025, 8, 21), exact=False)),
        ("2026-02-28/..", Span(date(2026, 2, 28), date(2026, 2, 28), open_end=True)),
        ("../2026-02-28", Span(date(2026, 2, 28), date(2026, 2, 28), open_start=True)),
    ],
)
def test_a_date_as_days(text: str, span: Span) -> None:
    assert span_of(text) == span


def test_what_is_no_date_is_refused() -> None:
    with pytest.raises(ValueError, match="'soon' is no date"):
        span_of("soon")


@pytest.mark.parametrize(
    ("text", "start", "end", "meets"),
    [
        ("2025-12", date(2025, 12, 31), None, True),
        ("2025-12", date(2026, 1, 1), None, False),
        ("2025-12-28/2025-12-29", None, date(2025, 12, 28), True),
        ("2025-12-28/2025-12-29", None, date(2025, 12, 27), False),
        ("2026-02-28/..", date(2026, 6, 1), date(2026, 6, 2), True),
        ("../2026-02-28", date(2020, 6, 1), date(2020, 6, 2), True),
    ],
)
def test_a_span_meets_a_time(text: str, start: date | None, end: date | None, meets: bool) -> None:
    assert span_of(text).meets(start, end) is meets


def test_days_are_counted_with_both_ends() -> None:
    assert span_of("2025-12-28/2025-12-29").days == 2
    assert span_of("2025-12-28").days == 1
