"""A sheet of a workbook as rows of cells under named columns, before anything is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from peaceplans.report.lines import Mark


class Look(StrEnum):
    """How a whole cell is set off; its words say the same."""

    PLAIN = ""
    ABSENT = "absent"
    UNKNOWN = "unknown"
    PROVISIONAL = "provisional"


@dataclass(frozen=True, slots=True)
class Bit:
    """Words of a cell that are set alike."""

    text: str
    mark: Mark = Mark.NONE
    strong: bool = False
    quiet: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Rich:
    """A cell of words that are not all set alike, or that is set off as a whole."""

    bits: tuple[Bit, ...]
    look: Look = Look.PLAIN

    @property
    def text(self) -> str:
        """The words."""
        return "".join(bit.text for bit in self.bits)


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a place on the web (``url``) or to a sheet of the same workbook (``sheet``)."""

    text: str
    url: str = ""
    sheet: str = ""


Cell = str | int | float | date | Rich | Link


@dataclass(frozen=True, slots=True)
class Column:
    """A column and its width in characters."""

    name: str
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """A sheet.

    Attributes:
        name: of the sheet, in a word or two; made unique and fit when it is written.
        caption: what is in it, in words.
        columns: from left to right.
        rows: as many cells each as there are columns.
        keys: the first columns that stand again in a row that goes on with a longer text; the very first is marked.
        ours: whether the names of the columns are the program's own and differ, so that they can head an Excel table.
        abreast: how many of the first columns belong together on a page of paper; all when 0.
    """

    name: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    keys: int = 1
    ours: bool = True
    abreast: int = 0


@dataclass(frozen=True, slots=True)
class Continued:
    """Rows that go on below because a cell holds no more: where, and on how many rows."""

    sheet: str
    row: str
    rows: int


def lines_of(parts: Iterable[Iterable[Bit]]) -> tuple[Bit, ...]:
    """Parts one under the other in a cell; empty parts are left out."""
    found: list[Bit] = []
    for part in parts:
        bits = [bit for bit in part if bit.text]
        if bits:
            found += [Bit("\n"), *bits] if found else bits
    return tuple(found)


def words_of(cell: Cell) -> str:
    """What is read in a cell."""
    return cell.text if isinstance(cell, Rich | Link) else str(cell)
