"""What happened, and who asserts and who denies it. The record never decides who is right."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from peaceplans.model.source import Citation


class Lane(StrEnum):
    """Where an event stands in the timeline."""

    PLANS = "plans"
    TALKS = "talks"
    STATEMENTS = "statements"
    GUARANTEES = "guarantees"
    INCIDENTS = "incidents"


class EventState(StrEnum):
    """What can be said of an event or a claim. These are no certainties: *disputed* is a fact about two claims.

    *Confirmed*: uncontested, by several sources or an official record. *Claimed*: one side or unnamed sources say so.
    *Denied*: the accused or named party says no. *Disputed*: claim and denial stand against each other.
    """

    CONFIRMED = "confirmed"
    CLAIMED = "claimed"
    DENIED = "denied"
    DISPUTED = "disputed"


class ClaimKind(StrEnum):
    """What somebody does who speaks about an event."""

    ASSERTION = "assertion"
    DENIAL = "denial"
    ASSESSMENT = "assessment"
    REMARK = "remark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What somebody asserts, denies or thinks about an event.

    Attributes:
        id: number of the dossier for claims that are told one by one ("n01"); else empty.
        owner: who says so, by name or kind ("CIA, according to the WSJ and CNN").
        party: id of the party spoken for; empty for media, institutes and others.
        date: EDTF when it is another one than the event's; else empty.
        text: the content in the editors' words.
        state: *confirmed* means that it was said.
        state_note: what qualifies the state ("officials, unnamed"); may be empty.
        memory: from the editors' background knowledge, not confirmed in a source consulted.
    """

    kind: ClaimKind
    owner: str
    text: str
    state: EventState
    id: str = ""
    party: str = ""
    date: str = ""
    state_note: str = ""
    memory: bool = False
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something dated that happened or is alleged to have happened.

    Attributes:
        date: EDTF.
        title: at most ten words.
        text: what happened, in the editors' words.
        state_note: what qualifies the state ("the meeting is confirmed, the memorandum claimed"); may be empty.
        memory: from the editors' background knowledge, not confirmed in a source consulted.
        plans: ids of the plans and instruments it concerns.
        topics: ids of the vocabulary.
    """

    id: str
    date: str
    lane: Lane
    title: str
    text: str
    state: EventState
    state_note: str = ""
    memory: bool = False
    plans: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    sources: tuple[Citation, ...] = ()
