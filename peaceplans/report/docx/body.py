"""The blocks of a report, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from peaceplans.model.dates import in_words
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
from peaceplans.report.chart import Chart
from peaceplans.report.docx.accounts import claims_xml, position_xml
from peaceplans.report.docx.charts import chart_xml
from peaceplans.report.docx.contents import contents_xml, topics_xml
from peaceplans.report.docx.grids import fields_xml, grid_xml
from peaceplans.report.docx.markup import is_rtl, paragraph, run, worded
from peaceplans.report.docx.notes import note_paragraphs
from peaceplans.report.docx.row import HATCHED, provision_xml, row_xml
from peaceplans.report.docx.sources import marks
from peaceplans.report.docx.story import Story
from peaceplans.report.docx.tables import GAP, Box, Look, plain_table, table
from peaceplans.report.grid import Grid
from peaceplans.report.labels.labels import label, said
from peaceplans.report.printable import one_line


def body_xml(document: Document, story: Story) -> str:
    """The whole report; the sources come last, since they are endnotes."""
    blocks, last = _with_sources_last(document.blocks)
    told = [_block(block, story) for block in blocks if isinstance(block, Banner)]
    told += _front(document)
    before, after = _around_contents([block for block in blocks if not isinstance(block, Banner)], story)
    told += [_block(block, story) for block in before]
    told.append(contents_xml([*before, *after, *last], story))
    told += [_block(block, story) for block in after]
    return "".join([*told, *_last(last, story), GAP])


def _around_contents(blocks: list[Block], story: Story) -> tuple[list[Block], list[Block]]:
    """What stands before and after the contents, which take the place of those that a report of one view has."""
    at = next((at for at, block in enumerate(blocks) if isinstance(block, Contents)), None)
    if at is None or story.top == 1:
        return [], blocks
    headed = at > 0 and isinstance(blocks[at - 1], Heading)
    return blocks[: at - headed], blocks[at + 1 :]


def _front(document: Document) -> Iterator[str]:
    yield worded(document.title, "Title")
    if document.subtitle:
        yield worded(document.subtitle, "Subtitle")
    by = " \N{MIDDLE DOT} ".join(part for part in (document.author, said(one_line(in_words(document.date)))) if part)
    if by:
        yield worded(by, "Byline")


def _with_sources_last(blocks: Sequence[Block]) -> tuple[list[Block], list[Block]]:
    """Everything but the list of sources and its heading, and these."""
    rest: list[Block] = []
    last: list[Block] = []
    for block in blocks:
        if isinstance(block, Sources):
            if rest and isinstance(rest[-1], Heading) and not any(isinstance(one, Heading) for one in last):
                last.append(rest.pop())
            last.append(block)
        else:
            rest.append(block)
    return rest, last


def _last(blocks: Iterable[Block], story: Story) -> Iterator[str]:
    """The heading of the list of sources and the marks of the endnotes."""
    entries: list[SourceEntry] = []
    for block in blocks:
        if isinstance(block, Heading):
            yield _heading(block, story)
        elif isinstance(block, Sources):
            entries += block.entries
    yield marks(entries)


def _block(block: Block, story: Story) -> str:
    match block:
        case Heading():
            return _heading(block, story)
        case Paragraph():
            return paragraph(run(block.text) + story.cited(block.sources), "Text", rtl=is_rtl(block.text))
        case RowBlock():
            return row_xml(block, story)
        case Cell():
            return provision_xml(block, story)
        case PartyPosition() | ClaimLanes():
            return position_xml(block, story) if isinstance(block, PartyPosition) else claims_xml(block, story)
        case NoteBlock():
            return note_paragraphs(block, story)
        case Table() | FieldTable() | Grid():
            return _table(block, story)
        case Chart():
            return chart_xml(block, story)
        case Contents():
            return topics_xml(block, story)
        case Sources():
            return ""
        case Banner() | Legend() | Notes() | Colophon():
            return "".join(_small(block, story))


def _table(block: Table | FieldTable | Grid, story: Story) -> str:
    if isinstance(block, Table):
        return plain_table(block, story)
    return grid_xml(block, story) if isinstance(block, Grid) else fields_xml(block, story)


def _heading(block: Heading, story: Story) -> str:
    inner = story.marked(block.anchor, run(block.text))
    page = "<w:pageBreakBefore/>" if block.level == 1 else ""  # a part of a report of several views
    return paragraph(inner, story.heading(block.level), rtl=is_rtl(block.text), properties=page)


def _small(block: Banner | Legend | Notes | Colophon, story: Story) -> Iterator[str]:
    match block:
        case Banner():
            for at, sentence in enumerate(block.sentences):
                yield worded(sentence, "Banner" if at else "BannerFirst")
        case Legend():
            yield _legend(block, story)
        case Notes():
            for item in block.items:
                yield paragraph(run(item.text) + story.cited(item.sources), "Item", rtl=is_rtl(item.text))
        case Colophon():
            rows = [[Box(worded(name, "CellHead")), Box(worded(value, "CellText"))] for name, value in block.lines]
            wide = min(2600, story.width // 3)
            yield table([wide, story.width - wide], [], rows, Look(caption=label("How this report was made")))


_SAMPLES = {
    Sign.LEFT: "OnlyLeft",
    Sign.RIGHT: "OnlyRight",
    Sign.DELETED: "TakenOut",
    Sign.INSERTED: "PutIn",
    Sign.WORD: "Strong",
}


def _legend(legend: Legend, story: Story) -> str:
    styles = {Sign.PROVISIONAL: "UncertainProvisionText", Sign.UNKNOWN: "CellUnknown"}
    rows = []
    for sign, sample, meaning in legend.entries:
        told = worded(sample, styles.get(sign, "CellText"), _SAMPLES.get(sign, ""))
        rows.append([Box(told, HATCHED if sign is Sign.ABSENT else ""), Box(worded(meaning, "CellText"))])
    return table([1900, min(story.width, 9600) - 1900], [], rows, Look(style="PlainTable", caption=label("Legend")))
