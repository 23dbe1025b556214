"""A point of the record cited in a style, for those who choose one."""

from __future__ import annotations

from dataclasses import replace

from peaceplans.model.evidence import Grade
from peaceplans.model.source import Source
from peaceplans.report.citing.point import cited_point, place_of
from peaceplans.report.citing.style import CitationStyle
from ui.controls.citation import citation_html, citation_text

_SOURCE = Source(
    id="p20-s05",
    publisher="hromadske",
    title="President Zelensky shares a draft of a 20-point Ukraine's Peace Plan",
    date="2025-12-24",
    url="https://hromadske.ua/en",
)


def example(style: CitationStyle) -> tuple[str, str]:
    """The fourth of the 20 points with one source, as rich text without links and as plain text."""
    runs = cited_point(
        style,
        title="Size of Ukraine's armed forces",
        place=place_of(["4"]),
        text="20-point framework",
        authors=("Ukraine", "United States"),
        date="2025-12-24",
        facts=(Grade.OFFICIAL_SUMMARY.label,),
        sources=(_SOURCE,),
    )
    dead = [replace(run, url="") for run in runs]
    return citation_html(style, dead), citation_text(style, dead)
