"""Cells of the positions as text to be pasted elsewhere, with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, QMimeData

from peaceplans.model.dates import in_words
from peaceplans.model.source import Source
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import web_address
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.sheet import PositionRow, PositionsSheet
from ui.compare.rows.middle_text import certainty_label
from ui.controls.citation import citation
from ui.controls.runs import plain
from ui.positions.cell_runs import between_runs
from ui.positions.words import attitude_label
from ui.settings import CitationForm

translate = QCoreApplication.translate


def cited_cells(sheet: PositionsSheet, cells: Iterable[PositionCell], form: CitationForm) -> QMimeData:
    """The cells as plain and as rich text, each with party, matter, grade and sources."""
    listed = list(cells)
    data = QMimeData()
    data.setText("\n\n".join(_plain(sheet, cell, form) for cell in listed) + "\n")
    data.setHtml("".join(_rich(sheet, cell, form) for cell in listed))
    return data


def cited_row(sheet: PositionsSheet, row: PositionRow, form: CitationForm) -> QMimeData:
    """How the parties stand to each other where that is told, and the cells of all of them."""
    data = cited_cells(sheet, row.cells, form)
    if sheet.apart:
        told = plain(between_runs(row.between, sheet.vocabulary)).replace("\n", "; ")
        name = one_line(row.matter.name)
        text, rich = data.text(), data.html()
        data.setText(f"{name}: {told}\n\n{text}")
        data.setHtml(f"<p><b>{escape(name)}</b>: {escape(told)}</p>{rich}")
    return data


def _plain(sheet: PositionsSheet, cell: PositionCell, form: CitationForm) -> str:
    return f"{_name(sheet, cell)}: {_said(cell)}\n({_told(sheet, cell, form)})"


def _rich(sheet: PositionsSheet, cell: PositionCell, form: CitationForm) -> str:
    """In plain words the sources are named besides, as links; in a note they stand in the citation."""
    text = escape(_said(cell)).replace("\n", "<br>")
    sources = "; ".join(_linked(source) for source in _sources(sheet, cell)) if form is CitationForm.PLAIN else ""
    return (
        f"<p><b>{escape(_name(sheet, cell))}</b>: {text}<br><small>({escape(_told(sheet, cell, form))})"
        f"{'<br>' + sources if sources else ''}</small></p>"
    )


def _name(sheet: PositionsSheet, cell: PositionCell) -> str:
    return f"{one_line(sheet.vocabulary.capital(cell.party))}, {one_line(cell.matter.name)}"


def _said(cell: PositionCell) -> str:
    attitude = attitude_label(cell.stance.attitude if cell.stance else None)
    text = printable(cell.stance.text) if cell.stance else ""
    return f"{attitude}; {text}" if text else attitude


def _told(sheet: PositionsSheet, cell: PositionCell, form: CitationForm) -> str:
    facts = [certainty_label(cell.certainty) if cell.certainty else translate("Positions", "nothing found")]
    if cell.is_disputed:
        facts.append(translate("Positions", "disputed"))
    if cell.stance is None:
        facts = []
    elif cell.stance.since:
        facts.insert(0, translate("Positions", "since %1").replace("%1", in_words(cell.stance.since)))
    record = translate("Positions", "our reading, state of the record %1")
    return citation(
        form,
        title=cell.matter.name,
        place="",
        text=record.replace("%1", in_words(sheet.state_of_record)),
        date="",
        facts=facts,
        sources=_sources(sheet, cell),
    )


def _sources(sheet: PositionsSheet, cell: PositionCell) -> list[Source]:
    ids = dict.fromkeys(one.source for one in cell.citations)
    return [sheet.sources[name] for name in ids if name in sheet.sources]


def _linked(source: Source) -> str:
    told = escape(", ".join(part for part in (one_line(source.publisher), one_line(source.title)) if part))
    address = web_address(source.url)
    return f'<a href="{escape(address)}">{told}</a>' if address else told
