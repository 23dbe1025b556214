"""One commitment through all plans: its steps by date, their values, and what changed from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from peaceplans.compare.comparison import TermChange
from peaceplans.model.evidence import Certainty, Grade
from peaceplans.model.plan import Coverage, Plan, Provision, Reading
from peaceplans.model.source import Citation
from peaceplans.model.terms import Duration, Money, Quantity, Term
from peaceplans.sheets.matrix.line import CellLine

_UNSURE = (Grade.INFERRED, Grade.UNVERIFIED, Grade.NOT_PUBLIC)


class StepState(StrEnum):
    """What a plan has of the commitment."""

    VALUE = "value"
    RIVALS = "rivals"
    REPORTS = "reports"
    OTHERWISE = "otherwise"
    STRUCK = "struck"
    NO_CLAUSE = "no-clause"
    NOT_KNOWN = "not-known"

    @property
    def label(self) -> str:
        """The state in words."""
        return _STATES[self]


_STATES = {
    StepState.VALUE: "stated",
    StepState.RIVALS: "open: rival proposals",
    StepState.REPORTS: "only in rival reports",
    StepState.OTHERWISE: "not stated",
    StepState.STRUCK: "struck",
    StepState.NO_CLAUSE: "no such clause",
    StepState.NOT_KNOWN: "not public: unknown",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StrandName:
    """A commitment that can be followed.

    Attributes:
        key: of the term.
        plans: ids of the shown plans that have it, by date.
        topics: ids of the topics it stands under, most frequent first.
    """

    key: str
    label: str
    plans: tuple[str, ...]
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StrandValue:
    """A value that a plan, a party in it, or a report of it has.

    Attributes:
        ref: of the provision.
        words: value, bound and qualifier: ``800,000 persons, cap, in peacetime``.
        short: the value alone: ``800,000``.
        owner: the party whose proposal it is, by name; empty for the provision's own value.
        witness: who reports it so; empty for what the record holds.
        grade: the evidence in words.
    """

    ref: str
    term: Term
    words: str
    short: str
    certainty: Certainty
    grade: str
    owner: str = ""
    witness: str = ""
    unsure: bool = False
    sources: tuple[Citation, ...] = ()

    @property
    def whose(self) -> str:
        """``Russia's figure``, ``according to EFE``; empty for the provision's own value."""
        if self.witness:
            return f"according to {self.witness}"
        noun = "figure" if isinstance(self.term.value, Quantity | Money | Duration) else "proposal"
        return f"{self.owner}'s {noun}" if self.owner else ""


@dataclass(frozen=True, slots=True)
class StrandChange:
    """One value against one of an earlier step.

    Attributes:
        words: ``+200,000 persons (+33.3 %)``, ``the same figure, other conditions``, ``changed``, ``the same``.
        certainty: of the weaker value.
    """

    before: StrandValue
    after: StrandValue
    change: TermChange
    words: str
    certainty: Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class StrandStep:
    """What a plan has of the commitment.

    Attributes:
        provisions: those with a value, or that say something else instead; empty when there is none.
        values: the plan's own value, else those of its options with their owners.
        reports: values that are only reported by some (readings).
        readings: all rival reports of these provisions, also those without a value of their own.
        line: what the provisions provide in a line.
        certainty: of the weakest value or provision; of an absence what its coverage allows.
        before: id of the plan of the earlier step that has values; changes: from its values to these.
        made_from: ids of the plans of this strand that this one was made from; changes_made: from their values.
    """

    plan: Plan
    state: StepState
    provisions: tuple[Provision, ...]
    values: tuple[StrandValue, ...]
    reports: tuple[StrandValue, ...]
    readings: tuple[Reading, ...]
    line: CellLine
    certainty: Certainty
    sources: tuple[Citation, ...]
    before: str = ""
    changes: tuple[StrandChange, ...] = ()
    made_from: tuple[str, ...] = ()
    changes_made: tuple[StrandChange, ...] = ()

    @property
    def short(self) -> str:
        """The values alone: ``85,000 / 250,000``; the state in words when there are none."""
        return " / ".join(value.short for value in self.values) or self.state_words

    @property
    def state_words(self) -> str:
        """The state in words."""
        in_part = self.state is StepState.NOT_KNOWN and self.plan.coverage is Coverage.PARTIAL
        return "not known" if in_part else self.state.label

    @property
    def unsure(self) -> bool:
        """Whether a value rests on inference."""
        return any(value.unsure for value in self.values)

    @property
    def disputed(self) -> bool:
        """Whether reports or parties contradict each other about it."""
        return any(provision.disputed for provision in self.provisions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Strand:
    """A commitment through all shown plans, by date."""

    key: str
    label: str
    topics: tuple[str, ...]
    steps: tuple[StrandStep, ...]

    @property
    def headline(self) -> str:
        """``85,000 / 250,000 → 600,000 → 800,000``: the values of texts in turn, those inferred said to be so."""
        told: list[str] = []
        for step in self.steps:
            if step.values:
                said = f"{step.short} (inferred)" if step.unsure else step.short
                told += [said] if not told or told[-1].removesuffix(" (inferred)") != step.short else []
        return " \N{RIGHTWARDS ARROW} ".join(told)
