"""A report's blocks -> pieces for paper, in the order of the report, the banner first."""

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
from peaceplans.report.grid import Grid
from ui.export.paper_claims import claim_pieces
from ui.export.paper_fields import field_pieces, note_piece
from ui.export.paper_grid import grid_pieces
from ui.export.paper_parts import box, cited, table, told
from ui.export.paper_piece import Piece
from ui.export.paper_row import cell, position_pieces, row_pieces
from ui.theme.colours import LIGHT

_SAMPLES = {
    Sign.LEFT: '<span class="left">{}</span>',
    Sign.RIGHT: '<span class="right">{}</span>',
    Sign.DELETED: '<span class="deleted">{}</span>',
    Sign.INSERTED: '<span class="inserted">{}</span>',
    Sign.ABSENT: "<i>{}</i> (dashed frame)",
    Sign.UNKNOWN: "<i>{}</i> (dotted frame)",
    Sign.PROVISIONAL: "{} (dotted edge)",
    Sign.WORD: "<b>{}</b>",
}


def pieces(document: Document) -> Iterator[Piece]:
    """All of the report; the title under the banner."""
    for block in document.blocks:
        if isinstance(block, Banner):
            yield _banner(block)
    subtitle = f'<p class="quiet">{told(document.subtitle)}</p>' if document.subtitle else ""
    yield Piece(f"<h1>{told(document.title)}</h1>{subtitle}", above=16)
    for block in document.blocks:
        if not isinstance(block, Banner):
            yield from _block(block)


def _block(block: Block) -> Iterator[Piece]:
    match block:
        case Heading():
            level = min(max(block.level, 2), 3)
            yield Piece(f"<h{level}>{told(block.text)}</h{level}>", above=20 if level == 2 else 12, with_next=True)
        case Paragraph():
            yield Piece(f"<p>{told(block.text)}{cited(block.sources)}</p>")
        case Notes():
            for note in block.items:
                yield Piece(f'<p class="item">{told(note.text)}{cited(note.sources)}</p>')
        case Legend():
            yield Piece(_legend(block), above=12)
        case Table():
            yield from _table(block)
        case Cell():
            yield Piece(cell(block), above=9)
        case ClaimLanes():
            yield from claim_pieces(block)
        case FieldTable() | Grid():
            yield from grid_pieces(block) if isinstance(block, Grid) else field_pieces(block)
        case NoteBlock():
            yield note_piece(block)
        case RowBlock():
            yield from row_pieces(block)
        case PartyPosition():
            yield from position_pieces(block)
        case Contents() | Sources() | Colophon():
            yield from _lists(block)
        case _:
            raise TypeError(f"no pieces for {type(block).__name__}")


def _table(block: Table) -> Iterator[Piece]:
    if not block.shy:
        yield Piece(f"<h4>{told(block.caption)}</h4>", above=12, with_next=True)
    yield Piece(table(block.head, block.rows, figures=block.figures), above=6)


def _lists(block: Contents | Sources | Colophon) -> Iterator[Piece]:
    match block:
        case Contents():
            for topic, _, rows in block.entries:
                numbers = ", ".join(number for number, _, _ in rows)
                yield Piece(f'<p class="item small">{told(topic)}: <span class="quiet">{told(numbers)}</span></p>')
        case Sources():
            for entry in block.entries:
                yield Piece(_source(entry))
        case Colophon():
            for name, value in block.lines:
                yield Piece(f'<p class="small"><span class="quiet">{told(name)}:</span> {told(value)}</p>')


def _banner(banner: Banner) -> Piece:
    first, *others = banner.sentences
    rest = "".join(f"<p>{told(sentence)}</p>" for sentence in others)
    return Piece(box(f"<p><b>{told(first)}</b></p>{rest}", f"2px solid {LIGHT.text.name()}"), above=4)


def _legend(legend: Legend) -> str:
    entries = (
        f"{_SAMPLES[sign].format(told(sample))}&nbsp; {told(meaning)}" for sign, sample, meaning in legend.entries
    )
    return "".join(f'<p class="small">{entry}</p>' for entry in entries)


def _source(entry: SourceEntry) -> str:
    relay = ' <span class="quiet">relay of another publisher</span>' if entry.relay else ""
    address = told(entry.address)
    if entry.url:
        address = f'<a href="{told(entry.url)}">{address}</a>'
    line = f"{entry.number}&nbsp; <b>{told(entry.publisher)}</b>, {told(entry.title)}, {told(entry.date)}{relay}"
    foot = f'<br><span class="fine">{address}</span>' if address else ""
    return f'<p class="item small">{line}{foot}</p>'
