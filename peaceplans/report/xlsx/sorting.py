"""The blocks of a document by the sheets they stand on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from peaceplans.report.accounts import ClaimLanes, PartyPosition
from peaceplans.report.amounts import Amount
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
    RowBlock,
    Sources,
    Table,
)
from peaceplans.report.grid import Grid
from peaceplans.report.labels.labels import label
from peaceplans.report.xlsx.leaf import is_small
from peaceplans.report.xlsx.rows import notes_of


@dataclass(slots=True)
class Part:
    """A part of a report: a view.

    Attributes:
        title: empty when the report is one view.
        read: what is read in order; headings that nothing of it stands under are left out.
        front: the same before its first heading.
    """

    title: str = ""
    front: list[Block] = field(default_factory=list)
    read: list[Block] = field(default_factory=list)
    rows: list[RowBlock] = field(default_factory=list)
    tables: list[Grid | FieldTable | Table] = field(default_factory=list)
    points: list[tuple[str, Cell]] = field(default_factory=list)
    positions: list[tuple[str, PartyPosition]] = field(default_factory=list)
    lanes: list[tuple[str, ClaimLanes]] = field(default_factory=list)
    notes: list[tuple[str, NoteBlock]] = field(default_factory=list)
    amounts: list[tuple[str, Amount]] = field(default_factory=list)


@dataclass(slots=True)
class Sorted:
    """A document by sheets.

    Attributes:
        front: what stands before the parts of a report of several.
    """

    parts: list[Part]
    front: list[Block] = field(default_factory=list)
    banners: list[Banner] = field(default_factory=list)
    legends: list[tuple[str, Legend]] = field(default_factory=list)
    sources: list[Sources] = field(default_factory=list)
    colophons: list[Colophon] = field(default_factory=list)


def by_sheets(document: Document) -> Sorted:
    """Every block once, on the sheet where it belongs; contents are left out, since sheets have filters."""
    several = any(isinstance(block, Heading) and block.level == 1 for block in document.blocks)
    found = Sorted(parts=[] if several else [Part()])
    under, headed = "", False
    for block in document.blocks:
        match block:
            case Heading(level=1, text=text):
                found.parts.append(Part(text))
                under, headed = "", False
                continue
            case Heading(text=text):
                under, headed = text, True
            case Banner():
                found.banners.append(block)
                continue
            case Legend():
                found.legends.append((found.parts[-1].title if found.parts else "", block))
                continue
            case Sources():
                found.sources.append(block)
                continue
            case Colophon():
                found.colophons.append(block)
                continue
            case Contents():
                continue
        if found.parts:
            _sort(found.parts[-1], block, under, headed=headed)
        else:
            found.front.append(block)
    for part in found.parts:
        part.read = pruned(part.read)
    found.front = pruned(found.front)
    return found


def _sort(part: Part, block: Block, under: str, *, headed: bool) -> None:
    match block:
        case RowBlock():
            number = str(block.number)
            name = label("Row {}, {}", number, block.facts[0]) if block.facts else label("Row {}", number)
            part.rows.append(block)
            part.notes += [(name, note) for note in notes_of(block)]
            part.amounts += [(name, amount) for amount in _amounts(block)]
        case Grid() | FieldTable():
            part.tables.append(block)
            for row, _, cells in block.rows:
                part.amounts += [(row, amount) for cell in cells for amount in cell.amounts]
        case Table() if not is_small(block):
            part.tables.append(block)
        case Cell():
            part.points.append((under, block))
        case PartyPosition():
            part.positions.append((under, block))
            accounts = (*block.readings, *block.statements)
            part.notes += [(f"{under}: {block.party}", note) for account in accounts for note in account.notes]
        case ClaimLanes():
            part.lanes.append((under, block))
            accounts = (*block.asserted, *block.denied, *block.later)
            part.notes += [(under, note) for account in accounts for note in account.notes]
        case NoteBlock():
            part.notes.append((under, block))
        case _ if not headed:
            part.front.append(block)
        case _:
            part.read.append(block)


def _amounts(row: RowBlock) -> Iterator[Amount]:
    yield from row.figures.amounts if row.figures else ()
    for option in row.options:
        yield from option.figures.amounts if option.figures else ()


def pruned(blocks: list[Block]) -> list[Block]:
    """Without headings that nothing stands under."""
    kept: list[Block] = []
    for block in reversed(blocks):
        if isinstance(block, Heading):
            below = kept[-1] if kept else None
            if below is None or (isinstance(below, Heading) and below.level <= block.level):
                continue
        kept.append(block)
    return kept[::-1]
