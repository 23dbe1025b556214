"""A document -> the sheets of a workbook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from peaceplans.model.dates import in_words
from peaceplans.report.blocks import Document, FieldTable, Heading
from peaceplans.report.chart import Chart
from peaceplans.report.grid import Grid
from peaceplans.report.labels.label import Label
from peaceplans.report.labels.labels import label, said, speaking
from peaceplans.report.xlsx.behind import behind_tab
from peaceplans.report.xlsx.book import Book
from peaceplans.report.xlsx.leaf import Strip, pair, strips, write_leaf
from peaceplans.report.xlsx.lists import figures_tab, notes_tab, sources_tab
from peaceplans.report.xlsx.rows import rows_tab
from peaceplans.report.xlsx.sorting import Part, Sorted, by_sheets
from peaceplans.report.xlsx.tab import Column, Continued, Link, Tab
from peaceplans.report.xlsx.tables import claims_tab, fields_tab, grid_tab, points_tab, positions_tab, table_tab

_MOST_CONTINUED = 200
"""Continued rows that are listed one by one."""

_CONTINUED = (
    "These texts are longer than a cell holds or shows. They go on in the rows below, "
    "which are marked \u201c(continued)\u201d."
)


def workbook(document: Document) -> bytes:
    """The file."""
    with speaking(document.language):
        return _workbook(document)


def _workbook(document: Document) -> bytes:
    book = Book(document)
    found = by_sheets(document)
    about = book.sheet(book.names.fit(label("About")), label("About this report"))
    listed: list[tuple[str, str, str]] = []
    several = len(found.parts) > 1
    for number, part in enumerate(found.parts, 1):
        prefix = f"{number} " if several else ""
        leaf = list(_leaf(part, several=several))
        if leaf:
            name = book.names.fit(f"{prefix}{label('Text')}")
            write_leaf(book, book.sheet(name, part.title or label("Text")), leaf)
            listed.append((name, part.title, label("what is read in order")))
        listed += [(name, part.title, tab.caption) for name, tab in _added(book, _tabs(part, document), prefix)]
    listed += [(name, "", tab.caption) for name, tab in _added(book, _lists(found), "")]
    write_leaf(book, about, _about(document, found, listed, book.continued))
    return book.finished()


def _added(book: Book, tabs: Iterable[Tab], prefix: str) -> Iterator[tuple[str, Tab]]:
    for tab in map(_spoken, tabs):
        if tab.rows:
            name = book.names.fit(f"{prefix}{tab.name}")
            book.add(tab, name)
            yield name, tab


def _spoken(tab: Tab) -> Tab:
    """A tab with its own words in the language of labels; those that come from a block are so already."""
    if not tab.ours:
        return tab
    columns = tuple(_wide_enough(Column(label(column.name), column.width)) for column in tab.columns)
    return replace(tab, name=label(tab.name), caption=label(tab.caption), columns=columns)


def _wide_enough(column: Column) -> Column:
    """A column whose head is a label has room for the longest word of it and the button of the filter."""
    if not isinstance(column.name, Label):
        return column
    return Column(column.name, max(column.width, max(map(len, column.name.split())) + 4))


def _leaf(part: Part, *, several: bool) -> Iterator[Strip]:
    read = [*part.front, *part.read] if several else part.read
    if not read:
        return
    if part.title:
        yield Strip("title", (part.title,))
    yield from strips(read)


def _tabs(part: Part, document: Document) -> Iterator[Tab]:
    if part.rows:
        yield rows_tab(part.rows, redline=document.redline)
        yield behind_tab(part.rows)
    for table in part.tables:
        if isinstance(table, Grid):
            yield grid_tab(table)
        else:
            yield fields_tab(table) if isinstance(table, FieldTable) else table_tab(table)
    yield points_tab(part.points)
    yield positions_tab(part.positions)
    yield claims_tab(part.lanes)


def _lists(found: Sorted) -> Iterator[Tab]:
    parts = len(found.parts) > 1
    yield figures_tab(((one.title, row, amount) for one in found.parts for row, amount in one.amounts), parts=parts)
    yield notes_tab(((one.title, place, note) for one in found.parts for place, note in one.notes), parts=parts)
    for sources in found.sources:
        yield sources_tab(sources)


def _about(
    document: Document, found: Sorted, listed: list[tuple[str, str, str]], continued: list[Continued]
) -> Iterator[Strip]:
    yield Strip("title", (document.title,))
    if document.subtitle:
        yield Strip("subtitle", (document.subtitle,))
    if document.author:
        yield pair(label("Author"), document.author)
    if document.date:
        yield pair(label("Date"), said(in_words(document.date)))
    yield from strips(found.banners)
    front = found.front or (found.parts[0].front if len(found.parts) == 1 else [])
    yield from strips(block for block in front if not isinstance(block, Chart))
    yield Strip("heading", (label("Sheets"),))
    for name, part, caption in listed:
        yield Strip("line", (Link(name, sheet=name), ": ".join(text for text in (part, caption) if text)), first=True)
    for part, legend in found.legends:
        yield Strip("heading", (label("Signs: {}", part) if part and len(found.legends) > 1 else label("Signs"),))
        yield from strips([legend])
    charts = [block for block in front if isinstance(block, Chart)]
    if charts:
        yield from strips([Heading(2, label("Charts in words")), *charts])
    if continued:
        yield from _continued(continued)
    for colophon in found.colophons:
        yield from strips([Heading(2, label("How this report was made")), colophon])


def _continued(continued: list[Continued]) -> Iterator[Strip]:
    yield Strip("heading", (label("Continued cells"),))
    yield Strip("text", (label(_CONTINUED),))
    for one in continued[:_MOST_CONTINUED]:
        yield Strip(
            "line", (Link(one.sheet, sheet=one.sheet), label("{}: {} more rows", one.row, str(one.rows))), first=True
        )
    if len(continued) > _MOST_CONTINUED:
        yield Strip("text", (label("And {} more.", str(len(continued) - _MOST_CONTINUED)),))
