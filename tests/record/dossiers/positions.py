"""Positions: every row of the fifteen questions beside statements and stances."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from dossiers.events import addresses
from dossiers.item import Finding, Item
from dossiers.markdown import marks, prose, read, sections, table_rows
from dossiers.record import Record
from peaceplans.model.positions import Attitude, Stance, Statement

FILE = "positions.md"
PARTIES = {"Russia": "ru", "Ukraine": "ua", "US": "us", "E3/EU": "e3-eu", "NATO": "nato", "China": "cn", "Turkey": "tr"}


def positions(folder: Path, record: Record) -> Iterator[Item]:
    """Every row of every question."""
    by_number = {question.dossier: question.id for question in record.vocabulary.questions.values()}
    for heading, body in sections(read(folder / FILE), 2):
        question = by_number.get(heading.partition(".")[0])
        if question is None:
            continue
        for number, row in enumerate(table_rows(body), 1):
            place = f"{question}/{number}"
            parties = [PARTIES[name] for name in re.split(r", | / ", row[0])]
            if row[4].strip("– ") == "":
                yield from (silence(place, party, question, row[1], record) for party in parties)
            else:
                yield said(place, parties, question, row, record)


def silence(place: str, party: str, question: str, line: str, record: Record) -> Item:
    """A row that found nothing: the stance is silent and rests on nothing."""
    stances = record.catalogue.stances
    stance = next((one for one in stances if (one.party, one.target) == (party, question)), None)
    silent = stance is not None and stance.attitude is Attitude.SILENT and not stance.statements
    others = () if silent else (Finding(place, "stance", party, line),)
    text = stance_in_words(stance) if stance else ""
    return Item(family="positions", place=f"{place}/{party}", lines=(), text=text, others=others, shown=line)


def said(place: str, parties: list[str], question: str, row: list[str], record: Record) -> Item:
    """A row beside the statements of its party on its question that cite one of its sources."""
    _, position, dates, speaker, letters, source = row
    wanted = record.ids(marks(source, "pos"))
    near = [one for one in record.catalogue.statements if one.party in parties and question in one.questions]
    found = [one for one in near if record.cited(one) & set(wanted)]
    days = set(re.findall(r"\d{4}-\d\d(?:-\d\d)?", dates))
    same_day = [one for one in near if one not in found and days & set(one.date.split("/"))]
    stances = [one for one in record.catalogue.stances if one.party in parties and one.target == question]
    parts = [f"{one.speaker}, {one.date}: {one.text}" for one in (*found, *same_day)]
    parts += map(stance_in_words, stances)
    return Item(
        family="positions",
        place=place,
        lines=tuple(filter(None, (worded(position), prose(dates), worded(speaker)))),
        text="\n".join(parts),
        wanted=wanted,
        cited=record.cited(*found),
        others=(*grading(place, letters, found), *addresses(place, source, record, "pos")),
    )


def stance_in_words(stance: Stance) -> str:
    """How a party stands to it, now and before."""
    return "\n".join(
        [
            f"{stance.attitude.label}: {stance.text} {stance.since}",
            *(f"{one.text} {one.since}" for one in stance.earlier),
        ]
    )


def worded(cell: str) -> str:
    """A cell's words; the numbers of plans and topics are no figures."""
    cell = re.sub(r"\b(20)(\d\d)–(\d\d)\b", r"\1\2, \1\3", cell)
    return re.sub(r"\b(?:\d\d points|\d\d-point|topic \d|point \d+)\b", "", prose(cell)).strip("– ")


def grading(place: str, cell: str, found: list[Statement]) -> Iterator[Finding]:
    """Letters that no statement has, statements that have another, and a dispute that none tells."""
    letters = set(re.findall(r"\b[A-DT]\b", cell))
    have = {one.letter.value for one in found}
    for letter in sorted(letters - have):
        yield Finding(place, "letter", letter, ", ".join(f"{one.id} {one.letter.value}" for one in found))
    if "disputed" in cell and not any(one.disputed for one in found):
        yield Finding(place, "flag", "disputed", cell)
