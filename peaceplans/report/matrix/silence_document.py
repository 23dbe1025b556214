"""Which plan says nothing on what -> a report in blocks."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.model.dates import in_words
from peaceplans.report.blocks import Block, Document, Heading, Paragraph
from peaceplans.report.charts.coverage import coverage_charts
from peaceplans.report.grid import CellSign, Grid, GridCell, GridColumn, GridPart, GridRun
from peaceplans.report.matrix.document import banner, closing, plans_table
from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.sheet import MatrixSheet
from peaceplans.sheets.matrix.silences import PlanSilences, RowSilences, silences


def silence_document(sheet: MatrixSheet) -> Document:
    """By plan, then by topic or point; what is not known is never called silent."""
    return Document(
        title="What plans say nothing on",
        subtitle=one_line(sheet.tally().words(sheet.noun)),
        blocks=tuple(_blocks(sheet)),
    )


def _blocks(sheet: MatrixSheet) -> Iterator[Block]:
    found = silences(sheet)
    yield from banner(sheet)
    yield Paragraph(
        "A plan is only called silent when it is known to the last point. Of a text that is not public, or known in"
        " part, nobody can say."
    )
    yield plans_table(sheet)
    yield from coverage_charts(sheet)
    yield Heading(2, "By plan", "by-plan")
    yield Grid(
        caption="By plan",
        corner="Plan",
        columns=_columns(aligned=sheet.points_of is None),
        rows=tuple(
            (
                one_line(
                    f"{one.column.name}, {in_words(one.column.plan.date)}:"
                    f" clauses on {one.clauses} of {len(sheet.rows)} {sheet.noun}"
                ),
                f"plan-{one.column.id}",
                _cells(_of_plan(one), aligned=sheet.points_of is None),
            )
            for one in found.by_plan
        ),
    )
    yield Heading(2, "By point" if sheet.points_of else "By topic", "by-row")
    yield Grid(
        caption="By point" if sheet.points_of else "By topic",
        corner="Point" if sheet.points_of else "Topic",
        columns=_columns(aligned=sheet.points_of is None),
        rows=tuple(
            (
                one_line(
                    f"{one.row.number} {one.row.label}: clauses in {one.clauses} of {len(sheet.columns)} plans".strip()
                ),
                f"silent-{one.row.key.replace(':', '-')}",
                _cells(_of_row(one), aligned=sheet.points_of is None),
            )
            for one in found.by_row
        ),
    )
    yield from closing(sheet, sheet.record.plan_sources(column.id for column in sheet.columns), {})


def _columns(*, aligned: bool) -> tuple[GridColumn, ...]:
    heads = ("No clause", "Struck out", "Only under another topic", "Not known", "Not aligned")
    return tuple(GridColumn(head, "") for head in (heads[:4] if aligned else heads))


def _of_plan(one: PlanSilences) -> list[list[str]]:
    lists = (one.silent, one.struck, one.elsewhere, one.unknown, one.not_aligned)
    return [[f"{row.number} {row.label}".strip() for row in rows] for rows in lists]


def _of_row(one: RowSilences) -> list[list[str]]:
    lists = (one.silent, one.struck, one.elsewhere, one.unknown, one.not_aligned)
    return [[column.name for column in columns] for columns in lists]


def _cells(lists: list[list[str]], *, aligned: bool) -> tuple[GridCell, ...]:
    signs = (CellSign.ABSENT, CellSign.ABSENT, CellSign.PLAIN, CellSign.UNKNOWN, CellSign.UNKNOWN)
    cells = [_cell(names, sign) for names, sign in zip(lists, signs, strict=True)]
    return tuple(cells[:4] if aligned else cells)


def _cell(names: list[str], sign: CellSign) -> GridCell:
    if not names:
        return GridCell(state="none")
    return GridCell(sign=sign, parts=(GridPart("", (GridRun(one_line("; ".join(names))),)),))
