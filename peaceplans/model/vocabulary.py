"""The controlled vocabulary: topics, parties, units, term keys, instrument fields, contested questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from peaceplans.model.terms import TermKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A subject that provisions of different plans share.

    Attributes:
        id: slug (``armed-forces``).
        dossier: the name the dossiers use, for checking ("armed forces").
    """

    id: str
    label: str
    dossier: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A state, group or body that binds itself, claims or speaks.

    Attributes:
        id: slug (``ua``, ``e3-eu``).
        label: full name ("United States").
        capital: the short name used for positions ("Washington"); the label when none is usual.
    """

    id: str
    label: str
    capital: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit of measure.

    Attributes:
        dimension: units of one dimension convert into each other.
        factor: how many base units of the dimension one of it is (years: 12, months: 1).
    """

    id: str
    label: str
    dimension: str
    factor: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TermKey:
    """What a term key stands for.

    Attributes:
        id: kebab-case key.
        unit: dimension expected of a quantity or duration, or empty.
    """

    id: str
    label: str
    kind: TermKind
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldKey:
    """A field that every instrument has.

    Attributes:
        dossier: the field's name in the dossier of guarantees.
    """

    id: str
    label: str
    dossier: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A contested question on which parties state their positions.

    Attributes:
        topic: id of the topic it belongs to; several questions may share one.
        dossier: the section's number in the dossier of positions.
    """

    id: str
    label: str
    topic: str
    dossier: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """All of them by id, each mapping in the order in which they are shown."""

    topics: Mapping[str, Topic] = field(default_factory=dict)
    parties: Mapping[str, Party] = field(default_factory=dict)
    units: Mapping[str, Unit] = field(default_factory=dict)
    terms: Mapping[str, TermKey] = field(default_factory=dict)
    fields: Mapping[str, FieldKey] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)

    def topic_label(self, topic: str) -> str:
        """The topic's label; the id itself for one that is not in the vocabulary."""
        found = self.topics.get(topic)
        return found.label if found else topic

    def party_label(self, party: str) -> str:
        """The party's label; the id itself for one that is not in the vocabulary."""
        found = self.parties.get(party)
        return found.label if found else party

    def question_label(self, question: str) -> str:
        """The question's label; the id itself for one that is not in the vocabulary."""
        found = self.questions.get(question)
        return found.label if found else question

    def term_label(self, key: str) -> str:
        """The term's label; the key in words for one that is not in the vocabulary."""
        found = self.terms.get(key)
        return found.label if found else key.replace("-", " ")

    def capital(self, party: str) -> str:
        """The name used for the party's positions ("Moscow")."""
        found = self.parties.get(party)
        return (found.capital or found.label) if found else party
