"""A followed commitment: each figure a bar to scale, each plan a line, and no bar where there is no figure."""

from __future__ import annotations

import pytest

from peaceplans.library import Library
from peaceplans.model.evidence import Certainty
from peaceplans.model.terms import Quantity
from peaceplans.report.charts.strand import strand_charts
from peaceplans.sheets.matrix.choice import MatrixChoice
from peaceplans.sheets.matrix.record import MatrixRecord
from peaceplans.sheets.matrix.sheet import MatrixSheet
from peaceplans.sheets.matrix.strands import follow, strand_names
from tests.unit.report.charts.picture import Picture


@pytest.fixture(scope="module")
def sheet(whole: Library) -> MatrixSheet:
    return MatrixRecord(whole).sheet(MatrixChoice(plans=tuple(plan.id for plan in whole.plans())))


def test_every_plan_and_value_is_told_with_its_certainty(sheet: MatrixSheet) -> None:
    strand = follow(sheet, "army-size")
    charts = strand_charts(strand, sheet.vocabulary)
    told = " ".join(chart.alternative for chart in charts)
    text = " ".join(Picture(chart).text for chart in charts)
    for step in strand.steps:
        assert step.plan.short_title in text
        assert f"{step.plan.short_title} (" in told
        for value in (*step.values, *step.reports):
            whose = f" \N{MIDDLE DOT} {value.whose}" if value.whose else ""
            assert f"{value.words}{whose}, {value.certainty}" in told
            assert value.words in text
        if not step.values and not step.reports:
            assert f"{step.state_words}, {step.certainty}" in told


def test_bars_are_to_scale_and_what_is_provisional_dotted(sheet: MatrixSheet) -> None:
    strand = follow(sheet, "army-size")
    figures = [value for step in strand.steps for value in (*step.values, *step.reports)]
    bars = []
    for chart in strand_charts(strand, sheet.vocabulary):
        for shape in Picture(chart).shapes:
            if shape.tag == "rect":
                hollow = "s-bar" in shape.classes
                bars.append((shape.box[2] - shape.box[0] + 2 * hollow, "stroke-dasharray" in shape.attributes))
    assert len(bars) == len(figures)
    values = [value.term.value for value in figures]
    longest = max(one.value for one in values if isinstance(one, Quantity))
    for (width, dotted), value, one in zip(bars, figures, values, strict=True):
        assert isinstance(one, Quantity)
        assert width == pytest.approx(230 * one.value / longest, abs=0.1)
        assert dotted == (value.certainty is Certainty.PROVISIONAL)


def test_commitments_without_figures_have_no_chart(sheet: MatrixSheet) -> None:
    assert strand_charts(follow(sheet, "neutrality"), sheet.vocabulary) == ()


def test_every_commitment_with_figures_can_be_drawn(sheet: MatrixSheet) -> None:
    drawn = 0
    for name in strand_names(sheet):
        for chart in strand_charts(follow(sheet, name.key), sheet.vocabulary):
            drawn += 1
            for shape in Picture(chart).labels():
                assert shape.box[2] <= chart.width + 0.01, shape
    assert drawn > 5
