"""Lengths of time that fields of instruments name, in years, so that they can be drawn, sorted and asked for."""

from __future__ import annotations

from dataclasses import dataclass

from peaceplans.model.instrument import Field
from peaceplans.model.terms import Duration, Term
from peaceplans.model.vocabulary import Vocabulary

_DAYS_OF_A_YEAR = 365.25
_MONTHS_OF_A_YEAR = 12
_OF_THE_WHOLE = "guarantee-duration"  # begins the keys of an instrument's own length; a review, say, is no such length
ENDLESS = float("inf")
"""An indefinite length counts as the longest."""


@dataclass(frozen=True, slots=True)
class Span:
    """The shortest and the longest that a field names, in years.

    Attributes:
        least, most: `ENDLESS` for an indefinite one.
    """

    least: float
    most: float


def length_terms(field: Field) -> tuple[Term, ...]:
    """The terms of a field that are lengths of time; of the field *duration* only those of the instrument itself."""
    named = (term for term in field.terms if isinstance(term.value, Duration))
    if field.key == "duration":
        return tuple(term for term in named if term.key.startswith(_OF_THE_WHOLE))
    return tuple(named)


def in_years(value: Duration, vocabulary: Vocabulary) -> tuple[float, float] | None:
    """Least and most in years; None for an indefinite one."""
    if value.least is None or value.most is None:
        return None
    unit = vocabulary.units.get(value.unit)
    if unit is None:
        factor = 1.0
    elif unit.dimension == "calendar":
        factor = unit.factor / _MONTHS_OF_A_YEAR
    else:
        factor = unit.factor / _DAYS_OF_A_YEAR
    return value.least * factor, value.most * factor


def span(field: Field, vocabulary: Vocabulary) -> Span | None:
    """What a field's lengths go from and to; None when it names none, whatever its words are."""
    ends: list[tuple[float, float]] = []
    for term in length_terms(field):
        assert isinstance(term.value, Duration)
        ends.append(in_years(term.value, vocabulary) or (ENDLESS, ENDLESS))
    if not ends:
        return None
    return Span(min(least for least, _ in ends), max(most for _, most in ends))
