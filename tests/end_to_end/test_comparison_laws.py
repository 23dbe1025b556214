"""The three laws of ``compare --format json``, on every ordered pair of plans of the record."""

from __future__ import annotations

import json
from collections import Counter
from itertools import permutations
from typing import Any

import pytest

from peaceplans.library import Library
from peaceplans.report.comparison.as_json import comparison_json
from peaceplans.sheets.comparison.build import comparison_sheet


@pytest.fixture
def pairs(library: Library) -> dict[tuple[str, str], dict[str, Any]]:
    ids = [plan.id for plan in library.plans()]
    assert len(ids) >= 3
    return {
        (left, right): json.loads(comparison_json(comparison_sheet(library, left, right)))
        for left, right in permutations(ids, 2)
    }


def test_words_joined_are_the_texts(pairs: dict[tuple[str, str], dict[str, Any]]) -> None:
    for pair, read in pairs.items():
        for row in read["rows"]:
            for side in ("left", "right"):
                text = "\n\n".join(provision["text"] for provision in row[side])
                assert "".join(part[side] for part in row["words"]) == text, (pair, row["id"])
            if not (row["left"] and row["right"]):
                assert [part["op"] for part in row["words"]] == ["delete" if row["left"] else "insert"]


def test_every_provision_is_in_exactly_one_row(pairs: dict[tuple[str, str], dict[str, Any]], library: Library) -> None:
    for (left, right), read in pairs.items():
        for side, plan in (("left", left), ("right", right)):
            keys = Counter(provision["key"] for row in read["rows"] for provision in row[side])
            assert keys == Counter(provision.key for provision in library.plan(plan).provisions)
        assert read["summary"]["rows"] == len(read["rows"])


MIRRORED = {
    "delete": "insert",
    "insert": "delete",
    "only_left": "only_right",
    "only_right": "only_left",
    "narrowed": "broadened",
    "broadened": "narrowed",
}


def mirrored(value: Any, name: str = "") -> Any:
    """The value with the sides exchanged; figures are compared apart, because a ratio has another base."""
    if isinstance(value, dict):
        swapped = {
            {"left": "right", "right": "left"}.get(key, key): mirrored(part, key)
            for key, part in value.items()
            if key not in ("difference", "ratio")
        }
        return dict(sorted(swapped.items()))
    if isinstance(value, list):
        return [mirrored(part, name) for part in value]
    if name == "shape":
        return ":".join(reversed(value.split(":")))
    return MIRRORED.get(value, value) if name in ("op", "status", "relation") else value


def plain(value: Any) -> Any:
    """The value as ``mirrored`` leaves it, sides unchanged."""
    return mirrored(mirrored(value))


def as_set(terms: list[Any]) -> list[str]:
    return sorted(json.dumps(term, sort_keys=True) for term in terms)


def test_exchanging_the_plans_exchanges_the_sides_and_nothing_else(
    pairs: dict[tuple[str, str], dict[str, Any]],
) -> None:
    for (left, right), read in pairs.items():
        other = {row["id"]: row for row in pairs[right, left]["rows"]}
        assert {row["id"] for row in read["rows"]} == set(other)
        for row in read["rows"]:
            ours, theirs = mirrored(row), plain(other[row["id"]])
            for terms in ("terms", "links"):
                assert as_set(ours.pop(terms)) == as_set(theirs.pop(terms)), (left, right, row["id"])
            for ours_option, theirs_option in zip(ours["options"], theirs["options"], strict=True):
                assert as_set(ours_option.pop("terms")) == as_set(theirs_option.pop("terms"))
            assert ours == theirs, (left, right, row["id"])
            for term in row["terms"]:
                back = [one for one in other[row["id"]]["terms"] if mirrored(one) == plain(term)]
                if term["difference"] is not None:
                    assert -term["difference"] in [one["difference"] for one in back]
        assert [row["id"] for row in read["rows"]] == [row["id"] for row in pairs[right, left]["rows"]]
        assert set(read["sources"]) == set(pairs[right, left]["sources"])


def test_every_source_named_in_a_row_is_listed_with_an_address_or_title(
    pairs: dict[tuple[str, str], dict[str, Any]],
) -> None:
    for pair, read in pairs.items():
        for row in read["rows"]:
            for entry in (*row["left"], *row["right"], *row["links"]):
                assert entry["sources"] or "weight" in entry, (pair, row["id"])
                assert set(entry["sources"]) <= set(read["sources"])
        assert all(source["title"] or source["url"] for source in read["sources"].values())
