"""A document as it is handed in: title, author and date, what goes in and what does not, and how it was made."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from peaceplans.library import Library
from peaceplans.model.dates import in_words
from peaceplans.report.blocks import Block, Colophon, Document, Heading, RowBlock, Sources, Table
from peaceplans.report.chart import Chart
from peaceplans.report.labels.document import labelled
from peaceplans.report.printable import one_line
from peaceplans.report.whole.settings import ReportSettings
from peaceplans.report.whole.walking import without_citations

_LEFT_OUT = {"sources": "the list of sources", "charts": "charts", "tables": "tables of counts and figures"}


def finished(document: Document, settings: ReportSettings, library: Library) -> Document:
    """The document with what the settings say of it as a whole."""
    date = settings.date or day_of_making() or library.state_of_record
    blocks = tuple(_finished(block, settings, library, date) for block in _kept(document.blocks, settings))
    whole = replace(
        document,
        author=one_line(settings.author),
        date=date,
        blocks=blocks if settings.sources else without_citations(blocks),
    )
    told = labelled(whole, settings.language)
    return replace(told, title=one_line(settings.title) or told.title)


def day_of_making() -> str:
    """The day that SOURCE_DATE_EPOCH names, in UTC; empty when it names none."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not told.isdigit() or len(told) > len("253402300799"):
        return ""
    try:
        return datetime.fromtimestamp(int(told), UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return ""


def _kept(blocks: tuple[Block, ...], settings: ReportSettings) -> Iterator[Block]:
    """What goes in; the heading of what does not is left out with it, and what must be told stays in any case."""
    heading: Heading | None = None
    for block in blocks:
        goes = _goes_in(block, settings)
        if heading and goes:
            yield heading
        heading = block if isinstance(block, Heading) and (block.level > 1 or not settings.sources) else None
        if goes and not heading:
            yield block
    if heading:
        yield heading


def _goes_in(block: Block, settings: ReportSettings) -> bool:
    match block:
        case Sources():
            return settings.sources
        case Chart():
            return settings.charts
        case Table():
            return settings.tables
        case _:
            return True


def _finished(block: Block, settings: ReportSettings, library: Library, date: str) -> Block:
    match block:
        case Sources():
            return replace(block, style=settings.style)
        case RowBlock() if not settings.tables:
            return replace(block, figures=None, options=tuple(replace(one, figures=None) for one in block.options))
        case Colophon():
            return Colophon((*_data(block, library), *_of_the_report(settings, date)))
        case _:
            return block


def _data(colophon: Colophon, library: Library) -> Iterator[tuple[str, str]]:
    """What the colophon says, with the fingerprint of the catalogue behind its version."""
    for name, value in colophon.lines:
        yield name, value
        if name == "Catalogue":
            yield "Catalogue data", f"sha256 {library.catalogue_fingerprint}"


def _of_the_report(settings: ReportSettings, date: str) -> Iterator[tuple[str, str]]:
    """How the report itself was asked for."""
    yield "Date of the report", one_line(in_words(date))
    yield "Citations", settings.style.value
    left_out = [words for name, words in _LEFT_OUT.items() if not getattr(settings, name)]
    left_out += [] if settings.with_notes else ["notes"]
    if left_out:
        yield "Left out", ", ".join(left_out)
