"""What one instrument has that another has not, and what nobody can say: a question answered from the fields."""

from __future__ import annotations

from dataclasses import dataclass

from peaceplans.model.instrument import FieldState, Instrument
from peaceplans.model.vocabulary import FieldKey, Vocabulary
from peaceplans.sheets.guarantees.sheet import SILENT, differs

_PARTICULARS = ("status", "guarantors", "beneficiary", "objections")
"""Fields that tell what a text is and what is thought of it, not what it offers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Two instruments by what they have; each field of the vocabulary is in exactly one of the lists.

    Attributes:
        gained: the first has something, and the other's text has no such element.
        lost: the other has something, and the first's text has no such element.
        changed: both have something, and it differs.
        particulars: what differs in the fields that tell what a text is, not what it offers.
        same: in which they do not differ.
        unsaid: of which nobody can say, since it is not published or not found in one of them.
    """

    one: Instrument
    other: Instrument
    gained: tuple[FieldKey, ...]
    lost: tuple[FieldKey, ...]
    changed: tuple[FieldKey, ...]
    particulars: tuple[FieldKey, ...]
    same: tuple[FieldKey, ...]
    unsaid: tuple[FieldKey, ...]

    def silent(self, key: str) -> tuple[Instrument, ...]:
        """Which of the two says nothing of a field."""
        return tuple(one for one in (self.one, self.other) if one.field(key).state in SILENT)


def beside(one: Instrument, other: Instrument, vocabulary: Vocabulary) -> Beside:
    """What the first instrument has that the other has not, and the other way round."""
    found: dict[str, list[FieldKey]] = {name: [] for name in _LISTS}
    for key in vocabulary.fields.values():
        found[_list(one, other, key.id)].append(key)
    return Beside(one=one, other=other, **{name: tuple(keys) for name, keys in found.items()})


_LISTS = ("gained", "lost", "changed", "particulars", "same", "unsaid")


def _list(one: Instrument, other: Instrument, key: str) -> str:
    left, right = one.field(key), other.field(key)
    said = differs(left, right)
    if said is None:
        return "unsaid"
    if not said:
        return "same"
    if key in _PARTICULARS:
        return "particulars"
    if right.state is FieldState.NONE:
        return "gained"
    return "lost" if left.state is FieldState.NONE else "changed"
