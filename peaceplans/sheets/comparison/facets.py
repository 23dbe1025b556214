"""The facets by which the rows of a comparison are chosen, with counts that add up.

A row has exactly one value of each facet, so that the counts of a facet add up to the rows that pass all other facets.
Marks are apart: a row may bear any of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from peaceplans.compare.comparison import Status
from peaceplans.model.evidence import Certainty
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.comparison.row import SheetRow
from peaceplans.sheets.comparison.row_filter import RELATIONS, STATES, RowFilter, RowMark, relation_of, state_of
from peaceplans.sheets.comparison.sheet import ComparisonSheet


class Facet(StrEnum):
    """What rows are chosen by; the names are those of the JSON format."""

    STATUS = "status"
    CERTAINTY = "certainty"
    RELATION = "relation"
    TOPIC = "topic"
    STATE = "state"
    MARKS = "marks"


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value, how many rows would be shown of it, and whether it is chosen."""

    value: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """A facet with the values that the comparison has, in the order in which they are shown."""

    facet: Facet
    values: tuple[FacetValue, ...]


_FACETS = (Facet.STATUS, Facet.CERTAINTY, Facet.RELATION, Facet.TOPIC, Facet.STATE)
_VALUE_OF: dict[Facet, Callable[[SheetRow], str]] = {
    Facet.STATUS: lambda shown: shown.row.status,
    Facet.CERTAINTY: lambda shown: shown.row.certainty,
    Facet.RELATION: lambda shown: relation_of(shown.row),
    Facet.TOPIC: lambda shown: shown.row.topic,
    Facet.STATE: lambda shown: state_of(shown.row),
}
_FIELDS = {
    Facet.STATUS: "statuses",
    Facet.CERTAINTY: "certainties",
    Facet.RELATION: "relations",
    Facet.TOPIC: "topics",
    Facet.STATE: "states",
}
_BEARS: dict[RowMark, Callable[[SheetRow], bool]] = {
    RowMark.KEY_CHANGES: lambda shown: shown.row.key_change,
    RowMark.NOTED: lambda shown: bool(shown.notes),
}


def facets(sheet: ComparisonSheet) -> tuple[FacetCounts, ...]:
    """All facets; a count says how many rows of the value pass what is chosen in all other facets."""
    return (
        *(_counted(sheet, facet) for facet in _FACETS),
        FacetCounts(Facet.MARKS, tuple(_marked(sheet, mark) for mark in _BEARS)),
    )


def toggled(row_filter: RowFilter, facet: Facet, value: str) -> RowFilter:
    """The filter with the value chosen, or no more chosen when it was.

    Raises:
        ValueError: there is no such mark, status, certainty or state.
    """
    if facet is Facet.MARKS:
        return row_filter.toggled(RowMark(value))
    return _with(row_filter, facet, _chosen(row_filter, facet) ^ {value})


def _chosen(row_filter: RowFilter, facet: Facet) -> frozenset[str]:
    return frozenset(row_filter.as_mapping().get(facet.value, ()))


def _with(row_filter: RowFilter, facet: Facet, values: Iterable[str]) -> RowFilter:
    """The filter with these values of a facet and no others."""
    return RowFilter.from_mapping({**row_filter.as_mapping(), facet.value: list(values)})


def _counted(sheet: ComparisonSheet, facet: Facet) -> FacetCounts:
    free: dict[str, Any] = {_FIELDS[facet]: frozenset()}
    others = replace(sheet.row_filter, **free)
    chosen: frozenset[str] = getattr(sheet.row_filter, _FIELDS[facet])
    values = [_VALUE_OF[facet](shown) for shown in sheet.all_rows]
    counts = Counter(value for value, shown in zip(values, sheet.all_rows, strict=True) if others.admits(shown))
    there = chosen.union(values)
    return FacetCounts(
        facet,
        tuple(
            FacetValue(str(value), counts[value], value in chosen)
            for value in _in_order(facet, there, sheet.vocabulary)
        ),
    )


def _in_order(facet: Facet, values: Iterable[str], vocabulary: Vocabulary) -> list[str]:
    orders: dict[Facet, Iterable[str]] = {
        Facet.STATUS: Status,
        Facet.CERTAINTY: Certainty,
        Facet.RELATION: RELATIONS,
        Facet.TOPIC: vocabulary.topics,
        Facet.STATE: STATES,
    }
    places = {value: place for place, value in enumerate(orders[facet])}
    return sorted(values, key=lambda value: (places.get(value, len(places)), value))


def _marked(sheet: ComparisonSheet, mark: RowMark) -> FacetValue:
    chosen, bears = mark in sheet.row_filter.marks, _BEARS[mark]
    others = sheet.row_filter.toggled(mark) if chosen else sheet.row_filter
    count = sum(bears(shown) and others.admits(shown) for shown in sheet.all_rows)
    return FacetValue(mark.value, count, chosen)
