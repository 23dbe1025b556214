"""Citation by the Publication Manual of the American Psychological Association, 7th edition.

Web pages (10.16): group author, date in parentheses, title in italics and as the record has its capitals, address
without a full stop behind it. The publisher is the group author, and so is not said again as site. A page without date
is ``n.d.`` (9.17), an approximate date ``ca.``; a doubted one keeps its question mark. What the record has as a subject
only stands in brackets, as a description of a work without title (9.22), and so does that a page is a relay (9.21).
"""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.report.blocks import SourceEntry
from peaceplans.report.citing.dating import DateOrder, dated
from peaceplans.report.citing.days import span
from peaceplans.report.citing.point_parts import PointParts, listed
from peaceplans.report.citing.remarks import RELAY
from peaceplans.report.citing.runs import EntryRun
from peaceplans.report.citing.titles import Marks, ended, is_subject, quoted, unquoted


def source_runs(entry: SourceEntry) -> Iterator[EntryRun]:
    """An entry of a list of references."""
    yield from _source(entry, "")


def point_runs(point: PointParts) -> Iterator[EntryRun]:
    """A point: the reference of the text with the part in parentheses (as 10.4); then what it is known from."""
    date = f"({_date(point.date, point.date) if point.date else 'n.d.'})"
    authors = listed(point.authors, " & ", of_three=", & ")
    if authors:
        yield EntryRun(f"{ended(authors)} {date}. ")
    yield EntryRun(unquoted(point.text), italic=True)
    title = quoted(point.title, Marks.DOUBLE) if point.title else ""
    part = ", ".join(part for part in (point.place, title) if part)
    facts = f" [{', '.join(point.facts)}]" if point.facts else ""
    yield EntryRun(f"{f' ({part})' if part else ''}{facts}.{'' if authors else f' {date}.'}")
    for place, entry in enumerate(point.sources):
        yield EntryRun("; " if place else " Based on ")
        yield from _source(entry, "" if place else point.witness)


def _source(entry: SourceEntry, witness: str) -> Iterator[EntryRun]:
    date = _date(entry.day, entry.date) if entry.day else "n.d."
    yield EntryRun(f"{ended(entry.publisher)} ({date}). " if entry.publisher else f"({date}). ")
    remarks = "; ".join(remark[0].upper() + remark[1:] for remark in (witness, RELAY if entry.relay else "") if remark)
    described = f" [{remarks}]." if remarks else ""
    title = unquoted(entry.title)
    if is_subject(entry.title):
        yield EntryRun(f"[{title}]{described or '.'}")
    else:
        yield EntryRun(title, italic=True)
        yield EntryRun(described or ended(title)[len(title) :])
    if entry.address:
        yield EntryRun(" ")
        yield EntryRun(entry.address, url=entry.url)


def _date(day: str, words: str) -> str:
    known = span(day)
    if known is None:
        return words
    told = dated(known, DateOrder.YEAR)
    return f"{'ca. ' if known.is_about else ''}{told}{'?' if known.is_uncertain else ''}"
