"""What the library holds -> rows of a list: styled text for each column, a mix of evidence, and the same read aloud."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import overload

from PySide6.QtCore import QCoreApplication

from peaceplans.model.evidence import Certainty, Grade
from peaceplans.report.printable import one_line
from peaceplans.sheets.library.sheet import InstrumentEntry, LibrarySheet, PlanEntry, Sorting
from peaceplans.sheets.library.source_uses import SourceSorting, SourceUses
from ui.compare.plan_words import short_date
from ui.controls.runs import Run, Style
from ui.library.words import (
    certainties_words,
    coverage_words,
    entries_words,
    instrument_group,
    mix_words,
    notes_words,
    plan_spoken,
    states_words,
    uses_words,
)

LINE = "\u2028"

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list.

    Attributes:
        title: over it.
        sorting: by what a click on the title puts the list in order; empty for nothing.
        width: in pixels at normal text size; 0 for the one that takes what is left.
        mix: whether the mix of evidence stands in it.
    """

    title: str
    sorting: str = ""
    width: int = 0
    mix: bool = False


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """A row of a list; a row without cells is the heading of a group.

    Attributes:
        anchor: what it is; empty for what is nothing that can be gone to.
        cells: for each column; stacked: all of it for one column, where there is no room for several.
        mix: how many have which grade or certainty, for the bar.
        spoken: the row read aloud.
    """

    anchor: str
    cells: tuple[tuple[Run, ...], ...]
    stacked: tuple[Run, ...]
    spoken: str
    mix: Mapping[Grade, int] | Mapping[Certainty, int] = field(default_factory=dict)
    heading: str = ""


def plan_columns() -> tuple[Column, ...]:
    """The columns of the list of plans."""
    return (
        Column(translate("Library", "Date"), Sorting.DATE.value, 122),
        Column(translate("Library", "Plan"), Sorting.TITLE.value),
        Column(translate("Library", "Text known"), "", 158),
        Column(translate("Library", "Points"), Sorting.POINTS.value, 116),
        Column(translate("Library", "Evidence"), Sorting.EVIDENCE.value, 210, mix=True),
    )


def instrument_columns() -> tuple[Column, ...]:
    """The columns of the list of instruments."""
    return (
        Column(translate("Library", "Date"), Sorting.DATE.value, 122),
        Column(translate("Library", "Instrument"), Sorting.TITLE.value),
        Column(translate("Library", "Fields"), Sorting.POINTS.value, 220),
        Column(translate("Library", "Evidence"), Sorting.EVIDENCE.value, 210, mix=True),
    )


def source_columns() -> tuple[Column, ...]:
    """The columns of the list of sources."""
    return (
        Column(translate("Library", "Publisher"), SourceSorting.PUBLISHER.value, 200),
        Column(translate("Library", "Title and address"), SourceSorting.TITLE.value),
        Column(translate("Library", "Date"), SourceSorting.DATE.value, 116),
        Column(translate("Library", "Used"), SourceSorting.USES.value, 190),
    )


class Written:
    """Rows written before, by what they tell of: a list that is only filtered or put in order has the very same."""

    def __init__(self) -> None:
        self._rows: dict[int, tuple[PlanEntry | InstrumentEntry, ShelfRow]] = {}

    def row(self, entry: PlanEntry | InstrumentEntry) -> ShelfRow:
        """The row of a plan or an instrument."""
        found = self._rows.get(id(entry))
        if found is None or found[0] is not entry:
            row = _plan(entry) if isinstance(entry, PlanEntry) else _instrument(entry)
            found = self._rows[id(entry)] = entry, row
        return found[1]


def plan_rows(sheet: LibrarySheet, written: Written) -> list[ShelfRow]:
    """A row for each plan."""
    return [written.row(entry) for entry in sheet.plans]


def instrument_rows(sheet: LibrarySheet, written: Written) -> list[ShelfRow]:
    """A row for each instrument, under the headings of their groups."""
    rows: list[ShelfRow] = []
    group = ""
    for entry in sheet.instruments:
        name = instrument_group(entry.instrument.kind)
        if name != group:
            group = name
            rows.append(ShelfRow("", (), (), name, heading=name))
        rows.append(written.row(entry))
    return rows


