"""One commitment followed through all plans by date: what figure each has, who proposes it, and what changed.

A plan without the figure has a step too, so that nobody reads its absence as agreement: it says otherwise ("no limit"),
is silent, or is not known well enough.

    names = strand_names(sheet)                 the commitments that two plans or more have
    strand = follow(sheet, "army-size")
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from peaceplans.compare.comparison import TermChange, TermStatus
from peaceplans.compare.terms import compare_terms
from peaceplans.model.evidence import Certainty, Grade, weakest
from peaceplans.model.notation import grouped, term_in_words, value_in_words
from peaceplans.model.plan import Coverage, Plan, Provision, State
from peaceplans.model.source import Citation
from peaceplans.model.terms import Duration, Money, Quantity, Term
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.anchor_names import all_terms
from peaceplans.sheets.citations import of_provision
from peaceplans.sheets.matrix.line import cell_line
from peaceplans.sheets.matrix.phrases import signed
from peaceplans.sheets.matrix.record import MatrixRecord
from peaceplans.sheets.matrix.sheet import MatrixRow, MatrixSheet
from peaceplans.sheets.matrix.strand import StepState, Strand, StrandChange, StrandName, StrandStep, StrandValue

_MOST_PAIRS = 4  # of values before and after that are set against each other
_UNSURE = (Grade.INFERRED, Grade.UNVERIFIED, Grade.NOT_PUBLIC)


def strand_names(sheet: MatrixSheet) -> tuple[StrandName, ...]:
    """The commitments that two shown plans or more have, those of most plans first."""
    shown = tuple(sorted(column.id for column in sheet.columns))
    return sheet.record.once(("strand names", *shown), lambda: _names(sheet.record, shown))


def strand_names_on(sheet: MatrixSheet, row: MatrixRow) -> tuple[StrandName, ...]:
    """Those that stand in a row: under the topic, or in the provisions of a point's cells."""
    names = strand_names(sheet)
    if sheet.points_of is None:
        return tuple(name for name in names if row.topic in name.topics[:1]) or tuple(
            name for name in names if row.topic in name.topics
        )
    cells = [sheet.cell(row, column) for column in sheet.columns]
    there = {term.key for cell in cells for one in cell.provisions for term in all_terms(one)}
    return tuple(name for name in names if name.key in there)


def follow(sheet: MatrixSheet, key: str) -> Strand:
    """A commitment through the shown plans, by date; a plan without it has a step that says so."""
    ids = {column.id for column in sheet.columns}
    record, words = sheet.record, sheet.vocabulary
    companions, topics = record.once(("around", key), lambda: _around(record, key))
    steps: list[StrandStep] = []
    for plan in record.plans.values():
        if plan.id in ids:
            steps.append(_after(_step(record.plan(plan.id), plan, key, companions, topics, words), steps, words))
    return Strand(key=key, label=words.term_label(key), topics=topics, steps=tuple(steps))


def strand_citations(strand: Strand) -> Iterator[Citation]:
    """What a strand rests on, in the order in which a reader meets it."""
    for step in strand.steps:
        yield from step.sources
        for value in (*step.values, *step.reports):
            yield from value.sources


def _names(record: MatrixRecord, shown: tuple[str, ...]) -> tuple[StrandName, ...]:
    plans: dict[str, list[str]] = {}
    topics: dict[str, Counter[str]] = {}
    for plan in record.plans.values():
        for provision in record.plan(plan.id).provisions if plan.id in shown else ():
            for key in _keys(provision):
                there = plans.setdefault(key, [])
                there += [plan.id] if plan.id not in there else []
                topics.setdefault(key, Counter())[provision.topic] += 1
    words = record.vocabulary
    names = [
        StrandName(
            key=key,
            label=words.term_label(key),
            plans=tuple(there),
            topics=tuple(topic for topic, _ in topics[key].most_common()),
        )
        for key, there in plans.items()
        if len(there) > 1
    ]
    return tuple(sorted(names, key=lambda name: (-len(name.plans), name.label)))


def _keys(provision: Provision) -> frozenset[str]:
    """Keys of the terms of a provision, its options and its readings."""
    reported = (term for reading in provision.readings for term in reading.terms)
    return frozenset(term.key for term in (*all_terms(provision), *reported))


