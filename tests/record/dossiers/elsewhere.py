"""Parts of the dossiers that are told in many places: chronologies, annexes, comparisons, gaps.

Each line stands beside all that cites one of its sources; a line without a source stands beside the whole catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from dossiers.instruments import records_of
from dossiers.item import Item
from dossiers.markdown import lines_of, marks, prose, read, sections, table_rows
from dossiers.record import Record

PARTS = (  # file, prefix of its sources, how the sections begin
    ("20-point-plan.md", "p20", ("Annexes", "Positions", "Later history")),
    ("security-guarantees.md", "sg", ("Dated developments", "Comparison points")),
    ("russia-27-point-programme.md", "ru27", ("1.", "3.", "6.")),
    ("positions.md", "pos", ("16.",)),
    ("events-timeline.md", "ev", ("6.", "7.")),
)


def elsewhere(folder: Path, record: Record) -> Iterator[Item]:
    """Every line and row of these parts."""
    entries = list(everything(record))
    names = "|".join(sorted(map(re.escape, records_of(read(folder / "security-guarantees.md"))), key=len, reverse=True))
    for file, prefix, openings in PARTS:
        for heading, body in sections(read(folder / file), 2):
            if heading.startswith(openings):
                place = f"{prefix}/{re.split(r'[,(]', heading)[0].strip()}"
                for number, line in enumerate(told(body), 1):
                    yield item(f"{place}/{number}", re.sub(rf"\b(?:{names})\b", "", line), prefix, entries, record)


def told(body: str) -> Iterator[str]:
    """Lines and rows."""
    yield from (" | ".join(row) for row in table_rows(body))
    text = "\n".join(line for line in body.splitlines() if not line.startswith("|"))
    yield from (f"{line.label} {line.text}" for line in lines_of(text))


def item(place: str, line: str, prefix: str, entries: list[tuple[str, frozenset[str]]], record: Record) -> Item:
    """One line beside what cites one of its sources."""
    wanted = record.ids(mark for mark in marks(line, prefix) if record.source(mark))
    near = [(text, cited) for text, cited in entries if not wanted or cited & set(wanted)]
    return Item(
        family="elsewhere",
        place=place,
        lines=(re.sub(r"^\d+\.|\b\d\d-point\b|\b[SE]\d\d+\b|\bpoint \d+\b", "", prose(line)),),
        text="\n".join(text for text, _ in near),
        wanted=wanted,
        cited=frozenset(source for _, cited in near for source in cited),
    )


def everything(record: Record) -> Iterator[tuple[str, frozenset[str]]]:
    """Whatever the catalogue says, with the sources it cites for it."""
    catalogue = record.catalogue
    for plan in catalogue.plans:
        yield record.head(plan), record.cited(plan.sources, plan.lineage, plan.counts, plan.witnesses)
        for part in plan.provisions:
            yield f"{plan.short_title}, {plan.date}: {record.whole(part)}", record.cited(part)
    for statement in catalogue.statements:
        yield f"{statement.speaker}, {statement.date}: {statement.text}", record.cited(statement)
    for event in catalogue.events:
        claims = [f"{claim.owner} {claim.date} {claim.text} {claim.state_note}" for claim in event.claims]
        yield joined((event.title, event.date, event.text, event.state_note, *claims)), record.cited(event)
    for instrument in catalogue.instruments:
        fields = [f"{field.text} {record.terms(field.terms)}" for field in instrument.fields]
        head = (instrument.title, instrument.short_title, instrument.date, instrument.certainty_note)
        yield joined((*head, *fields)), record.cited(instrument)
    for point in catalogue.analysis:
        rows = [f"{', '.join(row.instruments)}: {row.text} {row.note}" for row in point.table]
        yield joined((point.title, point.text, *rows)), record.cited(point)
    for stance in catalogue.stances:
        yield f"{record.vocabulary.capital(stance.party)}: {stance.text} {stance.since}", record.cited(stance)
    yield joined(catalogue.not_found), frozenset()


def joined(parts: Iterable[str]) -> str:
    """Parts, one a line."""
    return "\n".join(filter(None, parts))
