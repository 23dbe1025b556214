"""How well something is evidenced: grades, dossier letters, and the certainty they give.

The table is the one of the editorial rules: a grade says what kind of evidence there is,
a certainty how sure a statement resting on it can be.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Certainty(StrEnum):
    """How sure a shown fact or difference is, surest first."""

    ESTABLISHED = "established"
    REPORTED = "reported"
    PROVISIONAL = "provisional"

    @property
    def rank(self) -> int:
        """0 for the surest, 2 for the least sure."""
        return _ORDER.index(self)

    def lowered(self) -> Certainty:
        """One step less sure; the least sure stays what it is."""
        return _ORDER[min(self.rank + 1, len(_ORDER) - 1)]


_ORDER = (Certainty.ESTABLISHED, Certainty.REPORTED, Certainty.PROVISIONAL)


class Grade(StrEnum):
    """The kind of evidence behind a provision, clause, option, reading, field or term."""

    PUBLISHED_TEXT = "published-text"
    OFFICIAL_SUMMARY = "official-summary"
    PRESS_REPORT = "press-report"
    INFERRED = "inferred"
    UNVERIFIED = "unverified"
    NOT_PUBLIC = "not-public"

    @property
    def certainty(self) -> Certainty:
        """The certainty this grade gives."""
        return _GRADES[self]

    @property
    def label(self) -> str:
        """The grade in words, as shown to a reader."""
        return "summary of a published text" if self is Grade.PUBLISHED_TEXT else self.value.replace("-", " ")


_GRADES = {
    Grade.PUBLISHED_TEXT: Certainty.ESTABLISHED,
    Grade.OFFICIAL_SUMMARY: Certainty.ESTABLISHED,
    Grade.PRESS_REPORT: Certainty.REPORTED,
    Grade.INFERRED: Certainty.PROVISIONAL,
    Grade.UNVERIFIED: Certainty.PROVISIONAL,
    Grade.NOT_PUBLIC: Certainty.PROVISIONAL,
}


class Letter(StrEnum):
    """The grade a dossier gives to a statement or to a field of an instrument."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    T = "T"
    MEMORY = "memory"

    @property
    def certainty(self) -> Certainty:
        """The certainty this letter gives."""
        if self in (Letter.A, Letter.T):
            return Certainty.ESTABLISHED
        if self in (Letter.B, Letter.C):
            return Certainty.REPORTED
        return Certainty.PROVISIONAL


def weakest(certainties: Iterable[Certainty]) -> Certainty:
    """The least sure of several; *established* when there are none."""
    return max(certainties, key=lambda certainty: certainty.rank, default=Certainty.ESTABLISHED)