class SourceRows(Sequence[ShelfRow]):
    """A row for each source, written when it is first looked at: there are many, of which few are seen."""

    def __init__(self, sources: Sequence[SourceUses]) -> None:
        self._sources = sources
        self._written: dict[int, ShelfRow] = {}

    def __len__(self) -> int:
        return len(self._sources)

    @overload
    def __getitem__(self, index: int) -> ShelfRow: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[ShelfRow]: ...

    def __getitem__(self, index: int | slice) -> ShelfRow | Sequence[ShelfRow]:
        if isinstance(index, slice):
            return SourceRows(self._sources[index])
        if index not in self._written:
            self._written[index] = _source(self._sources[index])
        return self._written[index]

    def place_of(self, anchor: str) -> int:
        """The row of a source's anchor; -1 when it is not among them."""
        found = (at for at, one in enumerate(self._sources) if f"source/{one.source.id}" == anchor)
        return next(found, -1)


def not_found_rows(sentences: Iterable[str]) -> list[ShelfRow]:
    """A row for each thing that was looked for without result."""
    rows = []
    for sentence in sentences:
        runs = (Run(one_line(sentence)),)
        rows.append(ShelfRow("", (runs,), runs, one_line(sentence)))
    return rows


def _plan(entry: PlanEntry) -> ShelfRow:
    plan = entry.plan
    date, coverage = short_date(plan.date), coverage_words(plan.coverage)
    stated = (
        translate("Library", "not stated")
        if plan.points_stated is None
        else translate("Library", "%1 stated").replace("%1", str(plan.points_stated))
    )
    points = f"{stated}, {entries_words(entry.entries)}"
    evidence = mix_words(entry.grades, entry.disputed)
    small = _small(", ".join(plan.authors), plan.publication, notes_words(entry.notes))
    title = (Run(one_line(plan.title), Style.FIGURE), *small)
    return ShelfRow(
        plan.id,
        (
            (Run(date),),
            title,
            (Run(coverage, Style.MUTED),),
            (Run(stated), Run(f"{LINE}{entries_words(entry.entries)}", Style.SMALL)),
            (Run(evidence, Style.SMALL),),
        ),
        (*title, *_small(f"{date} \u00b7 {points} \u00b7 {coverage}", evidence)),
        plan_spoken(entry, date),
        entry.grades,
    )


def _instrument(entry: InstrumentEntry) -> ShelfRow:
    one = entry.instrument
    date, fields = short_date(one.date), states_words(entry.states)
    evidence = certainties_words(entry.certainties)
    title = (Run(one_line(one.title), Style.FIGURE), *_small(one.status, notes_words(entry.notes)))
    spoken = (one.title, instrument_group(one.kind), date, one.status, fields, evidence, notes_words(entry.notes))
    return ShelfRow(
        one.id,
        ((Run(date),), title, (Run(fields, Style.SMALL),), (Run(evidence, Style.SMALL),)),
        (*title, *_small(f"{date} \u00b7 {fields}", evidence)),
        "; ".join(one_line(part) for part in spoken if part),
        entry.certainties,
    )


def _source(entry: SourceUses) -> ShelfRow:
    source = entry.source
    date = short_date(source.date) or translate("Library", "no date")
    uses = uses_words(entry.kinds)
    count = translate("Library", "uses: %1").replace("%1", str(len(entry.uses)))
    relay = translate("Library", "relay") if source.relay else ""
    kind = [part for part in (relay, one_line(source.language)) if part]
    publisher = (Run(one_line(source.publisher)), *_small(", ".join(kind)))
    title = (Run(one_line(source.title), Style.FIGURE), *_small(one_line(source.url)))
    spoken = (source.publisher, source.title, date, *kind, source.url, uses)
    return ShelfRow(
        f"source/{source.id}",
        (publisher, title, (Run(date),), (Run(count), *_small(uses))),
        (
            Run(one_line(source.title), Style.FIGURE),
            *_small(", ".join([one_line(source.publisher), *kind]), f"{date} \u00b7 {count}", one_line(source.url)),
        ),
        "; ".join(one_line(part) for part in spoken if part),
    )


def _small(*lines: str) -> Iterator[Run]:
    """Small print, each part on a line of its own."""
    for line in lines:
        if line:
            yield Run(f"{LINE}{one_line(line)}", Style.SMALL)
