"""Plans with their provisions: rows out of them, and they out of rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table, TextualSelect

from peaceplans.library.rows import Kind, Owner, Rows, grouped, part, selected
from peaceplans.library.tables import clauses, counts, lineage, options, plans, provisions, readings, terms, witnesses
from peaceplans.library.term_rows import (
    GRADES,
    GRADES_OR_NONE,
    Parts,
    add_citations,
    add_remarks,
    add_terms,
    citations_at,
    parts_of_plans,
    parts_of_record,
)
from peaceplans.model.plan import (
    Clause,
    Count,
    Coverage,
    Lineage,
    Option,
    Plan,
    PlanKind,
    Provision,
    Reading,
    State,
    Witness,
    Wording,
)
from peaceplans.model.source import Citation


def add_plan(rows: Rows, plan: Plan, position: int, origin: Owner = Owner.CATALOGUE) -> None:
    """The rows of a plan and its provisions."""
    rows.add_record(plan.id, Kind.PLAN, origin, position)
    rows.add(
        plans,
        id=plan.id,
        title=plan.title,
        short_title=plan.short_title,
        date=plan.date,
        kind=plan.kind.value,
        coverage=plan.coverage.value,
        wording=plan.wording.value,
        authors=plan.authors,
        addressee=plan.addressee,
        publication=plan.publication,
        points_stated=plan.points_stated,
        banner=plan.banner,
        account=plan.account,
    )
    add_citations(rows, plan.id, plan.id, plan.sources)
    for nth, step in enumerate(plan.lineage):
        rows.add(lineage, plan=plan.id, position=nth, parent=step.plan, how=step.how)
        add_citations(rows, plan.id, part(plan.id, "lineage", nth), step.sources)
    for nth, count in enumerate(plan.counts):
        rows.add(
            counts, plan=plan.id, position=nth, number=count.number, who=count.who, date=count.date, text=count.text
        )
        add_citations(rows, plan.id, part(plan.id, "count", nth), count.sources)
    for nth, witness in enumerate(plan.witnesses):
        rows.add(
            witnesses,
            plan=plan.id,
            position=nth,
            id=witness.id,
            kind=witness.kind,
            source=witness.source.source,
            locator=witness.source.locator,
            remark=witness.remark,
        )
    for nth, provision in enumerate(plan.provisions):
        _add_provision(rows, plan.id, provision, nth)


def _add_provision(rows: Rows, plan: str, provision: Provision, position: int) -> None:
    ref = provision.ref
    rows.add(
        provisions,
        ref=ref,
        plan=plan,
        position=position,
        key=provision.key,
        number=provision.number,
        title=provision.title,
        brief=provision.brief,
        deferred=provision.deferred,
        lead=provision.lead,
        topic=provision.topic,
        further_topics=provision.further_topics,
        grade=provision.grade.value,
        state=provision.state.value,
        agreed_by=provision.agreed_by,
        disputed=provision.disputed,
        obliged=provision.obliged,
        basis=provision.basis,
    )
    for nth, clause in enumerate(provision.clauses):
        grade = clause.grade.value if clause.grade else None
        rows.add(clauses, provision=ref, position=nth, letter=clause.letter, text=clause.text, grade=grade)
        add_citations(rows, plan, part(ref, "clause", nth), clause.sources)
    for nth, option in enumerate(provision.options):
        grade = option.grade.value if option.grade else None
        rows.add(
            options, provision=ref, position=nth, owner=option.owner, title=option.title, text=option.text, grade=grade
        )
        add_terms(rows, plan, part(ref, "option", nth), option.terms)
        add_citations(rows, plan, part(ref, "option", nth), option.sources)
    for nth, reading in enumerate(provision.readings):
        grade = reading.grade.value if reading.grade else None
        rows.add(readings, provision=ref, position=nth, witness=reading.witness, text=reading.text, grade=grade)
        add_terms(rows, plan, part(ref, "reading", nth), reading.terms)
        add_citations(rows, plan, part(ref, "reading", nth), reading.sources)
    add_terms(rows, plan, ref, provision.terms)
    add_remarks(rows, plan, ref, provision.background)
    add_citations(rows, plan, ref, provision.sources)


def _of_provisions(table: Table) -> TextualSelect:
    """The parts of all provisions of one plan, in order."""
    return selected(
        table.c, f"JOIN provisions ON ref = provision WHERE plan = :plan ORDER BY provision, {table.name}.position"
    )


_PLANS = selected(plans.c, "JOIN records ON records.id = plans.id ORDER BY records.position, plans.id")
_PLAN = selected(plans.c, "WHERE id = :plan")
_LINEAGE = selected(lineage.c, "ORDER BY plan, position")
_LINEAGE_OF_PLAN = selected(lineage.c, "WHERE plan = :plan ORDER BY position")
_COUNTS = selected(counts.c, "ORDER BY plan, position")
_COUNTS_OF_PLAN = selected(counts.c, "WHERE plan = :plan ORDER BY position")
_WITNESSES = selected(witnesses.c, "ORDER BY plan, position")
_WITNESSES_OF_PLAN = selected(witnesses.c, "WHERE plan = :plan ORDER BY position")
_PROVISIONS = selected(provisions.c, "WHERE plan = :plan ORDER BY position")
_CLAUSES, _OPTIONS, _READINGS = map(_of_provisions, (clauses, options, readings))
_ALL_OF_PROVISIONS = (
    *(selected(table.c, "ORDER BY provision, position") for table in (clauses, options, readings)),
    selected(provisions.c, "ORDER BY plan, position"),
)


def read_plans(connection: Connection) -> tuple[Plan, ...]:
    """All plans without their provisions, in the catalogue's order and then the user's: five queries."""
    steps = grouped((row.plan, row) for row in connection.execute(_LINEAGE))
    said = grouped((row.plan, row) for row in connection.execute(_COUNTS))
    forms = grouped((row.plan, row) for row in connection.execute(_WITNESSES))
    found = connection.execute(_PLANS).all()
    places = [row.id for row in found]
    places += [part(plan, "lineage", row.position) for plan, rows in steps.items() for row in rows]
    places += [part(plan, "count", row.position) for plan, rows in said.items() for row in rows]
    cited = citations_at(connection, places)
    return tuple(
        _plan(row, steps.get(row.id, ()), said.get(row.id, ()), forms.get(row.id, ()), cited, ()) for row in found
    )


def read_plan(connection: Connection, plan: str) -> Plan | None:
    """One plan whole, or None: eleven queries."""
    named = {"plan": plan}
    found = connection.execute(_PLAN, named).one_or_none()
    if found is None:
        return None
    steps = connection.execute(_LINEAGE_OF_PLAN, named).all()
    said = connection.execute(_COUNTS_OF_PLAN, named).all()
    forms = connection.execute(_WITNESSES_OF_PLAN, named).all()
    parts = parts_of_record(connection, plan)
    lettered, rivals, reports, entries = (
        connection.execute(query, named) for query in (_CLAUSES, _OPTIONS, _READINGS, _PROVISIONS)
    )
    whole = _entries(entries, lettered, rivals, reports, parts).get(plan, ())
    return _plan(found, steps, said, forms, parts.citations, whole)


def read_whole_plans(connection: Connection) -> tuple[Plan, ...]:
    """All plans whole, in the catalogue's order and then the user's: eleven queries however many they are."""
    found = connection.execute(_PLANS).all()
    steps = grouped((row.plan, row) for row in connection.execute(_LINEAGE))
    said = grouped((row.plan, row) for row in connection.execute(_COUNTS))
    forms = grouped((row.plan, row) for row in connection.execute(_WITNESSES))
    parts = parts_of_plans(connection)
    lettered, rivals, reports, entries = map(connection.execute, _ALL_OF_PROVISIONS)
    whole = _entries(entries, lettered, rivals, reports, parts)
    return tuple(
        _plan(
            row,
            steps.get(row.id, ()),
            said.get(row.id, ()),
            forms.get(row.id, ()),
            parts.citations,
            whole.get(row.id, ()),
        )
        for row in found
    )


_TERM_KEYS = selected((terms.c.place, terms.c.key), "WHERE record IN (SELECT id FROM plans)")
_TOPICS = selected((provisions.c.ref, provisions.c.topic), "ORDER BY plan, position")


def read_term_keys(connection: Connection) -> dict[str, tuple[str, frozenset[str]]]:
    """Topic of each provision, and the keys of the terms in it, its options and readings; by reference: two queries."""
    keys = grouped((place.partition("#")[0], key) for place, key in connection.execute(_TERM_KEYS))
    return {ref: (topic, frozenset(keys.get(ref, ()))) for ref, topic in connection.execute(_TOPICS)}


def _entries(entries: Any, lettered: Any, rivals: Any, reports: Any, parts: Parts) -> dict[str, tuple[Provision, ...]]:
    """The provisions of each plan, out of the rows of provisions and of their parts."""
    of_clauses = grouped((row.provision, _clause(row, parts)) for row in lettered)
    of_options = grouped((row.provision, _option(row, parts)) for row in rivals)
    of_readings = grouped((row.provision, _reading(row, parts)) for row in reports)
    return grouped(
        (
            row.plan,
            Provision(
                plan=row.plan,
                key=row.key,
                number=row.number,
                title=row.title,
                brief=row.brief,
                deferred=row.deferred,
                lead=row.lead,
                topic=row.topic,
                further_topics=row.further_topics,
                grade=GRADES[row.grade],
                state=State(row.state),
                agreed_by=row.agreed_by,
                disputed=row.disputed,
                obliged=row.obliged,
                basis=row.basis,
                clauses=of_clauses.get(row.ref, ()),
                options=of_options.get(row.ref, ()),
                readings=of_readings.get(row.ref, ()),
                terms=parts.terms_of(row.ref),
                background=parts.remarks_of(row.ref),
                sources=parts.cited(row.ref),
            ),
        )
        for row in entries
    )


def _plan(
    row: Any,
    steps: Any,
    said: Any,
    forms: Any,
    cited: Mapping[str, tuple[Citation, ...]],
    entries: tuple[Provision, ...],
) -> Plan:
    return Plan(
        id=row.id,
        title=row.title,
        short_title=row.short_title,
        date=row.date,
        kind=PlanKind(row.kind),
        coverage=Coverage(row.coverage),
        wording=Wording(row.wording),
        authors=row.authors,
        addressee=row.addressee,
        publication=row.publication,
        points_stated=row.points_stated,
        banner=row.banner,
        account=row.account,
        lineage=tuple(
            Lineage(plan=step.parent, how=step.how, sources=cited.get(part(row.id, "lineage", step.position), ()))
            for step in steps
        ),
        counts=tuple(
            Count(
                number=count.number,
                who=count.who,
                date=count.date,
                text=count.text,
                sources=cited.get(part(row.id, "count", count.position), ()),
            )
            for count in said
        ),
        witnesses=tuple(
            Witness(id=form.id, kind=form.kind, source=Citation(form.source, form.locator), remark=form.remark)
            for form in forms
        ),
        provisions=entries,
        sources=cited.get(row.id, ()),
    )


def _clause(row: Any, parts: Parts) -> Clause:
    sources = parts.cited(part(row.provision, "clause", row.position))
    return Clause(letter=row.letter, text=row.text, grade=GRADES_OR_NONE[row.grade], sources=sources)


def _option(row: Any, parts: Parts) -> Option:
    place = part(row.provision, "option", row.position)
    return Option(
        owner=row.owner,
        title=row.title,
        text=row.text,
        terms=parts.terms_of(place),
        grade=GRADES_OR_NONE[row.grade],
        sources=parts.cited(place),
    )


def _reading(row: Any, parts: Parts) -> Reading:
    place = part(row.provision, "reading", row.position)
    return Reading(
        witness=row.witness,
        text=row.text,
        terms=parts.terms_of(place),
        grade=GRADES_OR_NONE[row.grade],
        sources=parts.cited(place),
    )
