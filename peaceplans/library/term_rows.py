"""Terms, citations and remarks: the parts that stand at many places.

A value is kept exactly, whole figures whole, as one JSON object in ``value``; ``number``, ``number_most`` and ``unit``
repeat its figures for searching.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, bindparam

from peaceplans.library.rows import Kind, Rows, grouped, part, selected
from peaceplans.library.tables import citations, remarks, terms
from peaceplans.model.evidence import Grade
from peaceplans.model.source import Citation, Remark
from peaceplans.model.terms import (
    Bound,
    Deadline,
    Duration,
    Money,
    Quantity,
    Share,
    Term,
    TermKind,
    TermValue,
    type_of_kind,
)

BOUNDS = {bound.value: bound for bound in Bound} | {None: None}
GRADES = {grade.value: grade for grade in Grade}
GRADES_OR_NONE = GRADES | {None: None}
_KINDS = {kind.value: kind for kind in TermKind}


def add_citations(rows: Rows, record: str, place: str, cited: tuple[Citation, ...]) -> None:
    """The rows of the citations at a place."""
    for position, citation in enumerate(cited):
        rows.add(
            citations,
            record=record,
            place=place,
            position=position,
            source=citation.source,
            locator=citation.locator,
        )


def add_remarks(rows: Rows, record: str, place: str, made: tuple[Remark, ...]) -> None:
    """The rows of the remarks at a place, with their citations."""
    for position, remark in enumerate(made):
        rows.add(remarks, record=record, place=place, position=position, text=remark.text)
        add_citations(rows, record, part(place, "remark", position), remark.sources)


def add_terms(rows: Rows, record: str, place: str, given: tuple[Term, ...]) -> None:
    """The rows of the terms at a place, with their citations."""
    for position, term in enumerate(given):
        least, most, unit = _figures(term.value)
        rows.add(
            terms,
            record=record,
            place=place,
            position=position,
            key=term.key,
            kind=term.kind.value,
            number=least,
            number_most=most,
            unit=unit,
            value=value_to_json(term.value),
            bound=term.bound.value if term.bound else None,
            qualifier=term.qualifier,
            owner=term.owner,
            grade=term.grade.value if term.grade else None,
        )
        add_citations(rows, record, part(place, "term", position), term.sources)


def value_to_json(value: TermValue) -> str:
    """The value as a JSON object with sorted keys."""
    return json.dumps(asdict(value), ensure_ascii=False, sort_keys=True)


def value_from_json(kind: TermKind, text: str) -> TermValue:
    """The value that `value_to_json` wrote."""
    values: dict[str, Any] = json.loads(text)
    if kind is TermKind.SHARE:
        return Share(tuple((party, share) for party, share in values["parts"]))
    if kind is TermKind.PARTIES:
        values["ids"] = tuple(values["ids"])
    elif kind is TermKind.DEADLINE and values["within"] is not None:
        values["within"] = Duration(**values["within"])
    value: TermValue = type_of_kind[kind](**values)
    return value


def _figures(value: TermValue) -> tuple[float | None, float | None, str | None]:
    """Least, most and unit, as far as the value has them."""
    match value:
        case Quantity(value=number, unit=unit) | Money(value=number, currency=unit):
            return float(number), float(number), unit
        case Duration(least=least, most=most, unit=unit):
            return least if least is None else float(least), most if most is None else float(most), unit
        case Deadline(within=Duration() as within):
            return _figures(within)
    return None, None, None


@dataclass(frozen=True, slots=True)
class Parts:
    """Terms, citations and remarks of some records, by place."""

    terms: Mapping[str, tuple[Term, ...]]
    citations: Mapping[str, tuple[Citation, ...]]
    remarks: Mapping[str, tuple[Remark, ...]]

    def terms_of(self, place: str) -> tuple[Term, ...]:
        """The terms at a place."""
        return self.terms.get(place, ())

    def cited(self, place: str) -> tuple[Citation, ...]:
        """The citations at a place."""
        return self.citations.get(place, ())

    def remarks_of(self, place: str) -> tuple[Remark, ...]:
        """The remarks at a place."""
        return self.remarks.get(place, ())


_CITED = (citations.c.place, citations.c.source, citations.c.locator)
_REMARKED = (remarks.c.place, remarks.c.position, remarks.c.text)
_TERM = (
    terms.c.place,
    terms.c.position,
    terms.c.key,
    terms.c.kind,
    terms.c.value,
    terms.c.bound,
    terms.c.qualifier,
    terms.c.owner,
    terms.c.grade,
)
_CITATIONS_AT = selected(_CITED, "WHERE place IN :places ORDER BY place, position", bindparam("places", expanding=True))

_CITATIONS_OF_RECORD, _TERMS_OF_RECORD, _REMARKS_OF_RECORD = (
    selected(columns, "WHERE record = :record ORDER BY place, position") for columns in (_CITED, _TERM, _REMARKED)
)


_CITATIONS_OF_PLANS, _TERMS_OF_PLANS, _REMARKS_OF_PLANS = (
    selected(columns, "WHERE record IN (SELECT id FROM plans) ORDER BY place, position")
    for columns in (_CITED, _TERM, _REMARKED)
)


def parts_of_plans(connection: Connection) -> Parts:
    """All parts of all plans: three queries."""
    cited = _cited(connection.execute(_CITATIONS_OF_PLANS))
    return Parts(
        terms=_terms(connection.execute(_TERMS_OF_PLANS), cited),
        citations=cited,
        remarks=_remarks(connection.execute(_REMARKS_OF_PLANS), cited),
    )


_CITATIONS_OF_KIND, _TERMS_OF_KIND = (
    selected(columns, "WHERE record IN (SELECT id FROM records WHERE kind = :kind) ORDER BY place, position")
    for columns in (_CITED, _TERM)
)


def parts_of_kind(connection: Connection, kind: Kind) -> Parts:
    """The terms and citations of all records of a kind; only plans have remarks."""
    cited = citations_of_kind(connection, kind)
    terms_of_all = _terms(connection.execute(_TERMS_OF_KIND, {"kind": kind.value}), cited)
    return Parts(terms=terms_of_all, citations=cited, remarks={})


def citations_of_kind(connection: Connection, kind: Kind) -> Mapping[str, tuple[Citation, ...]]:
    """The citations of all records of a kind, by place."""
    return _cited(connection.execute(_CITATIONS_OF_KIND, {"kind": kind.value}))


_CITATIONS_OF_CONCORDANCES = selected(_CITED, "WHERE record IN (SELECT id FROM concordances) ORDER BY place, position")


def citations_of_concordances(connection: Connection) -> Parts:
    """The citations of all concordances, which have no other parts."""
    return Parts(terms={}, citations=_cited(connection.execute(_CITATIONS_OF_CONCORDANCES)), remarks={})


def parts_of_record(connection: Connection, record: str) -> Parts:
    """All parts of one record: three queries."""
    named = {"record": record}
    cited = _cited(connection.execute(_CITATIONS_OF_RECORD, named))
    return Parts(
        terms=_terms(connection.execute(_TERMS_OF_RECORD, named), cited),
        citations=cited,
        remarks=_remarks(connection.execute(_REMARKS_OF_RECORD, named), cited),
    )


def citations_at(connection: Connection, places: list[str]) -> Mapping[str, tuple[Citation, ...]]:
    """The citations at these places, by place."""
    return _cited(connection.execute(_CITATIONS_AT, {"places": places}))


def _cited(found: Any) -> Mapping[str, tuple[Citation, ...]]:
    return grouped((place, Citation(source, locator)) for place, source, locator in found.all())


def _remarks(found: Any, cited: Mapping[str, tuple[Citation, ...]]) -> Mapping[str, tuple[Remark, ...]]:
    return grouped(
        (place, Remark(text=text, sources=cited.get(part(place, "remark", position), ())))
        for place, position, text in found.all()
    )


def _terms(found: Any, cited: Mapping[str, tuple[Citation, ...]]) -> Mapping[str, tuple[Term, ...]]:
    return grouped(
        (
            place,
            Term(
                key=key,
                value=value_from_json(_KINDS[kind], value),
                bound=BOUNDS[bound],
                qualifier=qualifier,
                owner=owner,
                grade=GRADES_OR_NONE[grade],
                sources=cited.get(part(place, "term", position), ()),
            ),
        )
        for place, position, key, kind, value, bound, qualifier, owner, grade in found.all()
    )