def _around(record: MatrixRecord, key: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Keys that stand beside this one in some provision, and the topics it stands under, most frequent first."""
    beside: set[str] = set()
    topics: Counter[str] = Counter()
    for topic, keys in record.term_keys().values():
        if key in keys:
            beside |= keys
            topics[topic] += 1
    return frozenset(beside - {key}), tuple(topic for topic, _ in topics.most_common())


def _step(
    plan: Plan, bare: Plan, key: str, companions: frozenset[str], topics: tuple[str, ...], words: Vocabulary
) -> StrandStep:
    having = tuple(one for one in plan.provisions if key in _keys(one))
    related = having or tuple(
        one
        for one in plan.provisions
        if not companions.isdisjoint(_keys(one)) and not {one.topic, *one.further_topics}.isdisjoint(topics[:1])
    )
    standing = tuple(one for one in related if one.state is not State.STRUCK)
    own = [value for one in standing for value in _own(one, key, words)]
    rivals = [value for one in standing for value in _of_options(one, key, words)]
    reports = tuple(value for one in standing for value in _of_readings(one, key, words))
    values = tuple(own or rivals)
    state = _state(plan, related, standing, values, own, reports)
    certainties = [value.certainty for value in values] or [one.certainty for one in related]
    return StrandStep(
        plan=bare,
        state=state,
        provisions=related,
        values=values,
        reports=reports,
        readings=tuple(reading for one in related for reading in one.readings),
        line=cell_line(related),
        certainty=weakest(certainties) if certainties else _of_absence(plan.coverage),
        sources=tuple(dict.fromkeys(citation for one in related for citation in of_provision(one))),
    )


def _state(
    plan: Plan,
    related: tuple[Provision, ...],
    standing: tuple[Provision, ...],
    values: tuple[StrandValue, ...],
    own: list[StrandValue],
    reports: tuple[StrandValue, ...],
) -> StepState:
    if values:
        return StepState.VALUE if own else StepState.RIVALS
    if reports:
        return StepState.REPORTS
    if standing:
        return StepState.OTHERWISE
    if related:
        return StepState.STRUCK
    return StepState.NO_CLAUSE if plan.coverage.shows_absence else StepState.NOT_KNOWN


def _of_absence(coverage: Coverage) -> Certainty:
    if coverage is Coverage.FULL_TEXT:
        return Certainty.ESTABLISHED
    return Certainty.REPORTED if coverage is Coverage.ALL_POINTS else Certainty.PROVISIONAL


def _own(provision: Provision, key: str, words: Vocabulary) -> Iterator[StrandValue]:
    for term in provision.terms:
        if term.key == key:
            yield _value(provision, term, words, term.grade or provision.grade, term.sources or provision.sources)


def _of_options(provision: Provision, key: str, words: Vocabulary) -> Iterator[StrandValue]:
    for option in provision.options:
        for term in option.terms:
            if term.key == key:
                grade = term.grade or option.grade or provision.grade
                sources = term.sources or option.sources or provision.sources
                yield _value(provision, term, words, grade, sources, owner=words.party_label(option.owner))


def _of_readings(provision: Provision, key: str, words: Vocabulary) -> Iterator[StrandValue]:
    for reading in provision.readings:
        for term in reading.terms:
            if term.key == key:
                grade = term.grade or reading.grade or provision.grade
                yield _value(provision, term, words, grade, term.sources or reading.sources, witness=reading.witness)


def _value(
    provision: Provision,
    term: Term,
    words: Vocabulary,
    grade: Grade,
    sources: tuple[Citation, ...],
    *,
    owner: str = "",
    witness: str = "",
) -> StrandValue:
    certainty = grade.certainty.lowered() if provision.disputed else grade.certainty
    return StrandValue(
        ref=provision.ref,
        term=term,
        words=term_in_words(term, words),
        short=_short(term, words),
        certainty=certainty,
        grade=grade.label,
        owner=owner,
        witness=witness,
        unsure=grade in _UNSURE,
        sources=sources,
    )


def _short(term: Term, words: Vocabulary) -> str:
    return grouped(term.value.value) if isinstance(term.value, Quantity) else value_in_words(term.value, words)


def _after(step: StrandStep, earlier: Iterable[StrandStep], words: Vocabulary) -> StrandStep:
    """The step with what changed since the one before, and since the texts it was made from."""
    if not step.values:
        return step
    with_values = [one for one in earlier if one.values]
    before = with_values[-1] if with_values else None
    parents = {lineage.plan for lineage in step.plan.lineage}
    origins = [one for one in with_values if one.plan.id in parents]
    return replace(
        step,
        before=before.plan.id if before else "",
        changes=_changes(before, step, words) if before else (),
        made_from=tuple(one.plan.id for one in origins),
        changes_made=tuple(change for one in origins for change in _changes(one, step, words)),
    )


def _changes(before: StrandStep, after: StrandStep, words: Vocabulary) -> tuple[StrandChange, ...]:
    """Each value against its owner's earlier one, else each against each."""
    by_owner: Mapping[str, StrandValue] = {value.owner: value for value in before.values}
    if {value.owner for value in after.values} <= set(by_owner):
        pairs = [(by_owner[value.owner], value) for value in after.values]
    else:
        pairs = [(one, other) for one in before.values for other in after.values][:_MOST_PAIRS]
    return tuple(_change(one, other, words) for one, other in pairs)


def _change(before: StrandValue, after: StrandValue, words: Vocabulary) -> StrandChange:
    change = compare_terms([before.term], [after.term], words.units)[0]
    return StrandChange(before, after, change, _told(change), weakest((before.certainty, after.certainty)))


def _told(change: TermChange) -> str:
    assert change.left
    value = change.left.value
    unit = ""
    if isinstance(value, Quantity | Duration):
        unit = value.unit
    elif isinstance(value, Money):
        unit = value.currency
    if change.difference:
        return signed(change.difference, unit, change.ratio)
    if change.status is TermStatus.SAME:
        return "the same"
    if change.status is TermStatus.NOT_COMPARABLE:
        return "not comparable"
    return "changed" if change.difference is None else "the same figure, other conditions"
