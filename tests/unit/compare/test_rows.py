from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceplans.compare import compare_plans
from peaceplans.compare.comparison import Comparison, Order, Row, Status, WordOp, count_by_status
from peaceplans.model.evidence import Certainty, Grade
from peaceplans.model.links import Alone, Concordance, Relation, Weight
from peaceplans.model.plan import Clause, Coverage, Lineage, Option, Plan, State
from tests.unit.compare.making import VOCABULARY, link, plan, provision, term


def compared(left: Plan, right: Plan, *links: object, alone: tuple[Alone, ...] = (), **more: object) -> Comparison:
    concordance = Concordance(left=left.id, right=right.id, links=links, alone=alone)  # type: ignore[arg-type]
    return compare_plans(left, right, concordance, VOCABULARY, **more)  # type: ignore[arg-type]


def only_row(comparison: Comparison) -> Row:
    (row,) = comparison.rows
    return row


def test_main_links_make_rows_and_also_links_do_not() -> None:
    left = plan("a", provision("a:1"), provision("a:2"), provision("a:3"))
    right = plan("b", provision("b:1"), provision("b:2"))
    comparison = compared(
        left,
        right,
        link("a:1", "b:1"),
        link("a:2", "b:1"),
        link("a:3", "b:2", Relation.SAME),
        link("a:1", "b:2", weight=Weight.ALSO),
    )
    assert {row.id: row.shape for row in comparison.rows} == {"a:1~a:2~b:1": "2:1", "a:3~b:2": "1:1"}
    by_id = {row.id: row for row in comparison.rows}
    assert [also.right for also in by_id["a:1~a:2~b:1"].see_also] == ["b:2"]
    assert [also.left for also in by_id["a:3~b:2"].see_also] == ["a:1"]


def test_same_only_when_every_link_says_so() -> None:
    left, right = plan("a", provision("a:1"), provision("a:2")), plan("b", provision("b:1"))
    row = only_row(compared(left, right, link("a:1", "b:1", Relation.SAME), link("a:2", "b:1", Relation.NARROWED)))
    assert row.status is Status.AMENDED
    assert row.wording_differs


@pytest.mark.parametrize(
    ("coverage", "status", "certainty"),
    [
        (Coverage.FULL_TEXT, Status.ONLY_LEFT, Certainty.ESTABLISHED),
        (Coverage.ALL_POINTS, Status.ONLY_LEFT, Certainty.REPORTED),
        (Coverage.PARTIAL, Status.UNKNOWN, Certainty.PROVISIONAL),
        (Coverage.NONE, Status.UNKNOWN, Certainty.PROVISIONAL),
    ],
)
def test_absence_is_only_said_of_a_plan_known_to_the_last_point(
    coverage: Coverage, status: Status, certainty: Certainty
) -> None:
    left = plan("a", provision("a:1"), provision("a:2"))
    right = plan("b", provision("b:1"), coverage=coverage)
    alone = Alone(ref="a:2", change="gone", reason="Nothing answers it.")
    comparison = compared(left, right, link("a:1", "b:1"), alone=(alone,))
    row = next(row for row in comparison.rows if row.id == "a:2")
    assert (row.status, row.certainty, row.change) == (status, certainty, "gone")
    assert [change.op for change in row.words] == [WordOp.DELETE]


def test_a_struck_provision_stands_in_its_row_and_counts_as_absent() -> None:
    left = plan("a", provision("a:3"))
    right = plan("b", provision("b:3", lead="", state=State.STRUCK))
    row = only_row(compared(left, right, link("a:3", "b:3", Relation.REPLACED)))
    assert row.status is Status.ONLY_LEFT
    assert [side.key for side in row.right] == ["3"]


@pytest.mark.parametrize(("grade", "disputed"), list(product(Grade, (False, True))))
def test_the_weakest_part_counts_and_a_dispute_lowers_it(grade: Grade, disputed: bool) -> None:
    left = plan("a", provision("a:1"))
    right = plan("b", provision("b:1", clauses=(Clause(letter="a", text="More.", grade=grade),), disputed=disputed))
    expected = grade.certainty.lowered() if disputed else grade.certainty
    assert only_row(compared(left, right, link("a:1", "b:1"))).certainty is expected


def test_without_links_topics_gather_provisions_and_nothing_is_marked() -> None:
    left = plan("a", provision("a:1", "One."), provision("a:2", "Two.", "nato"))
    right = plan("b", provision("b:1", "Three."))
    comparison = compare_plans(left, right, None, VOCABULARY)
    assert not comparison.aligned
    assert {row.id: row.status for row in comparison.rows} == {"a:1~b:1": Status.UNKNOWN, "a:2": Status.UNKNOWN}
    assert {row.certainty for row in comparison.rows} == {Certainty.PROVISIONAL}
    assert [change.op for change in comparison.rows[0].words] == [WordOp.REPLACE]


def test_options_stand_beside_their_like_else_beside_the_text() -> None:
    us = Option(owner="us", text="Three run the plant.", terms=(term("split", "ru 33, ua 33, us 33"),))
    ua = Option(owner="ua", text="Two run the plant.", terms=(term("split", "ua 50, us 50"),))
    left = plan("a", provision("a:1", "The power is shared.", terms=(term("split", "ru 50, ua 50"),), options=()))
    right = plan("b", provision("b:1", "Not agreed.", options=(us, ua)))
    row = only_row(compared(left, right, link("a:1", "b:1")))
    assert [(change.owner, change.against) for change in row.options] == [("ua", "lead"), ("us", "lead")]
    assert "".join(run.left for run in row.options[0].words) == "The power is shared."
    assert [change.terms[0].status.value for change in row.options] == ["changed", "changed"]
    both = plan("c", provision("c:1", "Open.", options=(us,)))
    row = only_row(compared(both, right, link("c:1", "b:1")))
    assert [(change.owner, change.against) for change in row.options] == [("ua", "lead"), ("us", "option")]


