"""One thing that a dossier says, beside what the catalogue has for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from dossiers.facts import facts_of

NOTHING = facts_of("")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a dossier has and the catalogue lacks, or has otherwise."""

    place: str
    kind: str
    item: str
    line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A point, a field, a row or a source of a dossier.

    Attributes:
        family: which kind of thing it is; facts are counted by it.
        place: where it stands, by id (``us-28:6``, ``us-15y/duration``, ``e16``).
        lines: what the dossier says, without source marks.
        text: all that the catalogue says for it.
        wanted: ids of the sources that the dossier names for it, as the catalogue knows them.
        cited: ids of the sources that the catalogue cites for it.
        others: whatever differs beside facts and sources.
        shown: the dossier's words for a human reader, where they have no facts to look up.
    """

    family: str
    place: str
    lines: tuple[str, ...]
    text: str
    wanted: tuple[str, ...] = ()
    cited: frozenset[str] = frozenset()
    others: tuple[Finding, ...] = ()
    shown: str = ""

    def findings(self, counts: Counter[str]) -> Iterator[Finding]:
        """All that is lost or differs, each told once."""
        counts[f"{self.family}: items"] += 1
        yield from self.others
        there = facts_of(self.text)
        told: set[tuple[str, str]] = set()
        seen: set[tuple[str, str]] = set()
        for line in self.lines:
            facts = facts_of(line)
            seen |= set(facts.missing_from(NOTHING))
            for kind, item in facts.missing_from(there):
                if (kind, item) not in told:
                    told.add((kind, item))
                    yield Finding(self.place, kind, item, line)
        counts.update(f"{self.family}: {kind}s" for kind, _ in seen)
        counts[f"{self.family}: sources"] += len(self.wanted)
        for source in self.wanted:
            if source not in self.cited:
                yield Finding(self.place, "source", source, "named in the dossier, not cited")
