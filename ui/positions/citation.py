"""Cells of the positions as text to be pasted elsewhere, with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QMimeData

from peaceplans.model.dates import in_words
from peaceplans.model.source import Source
from peaceplans.report.citing.point import RECORD, cited_point
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.printable import one_line, printable
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.sheet import PositionRow, PositionsSheet
from ui.compare.rows.middle_text import certainty_label
from ui.controls.citation import Copied, as_mime
from ui.controls.runs import plain
from ui.positions.cell_runs import between_runs
from ui.positions.words import attitude_label

translate = QCoreApplication.translate


def cited_cells(sheet: PositionsSheet, cells: Iterable[PositionCell], style: CitationStyle) -> QMimeData:
    """The cells as plain and as rich text, each with party, matter, grade and sources."""
    return as_mime(style, [_copied(sheet, cell, style) for cell in cells])


def cited_row(sheet: PositionsSheet, row: PositionRow, style: CitationStyle) -> QMimeData:
    """How the parties stand to each other where that is told, and the cells of all of them."""
    copied = [_copied(sheet, cell, style) for cell in row.cells]
    if sheet.apart:
        told = plain(between_runs(row.between, sheet.vocabulary)).replace("\n", "; ")
        copied.insert(0, Copied(name=one_line(row.matter.name), text=told))
    return as_mime(style, copied)


def _copied(sheet: PositionsSheet, cell: PositionCell, style: CitationStyle) -> Copied:
    """A stance is the record's own reading of what was said, and cited as that."""
    sources = _sources(sheet, cell)
    return Copied(
        name=f"{one_line(sheet.vocabulary.capital(cell.party))}, {one_line(cell.matter.name)}",
        text=_said(cell),
        citation=cited_point(
            style,
            title=cell.matter.name,
            text=translate("Positions", "our reading of the record"),
            authors=(RECORD,),
            date=sheet.state_of_record,
            facts=_facts(cell),
            sources=sources,
        ),
        sources=sources,
    )


def _said(cell: PositionCell) -> str:
    attitude = attitude_label(cell.stance.attitude if cell.stance else None)
    text = printable(cell.stance.text) if cell.stance else ""
    return f"{attitude}; {text}" if text else attitude


def _facts(cell: PositionCell) -> list[str]:
    if cell.stance is None:
        return []
    since = translate("Positions", "since %1").replace("%1", in_words(cell.stance.since)) if cell.stance.since else ""
    sure = certainty_label(cell.certainty) if cell.certainty else translate("Positions", "nothing found")
    disputed = translate("Positions", "disputed") if cell.is_disputed else ""
    return [fact for fact in (since, sure, disputed) if fact]


def _sources(sheet: PositionsSheet, cell: PositionCell) -> tuple[Source, ...]:
    ids = dict.fromkeys(one.source for one in cell.citations)
    return tuple(sheet.sources[name] for name in ids if name in sheet.sources)
