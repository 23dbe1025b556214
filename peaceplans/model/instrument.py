"""Security-guarantee instruments: offers, requests, clauses of plans, agreements, reference treaties."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from peaceplans.model.evidence import Certainty
from peaceplans.model.source import Citation
from peaceplans.model.terms import Term


class InstrumentKind(StrEnum):
    """What sort of instrument it is; a *partnership* has no clause on defence."""

    OFFER = "offer"
    REQUEST = "request"
    CLAUSES = "clauses"
    AGREEMENT = "agreement"
    PARTNERSHIP = "partnership"
    REFERENCE = "reference"


class FieldState(StrEnum):
    """What is known of a field. *None*: the text has no such element; the others say why nothing can be said."""

    VALUE = "value"
    NONE = "none"
    NOT_PUBLISHED = "not-published"
    NOT_FOUND = "not-found"

    @property
    def label(self) -> str:
        """The state in words, as written in a cell."""
        return self.value.replace("-", " ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of an instrument.

    Attributes:
        key: id of the vocabulary's field.
        text: what is known; beside a state other than *value* it says what is known instead.
        certainty: how sure the statement is.
    """

    key: str
    state: FieldState
    certainty: Certainty
    text: str = ""
    terms: tuple[Term, ...] = ()
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A guarantee that was offered, asked for, agreed, or serves as a reference.

    Attributes:
        id: in the same space of ids as plans.
        date: EDTF.
        status: offered, requested, signed, in force, lapsed, ...; in words.
        points: references of the provisions it consists of, if any.
        certainty_note: the dossier's own account of how sure the record is.
    """

    id: str
    title: str
    short_title: str
    date: str
    kind: InstrumentKind
    status: str
    fields: tuple[Field, ...]
    points: tuple[str, ...] = ()
    certainty_note: str = ""
    sources: tuple[Citation, ...] = ()

    def field(self, key: str) -> Field:
        """The field with this key; KeyError when there is none."""
        for field in self.fields:
            if field.key == key:
                return field
        raise KeyError(key)
