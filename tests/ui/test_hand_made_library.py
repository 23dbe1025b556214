from __future__ import annotations

from peaceplans.library import Library
from tests.ui.hand_made import CONCORDANCES, DRAFT, INSTRUMENTS, POINTS, RUMOUR, SOURCES, STANCES, STATEMENTS


def test_the_library_gives_back_what_was_made_by_hand(library: Library) -> None:
    assert {library.plan(plan.id) for plan in (DRAFT, POINTS, RUMOUR)} == {DRAFT, POINTS, RUMOUR}
    for one in CONCORDANCES:
        assert library.concordance(one.left, one.right) == one
    assert library.instruments() == INSTRUMENTS
    assert library.statements(["draft:6"]) == STATEMENTS
    assert library.stances(["draft:6"]) == STANCES
    assert library.sources(SOURCES) == SOURCES


def test_the_library_is_whole(library: Library) -> None:
    assert library.check() == ()
