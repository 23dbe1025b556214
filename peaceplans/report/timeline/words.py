"""What is said of the items of the timeline in reports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from peaceplans.model.dates import in_words
from peaceplans.model.events import Claim, ClaimKind, Event, EventState
from peaceplans.model.instrument import Instrument
from peaceplans.model.plan import Plan
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report import phrases
from peaceplans.report.accounts import Account, ClaimLanes
from peaceplans.report.printable import one_line
from peaceplans.sheets.timeline.facing_claims import facing_claims
from peaceplans.sheets.timeline.item import TimelineItem

ASSERTED, DENIED, LATER, NOBODY = "Asserted by", "Denied by", "Assessments and remarks", "nobody in the record"


def state_words(item: TimelineItem) -> str:
    """``confirmed``, ``disputed``, ``unverified``; of a milestone what it is and how it stands."""
    entry = item.entry
    if isinstance(entry, Event):
        return f"{entry.state}, unverified" if item.memory else entry.state.value
    if isinstance(entry, Plan):
        return "plan, text not public" if item.unpublished else "plan"
    if isinstance(entry, Instrument):
        return f"instrument, {entry.status}"
    return f"statement, {entry.certainty}, disputed" if entry.disputed else f"statement, {entry.certainty}"


def claim_count(event: Event) -> str:
    """``3 claims``, with the denials among them: ``16 claims, 1 denial``; empty for none."""
    count, denials = len(event.claims), sum(claim.kind is ClaimKind.DENIAL for claim in event.claims)
    if not count:
        return ""
    told = "1 claim" if count == 1 else f"{count} claims"
    return f"{told}, {'1 denial' if denials == 1 else f'{denials} denials'}" if denials else told


def item_facts(item: TimelineItem, vocabulary: Vocabulary) -> Iterator[str]:
    """Date, lane, state with what qualifies it, topics."""
    yield in_words(item.date)
    yield item.lane.value
    note = item.entry.state_note if isinstance(item.entry, Event) else ""
    yield f"{state_words(item)} ({note})" if note else state_words(item)
    if item.topics:
        yield ", ".join(vocabulary.topic_label(topic) for topic in item.topics)


def claim_lanes(event: Event, vocabulary: Vocabulary, numbers: Mapping[str, int]) -> ClaimLanes:
    """The claims about an event with owner, date, state and sources."""
    facing = facing_claims(event)

    def accounts(claims: tuple[Claim, ...]) -> tuple[Account, ...]:
        return tuple(_account(claim, event, vocabulary, numbers) for claim in claims)

    return ClaimLanes(
        asserted_name=ASSERTED,
        denied_name=DENIED,
        later_name=LATER,
        nobody=NOBODY,
        asserted=accounts(facing.asserted),
        denied=accounts(facing.denied),
        later=accounts(facing.later),
    )


def _account(claim: Claim, event: Event, vocabulary: Vocabulary, numbers: Mapping[str, int]) -> Account:
    party = f" ({vocabulary.party_label(claim.party)})" if claim.party else ""
    kind = f", {claim.kind}" if claim.kind in (ClaimKind.ASSESSMENT, ClaimKind.REMARK) else ""
    return Account(
        head=one_line(f"{claim.owner}{party}, {in_words(claim.date or event.date)}{kind}"),
        text=phrases.paragraph(claim.text),
        remark=one_line(claim_state(claim)),
        sources=phrases.cited(claim.sources, numbers),
    )


def claim_state(claim: Claim) -> str:
    """``claimed``, ``confirmed as said``, with what qualifies it."""
    state = "confirmed as said" if claim.state is EventState.CONFIRMED else claim.state.value
    if claim.state_note.startswith(EventState.CONFIRMED.value):
        state = ""
    return "; ".join(part for part in (state, claim.state_note, "unverified" if claim.memory else "") if part)
