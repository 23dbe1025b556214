"""What a cell of the matrix is, and whether two of them differ."""

from __future__ import annotations

from typing import Any

import pytest

from peaceplans.compare.comparison import TermStatus
from peaceplans.compare.matrix import Basis, CellState, Content, cell_state, difference
from peaceplans.model.evidence import Certainty, Grade
from peaceplans.model.links import Relation
from peaceplans.model.plan import Coverage, Provision, State
from tests.unit.compare.making import VOCABULARY, provision, term

FULL, POINTS, PART, NONE = Coverage.FULL_TEXT, Coverage.ALL_POINTS, Coverage.PARTIAL, Coverage.NONE
HERE = provision("a:1", brief="cap of 600,000")
STRUCK = provision("a:2", state=State.STRUCK)
OPEN = provision("a:3", state=State.OPEN)
LEFT_TO = provision("a:4", deferred="a treaty")


@pytest.mark.parametrize(
    ("provisions", "also", "coverage", "state"),
    [
        ((HERE,), (), FULL, CellState.PROVIDES),
        ((HERE, STRUCK), (), FULL, CellState.PROVIDES),
        ((HERE, OPEN), (), FULL, CellState.OPEN),
        ((LEFT_TO,), (), FULL, CellState.DEFERRED),
        ((LEFT_TO, STRUCK), (), FULL, CellState.DEFERRED),
        ((LEFT_TO, HERE), (), FULL, CellState.PROVIDES),
        ((STRUCK,), (HERE,), PART, CellState.STRUCK),
        ((), (HERE,), FULL, CellState.ELSEWHERE),
        ((), (STRUCK,), FULL, CellState.NO_CLAUSE),
        ((), (), FULL, CellState.NO_CLAUSE),
        ((), (), POINTS, CellState.NO_CLAUSE),
        ((), (), PART, CellState.NOT_KNOWN),
        ((), (), NONE, CellState.NOT_KNOWN),
    ],
)
def test_the_state_of_a_cell(
    provisions: tuple[Provision, ...], also: tuple[Provision, ...], coverage: Coverage, state: CellState
) -> None:
    assert cell_state(provisions, also, coverage) is state


def test_a_plan_that_nobody_linked_is_neither_silent_nor_unpublished() -> None:
    assert cell_state((), (), FULL, aligned=False) is CellState.NOT_ALIGNED
    assert not CellState.NOT_ALIGNED.silent
    assert CellState.NOT_ALIGNED.unknown


def content(
    *standing: Provision, line: str = "", coverage: Coverage = FULL, state: CellState = CellState.PROVIDES
) -> Content:
    return Content(state, coverage, standing, line)


def told(baseline: Content, other: Content, **links: Relation) -> tuple[bool | None, Certainty, Basis]:
    found = difference(baseline, other, lambda one, two: links.get(f"{one[2:]}_{two[2:]}"), VOCABULARY.units)
    return found.differs, found.certainty, found.basis


def one(ref: str, **more: Any) -> Provision:
    return provision(ref, **more)


def test_nobody_can_say_where_either_is_unknown() -> None:
    unknown = content(state=CellState.NOT_KNOWN, coverage=NONE)
    assert told(content(one("a:x")), unknown) == (None, Certainty.PROVISIONAL, Basis.NOTHING)
    assert told(unknown, content(state=CellState.NO_CLAUSE)) == (None, Certainty.PROVISIONAL, Basis.NOTHING)


def test_absence_is_a_difference_as_sure_as_the_list_it_is_read_from() -> None:
    there = content(one("a:x"))
    assert told(there, content(state=CellState.NO_CLAUSE)) == (True, Certainty.ESTABLISHED, Basis.ABSENCE)
    absent = content(state=CellState.NO_CLAUSE, coverage=POINTS)
    assert told(there, absent) == (True, Certainty.REPORTED, Basis.ABSENCE)
    assert told(absent, content(state=CellState.STRUCK)) == (False, Certainty.REPORTED, Basis.ABSENCE)


def test_links_tell_before_words_do() -> None:
    mine, theirs = content(one("a:x"), line="sovereignty affirmed"), content(one("b:y"), line="affirmed again")
    assert told(mine, theirs, x_y=Relation.SAME) == (False, Certainty.ESTABLISHED, Basis.LINKS)
    assert told(mine, theirs, x_y=Relation.NARROWED) == (True, Certainty.ESTABLISHED, Basis.LINKS)
    assert told(mine, theirs) == (True, Certainty.REPORTED, Basis.WORDS)


def test_what_answers_nothing_differs_only_from_a_plan_known_to_the_last_point() -> None:
    mine = content(one("a:x"), one("a:z"))
    assert told(mine, content(one("b:y")), x_y=Relation.SAME)[0] is True
    found = told(mine, content(one("b:y"), coverage=PART), x_y=Relation.SAME)
    assert found == (None, Certainty.PROVISIONAL, Basis.LINKS)


def test_figures_of_one_key_tell_where_nobody_linked() -> None:
    mine = content(one("a:x", terms=(term("army-size", "600000 persons"),)), line="cap")
    theirs = content(one("b:y", terms=(term("army-size", "800000 persons"),)), line="cap")
    assert told(mine, theirs) == (True, Certainty.ESTABLISHED, Basis.TERMS)
    changes = difference(mine, theirs, lambda *_: None, {}).terms
    assert [(change.status, change.difference) for change in changes] == [(TermStatus.CHANGED, 200_000)]


def test_the_same_words_of_summaries_are_never_surer_than_reported() -> None:
    assert told(content(one("a:x"), line="Cap of 5"), content(one("b:y"), line="cap  of 5")) == (
        False,
        Certainty.REPORTED,
        Basis.WORDS,
    )


def test_never_surer_than_the_weakest_provision() -> None:
    inferred = content(one("b:y", grade=Grade.INFERRED), line="cap")
    assert told(content(one("a:x"), line="cap"), inferred, x_y=Relation.SAME)[1] is Certainty.PROVISIONAL
