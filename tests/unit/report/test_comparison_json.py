"""The JSON of a comparison: its keys and how each kind of term is written."""

from __future__ import annotations

import json
from typing import Any

import pytest

from peaceplans.compare.comparison import Status
from peaceplans.model.evidence import Certainty, Grade
from peaceplans.model.terms import (
    Bound,
    Deadline,
    Duration,
    Money,
    Parties,
    Quantity,
    Share,
    Term,
    TermValue,
    Words,
    YesNo,
)
from peaceplans.report.comparison.as_json import comparison_json
from peaceplans.report.library.record_json import keyed_terms, term_value
from peaceplans.sheets.comparison.sheet import RowFilter
from tests.unit.report.sample import sheet


@pytest.fixture
def read() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(comparison_json(sheet()))
    return found


def test_the_keys_are_those_of_the_format(read: dict[str, Any]) -> None:
    assert list(read) == [
        *("format", "catalogue", "wording", "order", "filter", "left", "right", "summary", "rows", "sources"),
    ]
    assert read["format"] == "peaceplans.comparison/1"
    assert read["filter"] == {}
    for side in ("left", "right"):
        assert list(read[side]) == ["id", "title", "date", "points_stated", "entries", "coverage"]
    for row in read["rows"]:
        assert set(row) == {
            *("id", "topic", "status", "certainty", "shape", "wording_differs", "change", "key_change", "similarity"),
            *("links", "left", "right", "words", "terms", "options", "notes"),
        }
        assert row["notes"] == []
        for provision in (*row["left"], *row["right"]):
            assert set(provision) == {
                *("key", "number", "title", "text", "grade", "state", "agreed_by", "flags"),
                *("clauses", "options", "readings", "sources"),
            }
        for option in row["options"]:
            assert set(option) == {"owner", "against", "left", "right", "words", "terms"}
        for link in row["links"]:
            assert set(link) == {
                *("left", "right", "weight", "relation", "origin", "confidence", "reason", "sources"),
            }


def test_the_summary_has_every_status_and_certainty_and_counts_the_rows_shown(read: dict[str, Any]) -> None:
    by = read["summary"]["by"]
    assert {status: set(counts) for status, counts in by.items()} == {status: set(Certainty) for status in Status}
    assert sum(sum(counts.values()) for counts in by.values()) == read["summary"]["rows"] == len(read["rows"]) == 5
    chosen = RowFilter(topics=frozenset(["nato", "other"]), certainties=frozenset([Certainty.PROVISIONAL]))
    filtered = json.loads(comparison_json(sheet(row_filter=chosen)))
    assert filtered["filter"] == {"certainty": ["provisional"], "topic": ["nato", "other"]}
    assert filtered["summary"]["rows"] == len(filtered["rows"]) == 2


def test_every_source_named_is_listed(read: dict[str, Any]) -> None:
    named: set[str] = set()

    def collect(value: Any) -> None:
        if isinstance(value, dict):
            named.update(value["sources"] if isinstance(value.get("sources"), list) else [])
            for part in value.values():
                collect(part)
        elif isinstance(value, list):
            for part in value:
                collect(part)

    collect(read["rows"])
    assert named
    assert named <= set(read["sources"])
    assert all(set(source) == {"publisher", "title", "date", "url"} for source in read["sources"].values())


def test_figures_have_difference_and_ratio(read: dict[str, Any]) -> None:
    (army,) = [term for row in read["rows"] for term in row["terms"] if term["key"] == "army-size"]
    assert army == {
        "key": "army-size",
        "status": "changed",
        "left": {"kind": "quantity", "value": 600000, "unit": "persons", "bound": "cap"},
        "right": {
            "kind": "quantity",
            "value": 800000,
            "unit": "persons",
            "bound": "level",
            "qualifier": "in peacetime",
        },
        "difference": 200000,
        "ratio": 0.3333,
    }


VALUES: list[tuple[TermValue, dict[str, Any]]] = [
    (Quantity(5, "km"), {"kind": "quantity", "value": 5, "unit": "km"}),
    (Money(2 * 10**11, "USD"), {"kind": "money", "value": 2 * 10**11, "unit": "USD"}),
    (Duration(30, 50, "years"), {"kind": "duration", "least": 30, "most": 50, "unit": "years"}),
    (Duration(None, None), {"kind": "duration", "least": None, "most": None, "unit": "years"}),
    (Share((("ru", 50), ("ua", 12.5))), {"kind": "share", "shares": {"ru": 50, "ua": 12.5}}),
    (Deadline(date="2027-01"), {"kind": "deadline", "date": "2027-01"}),
    (
        Deadline(within=Duration(100, 100, "days"), event="agreement"),
        {"kind": "deadline", "within": {"value": 100, "unit": "days"}, "after": "agreement"},
    ),
    (Deadline(words="soon", event="signing"), {"kind": "deadline", "words": "soon", "after": "signing"}),
    (Parties(("us", "nato")), {"kind": "parties", "parties": ["us", "nato"]}),
    (YesNo(False), {"kind": "yes-no", "value": False}),
    (Words("as before"), {"kind": "words", "text": "as before"}),
]


@pytest.mark.parametrize(("value", "written"), VALUES, ids=lambda value: type(value).__name__)
def test_each_kind_of_term(value: TermValue, written: dict[str, Any]) -> None:
    assert term_value(Term(key="k", value=value)) == written


def test_what_is_not_set_is_not_written() -> None:
    term = Term(key="k", value=YesNo(True), bound=Bound.CAP, qualifier="q", owner="us", grade=Grade.INFERRED)
    assert keyed_terms([term]) == [
        {
            "key": "k",
            "kind": "yes-no",
            "value": True,
            "bound": "cap",
            "qualifier": "q",
            "owner": "us",
            "grade": "inferred",
        }
    ]
