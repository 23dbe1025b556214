"""Long cards, cut at a sentence: what is left of them, and how much is not shown."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ui.compare.rows.cell_text import Block, CardText, Entry, Group, Kind, Piece, Style
from ui.compare.rows.row_layout import CardLayout, RowLayout
from ui.compare.rows.text_setting import SetText

LONG = 16
"""From more lines than this in one of its cards a row is folded."""

_KEPT = 10  # lines that stay, at most
_WORTH = 3  # lines that must go at least, or a card is left as it is
_SENTENCE = re.compile(r"[.!?\u2026\u061f\u3002][\"'\u2019\u201d)\]]*(?=\s|$)")


def is_long(row: RowLayout) -> bool:
    """Whether a row that was set in full is to be folded."""
    return any(_lines(card) > LONG for card in (row.left, row.right))


def kept_lines(row: RowLayout) -> int:
    """How many lines of a card stay: as many as a side has that would hardly be shorter folded."""
    short = [lines for lines in map(_lines, (row.left, row.right)) if lines <= _KEPT + _WORTH]
    return max(_KEPT, *short) if short else _KEPT


def cut(card: CardText, layout: CardLayout, most: int) -> CardText:
    """The beginning of a card, and a line that says what is left out; the card itself when hardly anything would be.

    Args:
        card: all that it says.
        layout: the same, set in full.
        most: lines that stay, see `kept_lines`.
    """
    total = _lines(layout)
    if total <= most + _WORTH:
        return card
    paragraphs = [paragraph for paragraph in layout.paragraphs if paragraph.running]
    kept: list[Block] = []
    lines = 0
    for block, paragraph in zip(card.blocks, paragraphs, strict=True):
        count = paragraph.layout.lineCount()
        if lines + count > most:
            shortened, used = _shortened(block, paragraph, most - lines)
            kept += [shortened] if shortened else []
            lines += used
            break
        kept.append(block)
        lines += count
    while len(kept) > 1 and kept[-1].kind in (Kind.TITLE, Kind.OWNER):
        kept.pop()
        lines -= 1
    if not kept or lines >= total:
        return card
    marked = sum(_marks(block) for block in card.blocks) - sum(_marks(block) for block in kept)
    kept.append(Block(Kind.MORE, (Piece(more_label(total - lines, marked)),)))
    return _rebuilt(card, kept)


def with_fold(card: CardText) -> CardText:
    """A card shown in full, with the words that fold it."""
    words = Block(Kind.MORE, (Piece(QCoreApplication.translate("Cards", "Fold")),))
    return _rebuilt(card, [*card.blocks, words])


def more_label(lines: int, changes: int) -> str:
    """``12 more lines, 3 changes``."""
    translate = QCoreApplication.translate
    text = translate("Cards", "1 more line") if lines == 1 else translate("Cards", "%1 more lines")
    text = text.replace("%1", str(lines))
    if not changes:
        return text
    changed = translate("Cards", "1 change") if changes == 1 else translate("Cards", "%1 changes")
    return f"{text}, {changed.replace('%1', str(changes))}"


def hides_every_change(full: CardText, shown: CardLayout) -> bool:
    """Whether a card has changed words, and all of them are folded away."""
    return any(_marks(block) for block in full.blocks) and not any(part.marks for part in shown.paragraphs)


def _lines(card: CardLayout) -> int:
    return sum(paragraph.layout.lineCount() for paragraph in card.paragraphs if paragraph.running)


def _marks(block: Block) -> int:
    return sum(piece.style is Style.MARKED for piece in block.pieces)


def _shortened(block: Block, paragraph: SetText, lines: int) -> tuple[Block | None, int]:
    """The sentences of a block that fit into so many lines, and how many lines they take; None when nothing fits."""
    if lines <= 0:
        return None, 0
    last = paragraph.layout.lineAt(lines - 1)
    units = block.text.encode("utf-16-le")[: 2 * (last.textStart() + last.textLength())]
    fitting = units.decode("utf-16-le", "ignore")
    ends = [found.end() for found in _SENTENCE.finditer(block.text) if found.end() <= len(fitting)]
    end = ends[-1] if ends else fitting.rstrip().rfind(" ")
    if end <= 0:
        return None, 0
    at = len(block.text[:end].encode("utf-16-le")) // 2
    shortened = _upto(block, end)
    if not ends:  # a sentence longer than what is to stay
        shortened = replace(shortened, pieces=(*shortened.pieces, Piece(" \u2026")))
    return shortened, paragraph.layout.lineForTextPosition(at).lineNumber() + 1


def _upto(block: Block, end: int) -> Block:
    pieces: list[Piece] = []
    for piece in block.pieces:
        if end <= 0:
            break
        pieces.append(replace(piece, text=piece.text[:end]))
        end -= len(piece.text)
    return replace(block, pieces=tuple(pieces))


def _rebuilt(card: CardText, blocks: list[Block]) -> CardText:
    """The card's entries and groups with the first of their blocks; the last block goes to the last entry left."""
    rest = blocks[:-1]
    entries: list[Entry] = []
    for entry in card.entries:
        groups: list[Group] = []
        for group in entry.groups:
            taken, rest = rest[: len(group.blocks)], rest[len(group.blocks) :]
            if taken:
                groups.append(replace(group, blocks=tuple(taken)))
        if groups:
            entries.append(replace(entry, groups=tuple(groups)))
    last = entries[-1]
    entries[-1] = replace(last, groups=(*last.groups, Group((blocks[-1],))))
    return replace(card, entries=tuple(entries))
