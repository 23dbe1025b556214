"""Cells, rows and instruments as text to be pasted elsewhere, with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QMimeData

from peaceplans.model.instrument import Instrument
from peaceplans.model.source import Source
from peaceplans.model.vocabulary import FieldKey
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import web_address
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet, field_citations, field_in_words
from ui.compare.rows.middle_text import certainty_label
from ui.controls.citation import citation
from ui.settings import CitationForm

Cell = tuple[Instrument, FieldKey]


def cited_cells(sheet: GuaranteeSheet, cells: Iterable[Cell], form: CitationForm) -> QMimeData:
    """The cells as plain and as rich text, each with instrument, field, date, grade and sources."""
    listed = list(cells)
    data = QMimeData()
    data.setText("\n\n".join(_plain(sheet, cell, form) for cell in listed) + "\n")
    data.setHtml("".join(_rich(sheet, cell, form) for cell in listed))
    return data


def _plain(sheet: GuaranteeSheet, cell: Cell, form: CitationForm) -> str:
    instrument, key = cell
    text = printable(field_in_words(instrument.field(key.id)))
    return f"{_name(cell)}: {text}\n({_told(sheet, cell, form)})"


def _rich(sheet: GuaranteeSheet, cell: Cell, form: CitationForm) -> str:
    """In plain words the sources are named besides, as links; in a note they stand in the citation."""
    instrument, key = cell
    text = escape(printable(field_in_words(instrument.field(key.id)))).replace("\n", "<br>")
    sources = "; ".join(_linked(source) for source in _sources(sheet, cell)) if form is CitationForm.PLAIN else ""
    return (
        f"<p><b>{escape(_name(cell))}</b>: {text}<br><small>({escape(_told(sheet, cell, form))})"
        f"{'<br>' + sources if sources else ''}</small></p>"
    )


def _name(cell: Cell) -> str:
    instrument, key = cell
    return f"{one_line(instrument.short_title)}, {one_line(key.label)}"


def _told(sheet: GuaranteeSheet, cell: Cell, form: CitationForm) -> str:
    instrument, key = cell
    return citation(
        form,
        title=key.label,
        place="",
        text=instrument.title,
        date=instrument.date,
        facts=(one_line(instrument.status), certainty_label(instrument.field(key.id).certainty)),
        sources=_sources(sheet, cell),
    )


def _sources(sheet: GuaranteeSheet, cell: Cell) -> list[Source]:
    instrument, key = cell
    ids = dict.fromkeys(one.source for one in field_citations(instrument.field(key.id)))
    return [sheet.sources[name] for name in ids if name in sheet.sources]


def _linked(source: Source) -> str:
    told = escape(", ".join(part for part in (one_line(source.publisher), one_line(source.title)) if part))
    address = web_address(source.url)
    return f'<a href="{escape(address)}">{told}</a>' if address else told
