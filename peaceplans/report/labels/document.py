"""A document with its labels in another language.

What is a label is known by the field it stands in: never are texts of the record looked up, whatever they say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

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
    Sources,
    Table,
)
from peaceplans.report.chart import Chart
from peaceplans.report.grid import Grid
from peaceplans.report.labels.account_labels import claims, position
from peaceplans.report.labels.label import joined
from peaceplans.report.labels.language import LabelLanguage
from peaceplans.report.labels.row_labels import cell, note, row
from peaceplans.report.labels.saying import Say, in_list
from peaceplans.report.labels.table_labels import fields, grid, table
from peaceplans.report.labels.under import Under


def labelled(document: Document, language: LabelLanguage) -> Document:
    """The document with its labels in a language; the same one for English."""
    if language is LabelLanguage.EN:
        return document
    from peaceplans.report.labels import labels

    return replace(relabelled(document, labels.table(language).said), language=language)


def relabelled(document: Document, say: Say) -> Document:
    """The document with what `say` makes of each of its labels in their place."""
    return replace(
        document,
        title=say(document.title),
        subtitle=_subtitle(document, say),
        blocks=tuple(_blocks(document.blocks, say)),
    )


def _subtitle(document: Document, say: Say) -> str:
    """That of a report of several views lists their titles."""
    if any(isinstance(block, Heading) and block.level == 1 for block in document.blocks):
        return joined(", ", map(say, document.subtitle.split(", ")))
    return in_list(document.subtitle, say)


def _blocks(blocks: tuple[Block, ...], say: Say) -> Iterator[Block]:
    under = Under("", "")
    for block in blocks:
        if isinstance(block, Heading):
            under = Under.heading(block)
            yield block if under.is_record else replace(block, text=say(block.text))
        else:
            yield _block(block, say, under)
            under = replace(under, first=False)


def _block(block: Block, say: Say, under: Under) -> Block:
    if type(block) in _MAKERS:
        return _MAKERS[type(block)](block, say)
    match block:
        case Paragraph():
            return _paragraph(block, say, under)
        case Notes() if under.tells_open_questions:
            return Notes(tuple(replace(one, text=say(one.text)) for one in block.items))
        case Notes():
            return Notes(tuple(_item(one, say) for one in block.items))
        case _:
            return block


def _item(item: Paragraph, say: Say) -> Paragraph:
    """What a note of a provision or of a plan's lineage begins with says what it is."""
    return replace(item, text=say(item.text)) if item.text.startswith(_KINDS) else item


_KINDS = ("In short: ", "Left to: ", "Term: ", "Option of ", "Reading (", "Background: ", "Made from ", "Made into ")


def _paragraph(paragraph: Paragraph, say: Say, under: Under) -> Paragraph:
    """Sentences of the program rest on no source; facts of an item of the timeline stand first under its heading."""
    if paragraph.sources:
        return paragraph
    if under.is_record and not (under.is_item and under.first):
        return replace(paragraph, text=say(paragraph.text)) if under.is_item else paragraph
    if under.is_item:
        return replace(paragraph, text=in_list(paragraph.text, say, "; "))
    return replace(paragraph, text=in_list(paragraph.text, say) if under.is_part else say(paragraph.text))


def _banner(block: Banner, say: Say) -> Banner:
    return Banner(tuple(map(say, block.sentences)))


def _legend(block: Legend, say: Say) -> Legend:
    return Legend(tuple((sign, say(sample), say(meaning)) for sign, sample, meaning in block.entries))


def _contents(block: Contents, say: Say) -> Contents:
    return Contents(tuple((say(topic), anchor, rows) for topic, anchor, rows in block.entries))


def _chart(block: Chart, say: Say) -> Chart:
    return replace(block, caption=say(block.caption))


def _colophon(block: Colophon, say: Say) -> Colophon:
    def parts(text: str) -> str:
        return in_list(text, say)

    return Colophon(tuple((say(name), in_list(value, parts, "; ")) for name, value in block.lines))


_MAKERS: dict[type, Callable[..., Block]] = {
    Banner: _banner,
    Legend: _legend,
    Contents: _contents,
    Chart: _chart,
    Colophon: _colophon,
    Table: table,
    FieldTable: fields,
    Grid: grid,
    RowBlock: row,
    Cell: cell,
    NoteBlock: note,
    PartyPosition: position,
    ClaimLanes: claims,
    Sources: lambda block, _say: block,
}
"""How the labels of each kind of block are said; of the others it depends on what they stand under."""
