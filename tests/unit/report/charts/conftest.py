"""Every chart of the bundled catalogue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from peaceplans.library import Library
from peaceplans.report.chart import Chart
from peaceplans.report.charts.coverage import coverage_charts
from peaceplans.report.charts.durations import duration_charts
from peaceplans.report.charts.path import path_charts
from peaceplans.report.charts.positions import position_charts
from peaceplans.report.charts.statuses import status_charts
from peaceplans.report.charts.strand import strand_charts
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.guarantees.sheet import guarantee_sheet
from peaceplans.sheets.guarantees.term_path import term_path
from peaceplans.sheets.matrix.choice import MatrixChoice, RowKind
from peaceplans.sheets.matrix.record import MatrixRecord
from peaceplans.sheets.matrix.strands import follow
from peaceplans.sheets.positions.sheet import PositionRecord

Make = Callable[[], tuple[Chart, ...]]
MADE = (
    "comparison",
    "published",
    "guarantees",
    "all-guarantees",
    "path",
    "matrix",
    "few-plans",
    "points",
    "positions",
    "apart",
    "positions-on-points",
    "army-size",
)


@pytest.fixture(scope="module")
def whole(made: Path) -> Iterator[Library]:
    with Library.open(made) as opened:
        yield opened


@pytest.fixture(scope="module")
def makes(whole: Library) -> dict[str, Make]:
    """What makes each chart from a sheet that is there."""
    matrix, positions = MatrixRecord(whole), PositionRecord(whole)
    plans = tuple(plan.id for plan in whole.plans())
    instruments = [one.id for one in whole.instruments()]
    sheet = matrix.sheet(MatrixChoice(plans=plans))
    points = matrix.sheet(MatrixChoice(plans=plans[-4:], rows=RowKind.POINTS, points_of=plans[-1]))
    few = matrix.sheet(MatrixChoice(plans=plans[:3]))
    chosen = guarantee_sheet(whole, ["us-15y", "ua-term", "budapest", "uk-100"], "nato-a5")
    made = (
        partial(status_charts, comparison_sheet(whole, "ru-27", "ua-us-20")),
        partial(status_charts, comparison_sheet(whole, "us-28", "ua-us-20")),
        partial(duration_charts, chosen),
        partial(duration_charts, guarantee_sheet(whole, instruments)),
        partial(path_charts, term_path(whole)),
        partial(coverage_charts, sheet),
        partial(coverage_charts, few),
        partial(coverage_charts, points),
        partial(position_charts, positions.sheet()),
        partial(position_charts, positions.sheet(apart=True)),
        partial(position_charts, positions.sheet(plan="us-28")),
        partial(strand_charts, follow(sheet, "army-size"), whole.vocabulary),
    )
    return dict(zip(MADE, made, strict=True))


@pytest.fixture(params=MADE)
def make(request: pytest.FixtureRequest, makes: dict[str, Make]) -> Make:
    return makes[request.param]


@pytest.fixture
def charts(make: Make) -> tuple[Chart, ...]:
    return make()
