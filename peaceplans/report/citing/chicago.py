"""Citation by the Chicago Manual of Style, 17th edition: the full note of its notes and bibliography.

Web pages (14.207): title in quotation marks with the comma inside, site in roman, date, address; a page without date is
``n.d.`` (14.145), an approximate one ``ca.``, a doubted one in brackets with a question mark. Pages whose author is not
known begin with the title. Capitals stay as the record has them. Several sources in a note are parted by semicolons.
"""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.report.blocks import SourceEntry
from peaceplans.report.citing.dating import DateOrder, dated
from peaceplans.report.citing.days import span
from peaceplans.report.citing.point_parts import PointParts, listed
from peaceplans.report.citing.remarks import RELAY
from peaceplans.report.citing.runs import EntryRun, stopped
from peaceplans.report.citing.titles import Marks, is_subject, quoted, unquoted


def source_runs(entry: SourceEntry) -> Iterator[EntryRun]:
    """An entry of a list of sources: a note."""
    yield from stopped(_source(entry, ""))


def point_runs(point: PointParts) -> Iterator[EntryRun]:
    """A point, as a part of a document (14.220): author, title in italics, date, place; then what it is known from."""
    yield from stopped(_point(point))


def _point(point: PointParts) -> Iterator[EntryRun]:
    if point.authors:
        yield EntryRun(f"{listed(point.authors, of_three=', and ')}, ")
    yield EntryRun(unquoted(point.text), italic=True)
    title = quoted(point.title, Marks.DOUBLE) if point.title else ""
    told = [part for part in (_date(point.date, point.date) if point.date else "", point.place, title) if part]
    facts = f" ({', '.join(point.facts)})" if point.facts else ""
    yield EntryRun("".join(f", {part}" for part in told) + facts)
    for place, entry in enumerate(point.sources):
        yield EntryRun("; " if place else ", based on ")
        yield from _source(entry, "" if place else point.witness)


def _source(entry: SourceEntry, witness: str) -> Iterator[EntryRun]:
    subject = is_subject(entry.title)
    title = f"{unquoted(entry.title)}," if subject else quoted(entry.title, Marks.DOUBLE, ",")
    date = _date(entry.day, entry.date) if entry.day else "n.d."
    remarks = [remark for remark in (witness, RELAY if entry.relay else "") if remark]
    told = f" ({'; '.join(remarks)})" if remarks else ""
    yield EntryRun(f"{title} {', '.join(part for part in (entry.publisher, date) if part)}{told}")
    if entry.address:
        yield EntryRun(", ")
        yield EntryRun(entry.address, url=entry.url)


def _date(day: str, words: str) -> str:
    known = span(day)
    if known is None:
        return words
    told = dated(known, DateOrder.MONTH)
    told = f"ca. {told}" if known.is_about else told
    return f"[{told}?]" if known.is_uncertain else told
