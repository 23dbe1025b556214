"""The groups in which instruments are listed."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from peaceplans.model.instrument import Instrument, InstrumentKind


class Group(StrEnum):
    """In the order in which they are listed."""

    WANTED = "offers-and-requests"
    CLAUSES = "clauses"
    AGREEMENTS = "agreements"
    PARTNERSHIPS = "partnerships"
    REFERENCES = "references"

    @property
    def label(self) -> str:
        """The heading."""
        return _LABELS[self]


_LABELS = {
    Group.WANTED: "Offers and requests",
    Group.CLAUSES: "Clauses of plans",
    Group.AGREEMENTS: "Agreements",
    Group.PARTNERSHIPS: "Partnerships without a defence clause",
    Group.REFERENCES: "Reference treaties",
}
_OF_KIND = {
    InstrumentKind.OFFER: Group.WANTED,
    InstrumentKind.REQUEST: Group.WANTED,
    InstrumentKind.CLAUSES: Group.CLAUSES,
    InstrumentKind.AGREEMENT: Group.AGREEMENTS,
    InstrumentKind.PARTNERSHIP: Group.PARTNERSHIPS,
    InstrumentKind.REFERENCE: Group.REFERENCES,
}


def group_of(instrument: Instrument) -> Group:
    """The group of an instrument."""
    return _OF_KIND[instrument.kind]


def grouped(instruments: Iterable[Instrument]) -> tuple[tuple[Group, tuple[Instrument, ...]], ...]:
    """The groups that have any of these instruments, which keep their order inside."""
    found = tuple(instruments)
    groups = ((group, tuple(one for one in found if group_of(one) is group)) for group in Group)
    return tuple((group, members) for group, members in groups if members)
