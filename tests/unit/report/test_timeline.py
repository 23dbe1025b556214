"""The timeline as a report: nothing claimed is told as a fact, and every claim has owner, date, state and sources."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from peaceplans.library import Library
from peaceplans.report.accounts import ClaimLanes
from peaceplans.report.blocks import Document
from peaceplans.report.html.page import html
from peaceplans.report.markdown.page import markdown
from peaceplans.report.text.page import text
from peaceplans.report.timeline.as_csv import timeline_table
from peaceplans.report.timeline.as_json import timeline_json
from peaceplans.report.timeline.document import timeline_document
from peaceplans.sheets.timeline.filter import TimelineFilter
from peaceplans.sheets.timeline.sheet import timeline_sheet
from tests.ui.hand_made import HOSTILE
from tests.ui.hand_made_library import make_library
from tests.unit.report.golden import assert_golden


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with make_library(tmp_path_factory.mktemp("timeline") / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def attack(library: Library) -> Document:
    return timeline_document(timeline_sheet(library, only="event/attack"))


def test_the_timeline_as_text(library: Library) -> None:
    assert_golden("timeline.txt", text(timeline_document(timeline_sheet(library))))


def test_an_event_as_markdown(attack: Document) -> None:
    assert_golden("timeline-event.md", markdown(attack))


def test_an_event_alone_is_the_report(attack: Document) -> None:
    assert attack.title == "Alleged attack on a residence"
    assert attack.subtitle == ("28 to 29 December 2025; incidents; disputed (one side alleges it, the other denies it)")
    [lanes] = [block for block in attack.blocks if isinstance(block, ClaimLanes)]
    assert [account.head for account in lanes.denied] == ["The President (Ukraine), 29 December 2025"]
    assert lanes.asserted[0].remark == "claimed"
    assert lanes.asserted[0].sources
    assert lanes.later[0].head == "An institute, 30 December 2025, assessment"
    assert lanes.later[0].remark == "confirmed as said; an assessment"


def test_text_that_looks_like_markup_stays_text(library: Library, attack: Document) -> None:
    for page in (html(attack), html(timeline_document(timeline_sheet(library)))):
        assert "<script>alert" not in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
        assert "<img" not in page


def test_assertions_stand_beside_denials(attack: Document) -> None:
    page = html(attack)
    facing = page[page.index('<div class="facing">') :]
    assert facing.index("Asserted by") < facing.index("Denied by") < facing.index("Assessments and remarks")
    assert facing.count("<section>") == 3


def test_json_has_claims_with_owner_state_and_sources(library: Library) -> None:
    read = json.loads(timeline_json(timeline_sheet(library, only="event/attack")))
    assert read["format"] == "peaceplans.timeline/1"
    assert read["catalogue"] == {"version": "2026.11.1", "state_of_record": "2026-06"}
    [item] = read["items"]
    assert (item["anchor"], item["state"]) == ("event/attack", "disputed")
    assert {(claim["kind"], claim["state"]) for claim in item["claims"]} == {
        ("denial", "denied"),
        ("assessment", "confirmed"),
        ("assertion", "claimed"),
    }
    assert set(read["sources"]) == {"s1", "s2", "s3"}


def test_json_of_a_plan_has_lineage_and_events(library: Library) -> None:
    read = json.loads(timeline_json(timeline_sheet(library)))
    by_anchor = {item["anchor"]: item for item in read["items"]}
    assert "event/leak" in by_anchor["draft"]["events"]
    assert by_anchor["offer"]["status"] == "offered"
    assert read["not_found"] == ["A signed agreement was not found."]


def test_a_spreadsheet_has_a_row_for_each_claim_and_calculates_nothing(library: Library) -> None:
    rows = list(csv.DictReader(io.StringIO(timeline_table(timeline_sheet(library)).csv())))
    attack = [row for row in rows if row["anchor"].startswith("event/attack")]
    assert [row["kind"] for row in attack] == ["event", "claim", "claim", "claim"]
    assert attack[1]["said by"] == "The President"
    assert attack[1]["says"] == "denial"
    assert (attack[0]["first day"], attack[0]["last day"]) == ("2025-12-28", "2025-12-29")
    assert all(not row["title"].startswith(("=", "+", "-", "@")) for row in rows)
    assert HOSTILE in attack[0]["text"]


def test_nothing_to_show_is_said(library: Library) -> None:
    document = timeline_document(timeline_sheet(library, TimelineFilter(words="no such words")))
    assert "Nothing in the record fits these conditions." in text(document)
    assert "with the words \u201cno such words\u201d" in text(document)


def test_notes_are_in_the_report(tmp_path: Path) -> None:
    with make_library(tmp_path / "noted.sqlite") as library:
        library.notes.create(title="Which drones?", text="See [[event/attack#n01]].", anchors=("event/attack",))
        told = text(timeline_document(timeline_sheet(library, only="event/attack")))
    assert "Which drones?" in told
    assert "on Alleged attack on a residence, 28 to 29 December 2025" in told
