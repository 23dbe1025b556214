"""The comparison of two plans as it is shown, reported and printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from peaceplans.compare.comparison import Comparison, Order, Row, Status
from peaceplans.model.evidence import Certainty
from peaceplans.model.plan import Plan
from peaceplans.model.positions import Stance, Statement
from peaceplans.model.source import Source
from peaceplans.model.vocabulary import Vocabulary


class Mode(StrEnum):
    """How differences are marked.

    *contrast*: words found on one side only are underlined with the same weight on both sides (rivals);
    *redline*: struck and inserted (texts that come from one another).
    """

    CONTRAST = "contrast"
    REDLINE = "redline"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFilter:
    """Which rows are shown; an empty set admits all."""

    statuses: frozenset[Status] = frozenset()
    certainties: frozenset[Certainty] = frozenset()
    topics: frozenset[str] = frozenset()

    def admits(self, row: Row) -> bool:
        """Whether the row is shown."""
        return (
            (not self.statuses or row.status in self.statuses)
            and (not self.certainties or row.certainty in self.certainties)
            and (not self.topics or row.topic in self.topics)
        )

    def as_mapping(self) -> dict[str, list[str]]:
        """The filter as the JSON format has it; empty when nothing is filtered."""
        parts: dict[str, list[str]] = {
            "status": sorted(self.statuses),
            "certainty": sorted(self.certainties),
            "topic": sorted(self.topics),
        }
        return {name: values for name, values in parts.items() if values}


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """How one party stands to the matter of a row.

    Attributes:
        stances: the editors' readings, one for each provision on which there is one.
        statements: what they and others of the party said, latest first.
    """

    party: str
    stances: tuple[Stance, ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """A row with what is shown beside it.

    Attributes:
        number: 1 for the first row shown.
        spoken: the row as it is read aloud.
        positions: how the parties stand to it.
        left_absence, right_absence: the sentence in place of a missing side, else empty.
    """

    number: int
    row: Row
    spoken: str
    positions: Sequence[Position] = ()
    left_absence: str = ""
    right_absence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonSheet:
    """All of it.

    Attributes:
        banner: sentences that stand over everything (texts that are not public, summaries, not aligned).
        counts: all rows (before the filter) by status and certainty.
        sources: every source cited by what is shown, by id, in order of first mention; the position is its number.
    """

    comparison: Comparison
    rows: tuple[SheetRow, ...]
    order: Order
    mode: Mode
    row_filter: RowFilter
    banner: tuple[str, ...]
    counts: Mapping[Status, Mapping[Certainty, int]]
    sources: Mapping[str, Source]
    vocabulary: Vocabulary = field(repr=False)
    catalogue_version: str = ""
    state_of_record: str = ""

    @property
    def left(self) -> Plan:
        """The left plan."""
        return self.comparison.left

    @property
    def right(self) -> Plan:
        """The right plan."""
        return self.comparison.right

    def source_numbers(self) -> dict[str, int]:
        """The number under which each source is listed, from 1."""
        return {source_id: number for number, source_id in enumerate(self.sources, 1)}
