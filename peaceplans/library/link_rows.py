"""Concordances: rows out of them, and they out of rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from peaceplans.library.rows import Kind, Owner, Rows, grouped, part, selected
from peaceplans.library.tables import alone, concordances, links, records
from peaceplans.library.term_rows import Parts, add_citations, citations_of_concordances, parts_of_record
from peaceplans.model.links import Alone, Concordance, Link, Origin, Relation, Weight


def concordance_id(left: str, right: str) -> str:
    """The id of the record that a concordance is: ``us-28~ua-us-20``."""
    return f"{left}~{right}"


def add_concordance(rows: Rows, concordance: Concordance, position: int, origin: Owner = Owner.CATALOGUE) -> None:
    """The rows of a concordance."""
    record = concordance_id(concordance.left, concordance.right)
    rows.add_record(record, Kind.CONCORDANCE, origin, position)
    rows.add(concordances, id=record, left_plan=concordance.left, right_plan=concordance.right)
    for nth, link in enumerate(concordance.links):
        rows.add(
            links,
            concordance=record,
            position=nth,
            left_ref=link.left,
            right_ref=link.right,
            relation=link.relation.value,
            weight=link.weight.value,
            change=link.change,
            key_change=link.key_change,
            reason=link.reason,
            origin=link.origin.value,
            confidence=link.confidence,
        )
        add_citations(rows, record, part(record, "link", nth), link.sources)
    for nth, single in enumerate(concordance.alone):
        rows.add(
            alone,
            concordance=record,
            position=nth,
            ref=single.ref,
            change=single.change,
            key_change=single.key_change,
            reason=single.reason,
        )
        add_citations(rows, record, part(record, "alone", nth), single.sources)


_PAIRS = (
    select(concordances.c.left_plan, concordances.c.right_plan)
    .join(records, records.c.id == concordances.c.id)
    .order_by(records.c.position, concordances.c.id)
)
_STORED = selected(concordances.c, "WHERE id = :id")
_LINKS = selected(links.c, "WHERE concordance = :id ORDER BY position")
_ALONE = selected(alone.c, "WHERE concordance = :id ORDER BY position")
_ALL_LINKS = selected(links.c, "ORDER BY concordance, position")
_ALL_ALONE = selected(alone.c, "ORDER BY concordance, position")


def read_pairs(connection: Connection) -> tuple[tuple[str, str], ...]:
    """The pairs of plans that have a concordance, as stored."""
    return tuple((left, right) for left, right in connection.execute(_PAIRS))


def read_concordance(connection: Connection, left: str, right: str) -> Concordance | None:
    """The concordance stored in this direction, or None."""
    record = concordance_id(left, right)
    named = {"id": record}
    if connection.execute(_STORED, named).one_or_none() is None:
        return None
    parts = parts_of_record(connection, record)
    return Concordance(
        left=left,
        right=right,
        links=tuple(_link(row, parts) for row in connection.execute(_LINKS, named)),
        alone=tuple(_alone(row, parts) for row in connection.execute(_ALONE, named)),
    )


def read_concordances(connection: Connection) -> tuple[Concordance, ...]:
    """All concordances as stored: four queries however many they are."""
    parts = citations_of_concordances(connection)
    linked = grouped((row.concordance, _link(row, parts)) for row in connection.execute(_ALL_LINKS))
    single = grouped((row.concordance, _alone(row, parts)) for row in connection.execute(_ALL_ALONE))
    return tuple(
        Concordance(
            left=left,
            right=right,
            links=linked.get(concordance_id(left, right), ()),
            alone=single.get(concordance_id(left, right), ()),
        )
        for left, right in read_pairs(connection)
    )


def _link(row: Any, parts: Parts) -> Link:
    return Link(
        left=row.left_ref,
        right=row.right_ref,
        relation=Relation(row.relation),
        weight=Weight(row.weight),
        change=row.change,
        key_change=row.key_change,
        reason=row.reason,
        sources=parts.cited(part(row.concordance, "link", row.position)),
        origin=Origin(row.origin),
        confidence=row.confidence,
    )


def _alone(row: Any, parts: Parts) -> Alone:
    return Alone(
        ref=row.ref,
        change=row.change,
        key_change=row.key_change,
        reason=row.reason,
        sources=parts.cited(part(row.concordance, "alone", row.position)),
    )
