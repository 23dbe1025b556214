"""Rows by topic: the counts of the sheet, bars to scale, certainty beside every status."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from peaceplans.library import Library
from peaceplans.model.evidence import Certainty
from peaceplans.report.charts.statuses import status_charts
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.comparison.sheet import ComparisonSheet, RowFilter
from tests.unit.report.charts.picture import Picture
from tests.unit.report.sample import sheet as sample

PAIRS = (("ru-27", "ua-us-20"), ("us-28", "ua-us-20"))


@pytest.fixture(scope="module", params=PAIRS, ids="-".join)
def sheet(request: pytest.FixtureRequest, whole: Library) -> ComparisonSheet:
    return comparison_sheet(whole, *request.param)


def test_every_count_is_in_the_picture_and_in_words(sheet: ComparisonSheet) -> None:
    charts = status_charts(sheet)
    told = " ".join(chart.alternative for chart in charts)
    words = [one for chart in charts for one in Picture(chart).words]
    parts = Counter((shown.row.topic, shown.row.status, shown.row.certainty) for shown in sheet.rows)
    for topic in {topic for topic, _, _ in parts}:
        label = sheet.vocabulary.topic_label(topic)
        total = sum(count for (of, _, _), count in parts.items() if of == topic)
        assert f"{label}, {total}: " in told
    letters = {"same": "S", "amended": "A", "only_left": "L", "only_right": "R", "unknown": "U"}
    for (_, status, certainty), count in parts.items():
        assert f"{letters[status]} {count}" in words
        assert f"{count} {certainty}" in told
    totals = Counter(shown.row.topic for shown in sheet.rows)
    assert Counter(map(str, totals.values())) <= Counter(words)


def test_bars_are_to_scale(sheet: ComparisonSheet) -> None:
    widths: dict[int, set[float]] = {}
    for chart in status_charts(sheet):
        picture = Picture(chart)
        for shape in picture.shapes:
            if shape.tag == "rect" and shape.attributes["fill"] == "none" and shape.box[0] >= 240:
                told = [label.words for label in picture.labels() if _inside(label.box, shape.box)]
                for words in told:
                    widths.setdefault(int(words.split()[-1]), set()).add(float(shape.attributes["width"]) + 2)
    assert len(widths) > 1
    (unit,) = widths[1]
    for count, found in widths.items():
        assert found == {unit * count}


def _inside(box: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return other[0] <= box[0] and box[2] <= other[2] and other[1] <= box[3] <= other[3]


def test_certainties_have_their_patterns(sheet: ComparisonSheet) -> None:
    there = {shown.row.certainty for shown in sheet.rows}
    svg = "".join(chart.svg for chart in status_charts(sheet))
    legend = 1
    assert (svg.count("h1.6v1.6h-1.6z") > 12) == (Certainty.PROVISIONAL in there)
    hatched = svg.count('stroke-width="1.3"')
    assert (hatched > legend) == (Certainty.REPORTED in there)


def test_only_shown_rows_are_counted() -> None:
    chosen = sample(row_filter=RowFilter(topics=frozenset(["nato"])))
    (chart,) = status_charts(chosen)
    assert chart.alternative.startswith("Stacked bars: how many of 1 rows")
    assert "NATO, 1: 1 only in: draft (1 provisional)." in chart.alternative
    assert status_charts(sample(row_filter=RowFilter(topics=frozenset(["nothing"])))) == ()


def test_counts_that_have_no_room_stand_under_the_bar() -> None:
    some = sample()
    many, few = some.rows[0], some.rows[1]
    one = replace(few, row=replace(few.row, topic=many.row.topic))
    (chart,) = status_charts(replace(some, rows=(*[many] * 400, one)))
    picture = Picture(chart)
    assert "400 amended, provisional; 1 only left, provisional" in picture.words
    assert "401" in picture.words
