"""What analysts compare in guarantee instruments, and why; remarks on the record as a whole, not on one instrument."""

from __future__ import annotations

from dataclasses import dataclass

from peaceplans.model.source import Citation


@dataclass(frozen=True, slots=True)
class Shared:
    """What several instruments have in common on a point.

    Attributes:
        instruments: their ids.
        text: what they have ("24 hours").
        note: what qualifies it for some of them; may be empty.
    """

    instruments: tuple[str, ...]
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalystPoint:
    """Something on which instruments differ most.

    Attributes:
        title: a few words ("Consultation clock").
        text: why it matters; may be empty when the table says all.
        fields: ids of the vocabulary's fields that it is about.
        table: what the instruments have, in the order in which it is told.
        sources: may be empty, for what follows from the instruments' own records or is a question of the editors.
    """

    title: str
    text: str = ""
    fields: tuple[str, ...] = ()
    table: tuple[Shared, ...] = ()
    sources: tuple[Citation, ...] = ()
