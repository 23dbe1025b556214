"""What parties hold, said and claim. Kinds of block, in a file of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from peaceplans.report.labels.labels import label

if TYPE_CHECKING:
    from peaceplans.report.blocks import Cited, NoteBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Something a party holds or said: our reading of it, or a statement.

    Attributes:
        head: attitude, or speaker and date.
        remark: how sure it is, in words.
        notes: the analyst's on it.
    """

    head: str
    text: str
    remark: str
    sources: tuple[Cited, ...] = ()
    notes: tuple[NoteBlock, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyPosition:
    """Where a party stands: readings first, then what they rest on."""

    party: str
    readings: tuple[Account, ...]
    statements: tuple[Account, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLanes:
    """Claims about an event: what is asserted faces what is denied, and what others made of it comes after.

    Attributes:
        asserted_name, denied_name, later_name: what stands over each.
        nobody: what stands where nobody asserts or denies anything.
    """

    asserted_name: str
    denied_name: str
    later_name: str
    nobody: str
    asserted: tuple[Account, ...]
    denied: tuple[Account, ...]
    later: tuple[Account, ...]

    @property
    def lanes(self) -> tuple[tuple[str, tuple[Account, ...]], ...]:
        """The two that face each other; none when only others speak."""
        if not (self.asserted or self.denied):
            return ()
        return ((self.asserted_name, self.asserted), (self.denied_name, self.denied))


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedBlock:
    """How all parties stand to a contested question beside a row: to the question, not to the row's clauses.

    Attributes:
        question: what it is called.
        readings: party and attitude in the head of each.
    """

    question: str
    readings: tuple[Account, ...]

    @property
    def heading(self) -> str:
        """What is told before the readings."""
        return label("On the question \u201c{}\u201d, not on this clause (our readings)", self.question)
