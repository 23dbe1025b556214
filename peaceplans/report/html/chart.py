"""A chart in HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from peaceplans.report.chart import Chart
from peaceplans.report.html.parts import text_html

_DRAWN = frozenset(("svg", "g", "title", "desc", "text", "tspan", "path", "rect", "line", "circle", "polygon"))
_ACTIVE = re.compile(r"on|style$|src$|(.*:)?(href|base)$", re.IGNORECASE)
_ELSEWHERE = re.compile(r"url\s*\((?!#[\w-]+\))|script:", re.IGNORECASE)


def chart_html(chart: Chart) -> str:
    """The picture itself, its caption, and what it shows in words for those who do not see it.

    Raises:
        ValueError: the picture holds what is no drawing.
    """
    anchor = text_html(chart.anchor)
    return (
        f'<figure class="chart" id="{anchor}"><div class="picture" role="img" aria-labelledby="{anchor}-caption"'
        f' aria-describedby="{anchor}-words">{drawing(chart.svg)}</div>'
        f'<p class="unseen" id="{anchor}-words">{text_html(chart.alternative)}</p>'
        f'<figcaption id="{anchor}-caption">{text_html(chart.caption)}</figcaption></figure>'
    )


def chart_style() -> str:
    """The colours of pictures in the dark, on the screen."""
    from peaceplans.report.charts.colours import DARK

    rules = (f".f-{name} {{ fill: {colour}; }} .s-{name} {{ stroke: {colour}; }}\n" for name, colour in DARK.items())
    return f"@media screen and (prefers-color-scheme: dark) {{\n{''.join(rules)}}}\n"


def drawing(svg: str) -> str:
    """The picture when it is a drawing and nothing else: no script, nothing fetched, no HTML, no style sheet.

    Raises:
        ValueError: it holds something else.
    """
    guard = _Guard()
    guard.feed(svg)
    guard.close()
    if guard.open:
        raise ValueError(f"a chart leaves <{guard.open[-1]}> open")
    return svg


class _Guard(HTMLParser):
    """Reads a picture as the page does that it goes into."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attrs)
        self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _DRAWN or (tag == "svg") == bool(self.open):
            raise ValueError(f"a chart has <{tag}> in it")
        for key, value in attrs:
            if _ACTIVE.match(key) or _ELSEWHERE.search(value or ""):
                raise ValueError(f"a chart has {key}={value!r} in it")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise ValueError(f"a chart has </{tag}> out of place")

    def handle_data(self, data: str) -> None:
        if data.strip() and not self.open:
            raise ValueError("a chart has words outside of the picture")

    def handle_comment(self, data: str) -> None:
        raise ValueError(f"a chart has a comment in it: {data}")

    def handle_decl(self, decl: str) -> None:
        self.handle_comment(decl)

    def handle_pi(self, data: str) -> None:
        self.handle_comment(data)

    def unknown_decl(self, data: str) -> None:
        self.handle_comment(data)
