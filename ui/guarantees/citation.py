"""Cells, rows and instruments as text to be pasted elsewhere, with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

from peaceplans.model.instrument import Instrument
from peaceplans.model.source import Source
from peaceplans.model.vocabulary import FieldKey
from peaceplans.report.citing.point import cited_point
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.printable import one_line, printable
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet, field_citations, field_in_words
from ui.compare.rows.middle_text import certainty_label
from ui.controls.citation import Copied, as_mime

Cell = tuple[Instrument, FieldKey]


def cited_cells(sheet: GuaranteeSheet, cells: Iterable[Cell], style: CitationStyle) -> QMimeData:
    """The cells as plain and as rich text, each with instrument, field, date, grade and sources."""
    return as_mime(style, [_copied(sheet, cell, style) for cell in cells])


def _copied(sheet: GuaranteeSheet, cell: Cell, style: CitationStyle) -> Copied:
    instrument, key = cell
    field = instrument.field(key.id)
    sources = _sources(sheet, cell)
    return Copied(
        name=f"{one_line(instrument.short_title)}, {one_line(key.label)}",
        text=printable(field_in_words(field)),
        citation=cited_point(
            style,
            title=key.label,
            text=instrument.title,
            date=instrument.date,
            facts=(instrument.status, certainty_label(field.certainty)),
            sources=sources,
        ),
        sources=sources,
    )


def _sources(sheet: GuaranteeSheet, cell: Cell) -> tuple[Source, ...]:
    instrument, key = cell
    ids = dict.fromkeys(one.source for one in field_citations(instrument.field(key.id)))
    return tuple(sheet.sources[name] for name in ids if name in sheet.sources)
