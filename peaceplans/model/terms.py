"""Typed values: figures, money, durations, shares, deadlines, parties, yes or no, words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from peaceplans.model.evidence import Grade
from peaceplans.model.source import Citation


class Bound(StrEnum):
    """How a figure binds: at most, at least, held at, or about that much."""

    CAP = "cap"
    FLOOR = "floor"
    LEVEL = "level"
    ABOUT = "about"


class TermKind(StrEnum):
    """The kinds of value a term can have; the vocabulary gives each key one kind."""

    QUANTITY = "quantity"
    MONEY = "money"
    DURATION = "duration"
    SHARE = "share"
    DEADLINE = "deadline"
    PARTIES = "parties"
    YES_NO = "yes-no"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of something.

    Attributes:
        unit: id of a unit of the vocabulary (``persons``, ``km``).
    """

    value: int | float
    unit: str


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole units of a currency.

    Attributes:
        currency: ISO 4217 code.
    """

    value: int | float
    currency: str


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time.

    Attributes:
        least, most: both the same for a fixed length; both None for an indefinite one.
        unit: id of a unit of time (``years``, ``days``).
    """

    least: int | float | None
    most: int | float | None
    unit: str = "years"


@dataclass(frozen=True, slots=True)
class Share:
    """Who gets how much of a whole.

    Attributes:
        parts: (party id, per cent) in the order of the source.
    """

    parts: tuple[tuple[str, int | float], ...]


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date, or a time after an event.

    Attributes:
        date: EDTF, or empty.
        within: length of time after the event, or None when the text gives no figure.
        words: the undetermined time in words ("as soon as possible"), or empty.
        event: what the time runs from ("signing"), or empty.
    """

    date: str = ""
    within: Duration | None = None
    words: str = ""
    event: str = ""


@dataclass(frozen=True, slots=True)
class Parties:
    """A list of parties by id."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class YesNo:
    """Whether something holds."""

    value: bool


@dataclass(frozen=True, slots=True)
class Words:
    """A value that only words can give."""

    text: str


type_of_kind: dict[TermKind, type] = {
    TermKind.QUANTITY: Quantity,
    TermKind.MONEY: Money,
    TermKind.DURATION: Duration,
    TermKind.SHARE: Share,
    TermKind.DEADLINE: Deadline,
    TermKind.PARTIES: Parties,
    TermKind.YES_NO: YesNo,
    TermKind.WORDS: Words,
}

TermValue = Quantity | Money | Duration | Share | Deadline | Parties | YesNo | Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One commitment's typed value.

    Attributes:
        key: kebab-case key of the vocabulary, one for each commitment.
        bound: how a figure binds, or None.
        qualifier: a condition on the value ("in peacetime"), or empty.
        owner: the party whose value it is inside an option, or empty.
        grade: None when it is that of the provision or field it stands in.
        sources: empty when they are those of the provision or field it stands in.
    """

    key: str
    value: TermValue
    bound: Bound | None = None
    qualifier: str = ""
    owner: str = ""
    grade: Grade | None = None
    sources: tuple[Citation, ...] = ()

    @property
    def kind(self) -> TermKind:
        """The kind of the value."""
        return _kind_of_type[type(self.value)]


_kind_of_type: dict[type, TermKind] = {kind_type: kind for kind, kind_type in type_of_kind.items()}
