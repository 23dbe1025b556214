"""Documents of several views -> one document: places stay apart, sources are listed once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from peaceplans.report.blocks import (
    Banner,
    Block,
    Cited,
    Colophon,
    Contents,
    Document,
    FieldCell,
    FieldTable,
    Heading,
    NoteBlock,
    Paragraph,
    SourceEntry,
    Sources,
)
from peaceplans.report.chart import Chart
from peaceplans.report.grid import Grid, GridCell
from peaceplans.report.whole.walking import changed


def joined(title: str, subtitle: str, documents: Iterable[Document]) -> Document:
    """One document in which each of the others is a part under a heading of level 1.

    All banners become the first block, all sources one list, all colophons the last block.
    """
    parts = tuple(documents)
    entries: dict[str, SourceEntry] = {}
    blocks: list[Block] = []
    made: list[tuple[str, str]] = []
    for number, document in enumerate(parts, 1):
        moved = _Moving(f"p{number}-", _numbers(document, entries))
        blocks.append(Heading(1, document.title, f"part-{number}"))
        if document.subtitle:
            blocks.append(Paragraph(document.subtitle))
        blocks += (moved.block(block) for block in _middle(document.blocks))
        lines = (line for block in document.blocks if isinstance(block, Colophon) for line in block.lines)
        made += [_line(line, number) for line in lines]
    banner = tuple(dict.fromkeys(text for one in parts for block in one.blocks for text in _sentences(block)))
    return Document(
        title=title,
        subtitle=subtitle,
        blocks=(
            *((Banner(banner),) if banner else ()),
            *blocks,
            Heading(1, "Sources", "sources"),
            Sources(tuple(entries.values())),
            Heading(1, "How this report was made", "colophon"),
            Colophon(tuple(dict.fromkeys(made))),
        ),
        redline=any(one.redline for one in parts) and not any(_has_contrast(one) for one in parts),
    )


def _middle(blocks: Iterable[Block]) -> Iterator[Block]:
    """What stays in its part: all but what goes to the beginning or the end of the whole, and the headings of that."""
    heading: Heading | None = None
    for block in blocks:
        if heading and not isinstance(block, _AT_AN_END):
            yield heading
        heading = block if isinstance(block, Heading) else None
        if not heading and not isinstance(block, _AT_AN_END):
            yield block
    if heading:
        yield heading


_AT_AN_END = (Banner, Sources, Colophon, Contents)


def _sentences(block: Block) -> tuple[str, ...]:
    return block.sentences if isinstance(block, Banner) else ()


def _line(line: tuple[str, str], number: int) -> tuple[str, str]:
    """What is the same for all parts is told once, the rest with the number of the part."""
    name, value = line
    return line if name in _OF_ALL else (f"{name} (part {number})", value)


_OF_ALL = frozenset({"Catalogue", "State of the record", "Program"})


def _has_contrast(document: Document) -> bool:
    """Whether it has rows of two plans without being a redline."""
    from peaceplans.report.blocks import RowBlock

    return not document.redline and any(isinstance(block, RowBlock) for block in document.blocks)


def _numbers(document: Document, entries: dict[str, SourceEntry]) -> dict[int, int]:
    """The number of each source in the whole by its number in the part; new ones are put into the list."""
    numbers = {}
    for entry in (entry for block in document.blocks if isinstance(block, Sources) for entry in block.entries):
        key = entry.id or f"{entry.publisher} {entry.title} {entry.address}"
        if key not in entries:
            entries[key] = replace(entry, number=len(entries) + 1)
        numbers[entry.number] = entries[key].number
    return numbers


@dataclass(frozen=True, slots=True)
class _Moving:
    """Blocks of a part on their way into the whole."""

    prefix: str
    numbers: Mapping[int, int]

    def block(self, block: Block) -> Block:
        """The same with the places and numbers of the whole."""
        moved: Block = changed((block,), self._other)[0]
        return moved

    def _other(self, part: Any, name: str) -> Any:
        """What takes the place of a part (see `changed`)."""
        match part:
            case Cited():
                return replace(part, number=self.numbers.get(part.number, part.number))
            case FieldTable():
                return replace(part, rows=self._rows(part.rows))
            case Grid():
                return replace(part, rows=self._rows(part.rows))
            case FieldCell() | GridCell() if part.notes:
                notes = tuple((self._place(place), told) for place, told in part.notes)
                return replace(part, notes=notes, sources=changed(part.sources, self._other))
            case NoteBlock():
                links = {key: (self._place(place), told) for key, (place, told) in part.links.items()}
                return replace(part, anchor=self._place(part.anchor), links=links)
            case Chart():
                return self._chart(part)
            case str() if name == "anchor":
                return self._place(part)
        return part

    def _rows(self, rows: tuple[tuple[str, str, Any], ...]) -> tuple[tuple[str, str, Any], ...]:
        return tuple((label, self._place(place), changed(cells, self._other)) for label, place, cells in rows)

    def _place(self, anchor: str) -> str:
        """The place in the whole; none stays none."""
        return f"{self.prefix}{anchor}" if anchor else ""

    def _chart(self, chart: Chart) -> Chart:
        """The ids in a picture begin with its place."""
        anchor = self._place(chart.anchor)
        svg = chart.svg.replace(f'"{chart.anchor}', f'"{anchor}').replace(f"#{chart.anchor}", f"#{anchor}")
        return replace(chart, anchor=anchor, svg=svg)
