"""Cells and rows as text to be pasted elsewhere, with where they come from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QMimeData

from peaceplans.library import Library
from peaceplans.model.source import Citation, Source
from peaceplans.report.citing.point import cited_point, place_of, witness_of
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.printable import one_line, printable
from peaceplans.sheets.matrix.phrases import absence_in_words
from peaceplans.sheets.matrix.sheet import Column, MatrixRow, MatrixSheet
from ui.compare.rows.middle_text import certainty_label
from ui.controls.citation import Copied, as_mime
from ui.matrix.cell_face import state_word, state_words

Cell = tuple[MatrixRow, Column]


def cited_cells(library: Library, sheet: MatrixSheet, cells: Iterable[Cell], style: CitationStyle) -> QMimeData:
    """The cells as plain and as rich text, each with plan, row, date, grade and sources."""
    return as_mime(style, [_copied(library, sheet, cell, style) for cell in cells])


def _copied(library: Library, sheet: MatrixSheet, cell: Cell, style: CitationStyle) -> Copied:
    row, column = cell
    found = sheet.cell(row, column)
    facts = [certainty_label(found.certainty), *found.evidence]
    facts += [QCoreApplication.translate("Matrix", "disputed")] if found.disputed else []
    cited = tuple(sheet.cell_sources(row, column)) or column.plan.sources
    sources = _sources(library, cited)
    return Copied(
        name=_name(cell),
        text=_said(sheet, cell),
        citation=cited_point(
            style,
            title=row.label,
            place=place_of([one.number or one.key for one in found.told]),
            text=column.plan.title,
            authors=column.plan.authors,
            date=column.plan.date,
            facts=facts,
            sources=sources,
            witness=witness_of(column.plan, cited),
        ),
        sources=sources,
    )


def _name(cell: Cell) -> str:
    row, column = cell
    return f"{one_line(column.name)}, {one_line(row.number + ' ' + row.label)}"


def _said(sheet: MatrixSheet, cell: Cell) -> str:
    """What the plan provides, with the numbers of its points; else why there is nothing."""
    row, column = cell
    found = sheet.cell(row, column)
    bare = state_words(found.state, column.plan.coverage)
    if bare:
        return one_line(absence_in_words(found, column, sheet) or bare)
    word = state_word(found.state, points=sheet.points_of is not None)
    line = found.line
    numbered = "; ".join(f"{part.number} {line.text[part.start : part.end]}" for part in line.parts)
    return printable(f"{word}: {numbered}" if word and not numbered.startswith(word) else numbered)


def _sources(library: Library, citations: Iterable[Citation]) -> tuple[Source, ...]:
    ids = list(dict.fromkeys(citation.source for citation in citations))
    found = library.sources(ids)
    return tuple(found[name] for name in ids if name in found)
