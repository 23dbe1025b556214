"""What a note on a cell of the matrix can be about: its points, their figures, its sources, its plan and topic."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.library import Library
from peaceplans.model.anchors import AnchorKind
from peaceplans.model.dates import in_words
from peaceplans.model.notation import term_in_words
from peaceplans.sheets.anchor_names import all_terms
from peaceplans.sheets.matrix.sheet import Column, MatrixRow, MatrixSheet
from peaceplans.sheets.parts import Part


def cell_parts(library: Library, sheet: MatrixSheet, row: MatrixRow, column: Column) -> tuple[Part, ...]:
    """The parts; each anchor once, the cell itself first."""
    once: dict[str, Part] = {}
    for part in _parts(library, sheet, row, column):
        once.setdefault(part.anchor, part)
    return tuple(once.values())


def _parts(library: Library, sheet: MatrixSheet, row: MatrixRow, column: Column) -> Iterator[Part]:
    words, cell = sheet.vocabulary, sheet.cell(row, column)
    on_topic = Part(AnchorKind.CELL, f"{column.id}@{row.topic}", f"{column.name}: {words.topic_label(row.topic)}")
    if len(cell.provisions) != 1:
        yield on_topic
    for one in cell.provisions:
        yield Part(AnchorKind.PROVISION, one.ref, f"{column.name}, {one.number or one.key} {one.title}")
        for term in all_terms(one):
            told = f"{words.term_label(term.key)}, {term_in_words(term, words)}"
            yield Part(AnchorKind.TERM, f"{one.ref}#{term.key}", f"{one.number or one.key}: {told}")
    yield on_topic
    ids = dict.fromkeys(citation.source for citation in sheet.cell_sources(row, column))
    for name, source in library.sources(ids).items():
        dated = f", {in_words(source.date)}" if source.date else ""
        yield Part(AnchorKind.SOURCE, f"source/{name}", f"{source.publisher}{dated}: {source.title}")
    yield Part(AnchorKind.RECORD, column.id, column.name)
    yield Part(AnchorKind.TOPIC, f"topic/{row.topic}", words.topic_label(row.topic))
    yield Part(AnchorKind.LIBRARY, "library", "")
