"""Counts of facets add up, and a value chosen is a value that can be taken back."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from peaceplans.compare.comparison import Status
from peaceplans.sheets.comparison.build import refiltered, with_notes
from peaceplans.sheets.comparison.facets import Facet, FacetCounts, facets, toggled
from peaceplans.sheets.comparison.row_filter import RowMark
from peaceplans.sheets.comparison.sheet import ComparisonSheet, RowFilter
from tests.unit.report.sample import VOCABULARY, sheet
from tests.unit.sheets.noting import note

SHEET = with_notes(sheet(), [note("one", "draft:w6"), note("two", "draft:w7"), note("three", "points")])
VALUES = [(counts.facet, value.value) for counts in facets(SHEET) for value in counts.values]
EMPTY = {Facet.STATUS: "statuses", Facet.CERTAINTY: "certainties", Facet.RELATION: "relations",
         Facet.TOPIC: "topics", Facet.STATE: "states"}  # fmt: skip


def counted(shown: ComparisonSheet, facet: Facet) -> FacetCounts:
    return next(counts for counts in facets(shown) if counts.facet is facet)


@given(st.lists(st.sampled_from(VALUES), max_size=8), st.sampled_from(["", "ukraine", "the plant"]))
def test_the_counts_of_a_facet_add_up_to_the_rows_that_pass_all_others(
    clicks: list[tuple[Facet, str]], words: str
) -> None:
    row_filter = RowFilter(words=words)
    for facet, value in clicks:
        row_filter = toggled(row_filter, facet, value)
    shown = refiltered(SHEET, row_filter)
    for facet, name in EMPTY.items():
        others = refiltered(SHEET, replace(row_filter, **{name: frozenset()}))  # type: ignore[arg-type]
        counts = counted(shown, facet)
        assert sum(value.count for value in counts.values) == len(others.rows)
        assert {value.value for value in counts.values if value.chosen} == set(getattr(row_filter, name))
        for value in counts.values:
            alone = refiltered(SHEET, replace(row_filter, **{name: frozenset([value.value])}))  # type: ignore[arg-type]
            assert len(alone.rows) == value.count


@given(st.lists(st.sampled_from(VALUES), max_size=6), st.sampled_from(VALUES))
def test_what_is_chosen_twice_is_not_chosen(clicks: list[tuple[Facet, str]], last: tuple[Facet, str]) -> None:
    row_filter = RowFilter(words="a")
    for facet, value in clicks:
        row_filter = toggled(row_filter, facet, value)
    assert toggled(toggled(row_filter, *last), *last) == row_filter
    assert toggled(row_filter, *last) != row_filter


def test_values_come_in_the_order_of_the_vocabulary_and_only_those_there_are() -> None:
    shown = [value.value for value in counted(SHEET, Facet.TOPIC).values]
    assert shown == [topic for topic in VOCABULARY.topics if topic in shown]
    assert [value.value for value in counted(SHEET, Facet.RELATION).values] == [
        "opposed",
        "narrowed",
        "amended",
        "none",
    ]
    assert [value.value for value in counted(SHEET, Facet.STATUS).values] == ["amended", "only_left", "unknown"]
    chosen = refiltered(SHEET, RowFilter(statuses=frozenset([Status.SAME])))
    assert counted(chosen, Facet.STATUS).values[0].value == "same", "what is chosen can be taken back"


def test_marks_are_counted_apart() -> None:
    marks = {value.value: value.count for value in counted(SHEET, Facet.MARKS).values}
    assert marks == {RowMark.KEY_CHANGES: 2, RowMark.NOTED: 2}
    only = refiltered(SHEET, RowFilter(noted=True, statuses=frozenset([Status.AMENDED])))
    assert {value.value: (value.count, value.chosen) for value in counted(only, Facet.MARKS).values} == {
        "key-changes": (1, False),
        "noted": (1, True),
    }
