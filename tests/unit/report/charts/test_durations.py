"""Bars of durations: to scale, every figure written, nothing drawn where no term is stated."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import FieldState, Instrument, InstrumentKind
from peaceplans.report.chart import Chart
from peaceplans.report.charts.durations import duration_charts
from peaceplans.sheets.guarantees.durations import durations
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet
from tests.unit.report.charts.picture import Picture
from tests.unit.sheets.guarantee_samples import field, instrument, record, term

FIXED = instrument("fixed", field("duration", "15 years.", term("guarantee-duration", "15 years")))
SHORT = instrument("short", field("duration", "30 months.", term("guarantee-duration", "30 months")))
RANGE = instrument(
    "range",
    field(
        "duration",
        "30 to 50 years, then 20.",
        term("guarantee-duration", "30-50 years (2025-12-28)"),
        term("guarantee-duration-floor", "20 years (floor, 2026-02)"),
        certainty=Certainty.ESTABLISHED,
    ),
)
ENDLESS = instrument("endless", field("duration", "Indefinite.", term("guarantee-duration", "indefinite")))
GUESSED = instrument(
    "guessed",
    field("duration", "40 years.", term("guarantee-duration", "40 years"), certainty=Certainty.PROVISIONAL),
)
NONE = instrument("none", field("duration", FieldState.NONE))
SECRET = instrument("secret", field("duration", FieldState.NOT_PUBLISHED))
PARTNER = instrument(
    "partner",
    field("duration", "50 years.", term("guarantee-duration", "50 years")),
    kind=InstrumentKind.PARTNERSHIP,
)


def sheet(*instruments: Instrument) -> GuaranteeSheet:
    return record(*instruments).sheet([one.id for one in instruments])


def drawn(*instruments: Instrument) -> tuple[Chart, Picture]:
    (chart,) = duration_charts(sheet(*instruments))
    return chart, Picture(chart)


def width(box: tuple[float, float, float, float]) -> float:
    return box[2] - box[0]


def test_bars_are_to_scale() -> None:
    _, picture = drawn(FIXED, SHORT)
    long, short = (width(shape.box) for shape in picture.rects("f-bar"))
    assert long / short == pytest.approx(15 / 2.5, rel=0.01)


def test_the_axis_is_that_of_the_bars() -> None:
    _, picture = drawn(FIXED, GUESSED, PARTNER)
    start = picture.rects("f-bar")[0].box[0]
    bar = width(picture.rects("f-bar")[1].box)
    marks = {shape.words: shape.box for shape in picture.labels() if re.fullmatch(r"\d+", shape.words)}
    for years, box in marks.items():
        if years != "0":
            assert (box[0] + box[2]) / 2 == pytest.approx(start + bar * int(years) / 50, abs=0.5)


def test_a_range_has_a_tick_for_each_figure_at_its_place_and_its_figure() -> None:
    chart, picture = drawn(RANGE)
    ticks = [float(shape.attributes["x1"]) for shape in picture.all("line", "s-text")]
    (line,) = picture.all("line", "s-bar")
    start, end = float(line.attributes["x1"]), float(line.attributes["x2"])
    assert [round((x - start) / (end - start) * 50) for x in ticks] == [20, 30, 50]
    assert {"20 (February 2026)", "30", "50 years"} <= set(picture.words)
    assert "(in years: 20, 30, 50)" in chart.alternative


def test_ticks_without_room_have_their_figures_behind() -> None:
    near = instrument(
        "near",
        field("duration", "4 or 5.", *(term("guarantee-duration", f"{years} years") for years in (4, 5))),
    )
    hundred = instrument("hundred", field("duration", "100.", term("guarantee-duration", "500 years")))
    _, picture = drawn(near, hundred)
    assert "4, 5 years \N{MIDDLE DOT} reported" in picture.words


def test_a_bar_without_an_end_breaks_off() -> None:
    _, picture = drawn(ENDLESS, FIXED)
    pieces = [shape.box for shape in picture.rects("f-bar")[:4]]
    widths = [width(box) for box in pieces]
    assert widths == sorted(widths, reverse=True)
    assert all(after[0] > before[2] for before, after in pairwise(pieces))
    assert "indefinite" in picture.text


def test_no_bar_where_no_term_is_stated_or_known_and_words_instead() -> None:
    chart, picture = drawn(NONE, SECRET)
    assert picture.rects("f-bar") == []
    assert "no term is stated" in picture.text
    assert "not published" in picture.text
    assert "No bar, as no length is stated or known: " in chart.alternative


def test_what_is_provisional_is_dotted_and_says_so() -> None:
    _, picture = drawn(GUESSED)
    assert picture.rects("f-bar") == []
    (bar,) = picture.rects("s-bar")
    assert bar.attributes["stroke-dasharray"]
    assert "40 years \N{MIDDLE DOT} provisional" in picture.words


def test_partnerships_stand_apart_and_last() -> None:
    chart, picture = drawn(PARTNER, FIXED)
    heading = picture.label("Partnerships without a defence clause")
    (partner,) = [
        shape for shape in picture.labels() if shape.words.startswith(f"{PARTNER.short_title}\N{NO-BREAK SPACE}")
    ]
    assert picture.label(FIXED.short_title).box[1] < heading.box[1] < partner.box[1]
    assert f"Partnerships without a defence clause: {PARTNER.short_title}" in chart.alternative


def test_every_instrument_with_its_status_length_and_certainty_is_told() -> None:
    chosen = (FIXED, SHORT, RANGE, ENDLESS, GUESSED, NONE, SECRET, PARTNER)
    chart, picture = drawn(*chosen)
    for bar in durations(sheet(*chosen)):
        assert bar.instrument.short_title in picture.text
        assert bar.instrument.status in picture.text
        told = f"{bar.instrument.short_title} ({bar.instrument.status}): {bar.words.rstrip('.')}"
        assert told in chart.alternative
        end = chart.alternative[chart.alternative.index(told) + len(told) :]
        assert re.match(rf"( \(in years: [\d, ]+\))?, {bar.certainty}[;.]", end)


def test_nothing_chosen_is_no_chart() -> None:
    assert duration_charts(sheet()) == ()
