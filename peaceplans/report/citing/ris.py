"""Sources as RIS."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from peaceplans.report.blocks import SourceEntry
from peaceplans.report.citing.days import Span, span
from peaceplans.report.citing.keys import Keyed
from peaceplans.report.citing.remarks import remarks
from peaceplans.report.printable import one_line

_LINE = "\r\n"


def ris(sources: Iterable[Keyed]) -> str:
    """One record for each; lines end with CR LF, as the format asks.

    A value is one line, so that nothing within it can begin a tag. The publisher is the author; one with a comma, which
    RIS would read as surname and first name, is the site (``T2``).
    """
    return "".join(f"{tag}  - {one_line(value)}{_LINE}" for key, entry in sources for tag, value in _record(key, entry))


def _record(key: str, entry: SourceEntry) -> Iterator[tuple[str, str]]:
    yield "TY", "ELEC" if entry.url else "GEN"
    yield "ID", key
    yield "T2" if "," in entry.publisher else "AU", entry.publisher
    yield "TI", entry.title
    dated = span(entry.day)
    if dated:
        yield from _dates(dated)
    if entry.url:
        yield "UR", entry.url
    if entry.language:
        yield "LA", entry.language
    uncertain = dated is not None and (dated.is_about or dated.is_uncertain or not dated.is_single)
    told = (f"dated {entry.date}", *remarks(entry)) if uncertain else remarks(entry)
    if told:
        yield "N1", "; ".join(told)
    yield "ER", ""


def _dates(dated: Span) -> Iterator[tuple[str, str]]:
    """Year, and the first day as ``YYYY/MM/DD/``, the only form that RIS has; what it cannot say stands in the note."""
    first = dated.first or dated.last
    assert first is not None
    yield "PY", f"{first.year:04}"
    month, day = (f"{part:02}" if part else "" for part in (first.month, first.day))
    yield "DA", f"{first.year:04}/{month}/{day}/"
