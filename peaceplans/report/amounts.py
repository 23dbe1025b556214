"""Figures of the record as numbers with their units, for tables that reckon with them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A figure.

    Attributes:
        of: whose it is, by name: plan, instrument or side.
        label: what it is a figure of ("size of the armed forces").
        least, most: the number, twice the same unless it is a range; None where that end is open or not a number.
        unit: persons, years, USD, per cent ...; "date" for days; "parties", "yes or no" and "words" for what is no
            number.
        bound: cap, floor, level or about; may be empty.
        qualifier: "in peacetime"; may be empty.
        certainty: how sure it is, in a word.
        day: the date in EDTF when the unit is "date"; else empty.
        text: the figure in words, as it stands in the report.
    """

    of: str
    label: str
    least: float | None
    most: float | None
    unit: str
    bound: str = ""
    qualifier: str = ""
    certainty: str = ""
    day: str = ""
    text: str = ""
