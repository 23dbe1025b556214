"""The provisions of a plan and their parts."""

from __future__ import annotations

from peaceplans.catalogue.known import Known
from peaceplans.catalogue.records import Record
from peaceplans.model.evidence import Grade
from peaceplans.model.plan import Clause, Option, Provision, Reading, State
from peaceplans.model.source import Remark

MOST_BRIEF = 12


def read_provision(record: Record, plan: str, key: str, known: Known) -> Provision:
    """One entry of a plan that has its own content.

    An entry with a `basis` is read by `peaceplans.catalogue.reconstruction`.
    """
    provision = Provision(
        plan=plan,
        key=key,
        number=read_number(record, key),
        title=record.text("title", required=True),
        brief=read_brief(record),
        deferred=record.text("deferred"),
        lead=record.text("lead", required=True),
        clauses=read_clauses(record, known),
        topic=known.topic(record),
        further_topics=known.topics(record, "further_topics"),
        grade=record.choice("grade", Grade),
        state=record.choice("state", State, State.NOT_STATED),
        agreed_by=known.parties(record, "agreed_by"),
        disputed=record.flag("disputed"),
        obliged=known.parties(record, "obliged"),
        terms=known.terms(record),
        options=read_options(record, known),
        readings=read_readings(record, known),
        background=read_background(record, known),
        sources=known.citations(record, "provision"),
    )
    record.scalars("basis")
    record.close()
    return provision


def read_number(record: Record, key: str) -> str:
    """The label printed: the key when left out; empty when it is given as empty."""
    return record.text("number") if "number" in record else key


def read_brief(record: Record) -> str:
    """What it provides in a phrase; empty when left out."""
    scalar = record.scalar("brief")
    if scalar is None:
        return ""
    if len(scalar.value.split()) > MOST_BRIEF:
        record.report(scalar.line, f"'brief' has more than {MOST_BRIEF} words", "shorten it")
    return scalar.value


def read_clauses(record: Record, known: Known) -> tuple[Clause, ...]:
    """The lettered parts; grade and sources are those of the provision when left out."""
    clauses = []
    for part in record.records("clauses"):
        clause = Clause(
            letter=part.text("letter"),
            text=part.text("text", required=True),
            grade=part.maybe_choice("grade", Grade),
            sources=known.citations(part),
        )
        part.close()
        clauses.append(clause)
    return tuple(clauses)


def read_options(record: Record, known: Known) -> tuple[Option, ...]:
    """The rival contents; grade and sources are those of the provision when left out."""
    options = []
    for part in record.records("options"):
        owner = known.party(part, "owner")
        option = Option(
            owner=owner,
            title=part.text("title"),
            text=part.text("text", required=True),
            terms=known.terms(part, owner),
            grade=part.maybe_choice("grade", Grade),
            sources=known.citations(part),
        )
        part.close()
        options.append(option)
    return tuple(options)


def read_readings(record: Record, known: Known) -> tuple[Reading, ...]:
    """The rival reports; what is disputed must have one."""
    readings = []
    for part in record.records("readings"):
        reading = Reading(
            witness=part.text("witness", required=True),
            text=part.text("text", required=True),
            terms=known.terms(part),
            grade=part.maybe_choice("grade", Grade),
            sources=known.citations(part, "reading"),
        )
        part.close()
        readings.append(reading)
    if record.flag("disputed") and not record.has("readings"):
        record.report(
            record.line_of("disputed"), "disputed without a reading", "add the rival reports under 'readings'"
        )
    return tuple(readings)


def read_background(record: Record, known: Known) -> tuple[Remark, ...]:
    """The sourced remarks that are not content of the plan."""
    remarks = []
    for part in record.records("background"):
        remarks.append(Remark(text=part.text("text", required=True), sources=known.citations(part, "remark")))
        part.close()
    return tuple(remarks)
