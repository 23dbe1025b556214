"""Many rows come as several pictures of like height, in their order, none lost."""

from __future__ import annotations

import pytest

from peaceplans.report.charts.drawing import Drawing
from peaceplans.report.charts.pages import Frame, Row, Strip, pictures


def rows(*heights: float) -> list[Row[int]]:
    return [Row(Strip(f"<rect data-row='{number}'/>", height), number) for number, height in enumerate(heights)]


def frame(highest: float = 500) -> Frame[int]:
    return Frame(
        anchor="chart",
        caption="Rows",
        tell=str,
        head=Strip("<line/>", 40),
        foot=Strip("<circle/>", 20),
        highest=highest,
    )


def test_few_rows_are_one_picture() -> None:
    (chart,) = pictures(frame(), rows(100, 100))
    assert (chart.anchor, chart.caption, chart.height) == ("chart", "Rows", 262)
    assert chart.alternative == "[0, 1]"


@pytest.mark.parametrize("count", [5, 9, 20, 41])
def test_many_rows_are_shared_out(count: int) -> None:
    charts = pictures(frame(), rows(*[100] * count))
    assert all(chart.height <= 502 for chart in charts)
    assert [chart.anchor for chart in charts[:2]] == ["chart", "chart-2"]
    assert charts[0].caption == f"Rows (1 of {len(charts)})"
    told = [int(one) for chart in charts for one in chart.alternative.strip("[]").split(", ")]
    assert told == list(range(count))
    heights = [chart.height for chart in charts]
    assert max(heights) - min(heights) <= 100
    for chart in charts:
        assert chart.svg.count("<line/>") == chart.svg.count("<circle/>") == 1


def test_a_row_that_is_higher_than_a_picture_has_one_for_itself() -> None:
    charts = pictures(frame(), rows(100, 900, 100))
    assert [chart.alternative for chart in charts] == ["[0]", "[1]", "[2]"]


def test_no_rows_are_no_picture() -> None:
    assert pictures(frame(), []) == ()


def test_shapes_are_put_at_their_height() -> None:
    drawing = Drawing()
    drawing.place("<rect/>", 12.5)
    drawing.place("", 40)
    assert drawing.body() == '<g transform="translate(0 12.5)"><rect/></g>'
