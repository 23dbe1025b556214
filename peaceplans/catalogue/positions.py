"""The files of `statements/` and `stances/`: each those of one party."""

from __future__ import annotations

from peaceplans.catalogue.faults import likely
from peaceplans.catalogue.known import Known
from peaceplans.catalogue.nodes import Scalar
from peaceplans.catalogue.records import Record
from peaceplans.model.evidence import Letter
from peaceplans.model.positions import Attitude, EarlierStance, Stance, Statement

TEXTS = ("28", "27", "20", "general")


def read_statement(record: Record, party: str, known: Known) -> Statement:
    """A statement of the party after which the file is named; its id becomes known."""
    name = record.slug("id")
    if name:
        known.claim(name, record.line_of("id"), record.report)
        known.statements.add(name)
    statement = Statement(
        id=name,
        speaker=record.text("speaker", required=True),
        party=party,
        date=record.date("date", required=True),
        text=record.text("text", required=True),
        letter=record.choice("letter", Letter),
        target=_target(record, known),
        provisions=known.references(record, "provisions"),
        topics=known.topics(record, "topics"),
        questions=known.questions(record, "questions"),
        contradicts=_other_statements(record),
        disputed=record.flag("disputed"),
        sources=known.citations(record, "statement"),
    )
    record.close()
    return statement


def read_stance(record: Record, party: str, known: Known, seen: dict[tuple[str, str], int]) -> Stance:
    """A stance of the party after which the file is named.

    Args:
        record: the entry.
        party: id of the party.
        known: all statements are known by now.
        seen: lines of the stances so far by party and target; this one is added.
    """
    target = record.scalar("target", required=True)
    ref = _question_or_reference(target, record, known) if target else ""
    line = record.line_of("target")
    if ref and seen.setdefault((party, ref), line) != line:
        record.report(line, f"a second stance on '{ref}', the first in line {seen[party, ref]}", "join them")
    stance = Stance(
        party=party,
        target=ref,
        attitude=record.choice("attitude", Attitude),
        text=record.text("text", required=True),
        letter=record.maybe_choice("letter", Letter),
        statements=_statements(record, known),
        since=record.date("since"),
        earlier=tuple(_earlier(entry, known) for entry in record.records("earlier")),
        sources=known.citations(record),
    )
    grounded = stance.statements or stance.sources
    if record.has("attitude") and stance.attitude is not Attitude.SILENT and not grounded:
        record.report(record.line, f"'{stance.attitude}' without a statement or source", "name what it is read from")
    record.close()
    return stance


def _question_or_reference(target: Scalar, record: Record, known: Known) -> str:
    if ":" in target.value:
        return known.reference(target, record.report)
    if target.value not in known.vocabulary.questions:
        remedy = likely(target.value, known.vocabulary.questions) or "use a provision (us-28:6) or a question"
        record.report(target.line, f"unknown target '{target.value}'", remedy)
    return target.value


def _earlier(record: Record, known: Known) -> EarlierStance:
    earlier = EarlierStance(
        attitude=record.choice("attitude", Attitude),
        text=record.text("text", required=True),
        since=record.date("since", required=True),
        statements=_statements(record, known),
    )
    if not earlier.statements:
        record.report(record.line, "an earlier stance without a statement", "name what it is read from")
    record.close()
    return earlier


def _other_statements(record: Record) -> tuple[str, ...]:
    """Ids of statements that may stand further down; `check_contradictions` looks whether they are there."""
    return record.texts("contradicts")


def check_contradictions(found: list[tuple[Statement, Record]], known: Known) -> None:
    """Reports what a statement contradicts that is no other statement of the same party."""
    by_id = {statement.id: statement for statement, _ in found}
    for statement, record in found:
        for name in statement.contradicts if known.statements_complete else ():
            other = by_id.get(name)
            if other is None:
                what, remedy = f"unknown statement '{name}'", likely(name, by_id)
            elif other.party != statement.party or other is statement:
                what, remedy = f"'{name}' is no other statement of the same party", "name one of this file"
            else:
                continue
            record.report(record.line_of("contradicts"), what, remedy)


def _target(record: Record, known: Known) -> str:
    scalar = record.scalar("target", required=True)
    if scalar is None:
        return ""
    if scalar.value not in TEXTS and scalar.value not in known.vocabulary.topics:
        remedy = likely(scalar.value, known.vocabulary.topics) or f"use {', '.join(TEXTS)} or a topic"
        record.report(scalar.line, f"unknown target '{scalar.value}'", remedy)
    return scalar.value


def _statements(record: Record, known: Known) -> tuple[str, ...]:
    found = record.scalars("statements")
    for scalar in found:
        if scalar.value not in known.statements and known.statements_complete:
            remedy = likely(scalar.value, known.statements)
            record.report(scalar.line, f"unknown statement '{scalar.value}'", remedy)
    return tuple(dict.fromkeys(scalar.value for scalar in found))
