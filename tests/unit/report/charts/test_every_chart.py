"""What holds of every chart: shapes and words alone, nothing cut or covered, the same each time, and soon made."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from itertools import combinations

from peaceplans.report.chart import Chart
from peaceplans.report.charts.colours import LIGHT
from peaceplans.report.charts.drawing import SMALL
from peaceplans.report.charts.positions import _HIGHEST
from peaceplans.report.html.chart import drawing
from tests.unit.report.charts.conftest import Make
from tests.unit.report.charts.picture import Picture


def test_there_are_pictures_with_words(charts: tuple[Chart, ...]) -> None:
    assert charts
    assert len({chart.anchor for chart in charts}) == len(charts)
    for chart in charts:
        assert Picture(chart).words
        assert chart.caption
        assert chart.alternative.startswith("A ") or chart.alternative.startswith("Stacked bars")
        assert chart.alternative.endswith(".")


def test_nothing_but_shapes_and_words_in_known_colours(charts: tuple[Chart, ...]) -> None:
    for chart in charts:
        assert drawing(chart.svg) == chart.svg
        assert not re.search(r"<script|href|<style|style=|url\(|<image|\bon\w+=|\bid=|foreignObject|<!", chart.svg)
        for shape in Picture(chart).shapes:
            for name in ("fill", "stroke"):
                colour = shape.attributes.get(name, "none")
                token = {f"{name[0]}-{key}" for key, value in LIGHT.items() if value == colour}
                assert colour == "none" or token & set(shape.classes), shape


def test_no_words_are_cut_off_or_too_small(charts: tuple[Chart, ...]) -> None:
    for chart in charts:
        picture = Picture(chart)
        for shape in picture.labels():
            left, top, right, bottom = shape.box
            assert min(left, top) >= -0.01, shape
            assert right <= chart.width + 0.01, shape
            assert bottom <= chart.height + 0.01, shape
            assert "\N{HORIZONTAL ELLIPSIS}" not in shape.words
        sizes = re.findall(r'font-size="([\d.]+)"', chart.svg)
        assert min(map(float, sizes)) >= SMALL >= 11


def test_no_words_stand_on_others(charts: tuple[Chart, ...]) -> None:
    for chart in charts:
        for one, other in combinations(Picture(chart).labels(), 2):
            (left, top, right, bottom), (x1, y1, x2, y2) = one.box, other.box
            apart = right <= x1 + 1 or x2 <= left + 1 or bottom <= y1 + 1 or y2 <= top + 1
            assert apart, (one.words, other.words)


def test_each_picture_has_room_on_a_page(charts: tuple[Chart, ...]) -> None:
    for chart in charts:
        assert chart.height <= _HIGHEST + 2
        assert len(chart.svg) < 200_000


def test_it_is_made_soon(make: Make) -> None:
    make()
    taken = []
    for _ in range(5):
        start = time.process_time()
        made = make()
        taken.append((time.process_time() - start) / len(made))
    assert min(taken) < 0.02


def test_it_is_the_same_each_time(make: Make) -> None:
    assert make() == make()


def test_charts_need_no_window() -> None:
    modules = "coverage durations path positions statuses strand"
    code = "; ".join(f"import peaceplans.report.charts.{name}" for name in modules.split())
    told = f"{code}; import sys; print([one for one in sys.modules if one.startswith(('PySide6', 'typst', 'lxml'))])"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
