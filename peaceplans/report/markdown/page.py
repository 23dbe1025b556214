"""A report as Markdown (CommonMark with tables; a redline in CriticMarkup, a contrast with ==words==)."""

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
from peaceplans.report.markdown.claims import claim_parts
from peaceplans.report.markdown.grid import grid_markdown
from peaceplans.report.markdown.parts import escaped, in_cell, marked, numbers, table
from peaceplans.report.markdown.row import cell_parts, note_part, position_items, row_parts

_SAMPLES = {Sign.LEFT: Mark.LEFT, Sign.RIGHT: Mark.RIGHT, Sign.DELETED: Mark.DELETED, Sign.INSERTED: Mark.INSERTED}
_ONLY_SEEN = (Sign.ABSENT, Sign.UNKNOWN, Sign.PROVISIONAL)


def markdown(document: Document) -> str:
    """The report; text of the record stays text."""
    banner = [block for block in document.blocks if isinstance(block, Banner)]
    others = [block for block in document.blocks if not isinstance(block, Banner)]
    parts = [
        *(part for block in banner for part in _block(block)),
        f"# {escaped(document.title)}",
        escaped(document.subtitle),
        *(part for block in others for part in _block(block)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Banner():
            first, *rest = [escaped(sentence).replace("\n", "\n> ") for sentence in block.sentences]
            yield "\n>\n".join([f"> **{first}**", *(f"> {sentence}" for sentence in rest)])
        case Heading():
            yield f"{'#' * block.level} {escaped(block.text)}"
        case Paragraph():
            yield f"{escaped(block.text)}{numbers(block.sources)}"
        case Notes():
            yield "\n".join(f"- {in_cell(note.text)}{numbers(note.sources)}" for note in block.items)
        case Legend() | Chart():
            yield "\n".join(_legend(block)) if isinstance(block, Legend) else _chart(block)
        case Table():
            if not block.shy:
                yield f"**{escaped(block.caption)}**"
            yield table(block.head, block.rows, figures=block.figures)
        case Cell():
            yield from cell_parts(block)
        case FieldTable() | Grid():
            yield grid_markdown(block) if isinstance(block, Grid) else _fields(block)
        case NoteBlock():
            yield note_part(block)
        case RowBlock():
            yield from row_parts(block)
        case ClaimLanes() | PartyPosition():
            yield from _said(block)
        case Contents() | Sources() | Colophon():
            yield "\n".join(_list(block))


def _chart(chart: Chart) -> str:
    return f"**{escaped(chart.caption)}**\n\n{escaped(chart.alternative)}"


def _said(block: ClaimLanes | PartyPosition) -> Iterator[str]:
    if isinstance(block, ClaimLanes):
        yield from claim_parts(block)
    else:
        yield "\n".join(position_items(block))


def _list(block: Contents | Sources | Colophon) -> Iterator[str]:
    match block:
        case Contents():
            for topic, _, rows in block.entries:
                yield f"- {escaped(topic)}: {', '.join(number for number, _, _ in rows)}"
        case Sources():
            yield from (_source(entry) for entry in block.entries)
        case Colophon():
            yield from (f"- {escaped(name)}: {in_cell(value)}" for name, value in block.lines)


def _fields(block: FieldTable) -> str:
    """A table with the sources in its cells."""
    names = [f"**{in_cell(name)}** {in_cell(small)}".strip() for _, name, small in block.columns]
    rows = [[in_cell(block.head), *names], ["---"] * (len(names) + 1)]
    rows += [[f"**{in_cell(label)}**", *map(_cell, cells)] for label, _, cells in block.rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(cell: FieldCell) -> str:
    said = "; ".join(part for part in (f"*{in_cell(cell.state)}*" if cell.state else "", in_cell(cell.text)) if part)
    notes = f" (note: {in_cell('; '.join(name for _, name in cell.notes))})" if cell.notes else ""
    return f"{said} ({in_cell(', '.join(cell.remarks))}){numbers(cell.sources)}{notes}"


def _legend(legend: Legend) -> Iterator[str]:
    for sign, sample, meaning in legend.entries:
        if sign not in _ONLY_SEEN:
            shown = marked([Run(sample, _SAMPLES[sign])]) if sign in _SAMPLES else f"**{escaped(sample)}**"
            yield f"- {shown}: {escaped(meaning)}"


def _source(entry: SourceEntry) -> str:
    relay = " (relay of another publisher)" if entry.relay else ""
    address = f"<{entry.url}>" if entry.url else escaped(entry.address)
    told = f"{entry.number}. {escaped(entry.publisher)}, {escaped(entry.title)}, {escaped(entry.date)}{relay}"
    return f"{told}, {address}" if address else told
