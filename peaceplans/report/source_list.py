"""Sources -> the numbered list at the end."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from peaceplans.model.dates import in_words
from peaceplans.model.source import Source
from peaceplans.report.blocks import SourceEntry, Sources
from peaceplans.report.printable import one_line


def source_list(sources: Iterable[Source]) -> Sources:
    """The sources numbered from 1, in the order given."""
    return Sources(tuple(source_entry(number, source) for number, source in enumerate(sources, 1)))


def source_entry(number: int, source: Source) -> SourceEntry:
    """One source under its number."""
    return SourceEntry(
        number=number,
        publisher=one_line(source.publisher),
        title=one_line(source.title),
        date=one_line(in_words(source.date)) or "no date",
        url=web_address(source.url),
        address=one_line(source.url),
        relay=source.relay,
        id=one_line(source.id),
        day=one_line(source.date),
        language=one_line(source.language),
    )


def web_address(url: str) -> str:
    """The address when it is one of the web (http, https) and has nothing in it that no address has, else empty."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    plain = url.isprintable() and not any(character in url for character in ' "<>\\^`{|}')
    return url if plain and parts.scheme in ("http", "https") and parts.netloc else ""
