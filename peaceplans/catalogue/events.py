"""The files of `events/`: what happened, with the claims about it."""

from __future__ import annotations

from peaceplans.catalogue.known import Known
from peaceplans.catalogue.records import Record
from peaceplans.model.events import Claim, ClaimKind, Event, EventState, Lane

MOST_TITLE = 10


def read_event(record: Record, known: Known) -> Event:
    """An event; plans and instruments are known by now."""
    name = record.slug("id")
    if name:
        known.claim(name, record.line_of("id"), record.report)
    title = record.scalar("title", required=True)
    if title and len(title.value.split()) > MOST_TITLE:
        record.report(title.line, f"'title' has more than {MOST_TITLE} words", "shorten it")
    event = Event(
        id=name,
        date=record.date("date", required=True),
        lane=record.choice("lane", Lane),
        title=title.value if title else "",
        text=record.text("text", required=True),
        state=record.choice("state", EventState),
        state_note=record.text("state_note"),
        memory=record.flag("memory"),
        plans=known.records(record, "plans"),
        topics=known.topics(record, "topics"),
        claims=_claims(record, known),
        sources=known.citations(record, "event"),
    )
    record.close()
    return event


def _claims(record: Record, known: Known) -> tuple[Claim, ...]:
    claims = []
    seen: set[str] = set()
    for entry in record.records("claims"):
        name = entry.slug("id") if entry.has("id") else entry.text("id")
        if name and name in seen:
            entry.report(entry.line_of("id"), f"claim '{name}' repeated", "give it an id of its own")
        seen.add(name)
        claim = Claim(
            id=name,
            kind=entry.choice("kind", ClaimKind),
            owner=entry.text("owner", required=True),
            party=known.party(entry, "party", required=False),
            date=entry.date("date"),
            text=entry.text("text", required=True),
            state=entry.choice("state", EventState),
            state_note=entry.text("state_note"),
            memory=entry.flag("memory"),
            sources=known.citations(entry, "claim"),
        )
        entry.close()
        claims.append(claim)
    return tuple(claims)