def test_phrases_of_a_mirrored_concordance_are_told_backwards() -> None:
    left, right = plan("a", provision("a:1")), plan("b", provision("b:1"))
    forward = Concordance(left="a", right="b", links=(link("a:1", "b:1", change="a cap becomes a level"),))
    assert not only_row(compare_plans(left, right, forward, VOCABULARY)).told_backwards
    assert only_row(compare_plans(right, left, forward.mirrored(), VOCABULARY)).told_backwards


def test_texts_that_come_from_one_another_are_kindred() -> None:
    left = plan("a", provision("a:1"))
    right = plan("b", provision("b:1"), lineage=(Lineage(plan="a", how="amended", sources=()),))
    assert compared(left, right, link("a:1", "b:1")).kindred
    assert compared(right, left, link("b:1", "a:1")).kindred
    assert not compared(left, plan("c", provision("c:1")), link("a:1", "c:1")).kindred


def test_what_does_not_fit_is_refused() -> None:
    left, right = plan("a", provision("a:1")), plan("b", provision("b:1"))
    with pytest.raises(ValueError, match="itself"):
        compare_plans(left, left, None, VOCABULARY)
    with pytest.raises(ValueError, match="concordance is of b and a"):
        compare_plans(left, right, Concordance(left="b", right="a"), VOCABULARY)


def test_orders() -> None:
    left = plan("a", provision("a:1", topic="nato"), provision("a:2", topic="army"), provision("a:3", topic="land"))
    right = plan("b", provision("b:1", topic="land"), provision("b:2", topic="other"), provision("b:3", topic="army"))
    links = (link("a:2", "b:3"), link("a:3", "b:1"))
    ids = {order: [row.id for row in compared(left, right, *links, order=order).rows] for order in Order}
    assert ids[Order.TOPIC] == ["a:2~b:3", "a:1", "a:3~b:1", "b:2"]
    assert ids[Order.LEFT] == ["a:1", "a:2~b:3", "a:3~b:1", "b:2"]
    assert ids[Order.RIGHT] == ["a:1", "a:3~b:1", "b:2", "a:2~b:3"]


@st.composite
def linked_plans(draw: st.DrawFn) -> tuple[Plan, Plan, Concordance]:
    def side(name: str) -> Plan:
        count = draw(st.integers(0, 6))
        leads = st.sampled_from(["The army stays.", "The army leaves the zone.", "Votes are held. Peace holds."])
        topics = st.sampled_from(["army", "nato", "land"])
        states = st.sampled_from([State.NOT_STATED, State.STRUCK])
        grades = st.sampled_from(list(Grade))
        return plan(
            name,
            *(
                provision(f"{name}:{number}", draw(leads), draw(topics), state=draw(states), grade=draw(grades))
                for number in range(count)
            ),
            coverage=draw(st.sampled_from(list(Coverage))),
        )

    left, right = side("a"), side("b")
    pairs = [(one.ref, other.ref) for one in left.provisions for other in right.provisions]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=6)) if pairs else []
    relation = st.sampled_from(list(Relation))
    weight = st.sampled_from(list(Weight))
    links = tuple(link(one, other, draw(relation), weight=draw(weight)) for one, other in chosen)
    return left, right, Concordance(left="a", right="b", links=links)


@given(linked_plans())
def test_every_provision_is_in_exactly_one_row(case: tuple[Plan, Plan, Concordance]) -> None:
    left, right, concordance = case
    rows = compare_plans(left, right, concordance, VOCABULARY).rows
    refs = [part.ref for row in rows for part in row.provisions]
    assert sorted(refs) == sorted(part.ref for part in (*left.provisions, *right.provisions))
    assert all(row.id == "~".join(sorted(part.ref for part in row.provisions)) for row in rows)


@given(linked_plans())
def test_swapping_the_plans_swaps_the_sides_and_nothing_else(case: tuple[Plan, Plan, Concordance]) -> None:
    left, right, concordance = case
    rows = compare_plans(left, right, concordance, VOCABULARY).rows
    swapped = compare_plans(right, left, concordance.mirrored(), VOCABULARY).rows
    turned = {Status.ONLY_LEFT: Status.ONLY_RIGHT, Status.ONLY_RIGHT: Status.ONLY_LEFT}
    assert [row.id for row in rows] == [row.id for row in swapped]
    for one, other in zip(rows, swapped, strict=True):
        assert other.status is turned.get(one.status, one.status)
        assert (one.left, one.right) == (other.right, other.left)
        assert [(run.left, run.right) for run in one.words] == [(run.right, run.left) for run in other.words]
        assert [link.mirrored() for link in one.links] == list(other.links)
        kept = ("topic", "certainty", "change", "key_change", "reason", "similarity", "wording_differs", "sources")
        assert all(getattr(one, name) == getattr(other, name) for name in kept)


@given(linked_plans())
def test_counts_add_up_and_never_call_absent_what_nobody_has_seen(case: tuple[Plan, Plan, Concordance]) -> None:
    left, right, concordance = case
    rows = compare_plans(left, right, concordance, VOCABULARY).rows
    counts = count_by_status(rows)
    assert sum(sum(by.values()) for by in counts.values()) == len(rows)
    for row in rows:
        if row.status is Status.ONLY_LEFT and not row.right:
            assert right.coverage.shows_absence
        if row.status is Status.ONLY_RIGHT and not row.left:
            assert left.coverage.shows_absence
