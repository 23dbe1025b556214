"""A row of the comparison with everything that is shown beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from peaceplans.compare.comparison import Row
from peaceplans.model.anchors import pair_of
from peaceplans.model.positions import Stance, Statement
from peaceplans.model.vocabulary import Question

if TYPE_CHECKING:  # a comparison opens without
    from peaceplans.model.notes import Note


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
class OnQuestion:
    """How all parties stand to a contested question of a row's topic: to the question, not to the row's clauses.

    Attributes:
        stances: the editors' readings in the vocabulary's order of parties, with the sources of what they rest on.
    """

    question: Question
    stances: tuple[Stance, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """A row with what is shown beside it.

    Attributes:
        number: 1 for the first row shown.
        spoken: the row as it is read aloud.
        positions: how the parties stand to it.
        questions: how all parties stand to the contested questions of its topic.
        left_absence, right_absence: the sentence in place of a missing side, else empty.
        notes: those on its provisions, their terms and its pairs, newest first.
    """

    number: int
    row: Row
    spoken: str
    positions: Sequence[Position] = ()
    questions: Sequence[OnQuestion] = ()
    left_absence: str = ""
    right_absence: str = ""
    notes: tuple[Note, ...] = ()

    @property
    def anchor(self) -> str:
        """What a new note on the row hangs on: the pair of its first link, else its first provision."""
        if self.row.links:
            link = self.row.links[0]
            return pair_of(link.left, link.right)
        return self.row.provisions[0].ref
