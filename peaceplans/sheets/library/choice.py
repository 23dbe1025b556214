"""What the library page shows: which shelf, what of it, in which order, and which plan is open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from peaceplans.model.instrument import InstrumentKind
from peaceplans.model.plan import PlanKind
from peaceplans.sheets.library.sheet import Sorting
from peaceplans.sheets.library.source_uses import Relaying, SourceSorting


class Shelf(StrEnum):
    """The lists."""

    PLANS = "plans"
    INSTRUMENTS = "instruments"
    SOURCES = "sources"
    NOT_FOUND = "not-found"


KINDS = {
    Shelf.PLANS: frozenset(kind.value for kind in PlanKind),
    Shelf.INSTRUMENTS: frozenset(kind.value for kind in InstrumentKind),
    Shelf.SOURCES: frozenset(one.value for one in Relaying if one is not Relaying.ANY),
}
"""What can be shown alone on each shelf."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryChoice:
    """What is shown.

    Attributes:
        words: the filter.
        kind: value of the kind of plan or instrument shown alone, or of `Relaying`; empty for all.
        sorting: value of `Sorting` or `SourceSorting`.
        plan: id of the plan whose page is open; empty while a list is shown.
    """

    shelf: Shelf = Shelf.PLANS
    words: str = ""
    kind: str = ""
    sorting: str = Sorting.DATE.value
    descending: bool = False
    plan: str = ""

    def on(self, shelf: Shelf) -> LibraryChoice:
        """Another shelf, in its own order and unfiltered."""
        sorting = SourceSorting.PUBLISHER.value if shelf is Shelf.SOURCES else Sorting.DATE.value
        return LibraryChoice(shelf=shelf, sorting=sorting)

    def sorted_by(self, sorting: str) -> LibraryChoice:
        """Another order; the same one the other way round."""
        if sorting == self.sorting:
            return replace(self, descending=not self.descending)
        return replace(self, sorting=sorting, descending=False)

    @property
    def falls(self) -> bool:
        """Whether the largest comes first; of uses it does at once."""
        return self.descending is not (self.sorting == SourceSorting.USES)

    @property
    def filtered(self) -> bool:
        """Whether anything may be left out."""
        return bool(self.words or self.kind)

    @property
    def relaying(self) -> Relaying:
        """Which sources are shown."""
        return Relaying(self.kind) if self.kind else Relaying.ANY

    def as_mapping(self) -> dict[str, Any]:
        """For a place."""
        return {
            "shelf": self.shelf.value,
            "words": self.words,
            "kind": self.kind,
            "sorting": self.sorting,
            "descending": self.descending,
            "plan": self.plan,
        }

    @classmethod
    def from_mapping(cls, state: Mapping[str, Any], kinds: Mapping[Shelf, frozenset[str]]) -> LibraryChoice:
        """What a place names; what it names and is not there is passed over.

        Args:
            state: of the place.
            kinds: what can stand in ``kind`` on each shelf.
        """
        name = state.get("shelf")
        shelf = Shelf(name) if name in list(Shelf) else Shelf.PLANS
        first = cls().on(shelf)
        orders = [*SourceSorting] if shelf is Shelf.SOURCES else [*Sorting]
        kind, sorting, words, plan = (state.get(part) for part in ("kind", "sorting", "words", "plan"))
        return replace(
            first,
            words=words if isinstance(words, str) else "",
            kind=kind if isinstance(kind, str) and kind in kinds.get(shelf, ()) else "",
            sorting=sorting if isinstance(sorting, str) and sorting in orders else first.sorting,
            descending=state.get("descending") is True,
            plan=plan if isinstance(plan, str) else "",
        )
