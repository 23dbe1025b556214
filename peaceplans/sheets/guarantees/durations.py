"""How long each instrument lasts, in years, for a chart: lengths, ranges, no end, and where none is stated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from peaceplans.model.dates import in_words
from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import Field, FieldState, Instrument, InstrumentKind
from peaceplans.model.notation import dated, grouped, qualifier_in_words, value_in_words
from peaceplans.model.terms import Duration, Term, YesNo
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.guarantees.lengths import in_years, length_terms
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet


class Lasting(StrEnum):
    """How an instrument's length is known."""

    FIXED = "fixed"
    RANGE = "range"
    INDEFINITE = "indefinite"
    NO_TERM = "no-term"
    NOT_PUBLISHED = "not-published"
    NOT_FOUND = "not-found"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Tick:
    """A figure on a range.

    Attributes:
        label: the figure, and when it was named if that is known: ``20 (in mid-February 2026)``.
    """

    years: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DurationBar:
    """One instrument in the chart.

    Attributes:
        least, most: in years; the same for a fixed length, None where there is no bar or no end.
        words: what is written beside the bar or instead of it.
        apart: a partnership without a defence clause, which is no guarantee and stands by itself.
    """

    instrument: Instrument
    lasting: Lasting
    least: float | None
    most: float | None
    ticks: tuple[Tick, ...]
    words: str
    certainty: Certainty
    apart: bool

    @property
    def spoken(self) -> str:
        """The bar read aloud: ``US offer, Mar-a-Lago, offered: 15 years, may be extended``."""
        sure = "" if self.certainty is Certainty.ESTABLISHED else f" ({self.certainty})"
        return f"{self.instrument.short_title}, {self.instrument.status}: {self.words}{sure}"


def durations(sheet: GuaranteeSheet) -> tuple[DurationBar, ...]:
    """A bar for each instrument, the reference last, those that stand apart after it."""
    chosen = [*sheet.compared, *((sheet.against,) if sheet.against else ())]
    bars = [_bar(one, sheet.vocabulary) for one in chosen]
    return tuple(sorted(bars, key=lambda bar: bar.apart))


def _bar(instrument: Instrument, vocabulary: Vocabulary) -> DurationBar:
    field = instrument.field("duration")
    named = sorted(length_terms(field), key=lambda term: dated(term.qualifier))
    ends = [in_years(term.value, vocabulary) for term in named if isinstance(term.value, Duration)]
    figures = [figure for end in ends if end for figure in end]
    lasting = _lasting(field, ends)
    words = _words(field, lasting, named, vocabulary)
    if figures and _can_be_extended(instrument):
        words += ", may be extended"
    return DurationBar(
        instrument=instrument,
        lasting=lasting,
        least=min(figures, default=None),
        most=None if lasting is Lasting.INDEFINITE else max(figures, default=None),
        ticks=tuple(_ticks(named, vocabulary)) if lasting is Lasting.RANGE else (),
        words=words,
        certainty=field.certainty,
        apart=instrument.kind is InstrumentKind.PARTNERSHIP,
    )


def _lasting(field: Field, ends: Iterable[tuple[float, float] | None]) -> Lasting:
    known = list(ends)
    if None in known:
        return Lasting.INDEFINITE
    if known:
        return Lasting.FIXED if len({figure for end in known if end for figure in end}) == 1 else Lasting.RANGE
    return {
        FieldState.VALUE: Lasting.WORDS,
        FieldState.NONE: Lasting.NO_TERM,
        FieldState.NOT_PUBLISHED: Lasting.NOT_PUBLISHED,
        FieldState.NOT_FOUND: Lasting.NOT_FOUND,
    }[field.state]


def _words(field: Field, lasting: Lasting, named: Iterable[Term], vocabulary: Vocabulary) -> str:
    match lasting:
        case Lasting.FIXED | Lasting.RANGE | Lasting.INDEFINITE:
            return "; ".join(_told(term, vocabulary) for term in named)
        case Lasting.NO_TERM:
            return "no term is stated"
        case Lasting.NOT_PUBLISHED | Lasting.NOT_FOUND:
            return field.state.label
        case Lasting.WORDS:
            return field.text


def _told(term: Term, vocabulary: Vocabulary) -> str:
    text = value_in_words(term.value, vocabulary)
    return f"{text}, {qualifier_in_words(term.qualifier)}" if term.qualifier else text


def _ticks(named: Iterable[Term], vocabulary: Vocabulary) -> Iterator[Tick]:
    """The figures in rising order, each once; one that a term of its own names bears that term's qualifier."""
    labels: dict[float, str] = {}
    for term in named:
        assert isinstance(term.value, Duration)
        years = in_years(term.value, vocabulary)
        if years is None:
            continue
        alone = years[0] == years[1] and term.qualifier
        for figure in dict.fromkeys(years):
            labels.setdefault(figure, f"{grouped(figure)} ({_when(term.qualifier)})" if alone else grouped(figure))
    for figure in sorted(labels):
        yield Tick(figure, labels[figure])


def _when(qualifier: str) -> str:
    """The month of a dated figure, since a tick has room for no more; else the qualifier."""
    date = dated(qualifier)
    return in_words(date[:7]) if date else qualifier


def _can_be_extended(instrument: Instrument) -> bool:
    return any(isinstance(term.value, YesNo) and term.value.value for term in _field(instrument, "extension").terms)


def _field(instrument: Instrument, key: str) -> Field:
    try:
        return instrument.field(key)
    except KeyError:
        return Field(key=key, state=FieldState.NOT_FOUND, certainty=Certainty.PROVISIONAL)
