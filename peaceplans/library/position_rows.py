"""Statements and stances: rows out of them, and they out of rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Select, select

from peaceplans.library.rows import Kind, Owner, Rows, grouped
from peaceplans.library.tables import (
    citations,
    earlier_stances,
    provisions,
    records,
    stance_statements,
    stances,
    statement_provisions,
    statements,
)
from peaceplans.library.term_rows import add_citations
from peaceplans.model.evidence import Letter
from peaceplans.model.positions import Attitude, EarlierStance, Stance, Statement
from peaceplans.model.source import Citation


def add_statement(rows: Rows, statement: Statement, position: int, origin: Owner = Owner.CATALOGUE) -> None:
    """The rows of a statement."""
    rows.add_record(statement.id, Kind.STATEMENT, origin, position)
    rows.add(
        statements,
        id=statement.id,
        speaker=statement.speaker,
        party=statement.party,
        date=statement.date,
        text=statement.text,
        letter=statement.letter.value,
        target=statement.target,
        topics=statement.topics,
        questions=statement.questions,
        contradicts=statement.contradicts,
        disputed=statement.disputed,
    )
    for nth, ref in enumerate(statement.provisions):
        rows.add(statement_provisions, statement=statement.id, position=nth, ref=ref)
    add_citations(rows, statement.id, statement.id, statement.sources)


def add_stance(rows: Rows, stance: Stance, position: int, origin: Owner = Owner.CATALOGUE) -> None:
    """The rows of a stance; it has no id of its own and is numbered (``stance/1``)."""
    record = f"stance/{position + 1}"
    rows.add_record(record, Kind.STANCE, origin, position)
    rows.add(
        stances,
        id=record,
        party=stance.party,
        target=stance.target,
        attitude=stance.attitude.value,
        text=stance.text,
        letter=stance.letter.value if stance.letter else None,
        since=stance.since,
    )
    for nth, earlier in enumerate(stance.earlier):
        rows.add(
            earlier_stances,
            stance=record,
            position=nth,
            attitude=earlier.attitude.value,
            text=earlier.text,
            since=earlier.since,
            statements=earlier.statements,
        )
    for nth, statement in enumerate(stance.statements):
        rows.add(stance_statements, stance=record, position=nth, statement=statement)
    add_citations(rows, record, record, stance.sources)


def with_basis(connection: Connection, refs: Iterable[str]) -> frozenset[str]:
    """These references, and those of the provisions that reconstructed ones among them take their content from."""
    known: set[str] = set()
    fresh = set(refs)
    while fresh:
        known |= fresh
        found = connection.execute(select(provisions.c.basis).where(provisions.c.ref.in_(sorted(fresh)))).scalars()
        fresh = {ref for basis in found for ref in basis} - known
    return frozenset(known)


def statements_bearing_on(connection: Connection, refs: Iterable[str]) -> tuple[Statement, ...]:
    """The statements on any of these provisions or on what they are made from, by date."""
    asked = sorted(with_basis(connection, refs))
    named = select(statement_provisions.c.statement).where(statement_provisions.c.ref.in_(asked))
    return _statements(connection, select(statements.c.id).where(statements.c.id.in_(named)))


def statements_on(connection: Connection, target: str) -> tuple[Statement, ...]:
    """The statements about a text, topic or the whole, by date."""
    return _statements(connection, select(statements.c.id).where(statements.c.target == target))


def read_statements(connection: Connection) -> tuple[Statement, ...]:
    """All statements in the catalogue's order."""
    return _statements(connection, select(statements.c.id), by_date=False)


def _statements(connection: Connection, ids: Select[Any], *, by_date: bool = True) -> tuple[Statement, ...]:
    query = select(statements).join(records, records.c.id == statements.c.id).where(statements.c.id.in_(ids))
    order = (statements.c.date, records.c.position) if by_date else (records.c.position,)
    refs = select(statement_provisions).where(statement_provisions.c.statement.in_(ids))
    borne = grouped(
        (row.statement, row.ref)
        for row in connection.execute(refs.order_by(statement_provisions.c.statement, statement_provisions.c.position))
    )
    cited = _cited(connection, ids)
    return tuple(
        Statement(
            id=row.id,
            speaker=row.speaker,
            party=row.party,
            date=row.date,
            text=row.text,
            letter=Letter(row.letter),
            target=row.target,
            provisions=borne.get(row.id, ()),
            topics=row.topics,
            questions=row.questions,
            contradicts=row.contradicts,
            disputed=row.disputed,
            sources=cited.get(row.id, ()),
        )
        for row in connection.execute(query.order_by(*order))
    )


def stances_towards(connection: Connection, refs: Iterable[str]) -> tuple[Stance, ...]:
    """The stances towards any of these provisions or what they are made from; the target stays the latter."""
    asked = sorted(with_basis(connection, refs))
    return _stances(connection, select(stances.c.id).where(stances.c.target.in_(asked)))


def read_stances(connection: Connection) -> tuple[Stance, ...]:
    """All stances in the catalogue's order."""
    return _stances(connection, select(stances.c.id))


def _stances(connection: Connection, ids: Select[Any]) -> tuple[Stance, ...]:
    query = select(stances).join(records, records.c.id == stances.c.id).where(stances.c.id.in_(ids))
    resting = select(stance_statements).where(stance_statements.c.stance.in_(ids))
    grounds = grouped(
        (row.stance, row.statement)
        for row in connection.execute(resting.order_by(stance_statements.c.stance, stance_statements.c.position))
    )
    former = select(earlier_stances).where(earlier_stances.c.stance.in_(ids))
    before = grouped(
        (
            row.stance,
            EarlierStance(
                attitude=Attitude(row.attitude), text=row.text, since=row.since, statements=tuple(row.statements)
            ),
        )
        for row in connection.execute(former.order_by(earlier_stances.c.stance, earlier_stances.c.position))
    )
    cited = _cited(connection, ids)
    return tuple(
        Stance(
            party=row.party,
            target=row.target,
            attitude=Attitude(row.attitude),
            text=row.text,
            letter=Letter(row.letter) if row.letter else None,
            statements=grounds.get(row.id, ()),
            since=row.since,
            earlier=before.get(row.id, ()),
            sources=cited.get(row.id, ()),
        )
        for row in connection.execute(query.order_by(records.c.position))
    )


def _cited(connection: Connection, ids: Select[Any]) -> dict[str, tuple[Citation, ...]]:
    query = select(citations).where(citations.c.record.in_(ids)).order_by(citations.c.place, citations.c.position)
    return grouped((row.place, Citation(row.source, row.locator)) for row in connection.execute(query))
