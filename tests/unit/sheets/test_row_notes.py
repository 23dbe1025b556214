"""At which row a note stands, and that none is ever out of sight."""

from __future__ import annotations

import json

import pytest

from peaceplans.report.comparison.as_json import comparison_json
from peaceplans.sheets.comparison.build import with_notes
from peaceplans.sheets.comparison.row_notes import anchor_at, anchors_of
from tests.unit.report.sample import sheet
from tests.unit.sheets.noting import note

ARMY, NATO, VOTES = "draft:w6~points:4", "draft:w7", "draft:w24~draft:w25~points:18"


@pytest.mark.parametrize(
    ("anchor", "row"),
    [
        ("points:4", ARMY),
        ("draft:w6", ARMY),
        ("draft:w6~points:4", ARMY),
        ("points:4~draft:w6", ARMY),
        ("points:4#army-size", ARMY),
        ("points:4#a-term-that-is-gone", ARMY),
        ("draft:w25~points:18", VOTES),
        ("draft:w24~draft:w25", VOTES),
        ("draft:w7", NATO),
        ("draft:w7~points:4", ""),
        ("us-28:6~points:4", ""),
        ("points", ""),
        ("points:gone", ""),
        ("no anchor at all", ""),
    ],
)
def test_a_note_stands_at_its_row(anchor: str, row: str) -> None:
    noted = with_notes(sheet(), [note("n", anchor)])
    assert [entry.row.id for entry in noted.rows if entry.notes] == ([row] if row else [])
    assert [entry.row.id for entry in noted.all_rows if entry.notes] == ([row] if row else [])


@pytest.mark.parametrize(
    ("anchor", "there"),
    [
        ("points", True),
        ("library", True),
        ("topic/nato", True),
        ("topic/money", False),
        ("draft:gone", True),
        ("draft:w7~points:4", True),
        ("us-28:6~points:4", False),
        ("us-28", False),
        ("draft:w7", False),
    ],
)
def test_what_stands_at_no_row_but_belongs_here_stands_at_the_head(anchor: str, there: bool) -> None:
    assert bool(with_notes(sheet(), [note("n", anchor)]).notes) is there


def test_the_newest_comes_first_and_each_stands_once() -> None:
    notes = [
        note("old", "draft:w6", "points:4", changed="2026-01-01"),
        note("new", "draft:w6~points:4", changed="2026-02-01"),
        note("bin", "draft:w6", deleted="2026-03-01"),
        note("both", "draft:w6", "points:20", "library", changed="2026-01-15"),
    ]
    noted = with_notes(sheet(), [*notes, *notes])
    shown = {entry.row.id: [one.id for one in entry.notes] for entry in noted.rows if entry.notes}
    assert shown == {ARMY: ["new", "both", "old"], "points:20": ["both"]}
    assert [one.id for one in noted.notes] == ["both"]


def test_a_new_note_hangs_on_the_pair_or_on_what_stands_alone() -> None:
    found = {entry.row.id: entry.anchor for entry in sheet().rows}
    assert found[ARMY] == "draft:w6~points:4"
    assert found[NATO] == "draft:w7"
    assert found[VOTES] == "draft:w24~points:18"
    for entry in sheet().rows:
        assert entry.anchor in anchors_of(entry.row)


def test_all_that_a_note_of_a_row_can_hang_on() -> None:
    row = sheet().rows[0].row
    assert anchors_of(row) == (
        "draft:w6",
        "points:4",
        "draft:w6#army-size",
        "points:4#army-size",
        "draft:w6~points:4",
    )


def test_json_has_the_notes_with_the_anchor_by_which_they_stand_there() -> None:
    several = note("n1", "library", "points:4~draft:w6", title="<b>", text="**x**", tags=("army",), author="AB")
    noted = with_notes(sheet(), [several])
    read = json.loads(comparison_json(noted))
    assert read["rows"][0]["notes"] == [
        {
            "id": "n1",
            "title": "<b>",
            "text": "**x**",
            "tags": ["army"],
            "author": "AB",
            "changed": "2026-11-25",
            "anchor": "draft:w6~points:4",
        }
    ]
    assert read["rows"][1]["notes"] == []
    assert [one["id"] for one in read["notes"]] == ["n1"]
    assert "notes" not in json.loads(comparison_json(sheet()))
    assert anchor_at(several, noted.rows[1].row) == ""
