"""Positions as a table."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.report.csv_text import DataTable
from peaceplans.report.positions.phrases import between_words
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.sheet import PositionsSheet

_HEAD = (
    "topic",
    "target",
    "matter",
    "party",
    "stance (our reading)",
    "in a phrase (our reading)",
    "certainty",
    "grade",
    "rests on a disputed statement",
    "since",
    "before",
    "statements",
    "contradictions",
    "sources",
    "between the parties",
)


def positions_table(sheet: PositionsSheet) -> DataTable:
    """A line for each party on each matter."""
    return DataTable("positions", _HEAD, tuple(_rows(sheet)))


def _rows(sheet: PositionsSheet) -> Iterator[tuple[str, ...]]:
    """A row for each party on each matter; the last cell is the same in all rows of a matter."""
    for row in sheet.rows:
        told = between_words(row.between, sheet.vocabulary)
        topic = sheet.vocabulary.topic_label(row.matter.topic)
        for cell in row.cells:
            yield (topic, row.matter.target, row.matter.name, cell.party, *_table_cell(sheet, cell), told)


def _table_cell(sheet: PositionsSheet, cell: PositionCell) -> tuple[str, ...]:
    stance = cell.stance
    addresses = dict.fromkeys(_address(sheet, one.source) for one in cell.citations)
    before = (f"{one.since} {one.attitude.label}: {one.text}".strip() for one in stance.earlier) if stance else ()
    return (
        stance.attitude.label if stance else "",
        stance.text if stance else "",
        cell.certainty.value if cell.certainty else "",
        stance.letter.value if stance and stance.letter else "",
        "yes" if cell.is_disputed else "",
        stance.since if stance else "",
        "; ".join(before),
        " ".join(one.id for one in cell.statements),
        "; ".join(f"{pair.earlier.id} and {pair.later.id}" for pair in cell.contradictions),
        " ".join(addresses),
    )


def _address(sheet: PositionsSheet, source: str) -> str:
    """Where a source is found; its id when it has no address."""
    found = sheet.sources.get(source)
    return (found.url if found else "") or source
