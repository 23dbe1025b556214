"""Labels of tables: heads, names of rows, and the columns that hold words of the program."""

from __future__ import annotations

from dataclasses import replace

from peaceplans.report.blocks import FieldCell, FieldTable, Table
from peaceplans.report.grid import Grid, GridCell, GridColumn
from peaceplans.report.labels.label import joined
from peaceplans.report.labels.row_labels import amount
from peaceplans.report.labels.saying import Say, all_of, in_list

_COLUMNS = frozenset(
    {"date", "kind", "status", "evidence", "points", "fields", "lane", "state", "claims", "certainty", "text known"}
    | {"what is known of it", "how long"}
)
"""Heads, in small letters, of the columns that hold labels; a column without a head holds them too."""
_FACTS = frozenset({"Date", "Kind", "Points", "Points and entries", "Status", "Text known", "Words"})
"""Rows of tables of particulars whose cells are labels."""
_INSTRUMENTS = "Field"
"""What stands over the names of rows in tables of instruments, whose titles are words of the record."""
_ANALYSTS = ("Instruments", "What they have")
_DOT = " \N{MIDDLE DOT} "


def table(block: Table, say: Say) -> Table:
    """By the heads of its columns, or by the names of its rows when it is one of particulars."""
    if block.head == _ANALYSTS:
        return replace(block, head=all_of(block.head, say))
    caption = say(block.caption)
    if block.sides or not any(block.head):
        return replace(block, caption=caption, rows=tuple(_particulars(row, say) for row in block.rows))
    labels = [not name or name.lower() in _COLUMNS for name in block.head]
    labels[0] = labels[0] if not block.figures else block.head[0] == "Status"
    return replace(
        block,
        caption=caption,
        head=tuple(say(name) if name else "" for name in block.head),
        rows=tuple(
            tuple(in_list(cell, say) if here and cell else cell for cell, here in zip(row, labels, strict=True))
            for row in block.rows
        ),
    )


def _particulars(row: tuple[str, ...], say: Say) -> tuple[str, ...]:
    name, *values = row
    known = name in _FACTS
    return (say(name), *(say(value) if known or value == "not stated" else value for value in values))


def fields(block: FieldTable, say: Say) -> FieldTable:
    """Names of fields or questions, of parties, and states."""
    return replace(
        block,
        caption=say(block.caption),
        head=say(block.head),
        columns=tuple(_field_column(column, say, is_record=block.head == _INSTRUMENTS) for column in block.columns),
        rows=tuple(
            (say(label), place, tuple(_field_cell(cell, say) for cell in cells)) for label, place, cells in block.rows
        ),
    )


def _field_column(column: tuple[str, str, str], say: Say, *, is_record: bool) -> tuple[str, str, str]:
    key, name, small = column
    return key, name if is_record else say(name), in_list(small, say, _DOT)


def _field_cell(cell: FieldCell, say: Say) -> FieldCell:
    return replace(
        cell,
        state=say(cell.state) if cell.state else "",
        remarks=tuple(in_list(one, say, "; ") for one in cell.remarks),
        amounts=tuple(amount(one, say) for one in cell.amounts),
    )


def grid(block: Grid, say: Say) -> Grid:
    """States and what is remarked, and the topics when rows are topics; points are words of the record."""
    topics = block.corner == "Topic"
    return replace(
        block,
        caption=say(block.caption),
        corner=say(block.corner),
        columns=tuple(_column(one, say) for one in block.columns),
        rows=tuple(
            (say(label) if topics or ": clauses " in label else label, place, tuple(_cell(one, say) for one in cells))
            for label, place, cells in block.rows
        ),
    )


def _column(column: GridColumn, say: Say) -> GridColumn:
    if not column.small:
        return replace(column, name=say(column.name))
    return replace(column, small=joined(_DOT, (say(part) for part in column.small.split(_DOT))))


def _cell(cell: GridCell, say: Say) -> GridCell:
    return replace(
        cell,
        state=say(cell.state) if cell.state else "",
        remarks=all_of(cell.remarks, say),
        amounts=tuple(amount(one, say) for one in cell.amounts),
    )
