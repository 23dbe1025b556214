"""The window and reports draw the same charts: the same places on the axes, the same colours."""

from __future__ import annotations

import pytest

from peaceplans.library import Library
from peaceplans.report.charts.colours import DARK as REPORT_DARK
from peaceplans.report.charts.colours import LIGHT as REPORT_LIGHT
from peaceplans.report.charts.duration_scale import Scale
from peaceplans.report.charts.duration_shape import bar_shape, duration_scale, names_width, words_behind
from peaceplans.report.charts.measures import PAPER
from peaceplans.report.charts.path_shape import path_plot
from peaceplans.sheets.guarantees.choice import View
from peaceplans.sheets.guarantees.durations import durations
from peaceplans.sheets.guarantees.sheet import guarantee_sheet
from peaceplans.sheets.guarantees.term_path import term_path
from tests.ui.guarantees.conftest import Make
from ui.guarantees.chart_measures import measures
from ui.theme.colours import DARK, LIGHT, Colours

SHARED = {
    "text": "text",
    "muted": "muted",
    "bar": "selection_idle",
    "accepts": "accepts",
    "accepts-tint": "accepts_tint",
    "more": "wants_more",
    "more-tint": "wants_more_tint",
    "changed": "wants_changed",
    "changed-tint": "wants_changed_tint",
    "rejects": "rejects",
    "rejects-tint": "rejects_tint",
    "mixed": "mixed",
    "mixed-tint": "mixed_tint",
    "left": "left",
    "left-tint": "left_tint",
    "right": "right",
    "right-tint": "right_tint",
    "amended": "opposed",
    "amended-tint": "opposed_tint",
}


@pytest.mark.parametrize(("report", "window"), [(REPORT_LIGHT, LIGHT), (REPORT_DARK, DARK)], ids=["light", "dark"])
def test_reports_have_the_colours_of_the_window(report: dict[str, str], window: Colours) -> None:
    assert {name: report[name] for name in SHARED} == {name: getattr(window, of).name() for name, of in SHARED.items()}


@pytest.mark.parametrize("text_size", [100, 200])
def test_bars_and_ticks_stand_at_the_same_years(make: Make, bundled: Library, text_size: int) -> None:
    page = make(bundled, text_size=text_size)
    page.choose(["us-15y", "ua-term", "nato-a5", "uk-100"])
    shown = page.content.durations.chart
    asked = measures(page.desk.dresser.look)
    bars = shown.model_.bars
    written = durations(guarantee_sheet(bundled, [bar.instrument.id for bar in bars]))
    paper = duration_scale([(bar, words_behind(bar)) for bar in written], names_width(written, 720, PAPER), 720, PAPER)
    for bar in bars:
        window, report = bar_shape(bar, shown.delegate.scale, asked), bar_shape(bar, paper, PAPER)
        for one, other in zip(window.pieces, report.pieces, strict=True):
            assert _share(one[1], shown.delegate.scale) == pytest.approx(_share(other[1], paper))
        for tick, printed in zip(window.ticks, report.ticks, strict=True):
            assert _share(tick.x, shown.delegate.scale) == pytest.approx(_share(printed.x, paper))


def _share(x: float, scale: Scale) -> float:
    return (x - scale.start) / scale.width


def test_dots_of_the_path_stand_where_the_shapes_say(make: Make, bundled: Library) -> None:
    page = make(bundled)
    page.set_view(View.PATH)
    view = page.content.path
    assert view
    chart = view.chart
    plot = path_plot(term_path(bundled), chart.width(), chart.height(), measures(page.desk.dresser.look))
    assert [(at.x(), at.y()) for _, _, at in chart.dots()] == [(dot.x, dot.y) for dot in plot.dots()]
