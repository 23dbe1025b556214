"""What a comparison is made of: rows, words, terms, options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from peaceplans.model.evidence import Certainty
from peaceplans.model.links import Link
from peaceplans.model.plan import Option, Plan, Provision
from peaceplans.model.source import Citation
from peaceplans.model.terms import Term


class Status(StrEnum):
    """What differs in a row."""

    SAME = "same"
    AMENDED = "amended"
    ONLY_LEFT = "only_left"
    ONLY_RIGHT = "only_right"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The status in words."""
        return self.value.replace("_", " ")


class WordOp(StrEnum):
    """What happens to a run of words from left to right."""

    EQUAL = "equal"
    DELETE = "delete"
    INSERT = "insert"
    REPLACE = "replace"


class WordChange(NamedTuple):
    """A run of text; the left parts of all runs, joined, are the left text, the right parts the right one.

    A named tuple because it is made by the thousand: that takes half the time of a dataclass.
    """

    op: WordOp
    left: str
    right: str


class TermStatus(StrEnum):
    """How two terms of one key stand to each other."""

    SAME = "same"
    CHANGED = "changed"
    ONLY_LEFT = "only_left"
    ONLY_RIGHT = "only_right"
    NOT_COMPARABLE = "not_comparable"


@dataclass(frozen=True, slots=True)
class TermChange:
    """The terms of one key on both sides.

    Attributes:
        difference: right minus left in the left unit, or None when there is no such figure.
        ratio: difference / left, four decimals; None when the left value is 0 or there is no difference.
    """

    key: str
    status: TermStatus
    left: Term | None
    right: Term | None
    difference: int | float | None = None
    ratio: float | None = None


@dataclass(frozen=True, slots=True)
class OptionChange:
    """An option beside its like: the same owner's option, else the text on the other side.

    Attributes:
        against: "option", "lead" (the other side's text) or "" (nothing there to compare with).
        words: from the left option or text to the right one.
    """

    owner: str
    left: Option | None
    right: Option | None
    against: str
    words: tuple[WordChange, ...]
    terms: tuple[TermChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Provisions that answer each other: a connected component of the main links.

    Attributes:
        id: references, sorted, joined by ``~``.
        left, right: provisions in the order of their plans; either may be empty.
        links: main links of the row; see_also: links of weight *also* that touch it.
        change: what changed, in a phrase; empty when nothing did.
        told_backwards: the phrase is told from the right plan to the left one.
        reason: why the row stands as it does (the link's, or why a provision is alone).
        sources: those of links and reasons.
        words: from the left text to the right text; several provisions are joined by a blank line.
        wording_differs: whether the two texts differ at all.
        similarity: 0 to 1, shared words over all words.
    """

    id: str
    topic: str
    status: Status
    certainty: Certainty
    left: tuple[Provision, ...]
    right: tuple[Provision, ...]
    links: tuple[Link, ...]
    see_also: tuple[Link, ...]
    change: str
    key_change: bool
    told_backwards: bool
    reason: str
    sources: tuple[Citation, ...]
    words: tuple[WordChange, ...]
    terms: tuple[TermChange, ...]
    options: tuple[OptionChange, ...]
    wording_differs: bool
    similarity: float

    @property
    def shape(self) -> str:
        """How many provisions stand on each side: ``2:1``."""
        return f"{len(self.left)}:{len(self.right)}"

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """Those of both sides, left first."""
        return (*self.left, *self.right)


class Order(StrEnum):
    """The order of rows."""

    TOPIC = "topic"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two plans side by side.

    Attributes:
        aligned: False when neither stored nor derived links exist and rows only group by topic.
        derived: whether the links were composed through lineage.
        kindred: whether one text was made from the other (redline fits), else contrast.
    """

    left: Plan
    right: Plan
    rows: tuple[Row, ...]
    aligned: bool = True
    derived: bool = False
    kindred: bool = False


def count_by_status(rows: tuple[Row, ...]) -> Mapping[Status, Mapping[Certainty, int]]:
    """How many rows have each status, split by certainty; every status and certainty is a key."""
    counts = {status: dict.fromkeys(Certainty, 0) for status in Status}
    for row in rows:
        counts[row.status][row.certainty] += 1
    return counts
