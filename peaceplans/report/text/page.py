"""A report as plain text: rows stacked, one paragraph a line unless a width is given; no colour."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.report.accounts import ClaimLanes, PartyPosition
from peaceplans.report.blocks import (
    Banner,
    Block,
    Cell,
    Colophon,
    Contents,
    Document,
    FieldCell,
    FieldTable,
    Heading,
    Legend,
    NoteBlock,
    Notes,
    Paragraph,
    RowBlock,
    Sign,
    SourceEntry,
    Sources,
    Table,
)
from peaceplans.report.chart import Chart
from peaceplans.report.grid import Grid
from peaceplans.report.lines import Mark, Run
from peaceplans.report.text.claims import claim_lines
from peaceplans.report.text.grid import grid_lines
from peaceplans.report.text.layout import Layout, columns, marked, numbers
from peaceplans.report.text.row import cell_lines, note_lines, position_lines, row_lines

_SAMPLES = {Sign.LEFT: Mark.LEFT, Sign.RIGHT: Mark.RIGHT, Sign.DELETED: Mark.DELETED, Sign.INSERTED: Mark.INSERTED}
_ONLY_SEEN = (Sign.ABSENT, Sign.UNKNOWN, Sign.PROVISIONAL)


def text(document: Document, layout: Layout | None = None) -> str:
    """The report; the layout of a pipe (no wrapping, no bold) when none is given."""
    layout = layout or Layout()
    banner = [block for block in document.blocks if isinstance(block, Banner)]
    others = [block for block in document.blocks if not isinstance(block, Banner)]
    title = [*layout.strong(document.title), *layout.wrapped(document.subtitle)]
    parts = [*(_block(block, layout) for block in banner), title, *(_block(block, layout) for block in others)]
    return "\n\n".join("\n".join(line.rstrip() for line in part) for part in parts if part) + "\n"


def _block(block: Block, layout: Layout) -> list[str]:
    match block:
        case Banner():
            return [line for sentence in block.sentences for line in layout.wrapped(sentence, "! ")]
        case Heading():
            return layout.strong(block.text.upper() if block.level <= 2 else block.text)
        case Paragraph():
            return layout.wrapped(f"{block.text}{numbers(block.sources)}")
        case Notes():
            return [line for note in block.items for line in _note(note, layout)]
        case Legend() | Chart():
            return list(_legend(block, layout) if isinstance(block, Legend) else _chart(block, layout))
        case Table():
            caption = [] if block.shy else layout.strong(block.caption)
            return [*caption, *_table(block, layout)]
        case Cell():
            return cell_lines(block, "", layout)
        case ClaimLanes():
            return claim_lines(block, layout)
        case NoteBlock():
            return note_lines(block, "", layout)
        case FieldTable() | Grid():
            return list(grid_lines(block, layout) if isinstance(block, Grid) else _fields(block, layout))
        case RowBlock():
            return row_lines(block, layout)
        case PartyPosition():
            return position_lines(block, "", layout)
        case Contents() | Sources() | Colophon():
            return list(_list(block, layout))


def _list(block: Contents | Sources | Colophon, layout: Layout) -> Iterator[str]:
    match block:
        case Contents():
            for topic, _, rows in block.entries:
                yield f"{topic}: {', '.join(number for number, _, _ in rows)}"
        case Sources():
            for entry in block.entries:
                yield from _source(entry, layout)
        case Colophon():
            for name, value in block.lines:
                yield from layout.wrapped(f"{name}: {value}", hanging="    ")


def _chart(chart: Chart, layout: Layout) -> Iterator[str]:
    yield from layout.strong(chart.caption)
    yield from layout.wrapped(chart.alternative)


def _note(note: Paragraph, layout: Layout) -> list[str]:
    return layout.wrapped(f"{note.text}{numbers(note.sources)}", hanging="    ")


def _legend(legend: Legend, layout: Layout) -> Iterator[str]:
    for sign, sample, meaning in legend.entries:
        if sign not in _ONLY_SEEN:
            shown = marked([Run(sample, _SAMPLES[sign])]) if sign in _SAMPLES else sample
            yield from layout.wrapped(f"{shown}: {meaning}", hanging="  ")


def _table(table: Table, layout: Layout) -> list[str]:
    """Columns when they fit, else each row as a list of its cells."""
    lines = columns([table.head, *table.rows] if any(table.head) else table.rows, right=table.figures)
    if layout.width is None or max(map(len, lines), default=0) <= layout.width:
        return lines
    stacked: list[str] = []
    for first, *rest in table.rows:
        stacked.append(first)
        for name, value in zip(table.head[1:], rest, strict=True):
            stacked += layout.wrapped(f"{name}: {value}" if name else value, "  ", "    ")
    return stacked


def _fields(table: FieldTable, layout: Layout) -> Iterator[str]:
    """Each field with what each instrument says in it, one under the other."""
    for number, (label, _, cells) in enumerate(table.rows):
        yield from [""] if number else []
        yield from layout.strong(label)
        for (name, _, _), cell in zip(table.columns, cells, strict=True):
            yield from layout.wrapped(f"{name}: {_cell(cell)}", hanging="    ")


def _cell(cell: FieldCell) -> str:
    said = "; ".join(part for part in (cell.state, cell.text) if part)
    notes = f" (note: {'; '.join(name for _, name in cell.notes)})" if cell.notes else ""
    remarks = f" ({', '.join(cell.remarks)})" if cell.remarks else ""
    return f"{said}{remarks}{numbers(cell.sources)}{notes}"


def _source(entry: SourceEntry, layout: Layout) -> list[str]:
    relay = " (relay of another publisher)" if entry.relay else ""
    told = f"[{entry.number}] {entry.publisher}, {entry.title}, {entry.date}{relay}"
    return [*layout.wrapped(told, hanging="    "), *([f"    {entry.address}"] if entry.address else [])]
