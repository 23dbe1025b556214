from __future__ import annotations

import pytest

from peaceplans.compare import compose
from peaceplans.model.links import Alone, Concordance, Origin, Relation, Weight
from tests.unit.compare.making import link


def test_links_are_composed_and_say_so() -> None:
    first = Concordance(
        left="a",
        right="b",
        links=(
            link("a:1", "b:1", Relation.SAME, confidence=0.9),
            link("a:2", "b:2", change="more"),
            link("a:2", "b:1", weight=Weight.ALSO),
        ),
        alone=(Alone(ref="a:3", reason="none"), Alone(ref="b:9", reason="none")),
    )
    second = Concordance(
        left="b",
        right="c",
        links=(link("b:1", "c:5", Relation.NARROWED, change="less", confidence=0.5), link("b:2", "c:6", Relation.SAME)),
        alone=(Alone(ref="c:7", reason="none"),),
    )
    composed = compose(first, second)
    found = {(entry.left, entry.right): entry for entry in composed.links}
    assert set(found) == {("a:1", "c:5"), ("a:2", "c:6")}
    assert found["a:1", "c:5"].relation is Relation.NARROWED
    assert found["a:1", "c:5"].confidence == 0.45
    assert found["a:1", "c:5"].change == "less"
    assert found["a:2", "c:6"].change == "more"
    assert {entry.origin for entry in composed.links} == {Origin.DERIVED}
    assert {entry.ref for entry in composed.alone} == {"a:3", "c:7"}


def test_concordances_that_do_not_meet_are_refused() -> None:
    with pytest.raises(ValueError, match="b is not c"):
        compose(Concordance(left="a", right="b"), Concordance(left="c", right="d"))
