"""Blocks of a report as nodes, which the files of the typesetter beside this one lay out."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

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
from peaceplans.report.pdf.notes import note
from peaceplans.report.pdf.row import cell, claims, position, row
from peaceplans.report.pdf.setting import Setting, box
from peaceplans.report.pdf.tables import fields, grid, table
from peaceplans.report.pdf.words import Node, Words, cited, led, paragraph, styled


def nodes(block: Block, setting: Setting) -> Iterator[Node]:
    """What a block is on pages."""
    match block:
        case Heading():
            look = {1: "part", 2: "section"}.get(block.level, "row")
            yield setting.heading(block.level, look, [block.text], block.anchor)
        case Paragraph():
            yield paragraph([block.text, *cited(block.sources)])
        case Notes():
            yield _remarks(block)
        case Table():
            yield from table(block, setting)
        case Grid():
            yield from grid(block, setting)
        case FieldTable():
            yield from fields(block, setting)
        case RowBlock():
            yield from row(block, setting)
        case Cell():
            yield cell(block, setting)
        case NoteBlock():
            yield note(block, 3, setting)
        case PartyPosition() | ClaimLanes():
            yield from _accounts(block, setting)
        case Chart():
            yield from _chart(block, setting)
        case Banner() | Legend() | Contents() | Sources() | Colophon():
            yield _list(block, setting)


def _accounts(block: PartyPosition | ClaimLanes, setting: Setting) -> Iterator[Node]:
    if isinstance(block, ClaimLanes):
        yield from claims(block, setting)
    else:
        yield box("small", list(position(block, setting)))


def _list(block: Banner | Legend | Contents | Sources | Colophon, setting: Setting) -> Node:
    match block:
        case Banner():
            return _banner(block)
        case Legend():
            return _legend(block)
        case Contents():
            return _contents(block, setting)
        case Sources():
            return _sources(block, setting)
        case Colophon():
            pairs = [[[styled(name, "quiet")], [value]] for name, value in block.lines]
            return {"k": "pairs", "columns": [0, 1], "pairs": pairs}


def _banner(given: Banner) -> Node:
    """What must be told first, in a frame."""
    first, *others = given.sentences
    return box("banner", [paragraph([first], "strong"), *(paragraph([sentence]) for sentence in others)])


def _remarks(notes: Notes) -> Node:
    items = [[paragraph([item.text, *cited(item.sources)])] for item in notes.items]
    return {"k": "list", "look": "small", "items": items}


_SAMPLES = {
    Sign.LEFT: "left",
    Sign.RIGHT: "right",
    Sign.DELETED: "del",
    Sign.INSERTED: "ins",
    Sign.ABSENT: "absent",
    Sign.UNKNOWN: "unknown",
    Sign.PROVISIONAL: "uncertain",
    Sign.WORD: "b",
}


def _legend(legend: Legend) -> Node:
    pairs = [[[styled(sample, _SAMPLES[sign])], [styled(meaning, "quiet")]] for sign, sample, meaning in legend.entries]
    return {"k": "pairs", "columns": [0, 1, 0, 1], "pairs": pairs}


def _contents(contents: Contents, setting: Setting) -> Node:
    entries = []
    for topic, anchor, rows in contents.entries:
        words: Words = [led(topic, anchor)]
        for number, place, _ in rows:
            words += [" ", led(number, place, "quiet")]
        entries.append({"runs": words, "to": anchor or (rows[0][1] if rows else "")})
    columns = 3 if setting.landscape else 2
    each = max(1, ceil(len(entries) / columns))
    return {"k": "contents", "columns": [entries[at : at + each] for at in range(0, len(entries), each)]}


_PIXEL = 0.75  # points of a pixel
_AROUND = 50.0  # points that the caption and the space around a picture take


def _chart(chart: Chart, setting: Setting) -> Iterator[Node]:
    scale = min(_PIXEL, setting.width / chart.width, (setting.tall - _AROUND) / chart.height)
    yield {
        "k": "picture",
        "svg": chart.svg,
        "width": chart.width * scale,
        "height": chart.height * scale,
        "alternative": chart.alternative,
        **setting.place(chart.anchor),
    }
    yield paragraph([chart.caption], "caption")


def _sources(sources: Sources, setting: Setting) -> Node:
    entries = []
    for entry, runs in zip(sources.entries, entry_runs(sources), strict=True):
        words: Words = [_entry_run(run) for run in runs if run.text]
        place = setting.place(f"source-{entry.number}")
        entries.append(paragraph(words, number=entry.number, **place))
    return {"k": "sources", "columns": 2, "entries": entries}


def _entry_run(run: EntryRun) -> str | dict[str, object]:
    styles = [*(["b"] if run.strong else []), *(["i"] if run.italic else []), *(["remark"] if run.url else [])]
    made = styled(run.text, *styles)
    return {**made, "url": run.url} if run.url else made if styles else run.text
