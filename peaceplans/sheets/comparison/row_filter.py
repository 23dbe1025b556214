"""Which rows of a comparison are shown."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from peaceplans.compare.comparison import Row, Status
from peaceplans.model.evidence import Certainty
from peaceplans.model.links import Relation
from peaceplans.model.plan import State
from peaceplans.sheets.comparison.row import SheetRow

ONE_SIDED = "none"
"""The relation of a row whose provisions no link relates to anything."""
RELATIONS = (
    Relation.OPPOSED.value,
    Relation.REPLACED.value,
    Relation.NARROWED.value,
    Relation.BROADENED.value,
    Relation.AMENDED.value,
    Relation.SAME.value,
    ONE_SIDED,
)
"""The relations a row can have, the one that says most first."""
STATES = (State.OPEN, State.STRUCK, State.AGREED, State.NOT_STATED)
"""The states a row can have, the one that says most first."""


class RowMark(StrEnum):
    """What a row may bear beside the one value it has of each facet."""

    KEY_CHANGES = "key-changes"
    NOTED = "noted"
    DIFFERING = "differing"


def relation_of(row: Row) -> str:
    """The strongest relation of its main links; *none* without any."""
    found = {link.relation.value for link in row.links}
    return next((relation for relation in RELATIONS if relation in found), ONE_SIDED)


def state_of(row: Row) -> State:
    """The most telling state of its provisions: one that is open makes the row open."""
    found = {provision.state for provision in row.provisions}
    return next(state for state in STATES if state in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFilter:
    """Which rows are shown; an empty set, a flag not set and empty words admit all.

    Attributes:
        key_changes, noted, differing: only key changes, only rows with notes, only rows that are not *same*.
        words: all of them, parted by white space, occur in what stands in the row or in its notes; capitals and accents
            do not count.
    """

    statuses: frozenset[Status] = frozenset()
    certainties: frozenset[Certainty] = frozenset()
    relations: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    states: frozenset[State] = frozenset()
    key_changes: bool = False
    noted: bool = False
    differing: bool = False
    words: str = ""

    def admits(self, shown: SheetRow) -> bool:
        """Whether the row is shown."""
        row = shown.row
        return (
            (not self.statuses or row.status in self.statuses)
            and (not self.certainties or row.certainty in self.certainties)
            and (not self.topics or row.topic in self.topics)
            and (not self.relations or relation_of(row) in self.relations)
            and (not self.states or state_of(row) in self.states)
            and (not self.key_changes or row.key_change)
            and (not self.noted or bool(shown.notes))
            and (not self.differing or row.status is not Status.SAME)
            and (not self.words or _occur(folded(self.words).split(), shown))
        )

    def toggled(self, mark: RowMark) -> RowFilter:
        """The same with a flag set, or no more set."""
        match mark:
            case RowMark.KEY_CHANGES:
                return replace(self, key_changes=not self.key_changes)
            case RowMark.NOTED:
                return replace(self, noted=not self.noted)
            case RowMark.DIFFERING:
                return replace(self, differing=not self.differing)

    @property
    def marks(self) -> tuple[RowMark, ...]:
        """The flags that are set."""
        flags = (self.key_changes, self.noted, self.differing)
        return tuple(mark for mark, chosen in zip(RowMark, flags, strict=True) if chosen)

    def as_mapping(self) -> dict[str, list[str]]:
        """The filter as the JSON format has it; empty when nothing is filtered."""
        parts: dict[str, list[str]] = {
            "status": sorted(self.statuses),
            "certainty": sorted(self.certainties),
            "relation": sorted(self.relations),
            "topic": sorted(self.topics),
            "state": sorted(self.states),
            "marks": sorted(self.marks),
            "words": [self.words] if self.words.strip() else [],
        }
        return {name: values for name, values in parts.items() if values}

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, Iterable[str]], *, lenient: bool = False) -> RowFilter:
        """The filter that ``as_mapping`` tells.

        Args:
            mapping: facet -> values.
            lenient: leave out what is not known, as it may have been kept by another version of the program.

        Raises:
            ValueError: a facet or value is not known.
        """
        known = ("status", "certainty", "relation", "topic", "state", "marks", "words")
        strange = [name for name in mapping if name not in known]
        if strange and not lenient:
            raise ValueError(f"unknown facet '{strange[0]}'")

        def chosen(name: str) -> tuple[str, ...]:
            return tuple(mapping.get(name, ()))

        marks = _known(RowMark, chosen("marks"), lenient)
        relations = chosen("relation")
        if not lenient and not set(relations) <= set(RELATIONS):
            raise ValueError(f"unknown relation among {', '.join(relations)}")
        return cls(
            statuses=_known(Status, chosen("status"), lenient),
            certainties=_known(Certainty, chosen("certainty"), lenient),
            relations=frozenset(relations) & frozenset(RELATIONS),
            topics=frozenset(chosen("topic")),
            states=_known(State, chosen("state"), lenient),
            key_changes=RowMark.KEY_CHANGES in marks,
            noted=RowMark.NOTED in marks,
            differing=RowMark.DIFFERING in marks,
            words=" ".join(chosen("words")),
        )


_Value = TypeVar("_Value", bound=StrEnum)


def _known(kind: type[_Value], values: Iterable[str], lenient: bool) -> frozenset[_Value]:
    there = {value.value for value in kind}
    return frozenset(kind(value) for value in values if not lenient or value in there)


@lru_cache(maxsize=8192)  # the same texts are searched again with every letter typed
def folded(text: str) -> str:
    """The text without what is typed or left out by chance: capitals, accents, typographic quotes and dashes."""
    plain = text.translate(_TYPOGRAPHIC) if not text.isascii() else text
    plain = plain.casefold()
    if plain.isascii():
        return plain
    parts = unicodedata.normalize("NFKD", plain)
    return "".join(sign for sign in parts if not unicodedata.combining(sign)).casefold()


_TYPOGRAPHIC = str.maketrans("\u2018\u2019\u02bc\u201c\u201d\u2010\u2011\u2012\u2013\u2014", "'''\"\"-----", "\u00ad")


def _occur(words: list[str], shown: SheetRow) -> bool:
    texts = [folded(text) for text in _texts(shown) if text]
    return all(any(word in text for text in texts) for word in words)


def _texts(shown: SheetRow) -> Iterator[str]:
    """What of a row is searched."""
    yield shown.row.change
    for provision in shown.row.provisions:
        yield provision.title
        yield provision.lead
        yield from (clause.text for clause in provision.clauses)
        for option in provision.options:
            yield option.title
            yield option.text
    for note in shown.notes:
        yield note.title
        yield note.text
