"""The timeline of the record: what is in it, in which order, and what its filter admits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peaceplans.library import Library
from peaceplans.model.anchors import AnchorKind
from peaceplans.model.events import Claim, ClaimKind, Event, EventState, Lane
from peaceplans.sheets.timeline.facing_claims import claim_anchor, facing_claims
from peaceplans.sheets.timeline.filter import TimelineFilter
from peaceplans.sheets.timeline.item import ItemKind, TimelineItem, event_item
from peaceplans.sheets.timeline.parts import item_parts
from peaceplans.sheets.timeline.sheet import TimelineSheet, event_of, most_told, of_plan, timeline_sheet


def titles(sheet: TimelineSheet) -> list[str]:
    return [item.title for item in sheet.items]


def claim(kind: ClaimKind, date: str, owner: str = "x", name: str = "") -> Claim:
    return Claim(id=name, kind=kind, owner=owner, date=date, text="t", state=EventState.CLAIMED)


EVENT = Event(
    id="one",
    date="2025-12-28/2025-12-29",
    lane=Lane.TALKS,
    title="Talks",
    text="They talk.",
    state=EventState.DISPUTED,
    claims=(
        claim(ClaimKind.REMARK, "2026-01-02", "late"),
        claim(ClaimKind.DENIAL, "2025-12-30", "denier", "n2"),
        claim(ClaimKind.ASSERTION, "2025-12-31", "second"),
        claim(ClaimKind.ASSERTION, "", "first"),
        claim(ClaimKind.ASSESSMENT, "2025-12-29/2025-12-30", "early"),
    ),
)


def test_everything_that_is_dated_stands_in_order_of_time(library: Library) -> None:
    sheet = timeline_sheet(library)
    kinds = [item.kind for item in sheet.items]
    assert kinds.count(ItemKind.EVENT) == len(library.events())
    assert kinds.count(ItemKind.PLAN) == len(library.plans())
    assert kinds.count(ItemKind.INSTRUMENT) == len(library.instruments())
    assert ItemKind.STATEMENT not in kinds
    days = [item.span.first for item in sheet.items]
    assert days == sorted(days)
    assert {item.lane for item in sheet.items if item.kind is ItemKind.PLAN} == {Lane.PLANS}
    assert {item.lane for item in sheet.items if item.kind is ItemKind.INSTRUMENT} == {Lane.GUARANTEES}


def test_statements_come_in_when_they_are_asked_for(library: Library) -> None:
    sheet = timeline_sheet(library, statements=True)
    said = [item for item in sheet.items if item.kind is ItemKind.STATEMENT]
    assert len(said) == len(library.all_statements())
    assert {item.lane for item in said} == {Lane.STATEMENTS}
    assert all(item.anchor.startswith("statement/") for item in said)


def test_every_source_of_an_event_and_of_its_claims_is_there(library: Library) -> None:
    sheet = timeline_sheet(library, only="event/novgorod-residence")
    [item] = sheet.items
    cited = {citation.source for citation in item.citations}
    assert cited == set(sheet.sources)
    assert len(cited) >= 17


@pytest.mark.parametrize(
    ("item_filter", "holds"),
    [
        (TimelineFilter(lanes=frozenset({Lane.TALKS})), lambda item: item.lane is Lane.TALKS),
        (TimelineFilter(states=frozenset({EventState.DISPUTED})), lambda item: item.state is EventState.DISPUTED),
        (TimelineFilter(topics=frozenset({"territory"})), lambda item: "territory" in item.topics),
        (TimelineFilter(plan="us-28"), lambda item: "us-28" in item.plans),
        (TimelineFilter(words="residence drones"), lambda item: item.anchor == "event/novgorod-residence"),
        (TimelineFilter(start="2025-12-29", end="2025-12"), lambda item: item.span.last.isoformat() >= "2025-12-29"),
    ],
)
def test_a_filter_admits_what_fits_it_and_all_of_that(library: Library, item_filter: TimelineFilter, holds) -> None:  # type: ignore[no-untyped-def]
    sheet = timeline_sheet(library, item_filter)
    assert sheet.items
    assert all(map(holds, sheet.items))
    if not item_filter.start:
        assert [item for item in sheet.all_items if holds(item)] == list(sheet.items)
    assert TimelineFilter.from_mapping(item_filter.as_mapping()) == item_filter


def test_a_filter_that_was_written_by_hand_keeps_what_is_known() -> None:
    told = {
        "lane": ["talks", "nonsense", 3],
        "state": "disputed",
        "from": ["soon", "2025"],
        "words": ["a", "b"],
        "x": 1,
    }
    assert TimelineFilter.from_mapping(told) == TimelineFilter(lanes=frozenset({Lane.TALKS}), start="2025", words="a b")
    assert TimelineFilter().is_empty
    assert not TimelineFilter(words="a").is_empty


def test_capitals_and_accents_do_not_count(library: Library) -> None:
    assert titles(timeline_sheet(library, TimelineFilter(words="NOVGOROD residence"))) == [
        "Alleged drone attack on the residence in Novgorod region"
    ]


def test_claims_face_denials_in_order_of_date_and_others_come_after() -> None:
    facing = facing_claims(EVENT)
    assert [one.owner for one in facing.asserted] == ["first", "second"]
    assert [one.owner for one in facing.denied] == ["denier"]
    assert [one.owner for one in facing.later] == ["early", "late"]
    assert not facing_claims(replace(EVENT, claims=())).are_there


def test_no_claim_is_lost_between_the_groups(library: Library) -> None:
    for event in library.events():
        facing = facing_claims(event)
        assert sorted(map(repr, (*facing.asserted, *facing.denied, *facing.later))) == sorted(map(repr, event.claims))


def test_the_attack_is_disputed_and_nobody_who_doubts_it_stands_among_those_who_assert_it(library: Library) -> None:
    [event] = [one for one in library.events() if one.id == "novgorod-residence"]
    assert event.state is EventState.DISPUTED
    assert event.title.startswith("Alleged")
    facing = facing_claims(event)
    assert {one.party for one in facing.asserted} == {"ru"}
    assert [one.owner for one in facing.denied] == ["Volodymyr Zelenskyy"]
    assert len(facing.later) == 8


def test_lineage_joins_plans_that_are_shown(library: Library) -> None:
    sheet = timeline_sheet(library)
    pairs = {(line.plan, plan.id) for plan, line in sheet.lineage}
    assert {("us-28", "e3-28"), ("us-28", "ru-27"), ("geneva-19-points-2025", "ua-us-20")} <= pairs
    assert timeline_sheet(library, TimelineFilter(lanes=frozenset({Lane.TALKS}))).lineage == ()


def test_a_plan_lists_what_is_about_it(library: Library) -> None:
    about = of_plan(timeline_sheet(library).all_items, "us-28")
    assert "Axios reports and prints the 28-point draft" in [item.title for item in about]
    assert "us-28" not in [item.anchor for item in about]


def test_a_part_of_an_event_is_each_numbered_claim(library: Library) -> None:
    sheet = timeline_sheet(library, only="event/novgorod-residence")
    parts = item_parts(sheet, sheet.items[0])
    assert parts[0].anchor == "event/novgorod-residence"
    claims = [part for part in parts if "#" in part.anchor]
    assert [part.anchor for part in claims] == [f"event/novgorod-residence#n{number:02}" for number in range(1, 17)]
    assert {part.kind for part in parts} == {
        AnchorKind.EVENT,
        AnchorKind.SOURCE,
        AnchorKind.RECORD,
        AnchorKind.LIBRARY,
    }
    assert all(sheet.names and sheet.names.exists(part.anchor) for part in parts)


def test_anchors_of_claims_and_events() -> None:
    numbered, plain = EVENT.claims[1], EVENT.claims[0]
    assert claim_anchor(EVENT, numbered) == "event/one#n2"
    assert claim_anchor(EVENT, plain) == "event/one"
    assert event_of("event/one#n2") == event_of("event/one") == "one"


def test_notes_on_an_event_and_on_a_claim_are_on_the_sheet(library: Library) -> None:
    library.notes.create(text="which drones?", anchors=("event/novgorod-residence#n01",))
    library.notes.create(text="elsewhere", anchors=("event/e16",))
    sheet = timeline_sheet(library, only="event/novgorod-residence")
    assert [note.text for note in sheet.notes] == ["which drones?"]
    assert sheet.notes_on("event/novgorod-residence#n01") == sheet.notes


def test_the_most_told_event_is_that_with_the_most_claims(library: Library) -> None:
    found = most_told(timeline_sheet(library).items)
    assert found is not None
    assert found.anchor == "event/novgorod-residence"
    assert most_told(()) is None
    one: TimelineItem = event_item(EVENT)
    assert most_told((one,)) is one
