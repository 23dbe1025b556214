"""Names that are markup, in other scripts or without an end come out as text that fits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peaceplans.library import Library
from peaceplans.report.chart import Chart
from peaceplans.report.charts.coverage import coverage_charts
from peaceplans.report.charts.durations import duration_charts
from peaceplans.report.charts.path import path_charts
from peaceplans.report.charts.positions import position_charts
from peaceplans.report.charts.statuses import status_charts
from peaceplans.report.charts.strand import strand_charts
from peaceplans.report.html.chart import drawing
from peaceplans.sheets.guarantees.term_path import term_path
from peaceplans.sheets.matrix.choice import MatrixChoice
from peaceplans.sheets.matrix.record import MatrixRecord
from peaceplans.sheets.matrix.strands import follow
from peaceplans.sheets.positions.sheet import PositionRecord
from tests.unit.report.charts.picture import Picture
from tests.unit.report.sample import LEFT
from tests.unit.report.sample import sheet as sample
from tests.unit.sheets.guarantee_samples import field, instrument, record, term
from tests.unit.sheets.test_term_path import Record

HOSTILE = (
    '<script>alert("1")</script>',
    "]]></svg><!-- &amp; &#0; '\">",
    "\x00\x1b[31m\N{RIGHT-TO-LEFT OVERRIDE}abc\ud800\uffff",
    '=HYPERLINK("http://evil.example") ' * 20,
    "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}" * 40 + " \N{HEBREW LETTER ALEF} \N{GRINNING FACE}" * 9,
    "W" * 3_000,
    "word " * 20_000,
)


def assert_harmless(charts: tuple[Chart, ...]) -> None:
    assert charts
    for chart in charts:
        assert drawing(chart.svg) == chart.svg
        chart.svg.encode()
        for shape in Picture(chart).labels():
            left, _, right, _ = shape.box
            assert left >= -0.01, shape
            assert right <= chart.width + 0.01, shape


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_durations_and_path(name: str) -> None:
    made = (
        instrument("a", field("duration", name), status=name[:90]),
        instrument("b", field("duration", "15 years.", term("guarantee-duration", "15 years"))),
        instrument("c", field("duration", "9-50 years.", term("guarantee-duration", "9-50 years")), status=name),
    )
    named = tuple(replace(one, short_title=name) for one in made)
    assert_harmless(duration_charts(record(*named).sheet(["a", "b", "c"])))
    assert_harmless(path_charts(term_path(Record(named))))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_statuses(name: str) -> None:
    some = sample(left=replace(LEFT, short_title=name))
    words = some.vocabulary
    topics = {key: replace(topic, label=name) for key, topic in words.topics.items()}
    assert_harmless(status_charts(replace(some, vocabulary=replace(words, topics=topics))))


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_coverage_and_strand(name: str, whole: Library) -> None:
    sheet = MatrixRecord(whole).sheet(MatrixChoice(plans=("us-28", "ua-us-20", "ru-27")))
    columns = tuple(replace(one, plan=replace(one.plan, short_title=name)) for one in sheet.columns)
    assert_harmless(coverage_charts(replace(sheet, columns=columns)))
    strand = follow(sheet, "army-size")
    steps = []
    for step in strand.steps:
        values = tuple(replace(one, words=name) for one in step.values)
        steps.append(replace(step, plan=replace(step.plan, short_title=name), values=values))
    assert_harmless(strand_charts(replace(strand, label=name, steps=tuple(steps)), sheet.vocabulary))


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_positions(name: str, whole: Library) -> None:
    sheet = PositionRecord(whole).sheet()
    words = sheet.vocabulary
    parties = {key: replace(party, capital=name, label=name) for key, party in words.parties.items()}
    rows = tuple(replace(row, matter=replace(row.matter, label=name)) for row in sheet.rows)
    assert_harmless(position_charts(replace(sheet, rows=rows, vocabulary=replace(words, parties=parties))))
