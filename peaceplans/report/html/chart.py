"""A chart in HTML."""

from __future__ import annotations

from peaceplans.report.chart import Chart
from peaceplans.report.html.parts import text_html


def chart_html(chart: Chart) -> str:
    """The picture itself, its caption, and what it shows in words for those who do not see it."""
    anchor = text_html(chart.anchor)
    return (
        f'<figure class="chart" id="{anchor}"><div role="img" aria-labelledby="{anchor}-caption"'
        f' aria-describedby="{anchor}-words">{chart.svg}</div>'
        f'<figcaption id="{anchor}-caption">{text_html(chart.caption)}</figcaption>'
        f'<p class="unseen" id="{anchor}-words">{text_html(chart.alternative)}</p></figure>'
    )
