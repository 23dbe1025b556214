"""How long is the guarantee to last: who offered and who asked for how many years, when, and who said so."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from enum import StrEnum

from peaceplans.library import Library
from peaceplans.model.dates import in_words
from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import Instrument, InstrumentKind
from peaceplans.model.notation import dated, grouped, qualifier_in_words, value_in_words
from peaceplans.model.positions import Statement
from peaceplans.model.source import Citation, Source
from peaceplans.model.terms import Bound, Duration, Parties, Term
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.guarantees.lengths import in_years, length_terms

QUESTION = "guarantee-terms"
"""The contested question on which statements are looked for that name the figure."""

_FIELD = "duration"
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class PathSide(StrEnum):
    """Which way a figure was put."""

    OFFERED = "offered"
    ASKED = "asked"


_SIDE_OF_KIND = {InstrumentKind.OFFER: PathSide.OFFERED, InstrumentKind.REQUEST: PathSide.ASKED}


@dataclass(frozen=True, slots=True, kw_only=True)
class PathStep:
    """A figure, at a date, from one text.

    Attributes:
        years: the figures in rising order, in years; empty for an indefinite length.
        words: the figure in words with what qualifies it ("20 years, floor").
        date: EDTF; that of the figure, or of the instrument when the figure has none of its own.
        certainty: of the field, or of the figure's own grade.
        voices: statements of that time that name the figure.
        sources: of the figure, or of the field when it has none of its own.
    """

    side: PathSide
    years: tuple[float, ...]
    words: str
    date: str
    instrument: Instrument
    certainty: Certainty
    voices: tuple[Statement, ...]
    sources: tuple[Citation, ...]

    @property
    def figures(self) -> str:
        """``15``, ``30-50``; *indefinite* without any."""
        return "\N{EN DASH}".join(grouped(year) for year in self.years) or "indefinite"

    @property
    def who(self) -> str:
        """Who said so; the text itself when no statement of that time names the figure."""
        speakers = (voice.speaker.partition(", on ")[0] for voice in self.voices)
        return "; ".join(dict.fromkeys(speakers)) or self.instrument.short_title

    @property
    def days(self) -> tuple[datetime.date, datetime.date]:
        """The first and the last day that the date names."""
        return first_day(self.date), last_day(self.date)

    @property
    def spoken(self) -> str:
        """The step read aloud: ``28 to 29 December 2025, asked: 30 to 50 years, Volodymyr Zelenskyy; established``."""
        return f"{in_words(self.date)}, {self.side}: {self.words}; {self.who}; {self.certainty}"


@dataclass(frozen=True, slots=True, kw_only=True)
class TermPath:
    """The steps by date; of one day, offers first.

    Attributes:
        sources: every source of a step or of what was said, in order of first mention.
    """

    steps: tuple[PathStep, ...]
    sources: Mapping[str, Source]
    vocabulary: Vocabulary
    catalogue_version: str
    state_of_record: str
    label: str = dataclass_field(default="")

    def source_numbers(self) -> dict[str, int]:
        """The number under which each source is listed."""
        return {source: number for number, source in enumerate(self.sources, 1)}


def term_path(library: Library) -> TermPath:
    """The path of a library: figures of offers and requests, and those in agreements that say whose they are."""
    vocabulary = library.vocabulary
    said = tuple(one for one in library.all_statements() if QUESTION in one.questions)
    found = [step for one in library.instruments() for step in _steps(one, said, vocabulary)]
    steps = tuple(sorted(found, key=lambda step: (step.days[0], step.side is PathSide.ASKED, step.years)))
    cited = dict.fromkeys(citation.source for step in steps for citation in step_citations(step))
    sources = library.sources(cited)
    key = vocabulary.fields.get(_FIELD)
    return TermPath(
        steps=steps,
        sources={name: sources[name] for name in cited if name in sources},
        vocabulary=vocabulary,
        catalogue_version=library.catalogue_version,
        state_of_record=library.state_of_record,
        label=key.label if key else "",
    )


def step_citations(step: PathStep) -> Iterator[Citation]:
    """The sources of a step and of what was said about it."""
    yield from step.sources
    for voice in step.voices:
        yield from voice.sources


def first_day(text: str) -> datetime.date:
    """The first day that an EDTF date names, as a place on an axis."""
    found = _DAY.search(text)
    assert found is not None
    return datetime.date(int(found[1]), int(found[2] or 1), int(found[3] or 1))


def last_day(text: str) -> datetime.date:
    """The last day written in an EDTF date; of a month or year alone, its first."""
    return first_day(text.rpartition("/")[2] if not text.endswith(("/", "/..")) else text)


def _steps(instrument: Instrument, said: Iterable[Statement], vocabulary: Vocabulary) -> Iterator[PathStep]:
    field = next((one for one in instrument.fields if one.key == _FIELD), None)
    if field is None:
        return
    for term in length_terms(field):
        side = _side(instrument, term)
        if side is None:
            continue
        assert isinstance(term.value, Duration)
        when = dated(term.qualifier) or instrument.date
        years = tuple(dict.fromkeys(in_years(term.value, vocabulary) or ()))
        yield PathStep(
            side=side,
            years=years,
            words=_words(term, vocabulary),
            date=when,
            instrument=instrument,
            certainty=term.grade.certainty if term.grade else field.certainty,
            voices=tuple(one for one in said if _names(one, years, when)),
            sources=term.sources or field.sources,
        )


def _side(instrument: Instrument, term: Term) -> PathSide | None:
    """By the owner of the figure, a guarantor or not; else by the kind of the text; None for what is no such step."""
    if not term.owner:
        return _SIDE_OF_KIND.get(instrument.kind)
    guarantors = (one.value for field in instrument.fields for one in field.terms if one.key == "guarantors")
    return (
        PathSide.OFFERED
        if any(isinstance(value, Parties) and term.owner in value.ids for value in guarantors)
        else PathSide.ASKED
    )


def _words(term: Term, vocabulary: Vocabulary) -> str:
    """The figure without its date, which stands beside it."""
    date_of_it = dated(term.qualifier)
    rest = [part for part in term.qualifier.split(", ") if part and part != date_of_it]
    bound = {Bound.FLOOR: "at least", Bound.CAP: "at most", Bound.ABOUT: "about"}.get(term.bound or Bound.LEVEL, "")
    told = f"{bound} {value_in_words(term.value, vocabulary)}".strip()
    return ", ".join([told, *map(qualifier_in_words, rest)])


def _names(statement: Statement, years: Iterable[float], when: str) -> bool:
    """Whether a statement of that time has one of the figures in it."""
    if last_day(statement.date) < first_day(when) or first_day(statement.date) > last_day(when):
        return False
    return any(re.search(rf"(?<![\d.,]){year:g}(?![\d%]|[.,]\d)", statement.text) for year in years)
