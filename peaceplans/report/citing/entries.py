"""The entries of a list of sources as runs of text, in the style that the list is to have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from peaceplans.report.blocks import SourceEntry, Sources


@dataclass(frozen=True, slots=True)
class EntryRun:
    """Words of an entry.

    Attributes:
        strong, italic: how they are set.
        url: where they lead; empty when they are no link.
    """

    text: str
    strong: bool = False
    italic: bool = False
    url: str = ""


def entry_runs(sources: Sources) -> tuple[tuple[EntryRun, ...], ...]:
    """The words of each entry, without its number, in the order of the list."""
    return tuple(tuple(_plain(entry)) for entry in sources.entries)


def _plain(entry: SourceEntry) -> Iterator[EntryRun]:
    yield EntryRun(entry.publisher, strong=True)
    yield EntryRun(f", {entry.title}, {entry.date}")
    if entry.relay:
        yield EntryRun(" (relay of another publisher)")
    if entry.address:
        yield EntryRun(", ")
        yield EntryRun(entry.address, url=entry.url)
