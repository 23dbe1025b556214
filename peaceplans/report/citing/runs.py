"""Words with the little that styles of citation do to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


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


def as_text(runs: Iterable[EntryRun]) -> str:
    """The words alone."""
    return "".join(run.text for run in runs)


def stopped(runs: Iterable[EntryRun]) -> Iterator[EntryRun]:
    """With a full stop at the end, unless one is there."""
    last = EntryRun("")
    for last in runs:
        yield last
    if last.url or not last.text.endswith("."):
        yield EntryRun(".")
