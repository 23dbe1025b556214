"""Each kind of block as Markdown: paragraphs, lists and tables, to be parted by blank lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
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
from peaceplans.report.citing.entries import EntryRun, entry_runs
from peaceplans.report.grid import Grid
from peaceplans.report.labels.labels import label
from peaceplans.report.lines import Mark, Run
from peaceplans.report.markdown.claims import claim_parts
from peaceplans.report.markdown.fields import fields_markdown
from peaceplans.report.markdown.grid import grid_markdown
from peaceplans.report.markdown.parts import escaped, in_cell, marked, numbers, table
from peaceplans.report.markdown.row import cell_parts, note_part, position_items, row_parts

_SAMPLES = {Sign.LEFT: Mark.LEFT, Sign.RIGHT: Mark.RIGHT, Sign.DELETED: Mark.DELETED, Sign.INSERTED: Mark.INSERTED}
_ONLY_SEEN = (Sign.ABSENT, Sign.UNKNOWN, Sign.PROVISIONAL)
_BREAK = "a line ends here in a text, where the lines of both do not end together"


def block_parts(block: Block) -> Iterable[str]:
    """The block; text of the record stays text."""
    return BLOCKS[type(block)](block)


def _banner(banner: Banner) -> Iterator[str]:
    first, *rest = [escaped(sentence).replace("\n", "\n> ") for sentence in banner.sentences]
    yield "\n>\n".join([f"> **{first}**", *(f"> {sentence}" for sentence in rest)])


def _heading(heading: Heading) -> Iterator[str]:
    yield f"{'#' * heading.level} {escaped(heading.text)}"


def _paragraph(paragraph: Paragraph) -> Iterator[str]:
    yield f"{escaped(paragraph.text)}{numbers(paragraph.sources)}"


def _notes(notes: Notes) -> Iterator[str]:
    yield "\n".join(f"- {in_cell(note.text)}{numbers(note.sources)}" for note in notes.items)


def _legend(legend: Legend) -> Iterator[str]:
    lines = []
    for sign, sample, meaning in legend.entries:
        if sign not in _ONLY_SEEN:
            shown = marked([Run(sample, _SAMPLES[sign])]) if sign in _SAMPLES else f"**{escaped(sample)}**"
            lines.append(f"- {shown}: {escaped(meaning)}")
        if sign is Sign.INSERTED:
            lines.append(f"- \u00b6: {label(_BREAK)}")
    yield "\n".join(lines)


def _table(found: Table) -> Iterator[str]:
    if not found.shy:
        yield f"**{escaped(found.caption)}**"
    yield table(found.head, found.rows, figures=found.figures)


def _contents(contents: Contents) -> Iterator[str]:
    yield "\n".join(
        f"- {escaped(topic)}: {', '.join(number for number, _, _ in rows)}" for topic, _, rows in contents.entries
    )


def _position(position: PartyPosition) -> Iterator[str]:
    yield "\n".join(position_items(position))


def _note(note: NoteBlock) -> Iterator[str]:
    yield note_part(note)


def _fields(fields: FieldTable) -> Iterator[str]:
    yield fields_markdown(fields)


def _grid(grid: Grid) -> Iterator[str]:
    yield grid_markdown(grid)


def _chart(chart: Chart) -> Iterator[str]:
    yield f"**{escaped(chart.caption)}**"
    yield escaped(chart.alternative)


def _sources(sources: Sources) -> Iterator[str]:
    entries = zip(sources.entries, entry_runs(sources), strict=True)
    yield "\n".join(f"{entry.number}. {''.join(map(_run, runs))}" for entry, runs in entries)


def _run(run: EntryRun) -> str:
    """Marks stand against words, and an address that is its own name as an autolink."""
    if run.url and run.url == run.text.strip():
        return f"<{run.url}>"
    core = in_cell(run.text)
    if not core:
        return " " if run.text else ""
    core = f"*{core}*" if run.italic else core
    core = f"**{core}**" if run.strong else core
    core = f"[{core}](<{run.url}>)" if run.url else core
    before = " " if run.text[0].isspace() else ""
    return f"{before}{core}{' ' if run.text[-1].isspace() else ''}"


def _colophon(colophon: Colophon) -> Iterator[str]:
    yield "\n".join(f"- {escaped(name)}: {in_cell(value)}" for name, value in colophon.lines)


BLOCKS: Mapping[type, Callable[[Any], Iterable[str]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Notes: _notes,
    Banner: _banner,
    Legend: _legend,
    Table: _table,
    Contents: _contents,
    Cell: cell_parts,
    PartyPosition: _position,
    ClaimLanes: claim_parts,
    NoteBlock: _note,
    FieldTable: _fields,
    Grid: _grid,
    Chart: _chart,
    RowBlock: row_parts,
    Sources: _sources,
    Colophon: _colophon,
}
"""How each kind of block is written."""
