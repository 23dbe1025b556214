"""What is chosen to be seen in the matrix: plans, rows, baseline, filter. A page keeps it as its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class RowKind(StrEnum):
    """What the rows are: topics of the vocabulary, or the points of a plan."""

    TOPICS = "topics"
    POINTS = "points"


class MatrixMark(StrEnum):
    """What a row must bear to be shown; of several each must hold."""

    DIFFERING = "differing"
    OPEN = "open"
    SILENT = "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixFilter:
    """Which rows are shown; empty admits all.

    Attributes:
        marks: only rows in which a shown plan differs, leaves something open or to another document, or is silent.
        topics: ids; for points those of the points.
        words: all of them, parted by white space, occur in the row's name or in a shown cell; capitals and accents do
            not count.
    """

    marks: frozenset[MatrixMark] = frozenset()
    topics: tuple[str, ...] = ()
    words: str = ""

    @property
    def asks(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.marks or self.topics or self.words.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixChoice:
    """What is chosen; ids that are not in the library are passed over.

    Attributes:
        plans: ids in the order of the columns; empty for all plans by date.
        hidden: those of them that are not shown now; they keep their place.
        pinned: those that stand in front, in this order.
        baseline: the plan the others are set against, or empty; also one that is hidden or not among the plans: it then
            stands in no column and the others are set against it all the same.
        rows: topics, or the points of a plan.
        points_of: the plan whose points are the rows; empty for the first of: baseline, first plan. The page sets it
            when rows become points, so that another baseline never changes the alignment.
        all_topics: also topics on which no shown plan has anything.
    """

    plans: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    pinned: tuple[str, ...] = ()
    baseline: str = ""
    rows: RowKind = RowKind.TOPICS
    points_of: str = ""
    all_topics: bool = False
    row_filter: MatrixFilter = field(default_factory=MatrixFilter)
