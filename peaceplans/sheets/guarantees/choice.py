"""What the guarantees page is asked to show, as a value that can be written down and come back to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar

from peaceplans.sheets.guarantees.conditions import Condition, ConditionError, read_condition
from peaceplans.sheets.guarantees.field_sheet import FieldOrder
from peaceplans.sheets.guarantees.sheet import GuaranteeRecord, GuaranteeSheet

FIRST = ("us-15y", "ua-term", "budapest")
"""What is chosen at the first opening: the offer, the request it is answered with, and what came of an earlier one."""

_AT_LEAST = 3
_Kind = TypeVar("_Kind", bound=StrEnum)
_FIRST_FIELD = "duration"


class View(StrEnum):
    """What is shown of them: beside each other, one field of all, or the figures of the term by date."""

    BESIDE = "beside"
    FIELD = "field"
    PATH = "path"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Instruments in the order of the columns.

    Attributes:
        ids: without the reference.
        against: id of the reference; empty for none.
        differing: show only fields that differ.
        checking: each cell says in words how it stands to the reference.
        view: instruments beside each other, one field of all of them, or the figures of the term by date.
        field: id of the field that is shown of all instruments.
        order: of the instruments while one field is shown.
        where: conditions, as they are written, that instruments are to meet.
    """

    ids: tuple[str, ...] = ()
    against: str = ""
    differing: bool = False
    checking: bool = False
    view: View = View.BESIDE
    field: str = _FIRST_FIELD
    order: FieldOrder = FieldOrder.GROUP
    where: tuple[str, ...] = ()

    @classmethod
    def first(cls, record: GuaranteeRecord) -> Choice:
        """A sensible choice for somebody who has made none yet."""
        against = record.model
        ids = tuple(one for one in FIRST if one in record.instruments)
        rest = [one for one in record.instruments if one not in ids and one != against]
        return cls(ids=ids + tuple(rest[: max(0, _AT_LEAST - len(ids))]), against=against)

    @classmethod
    def from_mapping(cls, state: Mapping[str, Any]) -> Choice:
        """What was written down; whatever is no choice is passed over, since settings are edited by hand too."""
        ids = state.get("chosen")
        against = state.get("against")
        named = [one for one in ids if isinstance(one, str)] if isinstance(ids, list | tuple) else []
        reference = against if isinstance(against, str) else ""
        return cls(
            ids=tuple(one for one in dict.fromkeys(named) if one != reference),
            against=reference,
            differing=state.get("differing") is True,
            checking=state.get("checking") is True and bool(reference),
            view=_one_of(View, state.get("view"), View.BESIDE),
            field=state["field"] if isinstance(state.get("field"), str) else _FIRST_FIELD,
            order=_one_of(FieldOrder, state.get("order"), FieldOrder.GROUP),
            where=_texts(state.get("where")),
        )

    def as_mapping(self) -> dict[str, Any]:
        """For a place: texts, lists and flags only."""
        return {
            "chosen": list(self.ids),
            "against": self.against,
            "differing": self.differing,
            "checking": self.checking,
            "view": self.view.value,
            "field": self.field,
            "order": self.order.value,
            "where": list(self.where),
        }

    def known_to(self, record: GuaranteeRecord) -> Choice:
        """The choice without instruments that are no longer there."""
        against = self.against if self.against in record.instruments else ""
        return replace(
            self,
            ids=tuple(one for one in self.ids if one in record.instruments),
            against=against,
            checking=self.checking and bool(against),
            field=self.field if self.field in record.vocabulary.fields else next(iter(record.vocabulary.fields), ""),
            where=tuple(one.written for one in self.conditions(record)),
        )

    def conditions(self, record: GuaranteeRecord) -> tuple[Condition, ...]:
        """The conditions that are set; one that cannot be read, since a field is gone, is passed over."""
        found = []
        for text in self.where:
            try:
                found.append(read_condition(text, record.vocabulary))
            except ConditionError:
                continue
        return tuple(dict.fromkeys(found))

    def with_chosen(self, ids: tuple[str, ...]) -> Choice:
        """Other instruments: those that stay keep their places, new ones come behind in the order given."""
        kept = tuple(one for one in self.ids if one in ids)
        return replace(self, ids=kept + tuple(one for one in ids if one not in kept and one != self.against))

    def with_reference(self, against: str) -> Choice:
        """Another reference, or none; the former one becomes an instrument like the others."""
        ids = list(self.ids)
        if self.against and self.against != against:
            ids.insert(0, self.against)
        return replace(
            self,
            ids=tuple(one for one in ids if one != against),
            against=against,
            checking=self.checking and bool(against),
        )

    def moved(self, name: str, step: int) -> Choice:
        """An instrument one place further to the right (1) or left (-1); nothing moves at the ends."""
        if name not in self.ids:
            return self
        ids = list(self.ids)
        place = ids.index(name)
        ids.insert(min(max(place + step, 0), len(ids) - 1), ids.pop(place))
        return replace(self, ids=tuple(ids))

    def sheet(self, record: GuaranteeRecord) -> GuaranteeSheet:
        """What is to be shown beside each other; the reference comes first."""
        return record.sheet(self.ids, self.against, differing=self.differing, pinned=True)


def _texts(found: object) -> tuple[str, ...]:
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list | tuple) else ()


def _one_of(kinds: type[_Kind], found: object, otherwise: _Kind) -> _Kind:
    return next((kind for kind in kinds if kind.value == found), otherwise)
