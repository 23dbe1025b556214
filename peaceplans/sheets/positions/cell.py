"""How one party stands to one matter, with what it said of it and what of that contradicts itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from peaceplans.model.evidence import Certainty
from peaceplans.model.positions import Attitude, Stance, Statement
from peaceplans.model.source import Citation

UNKNOWN = (Attitude.SILENT, Attitude.OVERTAKEN)
"""Attitudes from which nobody can say how a party stands to the matter now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What parties stand to: a contested question, or a point of a plan.

    Attributes:
        target: id of the question (``territory``) or reference of the point (``us-28:6``), as stances name it.
        number: of the point; empty for a question.
        topic: id.
        point: reference of the point where that is another than the target: it has the target's content, which is what
            the stances are about.
    """

    target: str
    label: str
    topic: str
    number: str = ""
    point: str = ""

    @property
    def is_question(self) -> bool:
        """Whether it is a question and no point of a plan."""
        return ":" not in self.target

    @property
    def anchor(self) -> str:
        """What a note on the matter itself hangs on."""
        return f"question/{self.target}" if self.is_question else self.point or self.target

    @property
    def name(self) -> str:
        """``6 Size of Ukraine's armed forces``; of a question its label."""
        return f"{self.number} {self.label}".strip()


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two statements of one party that say the opposite of each other; neither is taken for the true one."""

    earlier: Statement
    later: Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionCell:
    """A party on a matter.

    Attributes:
        stance: our reading; None when the record has none.
        statements: those the stance, now or before, rests on, and all others of the party on the matter; newest first.
        contradictions: pairs of its own statements on the matter, oldest first.
    """

    party: str
    matter: Matter
    stance: Stance | None
    statements: tuple[Statement, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def anchor(self) -> str:
        """What a note on the cell hangs on: the stance, or without one the matter."""
        return f"stance/{self.party}/{self.matter.target}" if self.stance else self.matter.anchor

    @property
    def is_graded(self) -> bool:
        """Whether the stance has a grade and statements that it rests on."""
        return self.stance is not None and self.stance.letter is not None and bool(self.stance.statements)

    @property
    def is_known(self) -> bool:
        """Whether it can be said how the party stands to the matter: graded, and neither silent nor overtaken."""
        return self.is_graded and self.stance is not None and self.stance.attitude not in UNKNOWN

    @property
    def certainty(self) -> Certainty | None:
        """How sure the reading is; None when there is none or nothing was found."""
        return self.stance.certainty if self.stance and self.stance.letter else None

    @property
    def has_changed(self) -> bool:
        """Whether the party is read to have held something else before."""
        return self.stance is not None and bool(self.stance.earlier)

    @property
    def grounds(self) -> tuple[Statement, ...]:
        """The statements the present stance rests on, newest first."""
        ids = set(self.stance.statements) if self.stance else set()
        return tuple(one for one in self.statements if one.id in ids)

    @property
    def is_disputed(self) -> bool:
        """Whether somebody denies a statement that the present stance rests on."""
        return any(statement.disputed for statement in self.grounds)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The sources of the present stance and of what it rests on."""
        own = self.stance.sources if self.stance else ()
        return (*own, *(citation for statement in self.grounds for citation in statement.sources))


def contradictions_of(statements: Iterable[Statement]) -> tuple[Contradiction, ...]:
    """The pairs among these statements that contradict each other, each once, by the date of the later one."""
    known = {statement.id: statement for statement in statements}
    pairs = {
        frozenset((one.id, other)): Contradiction(*sorted((one, known[other]), key=_dated))
        for one in known.values()
        for other in one.contradicts
        if other in known
    }
    return tuple(sorted(pairs.values(), key=lambda pair: (_dated(pair.later), _dated(pair.earlier))))


def _dated(statement: Statement) -> tuple[str, str]:
    return statement.date, statement.id
