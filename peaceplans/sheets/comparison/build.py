"""Library -> sheet: the one way to what is on the screen, in a report, on the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from peaceplans.compare import compare_plans, compose
from peaceplans.compare.comparison import Comparison, Order, Row, count_by_status
from peaceplans.compare.order import in_order
from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.links import Concordance
from peaceplans.model.plan import Plan
from peaceplans.model.source import Source
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.citations import cited
from peaceplans.sheets.comparison.account_notes import account_anchors
from peaceplans.sheets.comparison.positions import Positions, QuestionStances
from peaceplans.sheets.comparison.row_notes import at_head, at_rows, newest_first
from peaceplans.sheets.comparison.sheet import ComparisonSheet, Mode, RowFilter, SheetRow
from peaceplans.sheets.later import LaterMapping, LaterSequence
from peaceplans.sheets.phrases import absence, banner, spoken

if TYPE_CHECKING:  # a comparison opens without
    from peaceplans.model.notes import Note


def comparison_sheet(
    library: Library,
    left_id: str,
    right_id: str,
    *,
    order: Order = Order.TOPIC,
    mode: Mode | None = None,
    row_filter: RowFilter | None = None,
) -> ComparisonSheet:
    """Two plans of the library side by side; positions and sources are read when they are first looked at.

    Args:
        library: where the plans, their links, the statements and the sources are; to be open as long as the sheet is
            used.
        left_id: id of the left plan.
        right_id: id of the right plan.
        order: the order of rows.
        mode: None for the one that fits: redline for texts that come from one another, contrast for rivals.
        row_filter: None for all rows.

    Raises:
        PeacePlansError: a plan is not in the library, or both are the same.
    """
    if left_id == right_id:
        raise PeacePlansError(
            "a plan is not compared with itself", where=left_id, remedy="choose another plan for one side"
        )
    left, right = library.plan(left_id), library.plan(right_id)
    comparison = compare_plans(left, right, concordance_between(library, left, right), library.vocabulary, order)
    refs = [provision.ref for row in comparison.rows for provision in row.provisions]

    @cache
    def positions() -> Positions:
        return Positions(library.statements(refs), library.stances(refs), library.vocabulary)

    @cache
    def questions() -> QuestionStances:
        return QuestionStances(library.all_statements(), library.all_stances(), library.vocabulary)

    def sources() -> dict[str, Source]:
        ids = cited(every_row, (left, right))
        found = library.sources(ids)
        return {source_id: found[source_id] for source_id in ids}

    every_row = _sheet_rows(comparison, positions, questions, library.vocabulary)
    all_sources = LaterMapping(sources)
    sheet = ComparisonSheet(
        comparison=comparison,
        rows=every_row,
        all_rows=every_row,
        order=order,
        mode=mode or (Mode.REDLINE if comparison.kindred else Mode.CONTRAST),
        row_filter=row_filter or RowFilter(),
        banner=banner(comparison),
        counts=count_by_status(comparison.rows),
        sources=all_sources,
        all_sources=all_sources,
        vocabulary=library.vocabulary,
        catalogue_version=library.catalogue_version,
        state_of_record=library.state_of_record,
        names=AnchorNames(library),
    )
    return with_notes(sheet, notes_around(library, sheet), account_notes=account_notes(library, sheet))


def refiltered(sheet: ComparisonSheet, row_filter: RowFilter) -> ComparisonSheet:
    """The same sheet with another choice of rows, numbered anew; nothing is read."""
    shown = [entry for entry in sheet.all_rows if row_filter.admits(entry)]
    rows = _numbered(shown, sheet.vocabulary)
    if len(rows) == len(sheet.all_rows):
        sources = sheet.all_sources
    else:
        plans = (sheet.left, sheet.right)
        sources = LaterMapping(lambda: {name: sheet.all_sources[name] for name in cited(rows, plans)})
    return replace(sheet, rows=rows, row_filter=row_filter, sources=sources)


def with_notes(
    sheet: ComparisonSheet, notes: Iterable[Note], *, account_notes: Sequence[Note] = (), rows_stay: bool = False
) -> ComparisonSheet:
    """The same sheet with these notes and no others, each at its row or at the head.

    Args:
        sheet: the sheet.
        notes: those of the two plans, of the topics and of the library; others are left out.
        account_notes: those on what parties hold and said.
        rows_stay: the rows shown stay, as for a report with chosen notes; else they are those that now pass the filter.
    """
    notes = tuple(notes)
    placed = at_rows((entry.row for entry in sheet.all_rows), notes)
    plans = (sheet.left.id, sheet.right.id)
    topics = {entry.row.topic for entry in sheet.all_rows}
    changed = replace(
        sheet,
        all_rows=tuple(_noted(entry, placed) for entry in sheet.all_rows),
        rows=tuple(_noted(entry, placed) for entry in sheet.rows),
        notes=at_head(notes, plans, topics, (note for there in placed.values() for note in there)),
        account_notes=account_notes,
    )
    asks = bool(sheet.row_filter.as_mapping())
    return refiltered(changed, sheet.row_filter) if asks and not rows_stay else changed


def rearranged(sheet: ComparisonSheet, order: Order) -> ComparisonSheet:
    """The same sheet in another order; sources keep their numbers."""
    comparison = sheet.comparison
    ordered = tuple(in_order(comparison.rows, comparison.left, comparison.right, sheet.vocabulary, order))
    places = {row.id: place for place, row in enumerate(ordered)}

    def arranged(entries: tuple[SheetRow, ...]) -> tuple[SheetRow, ...]:
        return _numbered(sorted(entries, key=lambda entry: places[entry.row.id]), sheet.vocabulary)

    return replace(
        sheet,
        comparison=replace(comparison, rows=ordered),
        rows=arranged(sheet.rows),
        all_rows=arranged(sheet.all_rows),
        order=order,
    )


def concordance_between(library: Library, left: Plan, right: Plan) -> Concordance | None:
    """The stored links of the two plans, else those composed through a plan that either was made from."""
    stored = library.concordance(left.id, right.id)
    if stored:
        return stored
    for between in dict.fromkeys(lineage.plan for plan in (left, right) for lineage in plan.lineage):
        first, second = library.concordance(left.id, between), library.concordance(between, right.id)
        if first and second:
            return compose(first, second)
    return None


def notes_around(library: Library, sheet: ComparisonSheet) -> tuple[Note, ...]:
    """Every note that may stand in the sheet."""
    if not library.has_notes():
        return ()
    topics = sorted({entry.row.topic for entry in sheet.all_rows})
    return library.notes.around((sheet.left.id, sheet.right.id), ("library", *(f"topic/{topic}" for topic in topics)))


def account_notes(library: Library, sheet: ComparisonSheet) -> Sequence[Note]:
    """The notes on what parties hold and said on the matter of any row; read when they are first looked at."""

    def read() -> tuple[Note, ...]:
        if not library.has_notes():
            return ()
        anchors = dict.fromkeys(anchor for entry in sheet.all_rows for anchor in account_anchors(entry))
        return newest_first(library.notes.on(anchors))

    return LaterSequence(read)


def _sheet_rows(
    comparison: Comparison,
    positions: Callable[[], Positions],
    questions: Callable[[], QuestionStances],
    vocabulary: Vocabulary,
) -> tuple[SheetRow, ...]:
    def sheet_row(number: int, row: Row) -> SheetRow:
        return SheetRow(
            number=number,
            row=row,
            spoken=spoken(row, number, len(comparison.rows), vocabulary),
            positions=LaterSequence(lambda: positions().on(row.provisions)),
            questions=LaterSequence(lambda: questions().on(row.topic)),
            left_absence=absence(row, comparison.left, is_left=True),
            right_absence=absence(row, comparison.right, is_left=False),
        )

    return tuple(sheet_row(number, row) for number, row in enumerate(comparison.rows, 1))


def _numbered(entries: Sequence[SheetRow], vocabulary: Vocabulary) -> tuple[SheetRow, ...]:
    return tuple(
        replace(entry, number=number, spoken=spoken(entry.row, number, len(entries), vocabulary))
        for number, entry in enumerate(entries, 1)
    )


def _noted(entry: SheetRow, placed: Mapping[str, tuple[Note, ...]]) -> SheetRow:
    notes = placed.get(entry.row.id, ())
    return entry if notes == entry.notes else replace(entry, notes=notes)
