"""Cells and rows as text to be pasted elsewhere, with where they come from."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, QMimeData

from peaceplans.library import Library
from peaceplans.model.source import Source
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import web_address
from peaceplans.sheets.matrix.phrases import absence_in_words
from peaceplans.sheets.matrix.sheet import Column, MatrixRow, MatrixSheet
from ui.compare.rows.middle_text import certainty_label
from ui.controls.citation import citation
from ui.matrix.cell_face import state_word, state_words
from ui.settings import CitationForm

Cell = tuple[MatrixRow, Column]


def cited_cells(library: Library, sheet: MatrixSheet, cells: Iterable[Cell], form: CitationForm) -> QMimeData:
    """The cells as plain and as rich text, each with plan, row, date, grade and sources."""
    listed = [(cell, _sources(library, sheet, cell)) for cell in cells]
    data = QMimeData()
    data.setText("\n\n".join(_plain(sheet, cell, found, form) for cell, found in listed) + "\n")
    data.setHtml("".join(_rich(sheet, cell, found, form) for cell, found in listed))
    return data


def _plain(sheet: MatrixSheet, cell: Cell, sources: list[Source], form: CitationForm) -> str:
    return f"{_name(cell)}: {_said(sheet, cell)}\n({_told(sheet, cell, sources, form)})"


def _rich(sheet: MatrixSheet, cell: Cell, sources: list[Source], form: CitationForm) -> str:
    """In plain words the sources are named besides, as links; in a note they stand in the citation."""
    text = escape(_said(sheet, cell)).replace("\n", "<br>")
    linked = "; ".join(_linked(source) for source in sources) if form is CitationForm.PLAIN else ""
    return (
        f"<p><b>{escape(_name(cell))}</b>: {text}<br><small>({escape(_told(sheet, cell, sources, form))})"
        f"{'<br>' + linked if linked else ''}</small></p>"
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


def _told(sheet: MatrixSheet, cell: Cell, sources: list[Source], form: CitationForm) -> str:
    row, column = cell
    found = sheet.cell(row, column)
    numbers = [one.number or one.key for one in found.told]
    place = ""
    if numbers:
        points = QCoreApplication.translate("Matrix", "point") if len(numbers) == 1 else ""
        points = points or QCoreApplication.translate("Matrix", "points")
        place = f"{points} {', '.join(one_line(number) for number in numbers)}"
    facts = [certainty_label(found.certainty), *found.evidence]
    facts += [QCoreApplication.translate("Matrix", "disputed")] if found.disputed else []
    return citation(
        form,
        title=row.label,
        place=place,
        text=column.plan.title,
        date=column.plan.date,
        facts=facts,
        sources=sources,
    )


def _sources(library: Library, sheet: MatrixSheet, cell: Cell) -> list[Source]:
    ids = list(dict.fromkeys(citation.source for citation in sheet.cell_sources(*cell)))
    ids = ids or list(dict.fromkeys(citation.source for citation in cell[1].plan.sources))
    found = library.sources(ids)
    return [found[name] for name in ids if name in found]


def _linked(source: Source) -> str:
    told = escape(", ".join(part for part in (one_line(source.publisher), one_line(source.title)) if part))
    address = web_address(source.url)
    return f'<a href="{escape(address)}">{told}</a>' if address else told
