"""A plan, its witnesses and its provisions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from peaceplans.model.evidence import Certainty, Grade, weakest
from peaceplans.model.source import Citation, Remark
from peaceplans.model.terms import Term


class PlanKind(StrEnum):
    """What sort of document a plan is."""

    PLAN = "plan"
    COUNTER_PROPOSAL = "counter-proposal"
    MEMORANDUM = "memorandum"
    COMMUNIQUE = "communique"
    TERMS = "terms"


class Coverage(StrEnum):
    """How much of a plan's text the record has."""

    FULL_TEXT = "full-text"
    ALL_POINTS = "all-points"
    PARTIAL = "partial"
    NONE = "none"

    @property
    def shows_absence(self) -> bool:
        """Whether the plan can be said to have no such clause."""
        return self in (Coverage.FULL_TEXT, Coverage.ALL_POINTS)


class Wording(StrEnum):
    """Whose words the provisions are in: the catalogue's own, or a document's."""

    SUMMARY = "summary"
    DOCUMENT = "document"


class State(StrEnum):
    """Whether a provision is agreed, and if it still stands."""

    AGREED = "agreed"
    OPEN = "open"
    STRUCK = "struck"
    NOT_STATED = "not-stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A lettered part of a provision.

    Attributes:
        letter: "a", "b", ...; a label, never part of the text; empty for a part that the text does not letter.
        grade: None when it is that of the provision.
    """

    letter: str
    text: str
    grade: Grade | None = None
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A rival content inside an open point; not part of the provision's text.

    Attributes:
        owner: id of the party that proposes it.
        title: what it is called ("variant A: we stand where we stand"); may be empty.
    """

    owner: str
    text: str
    title: str = ""
    terms: tuple[Term, ...] = ()
    grade: Grade | None = None
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one witness or speaker reports differently of the same provision: a rival report, not a rival proposal.

    Attributes:
        witness: who reads it so, in words ("EFE, Blick, Novaya Gazeta Europe").
        terms: the terms that differ in this reading.
    """

    witness: str
    text: str
    terms: tuple[Term, ...] = ()
    grade: Grade | None = None
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """One entry of a plan.

    Attributes:
        plan: id of the plan.
        key: unique in the plan and never reused (``4``, ``w6``, ``rider``).
        number: the label printed; may be empty.
        lead: the text before the clauses; plain text, NFC.
        topic, further_topics: ids of the vocabulary.
        agreed_by, obliged: party ids: who agrees to it, whom it binds.
        disputed: reports or parties contradict each other about it; told by the readings.
        basis: references of the provisions whose content a reconstruction takes over.
        brief: what it provides, in at most twelve words ("cap of 600,000"); what a cell of the matrix shows.
        deferred: the document or decision that the matter is left to; empty when it is left to none.
        background: sourced remarks that are not content: context figures, later history.
    """

    plan: str
    key: str
    title: str
    lead: str
    topic: str
    grade: Grade
    number: str = ""
    brief: str = ""
    deferred: str = ""
    clauses: tuple[Clause, ...] = ()
    further_topics: tuple[str, ...] = ()
    state: State = State.NOT_STATED
    agreed_by: tuple[str, ...] = ()
    disputed: bool = False
    obliged: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()
    options: tuple[Option, ...] = ()
    readings: tuple[Reading, ...] = ()
    basis: tuple[str, ...] = ()
    background: tuple[Remark, ...] = ()
    sources: tuple[Citation, ...] = ()

    @property
    def ref(self) -> str:
        """The reference, unique in a library: ``ua-us-20:4``."""
        return f"{self.plan}:{self.key}"

    @property
    def text(self) -> str:
        """Lead and clauses, one a line, without their letters."""
        return "\n".join(part for part in (self.lead, *(clause.text for clause in self.clauses)) if part)

    @property
    def flags(self) -> tuple[str, ...]:
        """The flags that stand apart from the grade."""
        return ("disputed",) if self.disputed else ()

    @property
    def certainty(self) -> Certainty:
        """That of the weakest part, one step lower when disputed."""
        grades = [self.grade]
        grades += [clause.grade for clause in self.clauses if clause.grade]
        grades += [option.grade for option in self.options if option.grade]
        grades += [term.grade for term in self.terms if term.grade]
        certainty = weakest(grade.certainty for grade in grades)
        return certainty.lowered() if self.disputed else certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """One published form of a plan.

    Attributes:
        kind: what sort of publication ("leaked text", "agency translation", "official summary").
        source: the source it is; carries publisher, date, address and language.
    """

    id: str
    kind: str
    source: Citation
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lineage:
    """Which plan a plan was made from, and how."""

    plan: str
    how: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """What somebody said of how many points a plan has.

    Attributes:
        number: as it was said ("19", "26 or 28").
        who: speaker or outlet.
        date: EDTF.
        text: what the number was said of, in the editors' words; may be empty.
    """

    number: str
    who: str
    date: str
    text: str = ""
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A peace plan or another text of the same kind.

    Attributes:
        date: EDTF.
        publication: publication status in words ("leaked, never formally published").
        points_stated: the number the plan is known by, or None.
        banner: what a reader must be told before anything of the plan is shown; may be empty.
        account: how the entries were made, in a paragraph; may be empty.
        counts: what was said of the number of its points, oldest first.
    """

    id: str
    title: str
    short_title: str
    date: str
    kind: PlanKind
    coverage: Coverage
    wording: Wording
    authors: tuple[str, ...] = ()
    addressee: str = ""
    publication: str = ""
    points_stated: int | None = None
    banner: str = ""
    account: str = ""
    lineage: tuple[Lineage, ...] = ()
    counts: tuple[Count, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    provisions: tuple[Provision, ...] = ()
    sources: tuple[Citation, ...] = ()

    def provision(self, key: str) -> Provision:
        """The provision with this key; KeyError when there is none."""
        for provision in self.provisions:
            if provision.key == key:
                return provision
        raise KeyError(key)

    def without_provisions(self) -> Plan:
        """The plan's own particulars alone."""
        return replace(self, provisions=())
