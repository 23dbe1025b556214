"""The claims about an event as they face each other: who asserts, who denies, and what others made of it afterwards."""

from __future__ import annotations

from dataclasses import dataclass

from peaceplans.model.events import Claim, ClaimKind, Event
from peaceplans.model.spans import span_of


@dataclass(frozen=True, slots=True)
class FacingClaims:
    """Claims in three groups, each in order of date.

    Attributes:
        asserted, denied: these face each other.
        later: assessments and remarks, which belong to neither side.
    """

    asserted: tuple[Claim, ...]
    denied: tuple[Claim, ...]
    later: tuple[Claim, ...]

    @property
    def are_there(self) -> bool:
        """Whether there is any claim."""
        return bool(self.asserted or self.denied or self.later)


def facing_claims(event: Event) -> FacingClaims:
    """The claims about an event; one without a date of its own was made when the event happened."""
    ordered = sorted(event.claims, key=lambda claim: claim_day(claim, event))
    return FacingClaims(
        tuple(claim for claim in ordered if claim.kind is ClaimKind.ASSERTION),
        tuple(claim for claim in ordered if claim.kind is ClaimKind.DENIAL),
        tuple(claim for claim in ordered if claim.kind in (ClaimKind.ASSESSMENT, ClaimKind.REMARK)),
    )


def claim_day(claim: Claim, event: Event) -> tuple[int, int]:
    """First and last day of a claim, for putting claims in order."""
    span = span_of(claim.date or event.date)
    return span.first.toordinal(), span.last.toordinal()


def claim_anchor(event: Event, claim: Claim) -> str:
    """What a note on a claim hangs on: ``event/ID#n01``; the event itself for a claim that has no number."""
    return f"event/{event.id}#{claim.id}" if claim.id else f"event/{event.id}"
