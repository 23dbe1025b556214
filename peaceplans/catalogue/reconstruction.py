"""Entries of a reconstruction: their content is that of the provisions they are based on, graded as inferred."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from peaceplans.catalogue.known import Known
from peaceplans.catalogue.provisions import (
    read_background,
    read_brief,
    read_clauses,
    read_number,
    read_options,
    read_readings,
)
from peaceplans.catalogue.records import Record
from peaceplans.model.evidence import Grade
from peaceplans.model.plan import Clause, Option, Provision, State
from peaceplans.model.terms import Term

Part = TypeVar("Part", Clause, Option, Term)
Thing = TypeVar("Thing")


def read_reconstructed(record: Record, plan: str, key: str, known: Known) -> Provision:
    """One entry with a `basis`, all of whose provisions are known by now.

    Brief, deferral, lead, clauses, terms, options, topic, further topics and obliged parties are taken over where the
    entry leaves them out. State, flag, readings, background and sources are its own.
    """
    basis = _basis(record, known)
    made_from = [known.provisions[ref] for ref in basis if ref in known.provisions]
    topics = [topic for one in made_from for topic in (one.topic, *one.further_topics)]
    own_topic = known.maybe_topic(record) or (topics[0] if topics else "")
    own_further, own_obliged = known.topics(record, "further_topics"), known.parties(record, "obliged")
    lead, clauses = record.text("lead"), read_clauses(record, known)
    terms, options = known.terms(record), read_options(record, known)
    grade = record.choice("grade", Grade, Grade.INFERRED)
    if grade is not Grade.INFERRED:
        record.report(record.line_of("grade"), f"'{grade}' with a basis", "leave the grade out: it is inferred")
    provision = Provision(
        plan=plan,
        key=key,
        number=read_number(record, key),
        title=record.text("title", required=True),
        brief=read_brief(record) or "; ".join(one.brief for one in made_from if one.brief),
        deferred=record.text("deferred") or "; ".join(one.deferred for one in made_from if one.deferred),
        lead=lead or " ".join(one.lead for one in made_from if one.lead),
        clauses=_inferred(clauses or _each_once(clause for one in made_from for clause in one.clauses)),
        topic=own_topic,
        further_topics=own_further or tuple(topic for topic in _each_once(topics) if topic != own_topic),
        grade=Grade.INFERRED,
        state=record.choice("state", State, State.NOT_STATED),
        agreed_by=known.parties(record, "agreed_by"),
        disputed=record.flag("disputed"),
        obliged=own_obliged or _each_once(party for one in made_from for party in one.obliged),
        terms=_inferred(terms or _each_once(term for one in made_from for term in one.terms)),
        options=_inferred_options(options or tuple(option for one in made_from for option in one.options)),
        readings=read_readings(record, known),
        basis=basis,
        background=read_background(record, known),
        sources=known.citations(record, "provision"),
    )
    record.close()
    return provision


def _basis(record: Record, known: Known) -> tuple[str, ...]:
    basis = []
    for scalar in record.scalars("basis"):
        if scalar.value in known.reconstructed:
            record.report(scalar.line, f"the basis '{scalar.value}' has a basis itself", "name that one instead")
        else:
            basis.append(known.reference(scalar, record.report))
    return tuple(basis)


def _each_once(things: Iterable[Thing]) -> tuple[Thing, ...]:
    return tuple(dict.fromkeys(things))


def _inferred(parts: Iterable[Part]) -> tuple[Part, ...]:
    """The parts without grades of their own, so that each has that of the entry."""
    return tuple(replace(part, grade=None) for part in parts)


def _inferred_options(options: Iterable[Option]) -> tuple[Option, ...]:
    return tuple(replace(option, terms=_inferred(option.terms)) for option in _inferred(options))
