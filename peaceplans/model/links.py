"""Concordances: which provision of one plan answers which of another, and what changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from peaceplans.model.source import Citation


class Weight(StrEnum):
    """Main links make rows; also links are cross-references."""

    MAIN = "main"
    ALSO = "also"


class Relation(StrEnum):
    """How the right provision stands to the left one."""

    SAME = "same"
    AMENDED = "amended"
    NARROWED = "narrowed"
    BROADENED = "broadened"
    REPLACED = "replaced"
    OPPOSED = "opposed"

    @property
    def mirrored(self) -> Relation:
        """The relation seen from the other side."""
        return {Relation.NARROWED: Relation.BROADENED, Relation.BROADENED: Relation.NARROWED}.get(self, self)


class Origin(StrEnum):
    """Where a link comes from."""

    CATALOGUE = "catalogue"
    DERIVED = "derived"
    SUGGESTED = "suggested"
    ANALYST = "analyst"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One provision to one provision.

    Attributes:
        left, right: references (``us-28:6``, ``ua-us-20:4``).
        change: what changed, in at most twelve words, told from left to right; empty for *same*.
        key_change: one of the few changes that matter most.
        reason: why the two answer each other.
        confidence: 0 to 1; 1 for the catalogue's own.
    """

    left: str
    right: str
    relation: Relation
    weight: Weight = Weight.MAIN
    change: str = ""
    key_change: bool = False
    reason: str = ""
    sources: tuple[Citation, ...] = ()
    origin: Origin = Origin.CATALOGUE
    confidence: float = 1.0

    def mirrored(self) -> Link:
        """The same link with the sides exchanged."""
        return replace(self, left=self.right, right=self.left, relation=self.relation.mirrored)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alone:
    """A provision that answers nothing in the other plan, and why it is held to.

    Attributes:
        ref: the provision's reference.
        change: what that means in at most twelve words ("no ban on membership").
    """

    ref: str
    change: str = ""
    key_change: bool = False
    reason: str = ""
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Concordance:
    """All links of two plans, and the provisions that stand alone.

    Attributes:
        backwards: the phrases tell what changed from right to left.
    """

    left: str
    right: str
    links: tuple[Link, ...] = ()
    alone: tuple[Alone, ...] = ()
    backwards: bool = False

    def mirrored(self) -> Concordance:
        """The same concordance with the sides exchanged."""
        return Concordance(
            left=self.right,
            right=self.left,
            links=tuple(link.mirrored() for link in self.links),
            alone=self.alone,
            backwards=not self.backwards,
        )
