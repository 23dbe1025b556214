"""The way from 28 points to 20: its dated sections, its counts, and the fate of single points."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from dossiers.item import Finding, Item
from dossiers.markdown import lines_of, marks, prose, read, sections, table_rows
from dossiers.record import Record

FILE = "from-28-to-20.md"
COUNTS = (  # number, who, part of the date: what the dossier says that people said
    ("26 or 28", "Rubio", "2025-11-23"),
    ("19", "Financial Times", "2025-11-24"),
    ("19", "Washington Post", "2025-11-24"),
    ("19", "ABC", "2025-11-2"),
    ("22", "Trump", "2025-11-25"),
    ("19", "Politico", "2025-11-25"),
    ("19", "Yermak", "2025-11-26"),
    ("28 in four", "Putin", "2025-11-27"),
    ("27", "Ushakov", "2025-12-0"),
    ("27", "Putin", "2025-12-04"),
    ("20", "Zelenskyy", "2025-12-08"),
    ("27", "Ryabkov", "2025-12-26"),
)
LINEAGE = (  # plan, made from
    ("us-28", ""),
    ("e3-28", "us-28"),
    ("geneva-19-points-2025", "us-28"),
    ("ru-27", "us-28"),
    ("ua-us-20", "geneva-19-points-2025"),
    ("istanbul-draft-treaty-2022", "istanbul-communique-2022"),
)


def lineage(folder: Path, record: Record) -> Iterator[Item]:
    """Sections, counts and fates."""
    plans = [plan for plan in record.catalogue.plans if plan.id in {name for name, _ in LINEAGE}]
    parts = [record.head(plan) for plan in plans]
    parts += [record.whole(part) for plan in plans for part in plan.provisions]
    parts += [f"{one.speaker} {one.date} {one.text}" for one in record.catalogue.statements]
    parts += [f"{one.date} {one.text}" for one in record.catalogue.events]
    parts += [f"{claim.owner} {claim.text}" for one in record.catalogue.events for claim in one.claims]
    parts += [
        f"{instrument.date} {field.text}" for instrument in record.catalogue.instruments for field in instrument.fields
    ]
    text = "\n".join((*parts, *record.catalogue.not_found))
    cited = record.cited(plans, record.catalogue.statements, record.catalogue.events, record.catalogue.instruments)
    for heading, body in sections(read(folder / FILE), 3):
        lines = lines_of(body)
        wanted = record.ids(mark for line in lines for mark in marks(line.text, "f28") if record.source(mark))
        told = tuple(prose(f"{line.label}: {line.text}") for line in lines if line.label != "certainty")
        yield Item(family="lineage", place=heading, lines=told, text=text, wanted=wanted, cited=cited)
    for heading, body in sections(read(folder / FILE), 2):
        if heading.startswith("Fate"):
            yield from (fate(row, record) for row in table_rows(body))
    yield Item(family="lineage", place="counts", lines=(), text="", others=tuple(uncounted(record)))
    yield Item(family="lineage", place="lineage", lines=(), text="", others=tuple(unrelated(record)))


def fate(row: list[str], record: Record) -> Item:
    """What became of one point (or two) of the 28, beside those points and what answers them."""
    numbers, _, what, _, source = row
    refs = [f"us-28:{number}" for number in numbers.split(", ")]
    pairs = [pair for pair in record.catalogue.concordances if pair.left == "us-28"]
    entries = [part for part in map(record.provision, refs) if part]
    links = [link for pair in pairs for link in pair.links if link.left in refs]
    alone = [entry for pair in pairs for entry in pair.alone if entry.ref in refs]
    answers = [part for link in links if (part := record.provision(link.right))]
    words = [record.whole(part) for part in (*entries, *answers)]
    words += [f"{plan.short_title}, {plan.date}" for plan in record.catalogue.plans if plan.id in ("e3-28", "ua-us-20")]
    words += [f"{link.change} {link.reason}" for link in links]
    words += [f"{entry.change} {entry.reason}" for entry in alone]
    return Item(
        family="lineage",
        place=f"fate/{numbers}",
        lines=(re.sub(r"\b2[048] points\b", "", prose(what)),),
        text="\n".join(words),
        wanted=record.ids(marks(source, "f28")),
        cited=record.cited(*entries, *answers, *links, *alone),
    )


def uncounted(record: Record) -> Iterator[Finding]:
    """Numbers of points that somebody named and no plan tells."""
    counts = [count for plan in record.catalogue.plans for count in plan.counts]
    for number, who, date in COUNTS:
        if not any(
            number in count.number and who in count.who and any(day.startswith(date) for day in count.date.split("/"))
            for count in counts
        ):
            yield Finding("counts", "count", f"{number} {who} {date}")


def unrelated(record: Record) -> Iterator[Finding]:
    """Plans that are made from another one which they do not name."""
    for plan_id, made_from in LINEAGE:
        plan = record.plan(plan_id)
        named = {one.plan for one in plan.lineage} if plan else set()
        if made_from and made_from not in named:
            yield Finding("lineage", plan_id, made_from, ", ".join(sorted(named)))
