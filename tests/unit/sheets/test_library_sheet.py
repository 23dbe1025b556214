"""The lists of the library: counted, filtered, in order; lineage; sources and where they are used."""

from __future__ import annotations

import pytest

from peaceplans.library import Library
from peaceplans.model.anchors import AnchorKind
from peaceplans.model.evidence import Grade
from peaceplans.model.instrument import FieldState
from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.citations import of_provision
from peaceplans.sheets.library.lineage import lineage_sheet
from peaceplans.sheets.library.plan import plan_sheet
from peaceplans.sheets.library.sheet import LibrarySheet, Sorting, arranged, library_sheet
from peaceplans.sheets.library.source_uses import Relaying, SourceSorting, source_sheet, sources_arranged


def plans(sheet: LibrarySheet) -> list[str]:
    return [one.plan.id for one in sheet.plans]


def test_evidence_is_counted_as_it_stands_in_the_plans(library: Library) -> None:
    for entry in library_sheet(library).plans:
        whole = library.plan(entry.plan.id)
        assert entry.entries == len(whole.provisions)
        assert entry.disputed == sum(one.disputed for one in whole.provisions)
        for grade in Grade:
            assert entry.grades.get(grade, 0) == sum(one.grade is grade for one in whole.provisions)


def test_plans_are_put_in_order(library: Library) -> None:
    sheet = library_sheet(library)
    assert plans(sheet) == [plan.id for plan in library.plans()]
    assert plans(arranged(sheet, descending=True))[0] == "ua-us-20"
    titles = [one.plan.title.casefold() for one in arranged(sheet, sorting=Sorting.TITLE).plans]
    assert titles == sorted(titles)
    points = [one.plan.points_stated or one.entries for one in arranged(sheet, sorting=Sorting.POINTS).plans]
    assert points == sorted(points)
    evidence = plans(arranged(sheet, sorting=Sorting.EVIDENCE))
    assert evidence[0] == "us-28"
    assert evidence[-1] == "ru-27"


def test_a_filter_holds_words_and_kinds(library: Library) -> None:
    sheet = library_sheet(library)
    assert plans(arranged(sheet, words="ISTANBUL draft")) == ["istanbul-draft-treaty-2022"]
    assert plans(arranged(sheet, words="no such words")) == []
    chosen = arranged(sheet, kinds=("counter-proposal",))
    assert {one.plan.kind for one in chosen.plans} == {"counter-proposal"}
    assert len(chosen.instruments) == 0
    references = arranged(sheet, kinds=("reference",))
    assert not references.plans
    assert {one.instrument.kind for one in references.instruments} == {"reference"}


def test_instruments_stand_in_groups_with_their_fields_counted(library: Library) -> None:
    sheet = arranged(library_sheet(library), sorting=Sorting.TITLE)
    kinds = [one.instrument.kind for one in sheet.instruments]
    assert len(kinds) == len(library.instruments())
    assert len(list(dict.fromkeys(kinds))) == len(
        [one for one, after in zip(kinds, [*kinds[1:], None], strict=True) if one != after]
    )
    for entry in sheet.instruments:
        assert sum(entry.states.values()) == len(entry.instrument.fields)
        assert entry.known == entry.states.get(FieldState.VALUE, 0) + entry.states.get(FieldState.NONE, 0)


def test_notes_are_counted_where_they_hang(library: Library) -> None:
    library.notes.create(text="x", anchors=("ua-us-20:4", "ua-us-20"))
    library.notes.create(text="x", anchors=("ru-27:w6~ua-us-20:4", "us-15y#duration"))
    sheet = library_sheet(library)
    counted = {one.plan.id: one.notes for one in sheet.plans if one.notes}
    assert counted == {"ua-us-20": 2, "ru-27": 1}
    assert {one.instrument.id: one.notes for one in sheet.instruments if one.notes} == {"us-15y": 1}


def test_a_family_is_all_that_was_made_from_one_another(library: Library) -> None:
    sheet = lineage_sheet("e3-28", library.plans())
    assert {plan.id for plan in sheet.family} >= {"us-28", "e3-28", "geneva-19-points-2025", "ru-27", "ua-us-20"}
    assert [one.step.plan for one in sheet.origins] == ["us-28"]
    assert {one.plan for one in lineage_sheet("us-28", library.plans()).offspring} >= {"e3-28", "ru-27", "ua-us-20"}
    dates = [one.count.date[:7] for one in sheet.told]
    assert dates == sorted(dates)
    alone = lineage_sheet("minsk-ii", library.plans())
    assert [plan.id for plan in alone.family] == ["minsk-ii"]
    assert alone.made == ()


