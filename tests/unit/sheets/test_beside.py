"""Two instruments beside each other: each field is in one list, and silence is in none of the answers."""

from __future__ import annotations

from peaceplans.model.instrument import FieldState
from peaceplans.sheets.guarantees.beside import beside
from tests.unit.sheets.guarantee_samples import VOCABULARY, field, instrument

ONE = instrument("one", field("status", "Offered."), field("duration", "15 years."), field("trigger", "An attack."))
OTHER = instrument(
    "other", field("status", "Signed."), field("trigger", "A threat."), field("nato-eu-link", "A bridge.")
)


def told(name: str, left: object = ONE, right: object = OTHER) -> list[str]:
    return [key.id for key in getattr(beside(left, right, VOCABULARY), name)]  # type: ignore[arg-type]


def test_what_one_has_and_the_other_has_not() -> None:
    assert told("gained") == ["duration"]
    assert told("lost") == ["nato-eu-link"]
    assert told("changed") == ["trigger"]
    assert told("particulars") == ["status"]
    assert told("same") == told("unsaid") == []


def test_the_other_way_round_gained_is_lost() -> None:
    assert told("gained", OTHER, ONE) == told("lost")
    assert told("lost", OTHER, ONE) == told("gained")


def test_what_is_not_published_is_neither_had_nor_not() -> None:
    silent = instrument("silent", field("status", "Offered."), field("duration", FieldState.NOT_PUBLISHED))
    found = beside(silent, OTHER, VOCABULARY)
    assert [key.id for key in found.unsaid] == ["duration"]
    assert found.silent("duration") == (silent,)
    every = [
        key.id
        for name in ("gained", "lost", "changed", "particulars", "same", "unsaid")
        for key in getattr(found, name)
    ]
    assert sorted(every) == sorted(VOCABULARY.fields)
