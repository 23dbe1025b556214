"""Conditions on fields by which instruments are chosen: what is asked, how it is written, and who meets it.

An answer is yes, no, or that nobody can say: a field that is not published or not found never counts as a no.

    response-military=value        the text has something on it     (also =none, =not-published, =not-found)
    trigger~nuclear weapons        its text has these words
    duration>=15 years             the least length it names is that or more; an indefinite one is the longest
    duration>=50 years, longest    the same of the longest length it names
    consultation<=24 hours         the longest length it names is that or less
    duration=established           how sure what is told of the field is (established, reported, provisional)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import Field, FieldState, Instrument
from peaceplans.model.notation import value_in_words
from peaceplans.model.terms import Duration
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.guarantees.lengths import in_years, span

SILENT = (FieldState.NOT_PUBLISHED, FieldState.NOT_FOUND)
_WRITTEN = re.compile(r"\s*([\w-]+)\s*(>=|<=|=|~)\s*(.*?)\s*", re.DOTALL)
_LENGTH = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)\s*([a-z]+)(\s*,\s*longest)?")
_HARDLY = 1e-9  # years by which two lengths may differ and still be the same


class Ask(StrEnum):
    """What is asked of a field."""

    STATE = "="
    CERTAINTY = "=="
    WORDS = "~"
    AT_LEAST = ">="
    AT_MOST = "<="


class ConditionError(ValueError):
    """The text is no condition; the message says in one line what is wrong and what to write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One thing asked of one field; of `state`, `certainty`, `words` and `length` only the one that `ask` needs is set.

    Attributes:
        field: id of the vocabulary's field.
        by_longest: the longest length that a field names counts, and not the least.
    """

    field: str
    ask: Ask
    state: FieldState | None = None
    certainty: Certainty | None = None
    words: str = ""
    length: Duration | None = None
    by_longest: bool = False

    @property
    def written(self) -> str:
        """The notation, which `read_condition` reads."""
        match self.ask:
            case Ask.STATE if self.state:
                return f"{self.field}={self.state.value}"
            case Ask.CERTAINTY if self.certainty:
                return f"{self.field}={self.certainty.value}"
            case Ask.AT_LEAST | Ask.AT_MOST if self.length:
                longest = ", longest" if self.by_longest and self.ask is Ask.AT_LEAST else ""
                return f"{self.field}{self.ask.value}{self.length.least:g} {self.length.unit}{longest}"
            case _:
                return f"{self.field}~{self.words}"

    def met_by(self, instrument: Instrument, vocabulary: Vocabulary) -> bool | None:
        """Whether an instrument meets it; None when nobody can say."""
        field = next((one for one in instrument.fields if one.key == self.field), None)
        return None if field is None else self._met(field, vocabulary)

    def _met(self, field: Field, vocabulary: Vocabulary) -> bool | None:
        match self.ask:
            case Ask.STATE:
                if field.state is self.state:
                    return True
                return None if self.state not in SILENT and field.state in SILENT else False
            case Ask.CERTAINTY:
                return field.certainty is self.certainty
            case Ask.WORDS:
                if _plain(self.words) in _plain(field.text):
                    return True
                return None if field.state in SILENT else False
            case Ask.AT_LEAST | Ask.AT_MOST:
                return self._long_enough(field, vocabulary)

    def _long_enough(self, field: Field, vocabulary: Vocabulary) -> bool | None:
        found = span(field, vocabulary)
        if found is None:  # words that give no figure are no figure; a text without a term has none
            return False if field.state is FieldState.NONE else None
        asked = in_years(self.length, vocabulary) if self.length else None
        assert asked is not None
        if self.ask is Ask.AT_MOST:
            return found.most <= asked[0] + _HARDLY
        return (found.most if self.by_longest else found.least) >= asked[0] - _HARDLY


@dataclass(frozen=True, slots=True)
class Chosen:
    """Instruments by how they stand to some conditions.

    Attributes:
        met: those that meet all of them.
        undecided: of which nobody can say it: something is not published, not found, or told without a figure.
        others: how many are known not to meet them.
    """

    met: tuple[Instrument, ...]
    undecided: tuple[Instrument, ...]
    others: int = 0


def choose(instruments: Iterable[Instrument], conditions: Iterable[Condition], vocabulary: Vocabulary) -> Chosen:
    """Which instruments meet all conditions."""
    asked = tuple(conditions)
    met: list[Instrument] = []
    undecided: list[Instrument] = []
    others = 0
    for one in instruments:
        answers = {condition.met_by(one, vocabulary) for condition in asked}
        if False not in answers:
            (undecided if None in answers else met).append(one)
        else:
            others += 1
    return Chosen(tuple(met), tuple(undecided), others)


def read_condition(text: str, vocabulary: Vocabulary) -> Condition:
    """A condition from its notation.

    Raises:
        ConditionError: there is no such field, state or unit, or the text is of another form.
    """
    found = _WRITTEN.fullmatch(text)
    if found is None or not found[3]:
        raise ConditionError(f"'{text}' is no condition; write FIELD=STATE, FIELD~WORDS or FIELD>=LENGTH")
    field, sign, value = found.groups()
    if field not in vocabulary.fields:
        raise ConditionError(_unknown("field", field, vocabulary.fields))
    if sign == "~":
        return Condition(field=field, ask=Ask.WORDS, words=" ".join(value.split()))
    if sign == "=":
        return _named(field, value)
    return _measured(field, Ask(sign), value, vocabulary)


def condition_in_words(condition: Condition, vocabulary: Vocabulary) -> str:
    """The condition as a reader says it: ``Military response: has a value``; ``Duration: at least 15 years``."""
    key = vocabulary.fields.get(condition.field)
    return f"{key.label if key else condition.field}: {_asked(condition, vocabulary)}"


def _asked(condition: Condition, vocabulary: Vocabulary) -> str:
    match condition.ask:
        case Ask.STATE if condition.state:
            return "has a value" if condition.state is FieldState.VALUE else condition.state.label
        case Ask.CERTAINTY if condition.certainty:
            return condition.certainty.value
        case Ask.AT_LEAST | Ask.AT_MOST if condition.length:
            how = "at least" if condition.ask is Ask.AT_LEAST else "at most"
            longest = ", ranges by their longest" if condition.by_longest and condition.ask is Ask.AT_LEAST else ""
            return f"{how} {value_in_words(condition.length, vocabulary)}{longest}"
        case _:
            return f'has the words "{condition.words}"'


def _named(field: str, value: str) -> Condition:
    if value in {certainty.value for certainty in Certainty}:
        return Condition(field=field, ask=Ask.CERTAINTY, certainty=Certainty(value))
    states = [state.value for state in FieldState]
    if value not in states:
        raise ConditionError(_unknown("state", value, [*states, *(certainty.value for certainty in Certainty)]))
    return Condition(field=field, ask=Ask.STATE, state=FieldState(value))


def _measured(field: str, ask: Ask, value: str, vocabulary: Vocabulary) -> Condition:
    found = _LENGTH.fullmatch(value)
    if found is None:
        raise ConditionError(f"'{value}' is no length of time; write it like '15 years' or '24 hours'")
    unit = found[2] if found[2] in vocabulary.units else f"{found[2]}s"
    if unit not in vocabulary.units or vocabulary.units[unit].dimension not in ("calendar", "time"):
        known = [one.id for one in vocabulary.units.values() if one.dimension in ("calendar", "time")]
        raise ConditionError(_unknown("unit of time", found[2], known))
    number = float(found[1])
    figure = int(number) if number.is_integer() else number
    return Condition(field=field, ask=ask, length=Duration(figure, figure, unit), by_longest=bool(found[3]))


def _unknown(noun: str, asked: str, known: Iterable[str]) -> str:
    names = list(known)
    close = get_close_matches(asked, names, n=1)
    there = f"did you mean '{close[0]}'?" if close else f"the choice is {', '.join(names)}"
    return f"unknown {noun} '{asked}'; {there}"


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
