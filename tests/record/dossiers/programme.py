"""The dossier of the 27-point programme: who said what about it, and Moscow's position on each of the 28 points."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from dossiers.events import addresses
from dossiers.item import Finding, Item
from dossiers.markdown import lines_of, marks, prose, read, sections, table_rows
from dossiers.positions import stance_in_words
from dossiers.record import Record
from peaceplans.model.positions import Attitude, Statement

FILE = "russia-27-point-programme.md"
_ATTITUDES = (  # the dossier's word, the attitudes that it may mean
    ("cap ACCEPT", (Attitude.ACCEPTS,)),
    ("SILENT", (Attitude.SILENT,)),
    ("ACCEPT+", (Attitude.WANTS_MORE,)),
    ("MIXED", (Attitude.MIXED,)),
    ("MODIFY", (Attitude.WANTS_CHANGED, Attitude.MIXED)),
    ("ACCEPT", (Attitude.ACCEPTS, Attitude.MIXED)),
    ("REJECT", (Attitude.REJECTS,)),
    ("OVERTAKEN", (Attitude.OVERTAKEN,)),
    ("partial", (Attitude.ACCEPTS, Attitude.MIXED)),
)


def programme(folder: Path, record: Record) -> Iterator[Item]:
    """The rows of the table of statements, the 28 points and the demands beyond them."""
    for heading, body in sections(read(folder / FILE), 2):
        if heading.startswith("2."):
            for number, row in enumerate(table_rows(body), 1):
                yield from said(f"said/{number}", row, record)
        elif heading.startswith("4."):
            for title, part in sections(body, 3):
                match = re.match(r"Point (\d+)", title)
                if match:
                    yield point(match[1], part, record)
                else:
                    yield from overview(part, record)
        elif heading.startswith("5."):
            for number, row in enumerate(table_rows(body), 1):
                yield demand(f"demand/{number}", row, record)


def said(place: str, row: list[str], record: Record) -> Iterator[Item]:
    """A row of the table of statements, beside the statements that cite one of its sources."""
    date, speaker, content, _, letters, source = row
    wanted = record.ids(marks(source, "ru27"))
    found = [one for one in record.catalogue.statements if record.cited(one) & set(wanted)]
    letter = re.match(r"[A-E]", letters)
    others = list(addresses(place, source, record, "ru27"))
    if letter and letter[0] not in {one.letter.value for one in found}:
        others.append(Finding(place, "letter", letter[0], ", ".join(one.id for one in found)))
    yield Item(
        family="programme",
        place=place,
        lines=(date, prose(speaker), numbers_of_plans_aside(content)),
        text=told(found, record),
        wanted=wanted,
        cited=record.cited(*found),
        others=tuple(others),
    )


def point(number: str, body: str, record: Record) -> Item:
    """What the dossier says of one of the 28 points, beside the stance, its statements, and the point itself."""
    ref = f"us-28:{number}"
    entries = [
        part for plan in record.catalogue.plans for part in plan.provisions if part.ref == ref or ref in part.basis
    ]
    refs = {part.ref for part in entries}
    stances = [one for one in record.catalogue.stances if one.party == "ru" and one.target in refs]
    named = {name for one in stances for name in one.statements}
    found = [one for one in record.catalogue.statements if one.id in named or refs & set(one.provisions)]
    lines = lines_of(body)
    wanted = record.ids(mark for line in lines for mark in marks(f"{line.label} {line.text}", "ru27") if "-s" in mark)
    everything = [*map(stance_in_words, stances), told(found, record), *map(record.whole, entries)]
    return Item(
        family="programme",
        place=f"moscow/{number}",
        lines=tuple(numbers_of_plans_aside(f"{line.label} {line.text}") for line in lines),
        text="\n".join(everything),
        wanted=wanted,
        cited=record.cited(*stances, *found, *entries),
    )


def overview(body: str, record: Record) -> Iterator[Item]:
    """The table of grades beside the attitudes."""
    for number, _, grade, letters in table_rows(body):
        place = f"overview/{number}"
        stance = next(
            (one for one in record.catalogue.stances if (one.party, one.target) == ("ru", f"us-28:{number}")), None
        )
        meant = next((attitudes for word, attitudes in _ATTITUDES if word in grade), ())
        others = () if stance and stance.attitude in meant else (Finding(place, "attitude", grade, str(stance)),)
        letter = re.match(r"[A-E]", letters)
        if letter and stance and (stance.letter is None or stance.letter.value not in letters):
            others = (*others, Finding(place, "letter", letters, str(stance)))
        text = stance_in_words(stance) if stance else ""
        yield Item(family="programme", place=place, lines=(), text=text, others=others, shown=f"{grade} {letters}")


def demand(place: str, row: list[str], record: Record) -> Item:
    """A demand that is not among the 28 points, beside the statements that cite its sources."""
    what, who, _, source = row
    wanted = record.ids(marks(source, "ru27"))
    found = [one for one in record.catalogue.statements if record.cited(one) & set(wanted)]
    return Item(
        family="programme",
        place=place,
        lines=(prose(what), prose(who)),
        text=told(found, record),
        wanted=wanted,
        cited=record.cited(*found),
    )


def told(found: list[Statement], record: Record) -> str:
    """Statements in words."""
    return "\n".join(f"{record.vocabulary.capital(one.party)}: {one.speaker}, {one.date}: {one.text}" for one in found)


def numbers_of_plans_aside(text: str) -> str:
    """The words without numbers that name plans, points and grades."""
    text = re.sub(
        r"\(?\b(?:20|27|28)(?:/gen)?\b ?(?:→ later)?[);]?|\((?:gen|[A-E])\)|\([^()]*\bgen\)", " ", prose(text)
    )
    return re.sub(r"\b(?:points?|topic) \d+\b|\bpoint\b", " ", text)
