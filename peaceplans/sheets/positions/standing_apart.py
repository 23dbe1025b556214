"""Where parties stand apart: which of them accept what others do not, and of whom it cannot be said.

The rule is plain and is told wherever its results are: nothing is counted, weighed or judged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from peaceplans.model.evidence import Certainty, weakest
from peaceplans.model.positions import Attitude
from peaceplans.sheets.positions.cell import PositionCell

_FOR = (Attitude.ACCEPTS, Attitude.WANTS_MORE)
_AGAINST = (Attitude.WANTS_CHANGED, Attitude.REJECTS)

OUR_READING = (
    "Each stance is our reading of what the party said; the statements that it rests on are listed with their dates "
    "and sources."
)
RULE = (
    "Two parties stand apart where one accepts the matter, or wants more of it, and the other wants it changed or "
    "rejects it. Where both want it changed or reject it, what each says is listed and not judged. Mixed stances are "
    "listed and are not counted as apart. A stance that is silent, overtaken or without a grade is not known, and "
    "never counts as apart. What is said of two parties is as sure as the less sure of their stances."
)


class Outcome(StrEnum):
    """How two parties, or several, stand to each other on a matter; in the order in which it is told."""

    APART = "apart"
    NEITHER = "neither-accepts"
    MIXED = "mixed"
    TOGETHER = "not-apart"
    UNKNOWN = "not-known"

    @property
    def heading(self) -> str:
        """What the matters of this kind have in common."""
        return _HEADINGS[self]


_HEADINGS = {
    Outcome.APART: "Apart: one accepts what another wants changed or rejects",
    Outcome.NEITHER: "None of them accepts it as it stands; see what each says",
    Outcome.MIXED: "Mixed stances; see what each says",
    Outcome.TOGETHER: "Not apart: each accepts it or wants more of it",
    Outcome.UNKNOWN: "Not known: silent, overtaken or without a grade",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two parties on a matter, in the order in which they are shown.

    Attributes:
        certainty: that of the less sure of both stances; None when it is not known how they stand.
    """

    one: PositionCell
    other: PositionCell

    @property
    def outcome(self) -> Outcome:
        """How they stand to each other, by the rule."""
        if not (self.one.is_known and self.other.is_known):
            return Outcome.UNKNOWN
        both = {_attitude(self.one), _attitude(self.other)}
        if Attitude.MIXED in both:
            return Outcome.MIXED
        if both <= set(_FOR):
            return Outcome.TOGETHER
        return Outcome.NEITHER if both <= set(_AGAINST) else Outcome.APART

    @property
    def certainty(self) -> Certainty | None:
        """How sure that is: as sure as the less sure of the two."""
        found = [cell.certainty for cell in (self.one, self.other) if cell.certainty]
        return weakest(found) if self.outcome is not Outcome.UNKNOWN else None

    @property
    def words(self) -> str:
        """The outcome in a phrase, the same from either side."""
        both = {_attitude(self.one), _attitude(self.other)} if self.outcome is Outcome.NEITHER else set()
        if both == {Attitude.WANTS_CHANGED}:
            return "both want it changed; see what each says"
        if both == {Attitude.REJECTS}:
            return "both reject it; see what each says"
        return _PHRASES[self.outcome]


_PHRASES = {
    Outcome.APART: "apart",
    Outcome.NEITHER: "one wants it changed, one rejects it; see what each says",
    Outcome.MIXED: "mixed; see what each says",
    Outcome.TOGETHER: "not apart",
    Outcome.UNKNOWN: "not known",
}


@dataclass(frozen=True, slots=True)
class Between:
    """All shown parties on a matter, two by two."""

    pairs: tuple[Pair, ...]

    @property
    def outcome(self) -> Outcome:
        """The first in the order of outcomes that any pair has."""
        found = {pair.outcome for pair in self.pairs}
        return next((outcome for outcome in Outcome if outcome in found), Outcome.UNKNOWN)

    @property
    def told(self) -> tuple[Pair, ...]:
        """The pairs that have this outcome."""
        return tuple(pair for pair in self.pairs if pair.outcome is self.outcome)

    @property
    def unknown(self) -> tuple[PositionCell, ...]:
        """The parties of whom it is not known how they stand."""
        cells = {cell.party: cell for pair in self.pairs for cell in (pair.one, pair.other)}
        return tuple(cell for cell in cells.values() if not cell.is_known)


def between(cells: Sequence[PositionCell]) -> Between:
    """The cells of a row, each with each that stands behind it."""
    return Between(tuple(Pair(one, other) for one, other in combinations(cells, 2)))


def _attitude(cell: PositionCell) -> Attitude:
    assert cell.stance is not None
    return cell.stance.attitude
