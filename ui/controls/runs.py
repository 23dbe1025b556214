"""Text of cells as runs of one style each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol


class Style(Enum):
    """How a run looks."""

    PLAIN = auto()
    FIGURE = auto()
    MUTED = auto()
    STATE = auto()
    SMALL = auto()
    VERDICT = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one style: one of `Style`, or of those that another table has."""

    text: str
    style: Enum = Style.PLAIN


def plain(runs: Iterable[Run]) -> str:
    """The words without styles."""
    return "".join(run.text for run in runs).replace("\u2028", "\n").replace("\u00a0", " ")


class Cells(Protocol):
    """A table whose cells are runs."""

    def rowCount(self) -> int:
        """How many rows."""

    def columnCount(self) -> int:
        """How many columns."""

    def runs(self, row: int, column: int) -> tuple[Run, ...]:
        """The words of a cell."""


def painted(cells: Cells) -> Callable[[int, int], str]:
    """The texts of cells letter by letter as they are painted."""
    return lambda row, column: "".join(run.text for run in cells.runs(row, column))
