"""What the library holds: plans and instruments with how well they are known, filtered and in an order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any

from peaceplans.library import Library
from peaceplans.model.anchors import read_anchor
from peaceplans.model.evidence import Certainty, Grade
from peaceplans.model.instrument import FieldState, Instrument, InstrumentKind
from peaceplans.model.plan import Coverage, Plan
from peaceplans.sheets.later import LaterSequence


class Sorting(StrEnum):
    """By what a list is put in order."""

    DATE = "date"
    TITLE = "title"
    POINTS = "points"
    EVIDENCE = "evidence"


def coverage_in_words(coverage: Coverage) -> str:
    """How much of a plan's text the record rests on."""
    return {
        Coverage.FULL_TEXT: "every point known from a published text",
        Coverage.ALL_POINTS: "every point known from a summary",
        Coverage.PARTIAL: "known in part",
        Coverage.NONE: "no public text; a reconstruction",
    }[coverage]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanEntry:
    """A plan in the list.

    Attributes:
        plan: without its provisions.
        grades: how many of its provisions have which grade, best first; none that has no provision.
        disputed: how many of its provisions are disputed.
        notes: how many notes hang on it or on anything of it.
    """

    plan: Plan
    grades: Mapping[Grade, int]
    disputed: int = 0
    notes: int = 0

    @property
    def entries(self) -> int:
        """How many provisions the record has of it."""
        return sum(self.grades.values())

    @property
    def shares(self) -> tuple[float, ...]:
        """What share of the provisions has each grade, best first, for putting plans in order."""
        return tuple(self.grades.get(grade, 0) / max(self.entries, 1) for grade in Grade)


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentEntry:
    """An instrument in the list.

    Attributes:
        certainties: how many of its fields that say something are how sure, surest first.
        states: how many of its fields have which state.
        notes: how many notes hang on it or on anything of it.
    """

    instrument: Instrument
    certainties: Mapping[Certainty, int]
    states: Mapping[FieldState, int]
    notes: int = 0

    @property
    def known(self) -> int:
        """How many fields say something, be it that the text has no such element."""
        return sum(self.certainties.values())

    @property
    def shares(self) -> tuple[float, ...]:
        """What share of the known fields is how sure, surest first."""
        return tuple(self.certainties.get(one, 0) / max(self.known, 1) for one in Certainty)


@dataclass(frozen=True, slots=True, kw_only=True)
class LibrarySheet:
    """Plans and instruments as listed.

    Attributes:
        plans, instruments: those that the filter lets through, in order; instruments in groups of one kind.
        all_plans, all_instruments: before the filter, plans by date and instruments as in the catalogue.
        words: the filter; all of them occur in what is shown.
        kinds: the filter; values of kinds of plans or instruments; all kinds when empty.
    """

    plans: Sequence[PlanEntry]
    instruments: Sequence[InstrumentEntry]
    all_plans: Sequence[PlanEntry]
    all_instruments: Sequence[InstrumentEntry]
    catalogue_version: str
    state_of_record: str
    words: str = ""
    kinds: frozenset[str] = frozenset()
    sorting: Sorting = Sorting.DATE
    descending: bool = False


def library_sheet(library: Library) -> LibrarySheet:
    """All plans by date and all instruments in their groups; instruments are read when they are first looked at."""
    noted = _noted(library)
    grades = library.grades()
    plans = tuple(
        PlanEntry(
            plan=plan,
            grades={count.grade: count.provisions for count in grades.get(plan.id, ())},
            disputed=sum(count.disputed for count in grades.get(plan.id, ())),
            notes=noted[plan.id],
        )
        for plan in library.plans()
    )
    instruments = LaterSequence(lambda: tuple(instrument_entry(one, noted[one.id]) for one in library.instruments()))
    whole = LibrarySheet(
        plans=plans,
        instruments=instruments,
        all_plans=plans,
        all_instruments=instruments,
        catalogue_version=library.catalogue_version,
        state_of_record=library.state_of_record,
    )
    return arranged(whole)


