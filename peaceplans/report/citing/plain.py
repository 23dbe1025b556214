"""Citation in plain words, which no manual asks for: publisher, title, date, address."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.model.dates import in_words
from peaceplans.report.blocks import SourceEntry
from peaceplans.report.citing.point_parts import PointParts
from peaceplans.report.citing.remarks import RELAY
from peaceplans.report.citing.runs import EntryRun


def source_runs(entry: SourceEntry) -> Iterator[EntryRun]:
    """An entry of a list of sources."""
    yield EntryRun(entry.publisher, strong=True)
    yield EntryRun(f", {entry.title}, {entry.date}")
    if entry.relay:
        yield EntryRun(f" ({RELAY})")
    if entry.address:
        yield EntryRun(", ")
        yield EntryRun(entry.address, url=entry.url)


def point_runs(point: PointParts) -> Iterator[EntryRun]:
    """A point: text, date, place, facts, and the publishers it is known from, each once.

    The first of them is the witness, with what sort of publication it is.
    """
    names = list(dict.fromkeys(entry.publisher for entry in point.sources))
    if names and point.witness:
        names[0] = f"{names[0]} ({point.witness})"
    after = f"after {', '.join(names)}" if names else ""
    parts = (point.text, in_words(point.date) if point.date else "", point.place, *point.facts, after)
    yield EntryRun(", ".join(part for part in parts if part))
