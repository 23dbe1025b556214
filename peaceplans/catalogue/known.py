"""What may be referred to, and the reading of references: vocabulary, sources, plans, provisions, statements, terms."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from peaceplans.catalogue.faults import Report, likely
from peaceplans.catalogue.nodes import Scalar
from peaceplans.catalogue.records import Record
from peaceplans.model.evidence import Grade
from peaceplans.model.notation import NotationError, read_term
from peaceplans.model.plan import Provision
from peaceplans.model.source import Citation
from peaceplans.model.terms import Deadline, Term
from peaceplans.model.vocabulary import Vocabulary

_UNKNOWN = re.compile(r"unknown (unit|party) '(.*)'")
_LIKE_A_DATE = re.compile(r"\d{4}-\d")


@dataclass(slots=True)
class Known:
    """Fills up as the files are read in the order in which they refer to each other.

    Attributes:
        sources: canonical id by id and alias.
        provisions: by reference, in the order of plans and provisions.
        reconstructed: references of the entries that take their content from others.
        plans: ids of all plans.
        instruments: ids of all instruments.
        statements: ids of all statements.
        statements_complete: no file of statements was unreadable, so that an id not among them is unknown.
        unread: ids of plans whose file could not be read, so that what refers to them is not called unknown.
        places: where each id of a plan, instrument or statement was given first, as ``file:line``.
    """

    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    sources: dict[str, str] = field(default_factory=dict)
    provisions: dict[str, Provision] = field(default_factory=dict)
    reconstructed: set[str] = field(default_factory=set)
    plans: set[str] = field(default_factory=set)
    instruments: set[str] = field(default_factory=set)
    statements: set[str] = field(default_factory=set)
    statements_complete: bool = True
    unread: set[str] = field(default_factory=set)
    places: dict[str, str] = field(default_factory=dict)

    def claim(self, name: str, line: int, report: Report) -> None:
        """Takes an id in the one space of ids; one already taken is a fault."""
        first = self.places.setdefault(name, f"{report.file}:{line}")
        if first != f"{report.file}:{line}":
            report(line, f"id '{name}' is already taken in {first}", "choose another")

    def citations(self, record: Record, what: str = "", key: str = "sources") -> tuple[Citation, ...]:
        """The sources of a record, each once, by canonical id; a `what` must have at least one."""
        scalars = record.scalars(key)
        if what and not record.has(key):
            record.report(record.line, f"{what} without a source", "name at least one under 'sources'")
        return tuple(dict.fromkeys(self.citation(scalar, record.report) for scalar in scalars))

    def citation(self, scalar: Scalar, report: Report) -> Citation:
        """A source and the place in it: ``us28-a1 p. 3``."""
        name, _, locator = scalar.value.partition(" ")
        if name not in self.sources:
            report(scalar.line, f"unknown source '{name}'", "list it in sources.yaml")
        return Citation(self.sources.get(name, name), locator.strip())

    def topics(self, record: Record, key: str) -> tuple[str, ...]:
        """A list of topics."""
        return _listed(record, key, "topic", self.vocabulary.topics.keys())

    def topic(self, record: Record) -> str:
        """The one topic that a record must have."""
        return self._topic(record, required=True)

    def maybe_topic(self, record: Record) -> str:
        """The one topic; empty when left out."""
        return self._topic(record, required=False)

    def _topic(self, record: Record, *, required: bool) -> str:
        scalar = record.scalar("topic", required=required)
        return _one(scalar, "topic", self.vocabulary.topics.keys(), record.report) if scalar else ""

    def parties(self, record: Record, key: str) -> tuple[str, ...]:
        """A list of parties."""
        return _listed(record, key, "party", self.vocabulary.parties.keys())

    def party(self, record: Record, key: str, *, required: bool = True) -> str:
        """One party; a fault when it is missing though required."""
        scalar = record.scalar(key, required=required)
        return _one(scalar, "party", self.vocabulary.parties.keys(), record.report) if scalar else ""

    def references(self, record: Record, key: str) -> tuple[str, ...]:
        """A list of provisions by reference."""
        return tuple(dict.fromkeys(self.reference(scalar, record.report) for scalar in record.scalars(key)))

    def reference(self, scalar: Scalar, report: Report, plan: str = "") -> str:
        """A provision by reference, or by its key in the plan."""
        ref = f"{plan}:{scalar.value}" if plan else scalar.value
        if ref not in self.provisions and ref.partition(":")[0] not in self.unread:
            report(scalar.line, f"unknown provision '{ref}'", likely(ref, self.provisions))
        return ref

    def plan(self, record: Record, key: str) -> str:
        """A plan that a record must name."""
        scalar = record.scalar(key, required=True)
        return _one(scalar, "plan", self.plans | self.unread, record.report) if scalar else ""

    def records(self, record: Record, key: str) -> tuple[str, ...]:
        """A list of plans and instruments."""
        return _listed(record, key, "plan or instrument", self.plans | self.unread | self.instruments)

    def questions(self, record: Record, key: str) -> tuple[str, ...]:
        """A list of contested questions."""
        return _listed(record, key, "question", self.vocabulary.questions.keys())

    def terms(self, record: Record, owner: str = "") -> tuple[Term, ...]:
        """The terms of a record, in short or long form."""
        listed = record.record("terms")
        return tuple(term for key in listed.all_keys() if (term := self._term(listed, key, owner))) if listed else ()

    def _term(self, listed: Record, key: str, owner: str) -> Term | None:
        if key not in self.vocabulary.terms:
            listed.report(listed.line_of_key(key), f"unknown term '{key}'", likely(key, self.vocabulary.terms))
            return None
        own = listed.record(key) if listed.holds_record(key) else None
        scalar = own.scalar("value", required=True) if own else listed.scalar(key, required=True)
        term = self._read(key, scalar, listed.report) if scalar else None
        grade = own.maybe_choice("grade", Grade) if own else None
        sources = self.citations(own) if own else ()
        if own and own.has("owner"):
            owner = self.party(own, "owner")
        if own:
            own.close()
        return replace(term, owner=owner, grade=grade, sources=sources) if term else None

    def _read(self, key: str, scalar: Scalar, report: Report) -> Term | None:
        try:
            term = read_term(key, scalar.value, self.vocabulary)
        except NotationError as error:
            unknown = _UNKNOWN.fullmatch(str(error))
            words = self.vocabulary.units if unknown and unknown[1] == "unit" else self.vocabulary.parties
            report(scalar.line, str(error), likely(unknown[2], words) if unknown else "")
            return None
        if isinstance(term.value, Deadline) and _LIKE_A_DATE.match(term.value.words):
            report(scalar.line, f"'{term.value.words}' is no date", "write it like 2027-01-01")
        return term


def _listed(record: Record, key: str, noun: str, known: Collection[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_one(scalar, noun, known, record.report) for scalar in record.scalars(key)))


def _one(scalar: Scalar, noun: str, known: Collection[str], report: Report) -> str:
    if scalar.value not in known:
        report(scalar.line, f"unknown {noun} '{scalar.value}'", likely(scalar.value, known))
    return scalar.value
