"""What anchors are called, and where those that lost their hold could hang."""

from __future__ import annotations

import pytest

from peaceplans.library import Library
from peaceplans.model.edits import Action, Edit, Step
from peaceplans.sheets.anchors import AnchorNames, lost_anchors
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.comparison.sheet import SheetRow
from tests.unit.sheets.noting import note


@pytest.mark.parametrize(
    ("anchor", "name"),
    [
        ("library", "the library"),
        ("ua-us-20", "20-point draft"),
        ("us-15y#duration", "US 15-year offer, Mar-a-Lago: Duration"),
        ("topic/nato", "topic NATO"),
        ("ua-us-20@nato", "20-point draft on NATO"),
        ("question/referendum", "question Referendum"),
        ("event/e16", "Putin receives Witkoff and Kushner in the Kremlin, 2 December 2025"),
        ("stance/ru/referendum", "Moscow on Referendum"),
    ],
)
def test_names(anchor: str, name: str, library: Library) -> None:
    names = AnchorNames(library)
    assert names.name(anchor) == name
    assert names.exists(anchor)


def test_names_of_points_have_their_numbers_and_titles(library: Library) -> None:
    names = AnchorNames(library)
    title = library.plan("ua-us-20").provision("4").title
    assert names.name("ua-us-20:4") == f"20-point draft, 4 {title}"
    assert names.name("ua-us-20:4#army-size").startswith(f"20-point draft, 4 {title}: ")
    pair = names.name("ru-27:w6~ua-us-20:4")
    assert pair == names.name("ua-us-20:4~ru-27:w6")
    assert pair.endswith(names.name("ua-us-20:4"))
    assert names.name("ru-27:w6") in pair


def test_every_kind_of_thing_has_a_name(library: Library) -> None:
    made = library.notes.create(text="x", title="My note").steps[0].after
    assert made is not None
    refs = [provision.ref for provision in library.plan("us-28").provisions]
    statement = library.statements(refs)[0]
    stance = library.stances(refs)[0]
    names = AnchorNames(library)
    assert names.name(f"note/{made.id}") == "note My note"
    assert names.name(f"statement/{statement.id}").startswith(statement.speaker)
    assert names.exists(f"stance/{stance.party}/{stance.target}")
    assert names.exists(f"source/{statement.sources[0].source}")


@pytest.mark.parametrize(
    "anchor",
    ["", "no such", "ua-us-21", "ua-us-20:99", "ua-us-20:4#no-term", "us-15y#no-field", "topic/no", "statement/no",
     "source/no", "note/no", "stance/no", "ua-us-20:4~us-28:99", "ua-us-20#duration", "ua-us-20@no", "no@nato",
     "us-15y@nato", "question/no", "event/no", "event/e16#n99"],
)  # fmt: skip
def test_what_is_not_there_is_called_as_it_is_written(anchor: str, library: Library) -> None:
    names = AnchorNames(library)
    assert not names.exists(anchor)
    assert names.name(anchor) == anchor


@pytest.mark.parametrize(("left", "right"), [("us-28", "ua-us-20"), ("ua-us-20", "ru-27")])
def test_rows_are_those_of_the_comparison(left: str, right: str, library: Library) -> None:
    """No pair of the record's own rows is called lost, and every pair across two rows is."""
    rows = comparison_sheet(library, left, right).all_rows
    inside = [f"{entry.row.left[0].ref}~{one.ref}" for entry in rows for one in entry.row.right if entry.row.left]
    lefts = [entry.row.left[0].ref for entry in rows if entry.row.left]
    rights = [entry.row.right[0].ref for entry in reversed(rows) if entry.row.right]
    across = [f"{one}~{other}" for one, other in zip(lefts, rights, strict=False)]
    apart = [pair for pair in across if not any(set(pair.split("~")) <= refs(entry) for entry in rows)]
    hang(library, "pairs", *inside, *apart)
    assert {one.anchor for one in lost_anchors(library)} == set(apart)
    assert len(inside) > 10
    assert apart


def refs(entry: SheetRow) -> set[str]:
    return {provision.ref for provision in entry.row.provisions}


def hang(library: Library, title: str, *anchors: str) -> None:
    """A note on anchors that need not exist, as an earlier catalogue may have had them."""
    library.apply(Edit(Action.ADD_NOTE, title, (Step(None, note("0123456789ab", *anchors, title=title, version="1")),)))


@pytest.mark.parametrize(
    ("anchor", "title", "why", "proposal"),
    [
        ("ua-us-2", "", "there is no plan or instrument 'ua-us-2'", "ua-us-20"),
        ("entirely-different", "", "there is no plan or instrument 'entirely-different'", None),
        ("ua-us-20:W4", "", "the 20-point draft has no point 'W4'", None),
        ("us-28:army", "Size of the armed forces", "the 28-point draft has no point 'army'", "us-28:6"),
        ("us-28:6#army-sizes", "", "has no term 'army-sizes'", "us-28:6#army-size"),
        ("us-28:6#zzz", "", "has no term 'zzz'", "us-28:6"),
        ("us-15y#durations", "", "US 15-year offer, Mar-a-Lago has no field 'durations'", "us-15y#duration"),
        ("us-15#duration", "", "there is no plan or instrument 'us-15'", "us-15y#duration"),
        ("topic/armed-force", "", "there is no topic 'armed-force'", "topic/armed-forces"),
        ("statement/none", "", "there is no statement 'none'", None),
        ("ua-us-20:4~us-28:1", "", "the two points no longer stand in one row", "ua-us-20:4~us-28:6"),
    ],
)
def test_a_lost_anchor_says_why_and_proposes_another(
    anchor: str, title: str, why: str, proposal: str | None, library: Library
) -> None:
    hang(library, title, anchor)
    (lost,) = lost_anchors(library)
    assert lost.anchor == anchor
    assert why in lost.why
    if proposal:
        assert lost.proposal == proposal
        assert AnchorNames(library).exists(proposal)


def test_what_is_where_it_was_is_not_lost(library: Library) -> None:
    hang(library, "whole", "library", "us-28", "us-28:6", "us-28:6#army-size", "ua-us-20:4~us-28:6", "us-15y#duration")
    assert lost_anchors(library) == ()
