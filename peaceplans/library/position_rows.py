"""Statements and stances: rows out of them, and they out of rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Column, Connection, Table, TextualSelect, bindparam, select

from peaceplans.library.rows import Kind, Owner, Rows, grouped, selected
from peaceplans.library.tables import (
    citations,
    earlier_stances,
    provisions,
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


class _Query(NamedTuple):
    """Some statements or stances, as queries.

    Attributes:
        whole: the rows themselves.
        others: the parts that hang on them.
        cited: their citations.
    """

    whole: TextualSelect
    others: tuple[TextualSelect, ...]
    cited: TextualSelect


def _query(table: Table, others: Iterable[Sequence[Column[Any]]], which: str, order: str, *opens: str) -> _Query:
    """Queries of the rows of a table for which a condition holds, and of what hangs on them by its first column."""
    lists: list[BindParameter[Any]] = [bindparam(name, expanding=True) for name in opens]
    ids = f"SELECT id FROM {table.name} {which}"  # noqa: S608 - nothing in it comes from outside
    return _Query(
        selected(table.c, f"JOIN records ON records.id = {table.name}.id {which} ORDER BY {order}", *lists),
        tuple(
            selected(one, f"WHERE {one[0].name} IN ({ids}) ORDER BY {one[0].name}, position", *lists) for one in others
        ),
        selected(_CITED, f"WHERE record IN ({ids}) ORDER BY place, position", *lists),
    )


_CITED = (citations.c.place, citations.c.source, citations.c.locator)
_BY_DATE = "statements.date, records.position"
_BORNE = ((statement_provisions.c.statement, statement_provisions.c.ref),)
_GROUNDS = (
    (stance_statements.c.stance, stance_statements.c.statement),
    (
        earlier_stances.c.stance,
        earlier_stances.c.attitude,
        earlier_stances.c.text,
        earlier_stances.c.since,
        earlier_stances.c.statements,
    ),
)
_BEARING = "WHERE statements.id IN (SELECT statement FROM statement_provisions WHERE ref IN :refs)"
_STATEMENTS = _query(statements, _BORNE, "", "records.position")
_STATEMENTS_BEARING_ON = _query(statements, _BORNE, _BEARING, _BY_DATE, "refs")
_STATEMENTS_ON = _query(statements, _BORNE, "WHERE target = :target", _BY_DATE)
_STANCES = _query(stances, _GROUNDS, "", "records.position")
_STANCES_TOWARDS = _query(stances, _GROUNDS, "WHERE target IN :refs", "records.position", "refs")
_ATTITUDES = {attitude.value: attitude for attitude in Attitude}
_LETTERS = {letter.value: letter for letter in Letter}


def statements_bearing_on(connection: Connection, refs: Iterable[str]) -> tuple[Statement, ...]:
    """The statements on any of these provisions or on what they are made from, by date."""
    return _statements(connection, _STATEMENTS_BEARING_ON, {"refs": sorted(with_basis(connection, refs))})


def statements_on(connection: Connection, target: str) -> tuple[Statement, ...]:
    """The statements about a text, topic or the whole, by date."""
    return _statements(connection, _STATEMENTS_ON, {"target": target})


def read_statements(connection: Connection) -> tuple[Statement, ...]:
    """All statements in the catalogue's order."""
    return _statements(connection, _STATEMENTS, {})


def _statements(connection: Connection, query: _Query, named: Mapping[str, Any]) -> tuple[Statement, ...]:
    (refs,) = (connection.execute(other, named).all() for other in query.others)
    borne = grouped((statement, ref) for statement, ref in refs)
    cited = _cited(connection, query, named)
    return tuple(
        Statement(
            id=row.id,
            speaker=row.speaker,
            party=row.party,
            date=row.date,
            text=row.text,
            letter=_LETTERS[row.letter],
            target=row.target,
            provisions=borne.get(row.id, ()),
            topics=row.topics,
            questions=row.questions,
            contradicts=row.contradicts,
            disputed=row.disputed,
            sources=cited.get(row.id, ()),
        )
        for row in connection.execute(query.whole, named)
    )


def stances_towards(connection: Connection, refs: Iterable[str]) -> tuple[Stance, ...]:
    """The stances towards any of these provisions or what they are made from; the target stays the latter."""
    return _stances(connection, _STANCES_TOWARDS, {"refs": sorted(with_basis(connection, refs))})


def read_stances(connection: Connection) -> tuple[Stance, ...]:
    """All stances in the catalogue's order."""
    return _stances(connection, _STANCES, {})


def _stances(connection: Connection, query: _Query, named: Mapping[str, Any]) -> tuple[Stance, ...]:
    resting, former = (connection.execute(other, named).all() for other in query.others)
    grounds = grouped((stance, statement) for stance, statement in resting)
    before = grouped(
        (stance, EarlierStance(attitude=_ATTITUDES[attitude], text=text, since=since, statements=tuple(resting_on)))
        for stance, attitude, text, since, resting_on in former
    )
    cited = _cited(connection, query, named)
    return tuple(
        Stance(
            party=row.party,
            target=row.target,
            attitude=_ATTITUDES[row.attitude],
            text=row.text,
            letter=_LETTERS[row.letter] if row.letter else None,
            statements=grounds.get(row.id, ()),
            since=row.since,
            earlier=before.get(row.id, ()),
            sources=cited.get(row.id, ()),
        )
        for row in connection.execute(query.whole, named)
    )


def _cited(connection: Connection, query: _Query, named: Mapping[str, Any]) -> dict[str, tuple[Citation, ...]]:
    found = connection.execute(query.cited, named).all()
    return grouped((place, Citation(source, locator)) for place, source, locator in found)
