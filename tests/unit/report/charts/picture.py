"""Reading a chart back: where its words and shapes stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from peaceplans.report.chart import Chart
from peaceplans.report.charts.text_width import text_width

SVG = "{http://www.w3.org/2000/svg}"
TAGS = {"svg", "g", "rect", "line", "circle", "path", "text", "tspan"}


@dataclass(frozen=True)
class Shape:
    """An element in its place.

    Attributes:
        box: left, top, right, bottom of words and boxes; of other shapes nothing.
    """

    tag: str
    classes: tuple[str, ...]
    words: str
    attributes: dict[str, str]
    box: tuple[float, float, float, float]


class Picture:
    """A chart that is well formed and holds nothing but shapes and words."""

    def __init__(self, chart: Chart) -> None:
        self.root = ElementTree.fromstring(chart.svg)
        assert self.root.tag == f"{SVG}svg"
        assert self.root.get("viewBox") == f"0 0 {chart.width} {chart.height}"
        assert (self.root.get("width"), self.root.get("height")) == (str(chart.width), str(chart.height))
        self.shapes = tuple(_shapes(self.root, 0.0))
        assert {shape.tag for shape in self.shapes} <= TAGS

    @property
    def words(self) -> list[str]:
        return [shape.words for shape in self.shapes if shape.words]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def labels(self) -> list[Shape]:
        return [shape for shape in self.shapes if shape.words]

    def label(self, words: str) -> Shape:
        """The one label that begins with these words."""
        (found,) = [shape for shape in self.labels() if shape.words.startswith(words)]
        return found

    def rects(self, name: str) -> list[Shape]:
        return [shape for shape in self.shapes if shape.tag == "rect" and name in shape.classes]

    def all(self, tag: str, name: str) -> list[Shape]:
        return [shape for shape in self.shapes if shape.tag == tag and name in shape.classes]


def _shapes(parent: ElementTree.Element, down: float) -> Iterator[Shape]:
    for element in parent:
        tag = element.tag.removeprefix(SVG)
        moved = re.fullmatch(r"translate\(0 ([\d.]+)\)", element.get("transform", ""))
        if tag == "g":
            assert moved, element.attrib
            yield from _shapes(element, down + float(moved[1]))
            continue
        classes = tuple(" ".join(one.get("class", "") for one in element.iter()).split())
        yield Shape(tag, classes, "".join(element.itertext()), dict(element.attrib), _box(element, tag, down))


def _box(element: ElementTree.Element, tag: str, down: float) -> tuple[float, float, float, float]:
    x, y = float(element.get("x", 0)), float(element.get("y", 0)) + down
    if tag == "rect":
        return x, y, x + float(element.get("width", 0)), y + float(element.get("height", 0))
    if tag != "text":
        return x, y, x, y
    size = max(float(one.get("font-size", 0)) for one in element.iter())
    wide = sum(
        text_width(one.text or "", float(one.get("font-size", 0)), bold=one.get("font-weight") == "bold")
        for one in element.iter()
    )
    left = x - {"start": 0.0, "middle": wide / 2, "end": wide}[element.get("text-anchor", "start")]
    if element.get("transform"):
        return x - 0.75 * size, y - wide, x + 0.25 * size, y
    return left, y - 0.75 * size, left + wide, y + 0.25 * size
