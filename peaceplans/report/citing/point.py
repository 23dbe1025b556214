"""The citation of a point, a cell, a field, a stance or an event, in the style that is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from peaceplans.model.plan import Clause, Coverage, Option, Plan, Provision, Witness
from peaceplans.model.source import Citation, Source
from peaceplans.report.citing.point_parts import PointParts, listed
from peaceplans.report.citing.rules import rules_of
from peaceplans.report.citing.runs import EntryRun
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_entry

RECORD = "Peace Plans"
"""Whose the parts of the record are that are its own: the timeline, the readings of what parties hold."""


def cited_point(
    style: CitationStyle,
    *,
    text: str,
    title: str = "",
    place: str = "",
    authors: Sequence[str] = (),
    date: str = "",
    facts: Sequence[str] = (),
    sources: Iterable[Source] = (),
    witness: Witness | None = None,
) -> tuple[EntryRun, ...]:
    """Text, point, date, what is to be said of it, witness and sources.

    Args:
        style: of the citation.
        text: what the text is called: the title of a plan or instrument, or of a part of the record.
        title: what the point or field is called; may be empty.
        place: where in the text it stands; may be empty (see `place_of`).
        authors: whose text it is; the plain style leaves them out.
        date: when the text was made, or the event was; EDTF.
        facts: what else is to be said of it, such as how well it is evidenced.
        sources: what it rests on; each is cited once.
        witness: which published form of the text the words are from; its source comes first, with what it is.
    """
    listed_sources = list({source.id: source for source in sources}.values())
    first = [source for source in listed_sources if witness and witness.source.source in (source.id, *source.aliases)]
    ordered = [*first, *(source for source in listed_sources if source not in first)]
    parts = PointParts(
        text=one_line(text),
        title=one_line(title),
        place=one_line(place),
        authors=tuple(one_line(author) for author in authors if author.strip()),
        date=one_line(date),
        facts=tuple(told for told in map(one_line, facts) if told),
        sources=tuple(source_entry(number, source) for number, source in enumerate(ordered, 1)),
        witness=one_line(witness.kind) if first and witness else "",
    )
    return tuple(rules_of(style).point_runs(parts))


def cited_provision(
    style: CitationStyle,
    plan: Plan,
    provision: Provision,
    sources: Mapping[str, Source],
    facts: Sequence[str] = (),
) -> tuple[EntryRun, ...]:
    """A point of a plan: with its grade, the sources of its text as far as they are given, and the witness among them.

    Args:
        style: of the citation.
        plan: may be without its provisions.
        provision: the point.
        sources: by id; those that are missing are left out.
        facts: what else is to be said of it.
    """
    cited = text_citations(provision)
    return cited_point(
        style,
        text=plan.title,
        title=provision.title,
        place=place_of([provision.number or provision.key]),
        authors=plan.authors,
        date=plan.date,
        facts=(provision.grade.label, *facts),
        sources=[sources[one.source] for one in cited if one.source in sources],
        witness=witness_of(plan, cited),
    )


def text_citations(provision: Provision) -> tuple[Citation, ...]:
    """What the text of a point rests on: its own sources, then those of clauses and options; not of other readings."""
    parts: tuple[Clause | Option, ...] = (*provision.clauses, *provision.options)
    return (*provision.sources, *(citation for part in parts for citation in part.sources))


def witness_of(plan: Plan, citations: Iterable[Citation]) -> Witness | None:
    """The first published form of a plan that is cited; None for a plan of which no form is published."""
    if plan.coverage is Coverage.NONE:
        return None
    by_source = {witness.source.source: witness for witness in reversed(plan.witnesses)}
    return next((by_source[one.source] for one in citations if one.source in by_source), None)


def place_of(numbers: Sequence[str]) -> str:
    """Where points stand: ``point 4``, ``points 4 and 5``; a number of several words, as ``Line 1``, says it itself.

    >>> place_of(["4", "5", "8"])
    'points 4, 5 and 8'
    """
    told = [one_line(number) for number in numbers if number.strip()]
    if not told or any(" " in number for number in told):
        return listed(told)
    return f"{'points' if len(told) > 1 else 'point'} {listed(told)}"
