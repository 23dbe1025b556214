from __future__ import annotations

from collections.abc import Callable

import pytest

from peaceplans.model.source import Source
from peaceplans.report.blocks import Document, Heading
from peaceplans.report.source_list import source_list
from tests.unit.report.citing.hostile import HOSTILE


@pytest.fixture
def sources() -> tuple[Source, ...]:
    """One of each sort of date, of address, and of mischief."""
    return (
        Source(
            id="p20-s03",
            publisher="RBC-Ukraine",
            title="President of Ukraine reveals 20-point peace plan for the first time",
            date="2025-12-24",
            url="https://newsukraine.rbc.ua/news/president_of-ukraine.html?a=1&b=50%25#top",
            language="en",
        ),
        Source(
            id="p20-s95",
            publisher="Dziennik (citing Interfax-Ukraine)",
            title="Zelenski ujawnia szczeg\u00f3\u0142y planu pokojowego",
            date="2025-12",
            url="https://wiadomosci.dziennik.pl/1",
            language="pl",
            relay=True,
        ),
        Source(id="x-s1", publisher="Ministry of Foreign Affairs, Kyiv", title="About a day", date="2025-12-29~"),
        Source(
            id="x-s2", publisher="P\u00e9ter", title="Two days", date="2025-11-23/2025-11-24", url="ftp://a.example/b"
        ),
        Source(id="x-s3", publisher="P", title="Open end", date="2026?/..", url="http://a.example/"),
        Source(id="X-S3", publisher="P", title="No date"),
        Source(
            id="\u0438", publisher=HOSTILE, title=HOSTILE, date="yesterday", url="https://a.example/{x}", language="e}n"
        ),
    )


@pytest.fixture
def document_of() -> Callable[..., Document]:
    """A report with lists of these sources."""

    def make(*lists: tuple[Source, ...]) -> Document:
        blocks = tuple(source_list(each) for each in lists)
        return Document(title="Report", subtitle="", blocks=(Heading(2, "Sources"), *blocks))

    return make
