"""Guarantee instruments: every line of every record beside the field, its state and its sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from dossiers.item import Finding, Item
from dossiers.markdown import marks, prose, read, sections
from dossiers.record import Record
from peaceplans.model.evidence import Letter
from peaceplans.model.instrument import Field, FieldState, Instrument

FILE = "security-guarantees.md"
RENAMED = {"BUD-94": "budapest", "REF-NATO": "nato-a5", "E3-28": "e3-28p"}


def instruments(folder: Path, record: Record) -> Iterator[Item]:
    """Every line of every record."""
    records = records_of(read(folder / FILE))
    by_id = {instrument.id: instrument for instrument in record.catalogue.instruments}
    names = "|".join(sorted(map(re.escape, records), key=len, reverse=True))
    for name, lines in records.items():
        ident = RENAMED.get(name, name.lower())
        plain = {label: re.sub(rf"\b(?:{names})\b", "", prose(line)) for label, line in lines.items()}
        if ident not in by_id:
            yield Item(
                family="instruments", place=ident, lines=(), text="", others=(Finding(ident, "record", "whole"),)
            )
        else:
            yield from record_items(by_id.pop(ident), lines, plain, record)
    for ident in by_id:
        yield Item(family="instruments", place=ident, lines=(), text="", others=(Finding(ident, "record", "none"),))


def records_of(text: str) -> dict[str, dict[str, str]]:
    """The lines of each record by its id."""
    records: dict[str, dict[str, str]] = {}
    for _, section in sections(text, 3):
        lines = dict(re.findall(r"^- \*\*(.+?)\*\*: (.*)$", section, re.MULTILINE))
        if "id" in lines:
            records[lines.pop("id").strip()] = lines
    return records


def record_items(
    instrument: Instrument, lines: Mapping[str, str], plain: Mapping[str, str], record: Record
) -> Iterator[Item]:
    """The lines of one record."""
    for key in record.vocabulary.fields.values():
        field, line = instrument.field(key.id), lines[key.dossier]
        place = f"{instrument.id}/{key.id}"
        yield Item(
            family="instruments",
            place=place,
            lines=(plain[key.dossier],),
            text=f"{field.state.label}\n{field.text}\n{record.terms(field.terms)}",
            wanted=wanted(line, record),
            cited=record.cited(field),
            others=tuple(differences(place, field, line)),
        )
    about = "\n".join((instrument.title, instrument.short_title, instrument.date, instrument.field("status").text))
    for label, text in (
        ("name", f"{about}\n{instrument.certainty_note}"),
        ("date", about),
        ("certainty", instrument.certainty_note),
    ):
        yield Item(
            family="instruments",
            place=f"{instrument.id}/{label}",
            lines=(plain[label],),
            text=text,
            wanted=wanted(lines[label], record),
            cited=record.cited(instrument),
        )
    yield Item(
        family="instruments",
        place=f"{instrument.id}/sources",
        lines=(),
        text="",
        wanted=wanted(re.sub(r"\([^()]*(?:\([^()]*\)[^()]*)*\)", "", lines["sources"]), record),
        cited=record.cited(instrument),
    )


def wanted(line: str, record: Record) -> tuple[str, ...]:
    """The sources that a line names."""
    return record.ids(mark for mark in marks(line, "sg") if mark[3] == "s")


def differences(place: str, field: Field, line: str) -> Iterator[Finding]:
    """A state that the opening words do not bear out; a memory that is not graded so."""
    opening = re.match(r"(?:text )?(not published|not found|none)\b", line)
    state = FieldState(opening[1].replace(" ", "-")) if opening else FieldState.VALUE
    if field.state is not state:
        yield Finding(place, "state", field.state.value, line)
    memory = line.count("[from memory, unverified]")
    if memory and not marks(line, "sg") and field.certainty is not Letter.MEMORY.certainty:
        yield Finding(place, "certainty", field.certainty.value, line)
