"""Cells, rows and instruments as text to be pasted elsewhere, with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, QMimeData

from peaceplans.model.dates import in_words
from peaceplans.model.instrument import Instrument
from peaceplans.model.source import Citation
from peaceplans.model.vocabulary import FieldKey
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import web_address
from peaceplans.sheets.guarantee_sheet import GuaranteeSheet, field_citations, field_in_words
from ui.compare.rows.middle_text import certainty_label

Cell = tuple[Instrument, FieldKey]
translate = QCoreApplication.translate


def cited_cells(sheet: GuaranteeSheet, cells: Iterable[Cell]) -> QMimeData:
    """The cells as plain and as rich text, each with instrument, field, date, grade and sources."""
    listed = list(cells)
    data = QMimeData()
    data.setText("\n\n".join(_plain(sheet, cell) for cell in listed) + "\n")
    data.setHtml("".join(_rich(sheet, cell) for cell in listed))
    return data


def _plain(sheet: GuaranteeSheet, cell: Cell) -> str:
    instrument, key = cell
    text = printable(field_in_words(instrument.field(key.id)))
    return f"{_name(cell)}: {text}\n({_told(sheet, cell)})"


def _rich(sheet: GuaranteeSheet, cell: Cell) -> str:
    instrument, key = cell
    text = escape(printable(field_in_words(instrument.field(key.id)))).replace("\n", "<br>")
    sources = "; ".join(_source(sheet, one.source) for one in _sources(sheet, cell))
    return (
        f"<p><b>{escape(_name(cell))}</b>: {text}<br><small>({escape(_told(sheet, cell))})"
        f"{'<br>' + sources if sources else ''}</small></p>"
    )


def _name(cell: Cell) -> str:
    instrument, key = cell
    return f"{one_line(instrument.short_title)}, {one_line(key.label)}"


def _told(sheet: GuaranteeSheet, cell: Cell) -> str:
    instrument, key = cell
    publishers = dict.fromkeys(one_line(sheet.sources[one.source].publisher) for one in _sources(sheet, cell))
    parts = [
        one_line(instrument.title),
        in_words(instrument.date),
        one_line(instrument.status),
        certainty_label(instrument.field(key.id).certainty),
        translate("Citation", "after %1").replace("%1", ", ".join(publishers)) if publishers else "",
    ]
    return ", ".join(part for part in parts if part)


def _sources(sheet: GuaranteeSheet, cell: Cell) -> list[Citation]:
    instrument, key = cell
    found = {one.source: one for one in field_citations(instrument.field(key.id)) if one.source in sheet.sources}
    return list(found.values())


def _source(sheet: GuaranteeSheet, name: str) -> str:
    source = sheet.sources[name]
    told = escape(", ".join(part for part in (one_line(source.publisher), one_line(source.title)) if part))
    address = web_address(source.url)
    return f'<a href="{escape(address)}">{told}</a>' if address else told
