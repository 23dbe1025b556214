"""The matrix -> a report in blocks: the plans, what each provides on each topic or point, notes and sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

import peaceplans
from peaceplans.compare.matrix import CellState
from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.model.dates import in_words
from peaceplans.report import phrases
from peaceplans.report.blocks import Banner, Block, Colophon, Document, Heading, Legend, Paragraph, Sign, Table
from peaceplans.report.blocks import Notes as Items
from peaceplans.report.charts.coverage import coverage_charts
from peaceplans.report.grid import CellSign, Grid, GridCell, GridColumn, GridPart, GridRun
from peaceplans.report.notes.block import named_links, note_block
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list
from peaceplans.report.term_amounts import provision_amounts
from peaceplans.sheets.matrix.choice import MatrixMark
from peaceplans.sheets.matrix.line import Span
from peaceplans.sheets.matrix.phrases import absence_in_words, difference_in_words, figures_in_words, state_in_words
from peaceplans.sheets.matrix.sheet import Column, MatrixCell, MatrixRow, MatrixSheet

SIGNS = {
    CellState.PROVIDES: CellSign.PLAIN,
    CellState.DEFERRED: CellSign.DEFERRED,
    CellState.OPEN: CellSign.OPEN,
    CellState.ELSEWHERE: CellSign.PLAIN,
    CellState.STRUCK: CellSign.ABSENT,
    CellState.NO_CLAUSE: CellSign.ABSENT,
    CellState.NOT_KNOWN: CellSign.UNKNOWN,
    CellState.NOT_ALIGNED: CellSign.UNKNOWN,
}
"""How each state is set off."""


def matrix_document(sheet: MatrixSheet) -> Document:
    """What is shown: the plans by the topics, or by the points of one of them."""
    rows = f"points ({sheet.points_of.short_title})" if sheet.points_of else "topics"
    against = f"; baseline: {sheet.baseline.short_title}" if sheet.baseline else ""
    return Document(
        title="Matrix of plans",
        subtitle=one_line(f"{len(sheet.columns)} plans by {rows}{against}"),
        blocks=tuple(_blocks(sheet)),
    )


def _blocks(sheet: MatrixSheet) -> Iterator[Block]:
    numbers = sheet.source_numbers()
    yield from banner(sheet)
    yield plans_table(sheet)
    yield Paragraph(one_line(f"{sheet.tally().words(sheet.noun)}."))
    yield from coverage_charts(sheet)
    yield Legend(tuple(_legend(sheet)))
    yield Heading(2, "What each plan provides", "matrix")
    if sheet.rows and sheet.columns:
        yield _grid(sheet, numbers)
    else:
        yield Paragraph("No row is as the filter asks.")
    if sheet.points_of:
        yield from _left_over(sheet)
    yield from closing(sheet, sheet.sources, _place_of(sheet))


def banner(sheet: MatrixSheet) -> Iterator[Block]:
    """What must be told first."""
    if sheet.banner:
        yield Banner(tuple(one_line(sentence) for sentence in sheet.banner))


def plans_table(sheet: MatrixSheet) -> Table:
    """The plans shown, with how much of each is known."""
    head = ("id", "title", "date", "evidence", "what is known of it")
    rows = tuple(
        tuple(one_line(cell) for cell in (one.id, one.name, in_words(one.plan.date), one.evidence, _known(one)))
        for one in sheet.columns
    )
    return Table(caption="Plans", head=head, rows=rows, shy=True)


def closing(sheet: MatrixSheet, sources: Mapping[str, object], place: Mapping[str, str]) -> Iterator[Block]:
    """Notes, sources and how the report was made.

    Args:
        sheet: what is reported on.
        sources: those cited, in the order of their numbers.
        place: where in the report what an anchor names stands.
    """
    if sheet.notes:
        yield Heading(2, "Notes", "notes")
        yield from _notes(sheet, place)
    yield Heading(2, "Sources", "sources")
    yield source_list(sheet.record.sources_named(sources).values())
    yield Heading(2, "How this report was made", "colophon")
    yield Colophon(
        (
            ("Catalogue", one_line(f"version {sheet.catalogue_version}")),
            ("State of the record", one_line(in_words(sheet.state_of_record))),
            ("Program", f"Peace Plans {peaceplans.__version__}"),
            ("Plans", one_line(", ".join(column.id for column in sheet.columns))),
            ("Rows", one_line(f"points of {sheet.points_of.id}" if sheet.points_of else "topics")),
            ("Baseline", one_line(sheet.baseline.id) if sheet.baseline else "none"),
            ("Filter", one_line(filter_in_words(sheet))),
        )
    )


_MARKS = {
    MatrixMark.DIFFERING: "only rows that differ",
    MatrixMark.OPEN: "only rows with something open or deferred",
    MatrixMark.SILENT: "only rows on which a plan is silent",
}


def filter_in_words(sheet: MatrixSheet) -> str:
    """Which rows are shown, and how many of them."""
    asked = sheet.choice.row_filter
    told = [_MARKS[mark] for mark in MatrixMark if mark in asked.marks]
    told += [f"topics: {', '.join(map(sheet.vocabulary.topic_label, asked.topics))}"] if asked.topics else []
    told += [f"words: {' '.join(asked.words.split())}"] if asked.words.split() else []
    return f"{'; '.join(told) or 'none'}, {len(sheet.rows)} of {len(sheet.all_rows)} {sheet.noun}"


def runs_of(text: str, start: int, end: int, strong: Iterable[Span], changed: Iterable[Span]) -> tuple[GridRun, ...]:
    """The characters from start to end as runs, cut where a mark begins or ends."""
    bold, marked = tuple(strong), tuple(changed)
    cuts = {start, end}
    cuts |= {edge for span in (*bold, *marked) for edge in span if start < edge < end}
    edges = sorted(cuts)
    return tuple(
        GridRun(
            one_line_inside(text[a:b]),
            strong=any(first <= a and b <= last for first, last in bold),
            changed=any(first <= a and b <= last for first, last in marked),
        )
        for a, b in pairwise(edges)
    )


def one_line_inside(text: str) -> str:
    """A part of a line, printable, with the white space at its ends."""
    core = one_line(text)
    if not core:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{core}{' ' if text[-1].isspace() else ''}"


def _known(column: Column) -> str:
    told = {"full-text": "full text", "all-points": "all points", "partial": "in part", "none": "text not public"}
    return told[column.plan.coverage.value]


def _legend(sheet: MatrixSheet) -> Iterator[tuple[Sign, str, str]]:
    if sheet.baseline:
        yield Sign.RIGHT, "words", "words that the baseline does not have"
    yield Sign.ABSENT, "no clause", "the plan is known to the last point, and has none"
    yield Sign.UNKNOWN, "not known", "the text is not public, or known in part: nobody can say"
    yield Sign.PROVISIONAL, "provisional", "rests on inference"


def _grid(sheet: MatrixSheet, numbers: Mapping[str, int]) -> Grid:
    return Grid(
        caption="What each plan provides",
        corner="Point" if sheet.points_of else "Topic",
        columns=tuple(
            GridColumn(one_line(one.name), one_line(one.small), one.reconstructed, one.baseline)
            for one in sheet.columns
        ),
        rows=tuple(
            (
                one_line(f"{row.number} {row.label}".strip()),
                row_place(row),
                tuple(_cell(sheet, row, column, numbers) for column in sheet.columns),
            )
            for row in sheet.rows
        ),
    )


def row_place(row: MatrixRow) -> str:
    """The place of a row in the report."""
    return f"row-{row.key.replace(':', '-')}"


def _cell(sheet: MatrixSheet, row: MatrixRow, column: Column, numbers: Mapping[str, int]) -> GridCell:
    cell = sheet.cell(row, column)
    marks = sheet.marks(row, column).changed
    line = cell.line
    found = sheet.difference(row, column)
    return GridCell(
        sign=SIGNS[cell.state],
        state=state_in_words(cell.state, column.plan.coverage),
        parts=tuple(
            GridPart(
                one_line(part.number),
                runs_of(line.text, part.start, part.end, (*line.figures, *line.words), marks),
            )
            for part in line.parts
        ),
        remarks=tuple(one_line(remark) for remark in _remarks(sheet, cell, column, row)),
        uncertain=cell.uncertain,
        differs=bool(found and found.differs),
        sources=phrases.cited(sheet.cell_sources(row, column), numbers),
        notes=tuple((f"note-{note.id}", one_line(note.name) or "note") for note in sheet.notes_on(row, column)),
        amounts=tuple(
            amount
            for provision in cell.provisions
            for amount in provision_amounts(provision, column.name, sheet.vocabulary)
        ),
    )


def _remarks(sheet: MatrixSheet, cell: MatrixCell, column: Column, row: MatrixRow) -> Iterator[str]:
    absence = absence_in_words(cell, column, sheet)
    if absence:
        yield absence.rstrip(".")
    if not cell.state.unknown:
        yield cell.certainty.value
    yield from cell.evidence
    if cell.disputed:
        yield "disputed"
    yield from (f"left to: {matter}" for matter in cell.deferred)
    if cell.provisions and cell.see_also:
        yield f"see also {', '.join(one.number or one.key for one in cell.see_also)}"
    if cell.derived:
        yield "links derived"
    if cell.reason:
        yield cell.reason.rstrip(".")
    found = sheet.difference(row, column)
    if found is not None:
        yield difference_in_words(found)
        yield from figures_in_words(found)
    elif column.baseline:
        yield "the baseline"


def _left_over(sheet: MatrixSheet) -> Iterator[Block]:
    """What stands in no row, so that nobody takes the rows for all of a plan."""
    for column in sheet.columns:
        found = sheet.left_over(column)
        if found:
            yield Heading(3, one_line(f"{column.name}: set against no point"), f"apart-{column.id}")
            texts = (f"{one.number or one.key} {one.brief or one.title}" for one in found)
            yield Items(tuple(Paragraph(one_line(text)) for text in texts))


def _place_of(sheet: MatrixSheet) -> Mapping[str, str]:
    """Where in the report the provisions and topics shown stand."""
    places: dict[str, str] = {}
    for row in sheet.rows:
        places.setdefault(row.anchor, row_place(row))
        for column in sheet.columns:
            places.setdefault(f"{column.id}@{row.topic}", row_place(row))
            for provision in sheet.cell(row, column).provisions:
                places.setdefault(provision.ref, row_place(row))
    return places


def _notes(sheet: MatrixSheet, places: Mapping[str, str]) -> Iterator[Block]:
    there = {note.id for note in sheet.notes}

    def place(text: str) -> str:
        anchor = read_anchor(text)
        if anchor.kind is AnchorKind.NOTE:
            return f"note-{anchor.ids[0]}" if anchor.ids[0] in there else ""
        return places.get(anchor.text) or next((places[ref] for ref in anchor.references if ref in places), "")

    links = named_links(sheet.names, place)
    for note in sheet.notes:
        on = "; ".join(sheet.names.name(anchor) if sheet.names else anchor for anchor in note.anchors)
        yield note_block(note, links, anchor=f"note-{note.id}", on=on)
