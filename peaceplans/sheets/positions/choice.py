"""What the positions page is asked to show, as a value that can be written down and come back to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from peaceplans.sheets.positions.filter import PositionFilter
from peaceplans.sheets.positions.sheet import PositionRecord, PositionsSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionChoice:
    """Parties in the order of the columns, and rows.

    Attributes:
        parties: ids of those shown beside each other; empty for all.
        facing: ids of those that are set against each other; empty for Moscow and Kyiv.
        plan: id of the plan whose points are the rows; empty for the contested questions.
        apart: it is told where they stand apart, of those in `facing`.
    """

    parties: tuple[str, ...] = ()
    facing: tuple[str, ...] = ()
    plan: str = ""
    apart: bool = False
    position_filter: PositionFilter = field(default_factory=PositionFilter)

    @classmethod
    def from_mapping(cls, state: Mapping[str, Any]) -> PositionChoice:
        """What was written down; whatever is no choice is passed over, since settings are edited by hand too."""
        plan, told = state.get("plan"), state.get("filter")
        return cls(
            parties=_ids(state.get("parties")),
            facing=_ids(state.get("facing")),
            plan=plan if isinstance(plan, str) else "",
            apart=state.get("apart") is True,
            position_filter=PositionFilter.from_mapping(told) if isinstance(told, Mapping) else PositionFilter(),
        )

    def as_mapping(self) -> dict[str, Any]:
        """For a place: texts, lists and flags only."""
        return {
            "parties": list(self.parties),
            "facing": list(self.facing),
            "plan": self.plan,
            "apart": self.apart,
            "filter": self.position_filter.as_mapping(),
        }

    def known_to(self, record: PositionRecord) -> PositionChoice:
        """The choice without parties and plans that are not there (any more)."""
        facing = tuple(party for party in self.facing if party in record.parties)
        return replace(
            self,
            parties=tuple(party for party in self.parties if party in record.parties),
            facing=facing if len(facing) > 1 else (),
            plan=self.plan if self.plan and record.has_plan(self.plan) else "",
        )

    def shown(self, record: PositionRecord) -> tuple[str, ...]:
        """The parties that have a column."""
        if self.apart:
            return self.facing or record.first_apart
        return self.parties or record.parties

    def with_shown(self, parties: tuple[str, ...]) -> PositionChoice:
        """Other columns, or the same in another order."""
        return replace(self, facing=parties) if self.apart else replace(self, parties=parties)

    def toggled(self, party: str, record: PositionRecord) -> PositionChoice:
        """With a column for a party, in the vocabulary's order among the others, or without; never too few."""
        shown = self.shown(record)
        if party in shown:
            left = tuple(one for one in shown if one != party)
            return self.with_shown(left) if len(left) >= (2 if self.apart else 1) else self
        in_order = shown == tuple(one for one in record.parties if one in shown)
        more = (*shown, party)
        return self.with_shown(tuple(one for one in record.parties if one in more) if in_order else more)

    def moved(self, party: str, step: int, record: PositionRecord) -> PositionChoice:
        """A party one place further to the right (1) or left (-1); nothing moves at the ends."""
        shown = list(self.shown(record))
        if party not in shown:
            return self
        place = shown.index(party)
        shown.insert(min(max(place + step, 0), len(shown) - 1), shown.pop(place))
        return self.with_shown(tuple(shown))

    def sheet(self, record: PositionRecord) -> PositionsSheet:
        """What is to be shown."""
        return record.sheet(self.shown(record), plan=self.plan, position_filter=self.position_filter, apart=self.apart)


def _ids(told: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in told if isinstance(one, str))) if isinstance(told, list | tuple) else ()
