"""Rows by columns of short texts: what the matrix is in a report. One of the kinds of block, in a file of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from peaceplans.report.amounts import Amount

if TYPE_CHECKING:
    from peaceplans.report.blocks import Cited


class CellSign(StrEnum):
    """How a cell is set off; the words in it say the same."""

    PLAIN = ""
    ABSENT = "absent"
    UNKNOWN = "unknown"
    OPEN = "open"
    DEFERRED = "deferred"


@dataclass(frozen=True, slots=True)
class GridRun:
    """Words of a cell.

    Attributes:
        strong: a figure, or the word that tells the state.
        changed: words that the baseline has not.
    """

    text: str
    strong: bool = False
    changed: bool = False


@dataclass(frozen=True, slots=True)
class GridPart:
    """What one provision has in a cell, behind its number."""

    number: str
    runs: tuple[GridRun, ...]

    @property
    def text(self) -> str:
        """The words without marks."""
        return "".join(run.text for run in self.runs)


def stretches(runs: Iterable[GridRun]) -> Iterator[tuple[bool, tuple[GridRun, ...]]]:
    """Neighbouring runs together, those that the baseline has not apart from the others; whether it has not, first."""
    for changed, found in groupby(runs, key=lambda run: run.changed):
        yield changed, tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class GridCell:
    """What a plan provides in a row.

    Attributes:
        state: what kind of cell it is, in words; empty for an ordinary provision.
        remarks: evidence, what it is left to, how it stands to the baseline, in words.
        uncertain: whether it rests on inference, which the edge shows.
        notes: places and names of the notes on it.
        amounts: its figures as numbers.
    """

    sign: CellSign = CellSign.PLAIN
    state: str = ""
    parts: tuple[GridPart, ...] = ()
    remarks: tuple[str, ...] = ()
    uncertain: bool = False
    differs: bool = False
    sources: tuple[Cited, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    amounts: tuple[Amount, ...] = ()


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column: name and small print; whether its text is a reconstruction, and whether it is the baseline."""

    name: str
    small: str
    uncertain: bool = False
    baseline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Rows by columns.

    Attributes:
        corner: what the rows are ("Topic").
        rows: label, place and cells of each row.
    """

    caption: str
    corner: str
    columns: tuple[GridColumn, ...]
    rows: tuple[tuple[str, str, tuple[GridCell, ...]], ...]
