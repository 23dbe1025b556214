"""Each kind of block as lines of plain text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from peaceplans.report.accounts import ClaimLanes, PartyPosition
from peaceplans.report.blocks import (
    Banner,
    Block,
    Cell,
    Colophon,
    Contents,
    FieldTable,
    Heading,
    Legend,
    NoteBlock,
    Notes,
    Paragraph,
    RowBlock,
    Sign,
    Sources,
    Table,
)
from peaceplans.report.chart import Chart
from peaceplans.report.citing.entries import entry_runs
from peaceplans.report.grid import Grid
from peaceplans.report.lines import Mark, Run
from peaceplans.report.text.claims import claim_lines
from peaceplans.report.text.fields import field_lines
from peaceplans.report.text.grid import grid_lines
from peaceplans.report.text.layout import Layout, columns, marked, numbers
from peaceplans.report.text.row import cell_lines, note_lines, position_lines, row_lines

_SAMPLES = {Sign.LEFT: Mark.LEFT, Sign.RIGHT: Mark.RIGHT, Sign.DELETED: Mark.DELETED, Sign.INSERTED: Mark.INSERTED}
_ONLY_SEEN = (Sign.ABSENT, Sign.UNKNOWN, Sign.PROVISIONAL)


def block_lines(block: Block, layout: Layout) -> list[str]:
    """The block."""
    return list(BLOCKS[type(block)](block, layout))


def _banner(banner: Banner, layout: Layout) -> Iterable[str]:
    return (line for sentence in banner.sentences for line in layout.wrapped(sentence, "! "))


def _heading(heading: Heading, layout: Layout) -> Iterable[str]:
    """Parts are underlined, sections in capitals."""
    lines = layout.strong(heading.text.upper() if heading.level <= 2 else heading.text)
    width = max((len(line) for line in layout.wrapped(heading.text.upper())), default=0)
    return [*lines, "=" * width] if heading.level == 1 else lines


def _paragraph(paragraph: Paragraph, layout: Layout) -> Iterable[str]:
    return layout.wrapped(f"{paragraph.text}{numbers(paragraph.sources)}")


def _notes(notes: Notes, layout: Layout) -> Iterable[str]:
    told = (f"{note.text}{numbers(note.sources)}" for note in notes.items)
    return (line for note in told for line in layout.wrapped(note, hanging="    "))


def _legend(legend: Legend, layout: Layout) -> Iterable[str]:
    for sign, sample, meaning in legend.entries:
        if sign not in _ONLY_SEEN:
            shown = marked([Run(sample, _SAMPLES[sign])]) if sign in _SAMPLES else sample
            yield from layout.wrapped(f"{shown}: {meaning}", hanging="  ")


def _table(table: Table, layout: Layout) -> Iterable[str]:
    """Columns when they fit, else each row as a list of its cells."""
    if not table.shy:
        yield from layout.strong(table.caption)
    lines = columns([table.head, *table.rows] if any(table.head) else table.rows, right=table.figures)
    if layout.width is None or max(map(len, lines), default=0) <= layout.width:
        yield from lines
        return
    for first, *rest in table.rows:
        yield first
        for name, value in zip(table.head[1:], rest, strict=True):
            yield from layout.wrapped(f"{name}: {value}" if name else value, "  ", "    ")


def _contents(contents: Contents, _layout: Layout) -> Iterable[str]:
    return (f"{topic}: {', '.join(number for number, _, _ in rows)}" for topic, _, rows in contents.entries)


def _cell(cell: Cell, layout: Layout) -> Iterable[str]:
    return cell_lines(cell, "", layout)


def _position(position: PartyPosition, layout: Layout) -> Iterable[str]:
    return position_lines(position, "", layout)


def _note(note: NoteBlock, layout: Layout) -> Iterable[str]:
    return note_lines(note, "", layout)


def _chart(chart: Chart, layout: Layout) -> Iterable[str]:
    return [*layout.strong(chart.caption), *layout.wrapped(chart.alternative)]


def _sources(sources: Sources, layout: Layout) -> Iterable[str]:
    """An address at the end of an entry stands on a line of its own, so that it can be picked up whole."""
    for entry, runs in zip(sources.entries, entry_runs(sources), strict=True):
        told = "".join(run.text for run in runs)
        address = entry.address if entry.address and told.endswith(entry.address) else ""
        words = told.removesuffix(address).rstrip(" ,") if address else told
        yield from layout.wrapped(f"[{entry.number}] {words}", hanging="    ")
        yield from (f"    {address}",) if address else ()


def _colophon(colophon: Colophon, layout: Layout) -> Iterable[str]:
    for name, value in colophon.lines:
        yield from layout.wrapped(f"{name}: {value}", hanging="    ")


BLOCKS: Mapping[type, Callable[[Any, Layout], Iterable[str]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Notes: _notes,
    Banner: _banner,
    Legend: _legend,
    Table: _table,
    Contents: _contents,
    Cell: _cell,
    PartyPosition: _position,
    ClaimLanes: claim_lines,
    NoteBlock: _note,
    FieldTable: field_lines,
    Grid: grid_lines,
    Chart: _chart,
    RowBlock: row_lines,
    Sources: _sources,
    Colophon: _colophon,
}
"""How each kind of block is written."""