def instrument_entry(instrument: Instrument, notes: int = 0) -> InstrumentEntry:
    """An instrument with what is known of its fields counted."""
    known = (FieldState.VALUE, FieldState.NONE)
    sure = Counter(field.certainty for field in instrument.fields if field.state in known)
    states = Counter(field.state for field in instrument.fields)
    return InstrumentEntry(
        instrument=instrument,
        certainties={one: sure[one] for one in Certainty if sure[one]},
        states={one: states[one] for one in FieldState if states[one]},
        notes=notes,
    )


def arranged(
    sheet: LibrarySheet,
    *,
    words: str = "",
    kinds: Iterable[str] = (),
    sorting: Sorting = Sorting.DATE,
    descending: bool = False,
) -> LibrarySheet:
    """The same library with another filter and in another order.

    Args:
        sheet: of the library.
        words: all must occur in title, authors, state of publication or status.
        kinds: values of `PlanKind` and `InstrumentKind`; all when empty.
        sorting: by what; what is the same by it stays by date.
        descending: the other way round: latest, most points, worst evidence first.
    """
    chosen = frozenset(kinds)
    plans = [one for one in sheet.all_plans if _admits(one.plan.kind, chosen) and contains(words, _plan_texts(one))]
    plans.sort(key=lambda one: earliest(one.plan.date))
    plans.sort(key=_PLANS[sorting], reverse=descending)

    def instruments() -> tuple[InstrumentEntry, ...]:
        found = [
            one
            for one in sheet.all_instruments
            if _admits(one.instrument.kind, chosen) and contains(words, _instrument_texts(one))
        ]
        found.sort(key=lambda one: earliest(one.instrument.date))
        found.sort(key=_INSTRUMENTS[sorting], reverse=descending)
        groups = list(InstrumentKind)
        return tuple(sorted(found, key=lambda one: groups.index(one.instrument.kind)))

    return replace(
        sheet,
        plans=tuple(plans),
        instruments=LaterSequence(instruments),
        words=words,
        kinds=chosen,
        sorting=sorting,
        descending=descending,
    )


def contains(words: str, texts: Iterable[str]) -> bool:
    """Whether all words occur somewhere in the texts, in capitals or not."""
    wanted = words.casefold().split()
    if not wanted:
        return True
    whole = "\n".join(texts).casefold()
    return all(word in whole for word in wanted)


@cache
def earliest(date: str) -> str:
    """The first day, month or year that an EDTF date names, for sorting."""
    named = [point.rstrip("~?") for point in date.split("/") if point not in ("", "..")]
    return named[0] if named else ""


def _best_first(shares: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(-share for share in shares)


_PLANS: Mapping[Sorting, Callable[[PlanEntry], Any]] = {
    Sorting.DATE: lambda one: earliest(one.plan.date),
    Sorting.TITLE: lambda one: one.plan.title.casefold(),
    Sorting.POINTS: lambda one: (one.plan.points_stated or one.entries, one.entries),
    Sorting.EVIDENCE: lambda one: _best_first(one.shares),
}
_INSTRUMENTS: Mapping[Sorting, Callable[[InstrumentEntry], Any]] = {
    Sorting.DATE: lambda one: earliest(one.instrument.date),
    Sorting.TITLE: lambda one: one.instrument.title.casefold(),
    Sorting.POINTS: lambda one: one.known,
    Sorting.EVIDENCE: lambda one: _best_first(one.shares),
}


def _admits(kind: str, chosen: frozenset[str]) -> bool:
    return not chosen or str(kind) in chosen


def _plan_texts(entry: PlanEntry) -> tuple[str, ...]:
    plan = entry.plan
    return (
        plan.id,
        plan.title,
        plan.short_title,
        *plan.authors,
        plan.addressee,
        plan.publication,
        coverage_in_words(plan.coverage),
        plan.kind.value,
    )


def _instrument_texts(entry: InstrumentEntry) -> tuple[str, ...]:
    one = entry.instrument
    return (one.id, one.title, one.short_title, one.status, one.kind.value, *one.points)


def _noted(library: Library) -> Counter[str]:
    """How many notes hang on each plan and instrument, each note once for each of them."""
    found: Counter[str] = Counter()
    if library.has_notes():
        for note in library.notes.all():
            records = {record for anchor in note.anchors for record in _records(anchor)}
            found.update(records)
    return found


def _records(anchor: str) -> tuple[str, ...]:
    try:
        return read_anchor(anchor).records
    except ValueError:
        return ()
