"""The path of the term: every figure at its place, by side and certainty, with its date."""

from __future__ import annotations

import pytest

from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import InstrumentKind
from peaceplans.report.charts.measures import PAPER
from peaceplans.report.charts.path import path_charts
from peaceplans.report.charts.path_shape import path_plot
from peaceplans.sheets.guarantees.term_path import TermPath, term_path
from tests.unit.report.charts.picture import Picture
from tests.unit.sheets.guarantee_samples import field, instrument, term
from tests.unit.sheets.test_term_path import OFFER, REQUEST, Record

MANY = tuple(
    instrument(
        f"offer-{day}",
        field("duration", "10 years.", term("guarantee-duration", "10 years"), certainty=certainty),
        date=f"2025-12-{day:02}",
        kind=InstrumentKind.OFFER,
    )
    for day, certainty in zip(range(1, 7), [*Certainty, *Certainty], strict=True)
)


def path(*instruments: object) -> TermPath:
    return term_path(Record(instruments))  # type: ignore[arg-type]


def test_dots_stand_at_their_years_and_dates() -> None:
    plot = path_plot(path(OFFER, REQUEST), 720, 276, PAPER)
    marks = {label: y for y, label in plot.year_marks()}
    for dot in plot.dots():
        low, high = (marks[label] for label in ("0", f"{plot.most:g}"))
        assert dot.y == pytest.approx(low + (high - low) * dot.years / plot.most)
        assert plot.area.left <= dot.x <= plot.area.right
    dots = list(plot.dots())
    assert [dot.x for dot in dots] == sorted(dot.x for dot in dots)


def test_every_figure_date_and_voice_is_told() -> None:
    found = path(OFFER, REQUEST)
    (chart,) = path_charts(found)
    picture = Picture(chart)
    for step in found.steps:
        assert {f"{years:g}" for years in step.years} <= set(picture.words)
        assert step.words in chart.alternative
        assert f"{step.who}, {step.certainty}" in chart.alternative
    for date in ("28 Dec", "Feb 2026"):
        assert any(date in words for words in picture.words)


def test_squares_are_offers_and_circles_requests() -> None:
    found = path(OFFER, REQUEST)
    picture = Picture(path_charts(found)[0])
    offered = sum(len(step.years) for step in found.steps if step.side == "offered")
    asked = sum(len(step.years) for step in found.steps if step.side == "asked")
    assert len(picture.rects("s-text")) == offered + 1  # one more in the legend
    assert len(picture.all("circle", "s-text")) == asked + 1


def test_certainty_is_seen_without_colour() -> None:
    picture = Picture(path_charts(path(*MANY))[0])
    looks = [
        ("f-text" in shape.classes, "stroke-dasharray" in shape.attributes) for shape in picture.rects("s-text")[1:]
    ]
    assert sorted(set(looks)) == [(False, False), (False, True), (True, False)]


def test_the_surer_of_two_at_one_place_is_seen() -> None:
    unsure = field("duration", "15.", term("guarantee-duration", "15 years"), certainty=Certainty.PROVISIONAL)
    sure = field("duration", "15.", term("guarantee-duration", "15 years"), certainty=Certainty.ESTABLISHED)
    for fields in ((unsure, sure), (sure, unsure)):
        both = (
            instrument(f"one-{number}", one, date="2025-12-01", kind=InstrumentKind.OFFER)
            for number, one in enumerate(fields)
        )
        assert "f-text" in Picture(path_charts(path(*both))[0]).rects("s-text")[-1].classes


def test_dates_that_are_near_each_other_have_lines_of_their_own() -> None:
    picture = Picture(path_charts(path(*MANY))[0])
    for day in range(1, 7):
        assert any(words.startswith(f"{day} Dec") for words in picture.words)


def test_without_figures_there_is_no_chart() -> None:
    assert path_charts(path()) == ()
