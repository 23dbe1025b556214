"""What plans have clauses on: each cell's state as a sign and in words; what is unknown is never shown as silent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from peaceplans.compare.matrix import CellState
from peaceplans.library import Library
from peaceplans.report.charts.coverage import coverage_charts
from peaceplans.sheets.matrix.choice import MatrixChoice, MatrixFilter, RowKind
from peaceplans.sheets.matrix.record import MatrixRecord
from peaceplans.sheets.matrix.sheet import MatrixCell, MatrixSheet
from tests.unit.report.charts.picture import Picture
from tests.unit.sheets.matrix_library import matrix_library

WORDS = {
    CellState.PROVIDES: "with clauses",
    CellState.OPEN: "open",
    CellState.DEFERRED: "deferred",
    CellState.ELSEWHERE: "only under another topic",
    CellState.STRUCK: "struck out",
    CellState.NO_CLAUSE: "silent",
    CellState.NOT_KNOWN: "not known",
    CellState.NOT_ALIGNED: "not linked",
}
OWN = (CellState.PROVIDES, CellState.OPEN, CellState.DEFERRED)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with matrix_library(tmp_path_factory.mktemp("charts") / "library.sqlite") as opened:
        yield opened


@pytest.fixture(params=["topics", "points"])
def sheet(small: Library, request: pytest.FixtureRequest) -> MatrixSheet:
    if request.param == "topics":
        return MatrixRecord(small).sheet(MatrixChoice())
    return MatrixRecord(small).sheet(MatrixChoice(rows=RowKind.POINTS, points_of="draft"))


def test_every_cell_is_told_with_its_state_and_number(sheet: MatrixSheet) -> None:
    told = " ".join(chart.alternative for chart in coverage_charts(sheet))
    for row in sheet.rows:
        parts = []
        for state, words in WORDS.items():
            cells = [(column.name, sheet.cell(row, column)) for column in sheet.columns]
            names = [_named(name, cell) for name, cell in cells if cell.state is state]
            parts += [f"{words}: {', '.join(names)}"] if names else []
        assert f"{f'{row.number} {row.label}'.strip()}: {'; '.join(parts)}." in told


def _named(name: str, cell: MatrixCell) -> str:
    told = [str(len(cell.provisions))] if cell.state in OWN else []
    told += ["inferred"] if cell.uncertain else []
    return f"{name} ({', '.join(told)})" if told else name


def test_every_cell_has_its_sign(sheet: MatrixSheet) -> None:
    charts = coverage_charts(sheet)
    states = [sheet.cell(row, column) for row in sheet.rows for column in sheet.columns]
    there = {cell.state for cell in states}
    words = [one for chart in charts for one in Picture(chart).words]
    legends = len(charts)
    unknown = sum(cell.state is CellState.NOT_KNOWN for cell in states)
    assert words.count("?") == unknown + (legends if unknown else 0)
    boxes = sum(len(Picture(chart).rects("f-right-tint")) for chart in charts)
    assert boxes == sum(cell.state in OWN for cell in states) + legends * len(there & set(OWN))
    dotted = sum(chart.svg.count("stroke-dasharray") for chart in charts)
    uncertain = sum(cell.uncertain for cell in states)
    assert dotted == uncertain + (legends if uncertain else 0)


def test_plans_and_rows_are_named_and_counted(sheet: MatrixSheet) -> None:
    text = " ".join(Picture(chart).text for chart in coverage_charts(sheet))
    for column in sheet.columns:
        assert column.name in text
    for row in sheet.rows:
        assert row.label in text
        count = sum(sheet.cell(row, column).state in OWN for column in sheet.columns)
        assert f"{count}/{len(sheet.columns)}" in text


def test_many_plans_make_it_wider_and_not_its_columns_narrower(whole: Library) -> None:
    sheet = MatrixRecord(whole).sheet(MatrixChoice(plans=tuple(plan.id for plan in whole.plans())))
    assert {chart.width for chart in coverage_charts(sheet)} == {720}
    columns = sheet.columns * 3
    wide = coverage_charts(replace(sheet, columns=columns))
    assert {chart.width for chart in wide} == {200 + 24 * len(columns) + 46}


def test_without_rows_there_is_no_chart(small: Library) -> None:
    nothing = MatrixChoice(row_filter=MatrixFilter(words="no such words anywhere"))
    assert coverage_charts(MatrixRecord(small).sheet(nothing)) == ()
