"""Counts over the whole library, a query each: where sources are cited, how provisions are graded, what is linked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, TextClause, text

from peaceplans.library.rows import Kind
from peaceplans.model.anchors import AnchorKind, pair_of
from peaceplans.model.evidence import Grade

_GRADES = text("SELECT plan, grade, count(*), sum(disputed) FROM provisions GROUP BY plan, grade")
_LINKED = text(
    "SELECT left_plan, right_plan, count(position), sum(relation = 'same'), sum(key_change), "
    "(SELECT coalesce(sum(alone.key_change), 0) FROM alone WHERE alone.concordance = concordances.id) "
    "FROM concordances JOIN links ON links.concordance = concordances.id AND weight = 'main' "
    "GROUP BY concordances.id, left_plan, right_plan"
)
_WITNESSES = text("SELECT source, plan FROM witnesses ORDER BY plan, position")
_CITED = text(
    "SELECT citations.source, records.kind, citations.record, citations.place FROM citations "
    "JOIN records ON records.id = citations.record ORDER BY records.position, citations.record, citations.rowid"
)
_FIELDS = text("SELECT instrument, position, key FROM fields")
_LINKS = text("SELECT concordance, position, left_ref, right_ref FROM links")
_ALONE = text("SELECT concordance, position, ref FROM alone")
_STANCES = text("SELECT id, party, target FROM stances")
_FAMILIES = (Kind.PLAN, Kind.INSTRUMENT, Kind.CONCORDANCE, Kind.EVENT, Kind.STATEMENT, Kind.STANCE)


class GradeCount(NamedTuple):
    """How many provisions of a plan have a grade, and how many of these are disputed."""

    grade: Grade
    provisions: int
    disputed: int


class LinkCount(NamedTuple):
    """How much is stored of what two plans have in common, told from left to right.

    Attributes:
        links: main links; same: those of them that say that both provide the same.
        key_changes: of links and of points that stand alone.
    """

    left: str
    right: str
    links: int
    same: int
    key_changes: int


def read_link_counts(connection: Connection) -> tuple[LinkCount, ...]:
    """The pairs of plans with links, as stored."""
    return tuple(
        LinkCount(left, right, int(links), int(same), int(keys) + int(alone))
        for left, right, links, same, keys, alone in connection.execute(_LINKED)
    )


def read_grades(connection: Connection) -> dict[str, tuple[GradeCount, ...]]:
    """For each plan with provisions, its grades in the order of the enumeration."""
    found: dict[str, dict[Grade, GradeCount]] = {}
    for plan, grade, provisions, disputed in connection.execute(_GRADES):
        found.setdefault(plan, {})[Grade(grade)] = GradeCount(Grade(grade), int(provisions), int(disputed or 0))
    return {plan: tuple(one[grade] for grade in Grade if grade in one) for plan, one in found.items()}


def read_uses(connection: Connection) -> dict[str, tuple[str, ...]]:
    """For each source that is cited, the anchors of what cites it, each once; plans first, stances last."""
    parts = _parts(connection)
    found: dict[str, dict[str, int]] = {}
    for source, plan in connection.execute(_WITNESSES):
        found.setdefault(source, {})[plan] = 0
    places = {kind.value: place for place, kind in enumerate(_FAMILIES)}
    for source, kind, record, place in connection.execute(_CITED):
        found.setdefault(source, {}).setdefault(_anchor(kind, record, place, parts), places[kind])
    return {source: tuple(sorted(uses, key=uses.__getitem__)) for source, uses in found.items()}


def _parts(connection: Connection) -> Mapping[str, str]:
    """Anchors of what has a place of its own in the tables: fields, links, provisions alone, stances."""

    def rows(query: TextClause) -> Iterator[tuple[str, ...]]:
        return (tuple(row) for row in connection.execute(query))

    found = {f"{instrument}#field-{int(nth) + 1}": f"{instrument}#{key}" for instrument, nth, key in rows(_FIELDS)}
    found |= {f"{one}#link-{int(nth) + 1}": pair_of(left, right) for one, nth, left, right in rows(_LINKS)}
    found |= {f"{one}#alone-{int(nth) + 1}": ref for one, nth, ref in rows(_ALONE)}
    return found | {name: f"{AnchorKind.STANCE}/{party}/{target}" for name, party, target in rows(_STANCES)}


def _anchor(kind: str, record: str, place: str, parts: Mapping[str, str]) -> str:
    if kind == Kind.PLAN:
        return place.partition("#")[0]
    if kind == Kind.STATEMENT:
        return f"{AnchorKind.STATEMENT}/{record}"
    if kind == Kind.EVENT:
        return f"{AnchorKind.EVENT}/{record}"
    if kind == Kind.STANCE:
        return parts.get(record, record)
    return parts.get("#".join(place.split("#", 2)[:2]), record)
