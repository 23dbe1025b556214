"""Citation by the Oxford University Standard for the Citation of Legal Authorities, 4th edition.

Web pages (3.4.8): title in single quotation marks, then in parentheses the site in italics and the date, then the
address in angle brackets; a footnote ends with a full stop (1.1). There the standard wants the date of access of a page
without date; the record has none, and so says ``undated``. An approximate date has ``c`` without a point; a doubted one
keeps its question mark.

Plans are neither treaties in force nor papers of a parliament, and most were never published by anybody who made them.
The nearest rule is the general one of other secondary sources (3.4) for what has no ISBN: author, title in single
quotation marks, date in parentheses; the part stands behind it as pinpoint.
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
    """An entry of a list of sources: a footnote."""
    yield from stopped(_source(entry, ""))


def point_runs(point: PointParts) -> Iterator[EntryRun]:
    """A point with its text, and what it is known from."""
    yield from stopped(_point(point))


def _point(point: PointParts) -> Iterator[EntryRun]:
    if point.authors:
        yield EntryRun(f"{listed(point.authors)}, ")
    yield EntryRun(quoted(point.text, Marks.SINGLE))
    date = f" ({_date(point.date, point.date)})" if point.date else ""
    title = quoted(point.title, Marks.SINGLE) if point.title else ""
    part = ", ".join(part for part in (point.place, title) if part)
    facts = f" ({', '.join(point.facts)})" if point.facts else ""
    part = f"{' ' if date else ', '}{part}" if part else ""
    yield EntryRun(f"{date}{part}{facts}")
    for place, entry in enumerate(point.sources):
        yield EntryRun("; " if place else ", based on ")
        yield from _source(entry, "" if place else point.witness)


def _source(entry: SourceEntry, witness: str) -> Iterator[EntryRun]:
    title = unquoted(entry.title) if is_subject(entry.title) else quoted(entry.title, Marks.SINGLE)
    date = _date(entry.day, entry.date) if entry.day else "undated"
    yield EntryRun(f"{title} (")
    if entry.publisher:
        yield EntryRun(entry.publisher, italic=True)
    remarks = [remark for remark in (witness, RELAY if entry.relay else "") if remark]
    yield EntryRun(f"{', ' if entry.publisher else ''}{'; '.join([date, *remarks])})")
    if entry.url:
        yield EntryRun(" <")
        yield EntryRun(entry.address, url=entry.url)
        yield EntryRun(">")
    elif entry.address:
        yield EntryRun(f" <{entry.address}>")


def _date(day: str, words: str) -> str:
    known = span(day)
    if known is None:
        return words
    told = dated(known, DateOrder.DAY)
    return f"{'c ' if known.is_about else ''}{told}{'?' if known.is_uncertain else ''}"
