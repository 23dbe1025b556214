"""Sources: every entry of every dossier's list beside the catalogue's."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from pathlib import Path

from dossiers.events import FILE as EVENTS
from dossiers.events import same_address
from dossiers.facts import plain
from dossiers.instruments import FILE as INSTRUMENTS
from dossiers.item import Finding, Item
from dossiers.lineage import FILE as LINEAGE
from dossiers.markdown import read
from dossiers.plans import FILES
from dossiers.positions import FILE as POSITIONS
from dossiers.programme import FILE as PROGRAMME
from dossiers.record import Record
from peaceplans.model.source import Source

LISTS = {
    **{file: prefix for file, prefix, _ in FILES.values()},
    INSTRUMENTS: "sg",
    EVENTS: "ev",
    POSITIONS: "pos",
    PROGRAMME: "ru27",
    LINEAGE: "f28",
}
_MONTHS = {name: number for number, name in enumerate(calendar.month_abbr) if name}
_ADDRESS = re.compile(r"https?://\S+")


def sources(folder: Path, record: Record) -> Iterator[Item]:
    """Every entry; publisher, title and date must be those of the entry that gave the catalogue's its id."""
    for file, prefix in LISTS.items():
        for line in read(folder / file).split("\n## Sources")[1].splitlines():
            match = re.match(r"[-|] \**([A-Z]\d+[a-z]?)\** \| (.*)", line)
            if match:
                yield entry(f"{prefix}-{match[1].lower()}", match[2], record)


def entry(name: str, text: str, record: Record) -> Item:
    """One entry."""
    cells = [re.sub(r"^(?:publisher|title|date|URL|note): ", "", cell) for cell in text.strip(" |").split(" | ")]
    source = record.source(name)
    told = text if source is None else f"{source.publisher} | {source.title} | {source.date} | {source.url}"
    others = [Finding(name, "source", "whole", text)] if source is None else list(differences(name, cells, source))
    return Item(family="sources", place=name, lines=(), text=told, shown=text, others=tuple(others))


def differences(name: str, cells: list[str], source: Source) -> Iterator[Finding]:
    """Address, date, publisher and title that are other than the entry's."""
    publisher, title, date = cells[:3]
    found = _ADDRESS.findall(" ".join(cells[3:]))
    if found and not any(same_address(address, source.url) for address in found):
        yield Finding(name, "address", found[0], source.url)
    if not found and source.url and name == source.id:
        yield Finding(name, "address", "none", source.url)
    if name != source.id:
        return
    if not dates_agree(date, source.date):
        yield Finding(name, "date", date, source.date)
    for kind, wanted, have in (("publisher", publisher, source.publisher), ("title", title, source.title)):
        if normal(wanted) != normal(have):
            yield Finding(name, kind, wanted, have)


def normal(text: str) -> str:
    """Words and figures alone."""
    return " ".join(re.findall(r"\w+", plain(text)))


def dates_agree(told: str, edtf: str) -> bool:
    """Whether a date as the dossier writes it is the catalogue's, as far as both go; a span by its first day."""
    match = re.search(r"(\d{4})-(\d\d)(?:-(\d\d))?", told)
    if match:
        wanted = [part for part in match.groups() if part]
    elif match := re.search(r"(?:(\d{1,2})(?:[-–/]\d{1,2})? )?\b([A-Z][a-z]{2})[a-z]* (\d{4})", told):
        wanted = [match[3], f"{_MONTHS[match[2]]:02}", *([f"{int(match[1]):02}"] if match[1] else [])]
    else:
        wanted = re.findall(r"\b\d{4}\b", told)[:1]
    return re.split(r"[^\d-]", edtf)[0].split("-") == wanted if wanted else not edtf or edtf[:4] in told
