"""Events: every row of the timeline beside the event or the claim."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from dossiers.item import Finding, Item
from dossiers.markdown import links, marks, prose, read, table_rows
from dossiers.record import Record
from peaceplans.model.events import Claim, Event

FILE = "events-timeline.md"
INCIDENT = "novgorod-residence"
TAGS = {  # tag: any of these plans and instruments
    "IST22": ("istanbul-communique-2022", "istanbul-draft-treaty-2022"),
    "CN12": ("china-12-points-2023",),
    "CNBR": ("china-brazil-6-points-2024",),
    "RU24": ("putin-terms-june-2024",),
    "IST25": ("russia-istanbul-memorandum-june-2025", "ukraine-memorandum-june-2025"),
    "P28": ("us-28",),
    "EU24": ("e3-28", "eu-24p"),
    "P19": ("geneva-19-points-2025",),
    "P27": ("ru-27",),
    "P20": ("ua-us-20",),
    "SG": ("us-15y", "us-ua-26", "us-berlin", "us-side", "us-28p", "ua-term"),
    "PAR": ("paris-26", "doi-26", "mnf-u"),
}


def events(folder: Path, record: Record) -> Iterator[Item]:
    """Every row of every section."""
    incident = record.event(INCIDENT)
    claims = {claim.id: claim for claim in incident.claims} if incident else {}
    seen = set()
    for row in table_rows(read(folder / FILE)):
        if not re.fullmatch(r"[BEN]\d+a?", row[0]):
            continue
        ident = row[0].lower()
        seen.add(ident)
        if ident.startswith("n"):
            yield claim_item(ident, row, claims.get(ident), record)
        else:
            yield event_item(ident, row, record.event(ident), record)
    for event in record.catalogue.events:
        if event.id not in seen and re.fullmatch(r"[be]\d+a?", event.id):
            yield lacking(event.id, "no such row")
    yield from (lacking(ident, "no such row") for ident in claims.keys() - seen)


def lacking(ident: str, why: str) -> Item:
    """An item that one side lacks."""
    return Item(family="events", place=ident, lines=(), text="", others=(Finding(ident, "event", "whole", why),))


def event_item(ident: str, row: list[str], event: Event | None, record: Record) -> Item:
    """One row beside its event."""
    if event is None:
        return lacking(ident, row[2])
    _, date, what, claims, tags, certainty, source = row
    claimed = [f"{claim.owner}: {claim.text} {claim.date} {claim.state_note}" for claim in event.claims]
    parts = [event.title, event.text, event.date, event.state_note, *claimed]
    return Item(
        family="events",
        place=ident,
        lines=tuple(filter(None, (whole_dates(date), *worded(what), *worded(claims), prose(certainty)))),
        text="\n".join(parts),
        wanted=sources(source, record),
        cited=record.cited(event),
        others=(
            *tag_differences(event, tags),
            *state_differences(event, f"{certainty} {date}"),
            *addresses(ident, source, record),
        ),
    )


def claim_item(ident: str, row: list[str], claim: Claim | None, record: Record) -> Item:
    """One row of the incident beside its claim."""
    if claim is None:
        return lacking(ident, row[3])
    _, date, who, what, certainty, source = row
    others = list(addresses(ident, source, record))
    opening = re.match(r"\w+", certainty)
    said = {"assessment": "confirmed", "statement": "confirmed", "strike": "disputed"}
    if opening is None or claim.state.value != said.get(opening[0], opening[0]):
        others.append(Finding(ident, "state", claim.state.value, certainty))
    return Item(
        family="events",
        place=ident,
        lines=(date, *worded(f"{who}: {what}"), prose(certainty)),
        text=f"{claim.owner} {record.vocabulary.party_label(claim.party)} {claim.date} {claim.text} {claim.state_note}",
        wanted=sources(source, record),
        cited=record.cited(claim),
        others=tuple(others),
    )


def worded(text: str) -> tuple[str, ...]:
    """A cell's words; the ids of other events are no figures."""
    return tuple(filter(None, (re.sub(r"\([^()]*\b[EB]\d\d\b[^()]*\)", "", prose(text)).strip("—– "),)))


def whole_dates(cell: str) -> str:
    """A cell of dates, each with its year: ``2025-05-16, 06-02``."""
    year = cell[:4]
    return re.sub(r"(?<![\d-])(\d{2}-\d{2})(?![\d-])", rf"{year}-\1", prose(cell))


def sources(cell: str, record: Record) -> tuple[str, ...]:
    """The sources of a row; a row from memory has the editors'."""
    found = record.ids(marks(cell, "ev"))
    return (*found, "editors") if "from memory" in cell and not found else found


def addresses(place: str, cell: str, record: Record, prefix: str = "ev") -> Iterator[Finding]:
    """Addresses that are other than those of the catalogue's source."""
    for name, address in links(cell, prefix):
        source = record.source(name)
        if address and (source is None or not same_address(source.url, address)):
            yield Finding(place, "address", address, source.url if source else "no such source")


def same_address(one: str, other: str) -> bool:
    """Whether two addresses are the same but for how characters are written."""
    return unquote(one).rstrip("/") == unquote(other).rstrip("/")


def tag_differences(event: Event, cell: str) -> Iterator[Finding]:
    """Tags of which no plan is named, and plans that no tag stands for."""
    tags = [tag for tag in re.findall(r"[A-Z]+\d*", cell) if tag in TAGS]
    for tag in tags:
        if not set(TAGS[tag]) & set(event.plans):
            yield Finding(event.id, "tag", tag, ", ".join(event.plans))
    meant = {plan for tag in tags for plan in TAGS[tag]}
    for plan in event.plans:
        if plan not in meant:
            yield Finding(event.id, "plan", plan, cell)


def state_differences(event: Event, cell: str) -> Iterator[Finding]:
    """A state that the cell does not name, and states of the cell that nothing has; *memory* apart."""
    named = re.findall(r"confirmed|claimed|denied|disputed", cell)
    states = {event.state.value, *(claim.state.value for claim in event.claims)}
    if event.state.value not in named:
        yield Finding(event.id, "state", event.state.value, cell)
    for state in set(named) - states:
        if state not in event.state_note:
            yield Finding(event.id, "state", state, cell)
    if ("memory" in cell) != event.memory:
        yield Finding(event.id, "flag", "memory", cell)
