"""The files of `plans/`: each one plan with its provisions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from peaceplans.catalogue.known import Known
from peaceplans.catalogue.provisions import read_provision
from peaceplans.catalogue.reconstruction import read_reconstructed
from peaceplans.catalogue.records import Record
from peaceplans.model.plan import Count, Coverage, Lineage, Plan, PlanKind, Provision, Witness, Wording


def read_plans(files: dict[str, Record], known: Known) -> tuple[Plan, ...]:
    """The plans by the names of their files; plans and provisions become known.

    A reconstruction takes over content of other plans, whatever the order of the files: all entries with content of
    their own are read first.
    """
    known.plans.update(files)
    entries = {name: list(_entries(record, name)) for name, record in files.items()}
    for name, listed in entries.items():
        for key, entry in listed:
            if entry.has("basis"):
                known.reconstructed.add(f"{name}:{key}")
            else:
                known.provisions[f"{name}:{key}"] = read_provision(entry, name, key, known)
    for name, listed in entries.items():
        for key, entry in listed:
            if entry.has("basis"):
                known.provisions[f"{name}:{key}"] = read_reconstructed(entry, name, key, known)
    return tuple(
        _plan(record, name, [known.provisions[f"{name}:{key}"] for key, _ in entries[name]], known)
        for name, record in files.items()
    )


def _entries(record: Record, plan: str) -> Iterator[tuple[str, Record]]:
    """The plan's entries by their keys; one whose key is missing or repeated is a fault and left out."""
    first: dict[str, int] = {}
    for entry in record.records("provisions"):
        key = entry.slug("key")
        if key in first:
            what = f"provision key '{key}' of {plan} repeated, first in line {first[key]}"
            entry.report(entry.line_of("key"), what, "give it a key of its own")
        elif key:
            first[key] = entry.line_of("key")
            yield key, entry


def _plan(record: Record, name: str, provisions: list[Provision], known: Known) -> Plan:
    check_id(record, name, known)
    plan = Plan(
        id=name,
        title=record.text("title", required=True),
        short_title=record.text("short_title", required=True),
        date=record.date("date", required=True),
        kind=record.choice("kind", PlanKind),
        coverage=record.choice("coverage", Coverage),
        wording=Wording.SUMMARY,
        authors=record.texts("authors"),
        addressee=record.text("addressee"),
        publication=record.text("publication"),
        points_stated=_points_stated(record),
        banner=record.text("banner"),
        account=record.text("account"),
        lineage=tuple(_lineage(entry, known) for entry in record.records("lineage")),
        counts=tuple(_count(entry, known) for entry in record.records("counts")),
        witnesses=tuple(_witnesses(record, known)),
        provisions=tuple(provisions),
        sources=known.citations(record, "plan"),
    )
    record.close()
    return plan


def check_id(record: Record, name: str, known: Known) -> None:
    """Claims the id of a plan or instrument, which is also the name of its file."""
    given = record.slug("id")
    if given and given != name:
        record.report(record.line_of("id"), f"id '{given}' in a file named {name}.yaml", "rename one of them")
    known.claim(name, record.line_of("id"), record.report)


def _points_stated(record: Record) -> int | None:
    scalar = record.scalar("points_stated")
    if scalar is None:
        return None
    if not re.fullmatch(r"[0-9]{1,4}", scalar.value):
        record.report(scalar.line, f"'points_stated' must be a whole number, not '{scalar.value}'")
        return None
    return int(scalar.value)


def _lineage(record: Record, known: Known) -> Lineage:
    lineage = Lineage(
        plan=known.plan(record, "plan"),
        how=record.text("how", required=True),
        sources=known.citations(record, "lineage"),
    )
    record.close()
    return lineage


def _count(record: Record, known: Known) -> Count:
    count = Count(
        number=record.text("number", required=True),
        who=record.text("who", required=True),
        date=record.date("date", required=True),
        text=record.text("text"),
        sources=known.citations(record, "count"),
    )
    record.close()
    return count


def _witnesses(record: Record, known: Known) -> Iterator[Witness]:
    seen: set[str] = set()
    for entry in record.records("witnesses"):
        name, source = entry.slug("id"), entry.scalar("source", required=True)
        if name in seen:
            entry.report(entry.line_of("id"), f"witness '{name}' repeated", "give it an id of its own")
        seen.add(name)
        kind, remark = entry.text("kind", required=True), entry.text("remark")
        if source:
            yield Witness(id=name, kind=kind, source=known.citation(source, entry.report), remark=remark)
        entry.close()
