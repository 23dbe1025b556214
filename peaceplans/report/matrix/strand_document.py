"""A commitment followed through the plans -> a report in blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from peaceplans.model.dates import in_words
from peaceplans.model.evidence import Certainty
from peaceplans.report import phrases
from peaceplans.report.amounts import Amount
from peaceplans.report.blocks import Block, Document, Heading, Paragraph
from peaceplans.report.blocks import Notes as Items
from peaceplans.report.charts.strand import strand_charts
from peaceplans.report.grid import CellSign, Grid, GridCell, GridColumn, GridPart, GridRun
from peaceplans.report.matrix.document import banner, closing, runs_of
from peaceplans.report.printable import one_line
from peaceplans.report.term_amounts import amounts_of, difference_amounts
from peaceplans.sheets.matrix.line import figures_in
from peaceplans.sheets.matrix.sheet import MatrixSheet
from peaceplans.sheets.matrix.strand import StepState, Strand, StrandStep, StrandValue
from peaceplans.sheets.matrix.strands import strand_citations

_SIGNS = {
    StepState.RIVALS: CellSign.OPEN,
    StepState.STRUCK: CellSign.ABSENT,
    StepState.NO_CLAUSE: CellSign.ABSENT,
    StepState.NOT_KNOWN: CellSign.UNKNOWN,
}


def strand_document(sheet: MatrixSheet, strand: Strand) -> Document:
    """What each plan has of one commitment, by date, and what changed from one to the next."""
    return Document(
        title=one_line(f"{strand.label[:1].upper()}{strand.label[1:]} through {len(strand.steps)} plans"),
        subtitle=one_line(strand.headline) or "No plan states it.",
        blocks=tuple(_blocks(sheet, strand)),
    )


def _blocks(sheet: MatrixSheet, strand: Strand) -> Iterator[Block]:
    sources = dict.fromkeys(citation.source for citation in strand_citations(strand))
    numbers = {source: number for number, source in enumerate(sources, 1)}
    yield from banner(sheet)
    having = [step for step in strand.steps if step.values]
    inferred = sum(step.unsure for step in having)
    aside = f", {inferred} of them inferred" if inferred else ""
    yield Paragraph(f"{len(having)} of {len(strand.steps)} plans have a value{aside}.")
    yield Heading(2, "By date", "strand")
    yield from strand_charts(strand, sheet.vocabulary)
    told = [step for step in strand.steps if step.provisions]
    yield _grid(sheet, strand, told, numbers)
    yield Heading(2, "Plans without such a clause", "without")
    yield Items(tuple(Paragraph(one_line(text)) for text in _without(strand)))
    places = {step.plan.id: f"step-{step.plan.id}" for step in told}
    places |= {one.ref: places[step.plan.id] for step in told for one in step.provisions}
    yield from closing(sheet, sources, places)


def _without(strand: Strand) -> Iterator[str]:
    """The plans that have nothing of it, those that are silent apart from those of which nobody can say."""
    bare = [step for step in strand.steps if not step.provisions]
    silent = [_named(step) for step in bare if step.state is StepState.NO_CLAUSE]
    unknown = [_named(step) for step in bare if step.state is StepState.NOT_KNOWN]
    yield f"No such clause, as far as all their points are known: {'; '.join(silent) or 'none'}."
    yield f"Not known, as the text is not public or known in part: {'; '.join(unknown) or 'none'}."


def _named(step: StrandStep) -> str:
    return f"{step.plan.short_title} ({in_words(step.plan.date)}, {step.certainty})"


def _grid(sheet: MatrixSheet, strand: Strand, steps: Iterable[StrandStep], numbers: Mapping[str, int]) -> Grid:
    return Grid(
        caption=one_line(f"{strand.label} by date"),
        corner="Plan",
        columns=(
            GridColumn("Provides", ""),
            GridColumn("Against the plan before that states it", ""),
            GridColumn("Rival reports", ""),
        ),
        rows=tuple(
            (
                one_line(f"{step.plan.short_title}, {in_words(step.plan.date)}"),
                f"step-{step.plan.id}",
                (_says(sheet, step, numbers), _changes(sheet, step), _reports(sheet, step, numbers)),
            )
            for step in steps
        ),
    )


def _says(sheet: MatrixSheet, step: StrandStep, numbers: Mapping[str, int]) -> GridCell:
    state = "" if step.state is StepState.VALUE else step.state_words
    keys = {provision.ref: provision.number or provision.key for provision in step.provisions}
    if step.values:
        parts = tuple(GridPart(one_line(keys[value.ref]), _runs(value)) for value in step.values)
    else:
        line = step.line
        parts = tuple(
            GridPart(one_line(part.number), runs_of(line.text, part.start, part.end, line.figures, ()))
            for part in line.parts
        )
    grades = dict.fromkeys([value.grade for value in step.values] or [one.grade.label for one in step.provisions])
    return GridCell(
        sign=_SIGNS.get(step.state, CellSign.PLAIN),
        state=state,
        parts=parts,
        remarks=(*grades, step.certainty.value, *(["disputed"] if step.disputed else [])),
        uncertain=bool(step.provisions) and step.certainty is Certainty.PROVISIONAL,
        sources=phrases.cited(dict.fromkeys(step.sources), numbers),
        amounts=_amounts(sheet, step, step.values),
    )


def _amounts(sheet: MatrixSheet, step: StrandStep, values: Iterable[StrandValue]) -> tuple[Amount, ...]:
    found: list[Amount] = []
    for value in values:
        whose = f", {value.whose}" if value.whose else ""
        bare = replace(value.term, owner="", grade=None)
        found += amounts_of(bare, f"{step.plan.short_title}{whose}", value.certainty, sheet.vocabulary)
    return tuple(found)


def _runs(value: StrandValue) -> tuple[GridRun, ...]:
    words = one_line(value.words)
    owner = (GridRun(f"{one_line(value.whose)}: "),) if value.whose else ()
    return (*owner, *runs_of(words, 0, len(words), figures_in(words)[:1], ()))


def _changes(sheet: MatrixSheet, step: StrandStep) -> GridCell:
    if not step.changes:
        return GridCell(state="nothing to set it against" if step.values else "no figure of its own")
    name = sheet.record.plans[step.before].short_title
    parts = []
    for change in step.changes:
        whose = f" {change.before.whose}" if change.before.whose else ""
        parts.append(GridPart("", (GridRun(one_line(change.words), strong=True), GridRun(f" against {name}{whose}"))))
    remarks = [change.certainty.value for change in step.changes]
    for origin, change in zip(step.made_from, step.changes_made, strict=False):
        if origin != step.before:
            remarks.append(f"{change.words} against {sheet.record.plans[origin].short_title}, which it was made from")
    between = f"{step.plan.short_title} against {name}"
    return GridCell(
        parts=tuple(parts),
        remarks=tuple(one_line(remark) for remark in dict.fromkeys(remarks)),
        amounts=tuple(
            amount
            for change in step.changes
            for amount in difference_amounts(change.change, between, change.certainty, sheet.vocabulary)
        ),
    )


def _reports(sheet: MatrixSheet, step: StrandStep, numbers: Mapping[str, int]) -> GridCell:
    if not step.readings:
        return GridCell(state="none on record")
    return GridCell(
        parts=tuple(
            GridPart(f"{one_line(one.witness)}:", (GridRun(one_line(one.text).rstrip(".")),)) for one in step.readings
        ),
        sources=phrases.cited(
            dict.fromkeys(citation for reading in step.readings for citation in reading.sources), numbers
        ),
        amounts=_amounts(sheet, step, step.reports),
    )
