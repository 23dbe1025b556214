"""Which rows are shown: values, flags, words; how a filter is kept and told."""

from __future__ import annotations

import json

import pytest

from peaceplans.compare.comparison import Order, Status
from peaceplans.model.evidence import Certainty
from peaceplans.model.plan import State
from peaceplans.report.comparison.as_json import comparison_json
from peaceplans.sheets.comparison.build import rearranged, refiltered, with_notes
from peaceplans.sheets.comparison.row_filter import folded, relation_of, state_of
from peaceplans.sheets.comparison.sheet import ComparisonSheet, RowFilter
from peaceplans.sheets.phrases import filter_in_words
from tests.unit.report.sample import VOCABULARY, sheet
from tests.unit.sheets.noting import note

ARMY, NATO, PLANT = "draft:w6~points:4", "draft:w7", "draft:w18~points:12"
VOTES, FUND = "draft:w24~draft:w25~points:18", "points:20"


def ids(shown: ComparisonSheet) -> list[str]:
    return [entry.row.id for entry in shown.rows]


@pytest.mark.parametrize(
    ("chosen", "rows"),
    [
        (RowFilter(), [ARMY, NATO, PLANT, VOTES, FUND]),
        (RowFilter(statuses=frozenset([Status.ONLY_LEFT])), [NATO]),
        (RowFilter(relations=frozenset(["opposed"])), [PLANT]),
        (RowFilter(relations=frozenset(["none"])), [NATO, FUND]),
        (RowFilter(relations=frozenset(["narrowed", "amended"])), [ARMY, VOTES]),
        (RowFilter(states=frozenset([State.OPEN])), [PLANT]),
        (RowFilter(states=frozenset([State.AGREED, State.OPEN])), [ARMY, PLANT]),
        (RowFilter(key_changes=True), [ARMY, NATO]),
        (RowFilter(topics=frozenset(["nato"]), key_changes=True), [NATO]),
        (RowFilter(noted=True), []),
        (RowFilter(words="PERSONNEL"), [ARMY]),
        (RowFilter(words="  "), [ARMY, NATO, PLANT, VOTES, FUND]),
        (RowFilter(words="ukraine elections"), [VOTES]),
        (RowFilter(words="observers"), [VOTES]),
        (RowFilter(words="three shares"), [PLANT]),
        (RowFilter(words="ukraine’s ARMÉD"), [ARMY]),
        (RowFilter(words="rival models"), [PLANT]),
        (RowFilter(words="zaporizhzhia elephants"), []),
    ],
)
def test_rows_are_chosen(chosen: RowFilter, rows: list[str]) -> None:
    assert ids(sheet(row_filter=chosen)) == rows


def test_only_rows_that_differ() -> None:
    whole = sheet()
    assert len(refiltered(whole, RowFilter(differing=True)).rows) == sum(
        entry.row.status is not Status.SAME for entry in whole.all_rows
    )


def test_a_row_has_the_relation_and_the_state_that_say_most() -> None:
    rows = {entry.row.id: entry.row for entry in sheet().all_rows}
    assert relation_of(rows[VOTES]) == "narrowed", "amended and narrowed"
    assert relation_of(rows[NATO]) == "none"
    assert state_of(rows[ARMY]) is State.AGREED, "not stated and agreed"
    assert state_of(rows[PLANT]) is State.OPEN


def test_what_is_told_follows_what_is_shown() -> None:
    shown = sheet(row_filter=RowFilter(key_changes=True))
    assert [entry.number for entry in shown.rows] == [1, 2]
    assert [entry.spoken.split(",")[0] for entry in shown.rows] == ["Row 1 of 2", "Row 2 of 2"]
    assert shown.all_rows[0].spoken.startswith("Row 1 of 5,")
    assert sum(sum(by.values()) for by in shown.counts.values()) == 5, "counts are those before the filter"
    assert set(refiltered(shown, RowFilter(words="fund")).sources) == {"s2"} < set(shown.all_sources)


def test_a_filter_and_an_order_may_come_in_either_order() -> None:
    chosen = RowFilter(statuses=frozenset([Status.AMENDED]))
    one = rearranged(sheet(row_filter=chosen), Order.RIGHT)
    other = refiltered(sheet(order=Order.RIGHT), chosen)
    assert [entry.spoken for entry in one.rows] == [entry.spoken for entry in other.rows]
    assert ids(refiltered(one, RowFilter())) == [entry.row.id for entry in sheet(order=Order.RIGHT).rows]


def test_notes_are_searched_and_counted() -> None:
    noted = with_notes(sheet(), [note("n1", "points:20", title="Où est l'argent?", text="Wer zahlt die Straße?")])
    assert ids(refiltered(noted, RowFilter(noted=True))) == [FUND]
    assert ids(refiltered(noted, RowFilter(words="OU EST STRASSE"))) == [FUND]
    narrowed = refiltered(noted, RowFilter(noted=True))
    assert ids(with_notes(narrowed, [])) == [], "a filter asks anew when notes change"
    assert ids(with_notes(narrowed, [], rows_stay=True)) == [FUND], "a report with no notes shows the rows shown"


def test_every_filter_comes_back_from_its_mapping() -> None:
    whole = RowFilter(
        statuses=frozenset([Status.ONLY_LEFT, Status.AMENDED]),
        certainties=frozenset([Certainty.REPORTED]),
        relations=frozenset(["none", "opposed"]),
        topics=frozenset(["nato"]),
        states=frozenset([State.NOT_STATED]),
        key_changes=True,
        noted=True,
        differing=True,
        words="army size",
    )
    kept = whole.as_mapping()
    assert json.loads(json.dumps(kept)) == {
        "status": ["amended", "only_left"],
        "certainty": ["reported"],
        "relation": ["none", "opposed"],
        "topic": ["nato"],
        "state": ["not-stated"],
        "marks": ["differing", "key-changes", "noted"],
        "words": ["army size"],
    }
    assert RowFilter.from_mapping(kept) == whole
    assert RowFilter.from_mapping({}) == RowFilter()
    assert RowFilter().as_mapping() == {}


@pytest.mark.parametrize("name", ["status", "certainty", "relation", "state", "marks", "colour"])
def test_what_is_not_known_is_refused_or_left_out(name: str) -> None:
    kept = {name: ["purple"], "topic": ["nato"]}
    with pytest.raises(ValueError, match=r"purple|colour"):
        RowFilter.from_mapping(kept)
    assert RowFilter.from_mapping(kept, lenient=True) == RowFilter(topics=frozenset(["nato"]))


def test_a_filter_in_words() -> None:
    chosen = RowFilter(
        statuses=frozenset([Status.ONLY_LEFT]), topics=frozenset(["nuclear-znpp"]), key_changes=True, words=" a  b "
    )
    assert filter_in_words(chosen, VOCABULARY) == (
        "status: only left; topic: Nuclear status and the Zaporizhzhia plant; only key changes; words: a b"
    )
    assert filter_in_words(RowFilter(), VOCABULARY) == ""
    assert '"marks": [\n   "key-changes"' in comparison_json(sheet(row_filter=chosen))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Élysée", "elysee"),
        ("Київ Ґ", "київ ґ"),
        ("Straße", "strasse"),
        ("Ukraine’s 50–50", "ukraine's 50-50"),
        ("ё", "е"),
    ],
)
def test_folding(text: str, plain: str) -> None:
    assert folded(text) == folded(plain)
