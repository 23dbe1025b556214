"""Library -> sheet: the one way to what is on the screen, in a report, on the command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from peaceplans.compare import compare_plans, compose
from peaceplans.compare.comparison import Comparison, Order, Row, count_by_status
from peaceplans.compare.order import in_order
from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.links import Concordance
from peaceplans.model.plan import Plan
from peaceplans.model.source import Source
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.citations import cited
from peaceplans.sheets.comparison_sheet import ComparisonSheet, Mode, RowFilter, SheetRow
from peaceplans.sheets.later import LaterMapping, LaterSequence
from peaceplans.sheets.phrases import absence, banner, spoken
from peaceplans.sheets.positions import Positions


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
    comparison = compare_plans(left, right, _concordance(library, left, right), library.vocabulary, order)
    refs = [provision.ref for row in comparison.rows for provision in row.provisions]

    @cache
    def positions() -> Positions:
        return Positions(library.statements(refs), library.stances(refs), library.vocabulary)

    def sources() -> dict[str, Source]:
        ids = cited(rows, (left, right))
        found = library.sources(ids)
        return {source_id: found[source_id] for source_id in ids}

    row_filter = row_filter or RowFilter()
    rows = _sheet_rows(comparison, row_filter, positions, library.vocabulary)
    return ComparisonSheet(
        comparison=comparison,
        rows=rows,
        order=order,
        mode=mode or (Mode.REDLINE if comparison.kindred else Mode.CONTRAST),
        row_filter=row_filter,
        banner=banner(comparison),
        counts=count_by_status(comparison.rows),
        sources=LaterMapping(sources),
        vocabulary=library.vocabulary,
        catalogue_version=library.catalogue_version,
        state_of_record=library.state_of_record,
    )


def rearranged(sheet: ComparisonSheet, order: Order) -> ComparisonSheet:
    """The same sheet in another order; sources keep their numbers."""
    comparison = sheet.comparison
    ordered = tuple(in_order(comparison.rows, comparison.left, comparison.right, sheet.vocabulary, order))
    known = {entry.row.id: entry for entry in sheet.rows}
    shown = [known[row.id] for row in ordered if row.id in known]
    rows = tuple(
        replace(entry, number=number, spoken=spoken(entry.row, number, len(shown), sheet.vocabulary))
        for number, entry in enumerate(shown, 1)
    )
    return replace(sheet, comparison=replace(comparison, rows=ordered), rows=rows, order=order)


def _concordance(library: Library, left: Plan, right: Plan) -> Concordance | None:
    """The stored links of the two plans, else those composed through a plan that either was made from."""
    stored = library.concordance(left.id, right.id)
    if stored:
        return stored
    for between in dict.fromkeys(lineage.plan for plan in (left, right) for lineage in plan.lineage):
        first, second = library.concordance(left.id, between), library.concordance(between, right.id)
        if first and second:
            return compose(first, second)
    return None


def _sheet_rows(
    comparison: Comparison, row_filter: RowFilter, positions: Callable[[], Positions], vocabulary: Vocabulary
) -> tuple[SheetRow, ...]:
    shown = [row for row in comparison.rows if row_filter.admits(row)]

    def sheet_row(number: int, row: Row) -> SheetRow:
        return SheetRow(
            number=number,
            row=row,
            spoken=spoken(row, number, len(shown), vocabulary),
            positions=LaterSequence(lambda: positions().on(row.provisions)),
            left_absence=absence(row, comparison.left, is_left=True),
            right_absence=absence(row, comparison.right, is_left=False),
        )

    return tuple(sheet_row(number, row) for number, row in enumerate(shown, 1))