def test_a_plan_comes_with_all_that_belongs_to_it(library: Library) -> None:
    library.notes.create(text="x", anchors=("ua-us-20:4",))
    sheet = plan_sheet(library, "ua-us-20")
    assert all("ua-us-20" in event.plans for event in sheet.events)
    assert len(sheet.events) == sum("ua-us-20" in event.plans for event in library.events())
    assert {one.pair for one in sheet.beside} == {pair for pair in library.linked_pairs() if "ua-us-20" in pair}
    for one in sheet.beside:
        stored = library.concordance(*one.pair)
        assert stored
        main = [link for link in stored.links if link.weight.value == "main"]
        assert (one.count.links, one.count.same) == (len(main), sum(link.relation.value == "same" for link in main))
    assert len(sheet.notes) == 1
    army = sheet.plan.provision("4")
    assert [position.party for position in sheet.positions_on(army)]
    assert {stance.target for position in sheet.positions_on(army) for stance in position.stances} == {army.ref}


def test_sources_have_their_numbers_before_all_are_read(library: Library) -> None:
    sheet = plan_sheet(library, "us-28")
    early, every = sheet.text_numbers(), sheet.source_numbers()
    assert early.items() <= every.items()
    assert {one.source for provision in sheet.plan.provisions for one in of_provision(provision)} <= set(early)


def test_what_is_said_of_28_points_is_not_said_of_the_other_plan_of_28(library: Library) -> None:
    assert len(plan_sheet(library, "us-28").whole)
    assert not len(plan_sheet(library, "e3-28").whole)


def test_every_use_of_a_source_is_there(library: Library) -> None:
    sheet, names = source_sheet(library), AnchorNames(library)
    assert len(sheet.all_sources) == len(library.all_sources())
    uses = {one.source.id: set(one.uses) for one in sheet.all_sources}
    assert [anchor for anchors in uses.values() for anchor in anchors if not names.exists(anchor)] == []
    for plan in library.plans():
        for provision in library.plan(plan.id).provisions:
            assert all(provision.ref in uses[one.source] for one in of_provision(provision))
    for event in library.events():
        assert all(f"event/{event.id}" in uses[one.source] for claim in event.claims for one in claim.sources)
    for stance in library.all_stances():
        assert all(f"stance/{stance.party}/{stance.target}" in uses[one.source] for one in stance.sources)
    for instrument in library.instruments():
        for field in instrument.fields:
            assert all(f"{instrument.id}#{field.key}" in uses[one.source] for one in field.sources)


def test_sources_are_filtered_and_put_in_order(library: Library) -> None:
    sheet = source_sheet(library)
    relayed = sources_arranged(sheet, relaying=Relaying.RELAY)
    own = sources_arranged(sheet, relaying=Relaying.OWN)
    assert all(one.source.relay for one in relayed.sources)
    assert len(relayed.sources) + len(own.sources) == len(sheet.all_sources)
    assert all(not one.uses for one in sources_arranged(sheet, relaying=Relaying.UNUSED).sources)
    counts = [len(one.uses) for one in sources_arranged(sheet, sorting=SourceSorting.USES).sources]
    assert counts == sorted(counts, reverse=True)
    found = sources_arranged(sheet, words="axios")
    assert 0 < len(found.sources) < len(sheet.all_sources)
    assert sheet.entry(sheet.all_sources[0].source.id) is sheet.all_sources[0]
    assert sheet.entry("no such source") is None
    aliased = next(one for one in sheet.all_sources if one.source.aliases)
    assert sheet.entry(aliased.source.aliases[0]) is aliased


@pytest.mark.parametrize("plan", ["us-28", "ua-us-20"])
def test_uses_are_of_the_kinds_that_can_be_gone_to(library: Library, plan: str) -> None:
    kinds = {kind for one in source_sheet(library).all_sources for kind in one.kinds}
    assert kinds <= {
        AnchorKind.RECORD, AnchorKind.PROVISION, AnchorKind.PAIR, AnchorKind.FIELD, AnchorKind.EVENT,
        AnchorKind.STATEMENT, AnchorKind.STANCE,
    }  # fmt: skip
    assert any(plan in one.uses for one in source_sheet(library).all_sources)
