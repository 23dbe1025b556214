"""A provision or an instrument by itself -> a report in blocks; and what reports of plans are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from peaceplans.model.dates import in_words
from peaceplans.model.instrument import Instrument
from peaceplans.model.plan import Plan, Provision
from peaceplans.model.source import Citation, Source
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report import phrases
from peaceplans.report.blocks import Banner, Block, Cell, Document, Heading, Notes, Paragraph, Table
from peaceplans.report.comparison.marking import plain_lines
from peaceplans.report.comparison.party_position import party_position
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list
from peaceplans.sheets.comparison.sheet import Position
from peaceplans.sheets.guarantees.sheet import field_citations, field_in_words
from peaceplans.sheets.library.sheet import coverage_in_words


def provision_document(
    plan: Plan,
    provision: Provision,
    positions: Iterable[Position],
    sources: Mapping[str, Source],
    vocabulary: Vocabulary,
    cite_as: str,
) -> Document:
    """A provision with what parties hold of it, and how it is to be cited."""
    numbers = _numbered(sources)
    blocks: list[Block] = [*_banner(plan), *provision_blocks(provision, numbers, vocabulary)]
    blocks += [party_position(position, vocabulary, numbers) for position in positions]
    blocks += [Heading(2, "To be cited as", "citation"), Paragraph(one_line(cite_as))]
    return _finished(provision.title or provision.ref, f"{provision.ref}, {plan.title}", blocks, sources)


def instrument_document(instrument: Instrument, sources: Mapping[str, Source], vocabulary: Vocabulary) -> Document:
    """An instrument with all its fields."""
    numbers = _numbered(sources)
    facts = [
        ("Kind", instrument.kind.value),
        ("Date", in_words(instrument.date)),
        ("Status", instrument.status),
        ("Points", ", ".join(instrument.points)),
        ("Certainty", instrument.certainty_note),
    ]
    notes = []
    for field in instrument.fields:
        key = vocabulary.fields.get(field.key)
        told = f"{key.label if key else field.key}: {field_in_words(field)} ({field.certainty})"
        notes.append(Paragraph(one_line(told), phrases.cited(field_citations(field), numbers)))
    blocks: list[Block] = [_facts(facts), Notes(tuple(notes))]
    return _finished(instrument.title, f"{instrument.id}, {in_words(instrument.date)}", blocks, sources)


def provision_blocks(provision: Provision, numbers: Mapping[str, int], vocabulary: Vocabulary) -> Iterator[Block]:
    """A provision by itself: words, then terms, options, readings and background."""
    yield Cell(
        ref=one_line(provision.ref),
        number=one_line(provision.number or provision.key),
        title=one_line(provision.title),
        lines=plain_lines(provision),
        remarks=(
            one_line(vocabulary.topic_label(provision.topic)),
            *phrases.provision_remarks(provision, vocabulary),
            provision.certainty.value,
        ),
        sources=phrases.cited(
            [*provision.sources, *(c for clause in provision.clauses for c in clause.sources)], numbers
        ),
    )
    notes = tuple(_notes(provision, numbers, vocabulary))
    if notes:
        yield Notes(notes)


def _notes(provision: Provision, numbers: Mapping[str, int], vocabulary: Vocabulary) -> Iterator[Paragraph]:
    def note(text: str, sources: Iterable[Citation]) -> Paragraph:
        return Paragraph(one_line(text), phrases.cited(sources, numbers))

    if provision.brief:
        yield note(f"In short: {provision.brief}", ())
    if provision.deferred:
        yield note(f"Left to: {provision.deferred}", ())
    for term, told in zip(provision.terms, phrases.terms_in_words(provision.terms, vocabulary), strict=True):
        yield note(f"Term: {told}", term.sources)
    for option in provision.options:
        title = f", {option.title}" if option.title else ""
        said = phrases.with_terms(option.text, option.terms, vocabulary)
        yield note(f"Option of {vocabulary.party_label(option.owner)}{title}: {said}", option.sources)
    for reading in provision.readings:
        said = phrases.with_terms(reading.text, reading.terms, vocabulary)
        yield note(f"Reading ({reading.witness}): {said}", reading.sources)
    for remark in provision.background:
        yield note(f"Background: {remark.text}", remark.sources)


def _banner(plan: Plan) -> list[Banner]:
    return [Banner((phrases.paragraph(plan.banner),))] if plan.banner else []


def plan_particulars(plan: Plan, *, lineage: bool = True) -> Table:
    """What is to be known of a plan as a whole; without the lineage where that is told by itself."""
    entries = f"{len(plan.provisions)} entries"
    return _facts(
        [
            ("Kind", plan.kind.value),
            ("Authors", ", ".join(plan.authors)),
            ("Addressed to", plan.addressee),
            ("Publication", plan.publication),
            ("Points", f"{plan.points_stated} points, {entries}" if plan.points_stated is not None else entries),
            ("Text known", coverage_in_words(plan.coverage)),
            ("Made from", "; ".join(f"{origin.plan}: {origin.how}" for origin in plan.lineage) if lineage else ""),
        ]
    )


def _facts(facts: Iterable[tuple[str, str]]) -> Table:
    rows = tuple((name, one_line(value)) for name, value in facts if value)
    return Table(caption="Particulars", head=("", ""), rows=rows, shy=True)


def _numbered(sources: Mapping[str, Source]) -> dict[str, int]:
    return {source: number for number, source in enumerate(sources, 1)}


def _finished(title: str, subtitle: str, blocks: Iterable[Block], sources: Mapping[str, Source]) -> Document:
    end = (Heading(2, "Sources", "sources"), source_list(sources.values()))
    return Document(title=one_line(title), subtitle=one_line(subtitle), blocks=(*blocks, *end))
