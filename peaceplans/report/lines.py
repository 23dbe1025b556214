"""Words of one mark, and the lines they make up: what the window shows of a text and what reports are written from.

They stand by themselves because the window opens without the other blocks of a report.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """How a run of words is marked: by the side it is found on alone, or as taken out and put in."""

    NONE = ""
    LEFT = "left"
    RIGHT = "right"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one mark."""

    text: str
    mark: Mark = Mark.NONE


@dataclass(frozen=True, slots=True)
class Words:
    """Words of both sides that face each other: equal, replaced, only left (right empty) or only right (left empty)."""

    left: str
    right: str

    @property
    def same(self) -> bool:
        """Whether both sides have them."""
        return self.left == self.right


@dataclass(frozen=True, slots=True)
class Line:
    """A lead or a clause.

    Attributes:
        label: letter of the clause, or empty; a label, never part of the text.
        remark: what is special about the line ("press report"); empty when nothing is.
        opens: whether another provision's text begins here, which is shown by a rule.
        words: in a text that runs through both sides, the words of both, breaks of lines included: those of all its
            lines, joined, are the left text exactly and the right one.
    """

    runs: tuple[Run, ...]
    label: str = ""
    remark: str = ""
    opens: bool = False
    words: tuple[Words, ...] = ()

    @property
    def text(self) -> str:
        """The words without marks."""
        return "".join(run.text for run in self.runs)
