"""Events with their claims: rows out of them, and they out of rows."""

from __future__ import annotations

from sqlalchemy import Connection

from peaceplans.library.rows import Kind, Owner, Rows, grouped, part, selected
from peaceplans.library.tables import claims, events
from peaceplans.library.term_rows import add_citations, citations_of_kind
from peaceplans.model.events import Claim, ClaimKind, Event, EventState, Lane


def add_event(rows: Rows, event: Event, position: int, origin: Owner = Owner.CATALOGUE) -> None:
    """The rows of an event and its claims."""
    rows.add_record(event.id, Kind.EVENT, origin, position)
    rows.add(
        events,
        id=event.id,
        date=event.date,
        lane=event.lane.value,
        title=event.title,
        text=event.text,
        state=event.state.value,
        state_note=event.state_note,
        memory=event.memory,
        plans=event.plans,
        topics=event.topics,
    )
    add_citations(rows, event.id, event.id, event.sources)
    for nth, claim in enumerate(event.claims):
        rows.add(
            claims,
            event=event.id,
            position=nth,
            id=claim.id,
            kind=claim.kind.value,
            owner=claim.owner,
            party=claim.party,
            date=claim.date,
            text=claim.text,
            state=claim.state.value,
            state_note=claim.state_note,
            memory=claim.memory,
        )
        add_citations(rows, event.id, part(event.id, "claim", nth), claim.sources)


_EVENTS = selected(events.c, "JOIN records ON records.id = events.id ORDER BY records.position, events.id")
_CLAIMS = selected(claims.c, "ORDER BY event, position")


def read_events(connection: Connection) -> tuple[Event, ...]:
    """All events in the catalogue's order: three queries."""
    cited = citations_of_kind(connection, Kind.EVENT)
    made = grouped(
        (
            row.event,
            Claim(
                kind=ClaimKind(row.kind),
                owner=row.owner,
                text=row.text,
                state=EventState(row.state),
                id=row.id,
                party=row.party,
                date=row.date,
                state_note=row.state_note,
                memory=row.memory,
                sources=cited.get(part(row.event, "claim", row.position), ()),
            ),
        )
        for row in connection.execute(_CLAIMS)
    )
    return tuple(
        Event(
            id=row.id,
            date=row.date,
            lane=Lane(row.lane),
            title=row.title,
            text=row.text,
            state=EventState(row.state),
            state_note=row.state_note,
            memory=row.memory,
            plans=row.plans,
            topics=row.topics,
            claims=made.get(row.id, ()),
            sources=cited.get(row.id, ()),
        )
        for row in connection.execute(_EVENTS)
    )
