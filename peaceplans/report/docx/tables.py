"""Tables: heads that come again on every page, rows that stay whole, widths that add up to the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from peaceplans.report.blocks import Table
from peaceplans.report.docx.markup import escaped, paragraph, worded
from peaceplans.report.docx.story import Story

GAP = paragraph("", "Gap")
"""What stands after a table, so that the next one is another."""

_WHOLE = 9000  # characters of markup in the largest cell of a row that stays on one page; else there would be holes
_TOGETHER = 12  # rows of a table that stays on one page
_STYLE = re.compile(r'<w:pStyle w:val="\w+"/>(?!<w:keepNext/>)')  # nothing of the record looks so, it is escaped


@dataclass(frozen=True, slots=True)
class Box:
    """A cell.

    Attributes:
        inner: paragraphs.
        properties: of its own, in the order of the schema after the width (borders, shading).
    """

    inner: str
    properties: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a table is set.

    Attributes:
        style: id of a table style.
        caption: for those who hear it.
        row_heads: whether the first cell of a row is its head.
        totals: whether the last row and the last column are sums.
    """

    style: str = "ReportTable"
    caption: str = ""
    row_heads: bool = True
    totals: bool = False


def table(widths: Sequence[int], head: Sequence[Box], rows: Iterable[Sequence[Box]], look: Look) -> str:
    """A table and the gap after it."""
    flags = (
        f'w:firstRow="1" w:firstColumn="{look.row_heads:d}" w:lastRow="{look.totals:d}" w:lastColumn="{look.totals:d}"'
    )
    caption = f'<w:tblCaption w:val="{escaped(look.caption)}"/>' if look.caption else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head_row = _row(head, widths, "<w:cantSplit/><w:tblHeader/>") if head else ""
    lines = list(rows)
    together = len(lines) <= _TOGETHER and sum(_size(row) for row in lines) < _WHOLE
    body = "".join(
        _row(row, widths, "<w:cantSplit/>" if _size(row) < _WHOLE else "", kept=together and at < len(lines) - 1)
        for at, row in enumerate(lines)
    )
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{look.style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook {flags} w:noHBand="1" w:noVBand="1"/>{caption}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{head_row}{body}</w:tbl>{GAP}"
    )


def _size(row: Sequence[Box]) -> int:
    return max((len(box.inner) for box in row), default=0)


def _row(boxes: Sequence[Box], widths: Sequence[int], properties: str, *, kept: bool = False) -> str:
    """A row; what is kept stands on the page of the next one."""
    if kept:
        boxes = [Box(_STYLE.sub(r"\g<0><w:keepNext/>", box.inner), box.properties) for box in boxes]
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{box.properties}</w:tcPr>{box.inner}</w:tc>'
        for box, width in zip(boxes, widths, strict=True)
    )
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{cells}</w:tr>"


def plain_table(block: Table, story: Story) -> str:
    """A table of short texts with its caption, unless a heading says it already."""
    caption = "" if block.shy else worded(block.caption, "Caption")
    sides = ("", "LeftPlan", "RightPlan") if block.sides else ()
    count = max(map(len, (block.head, *block.rows)))
    first, *others = [(*line, *[""] * (count - len(line))) for line in (block.head, *block.rows)]
    if not count:
        return caption
    head = [
        Box(worded(text, sides[at] if at < len(sides) and sides[at] else _kind(block, at, "CellHead")))
        for at, text in enumerate(first)
    ]
    rows = [[Box(worded(text, _kind(block, at, "CellText"))) for at, text in enumerate(row)] for row in others]
    look = Look(caption=block.caption, totals=block.totals)
    columns = list(zip(first, *others, strict=True))
    return caption + table(_widths(columns, story.width, figures=block.figures), head, rows, look)


def _kind(block: Table, at: int, style: str) -> str:
    return f"{style}Figure" if block.figures and at else style


def _widths(columns: Sequence[Sequence[str]], width: int, *, figures: bool) -> list[int]:
    """Narrow columns for figures; else as much as the words of each column ask for."""
    if figures:
        other = min(1500, width * 2 // (3 * max(len(columns) - 1, 1)))
        return [min(3600, width - other * (len(columns) - 1)), *[other] * (len(columns) - 1)]
    least = [_longest(column) for column in columns]
    return spread([_mean(column) for column in columns], width, least)


def _longest(column: Sequence[str]) -> int:
    """Room for the longest word in the bold letters of a head."""
    letters = max((len(word) for text in column for word in text.split()), default=1)
    return 260 + 115 * min(letters, 26)


def _mean(column: Sequence[str]) -> float:
    """Between the mean and the greatest length."""
    lengths = [len(text) for text in column]
    return min((sum(lengths) / len(lengths) * 2 + max(lengths)) / 3, 45.0) + 1


def spread(shares: Sequence[float], width: int, least: Sequence[int] = ()) -> list[int]:
    """A width cut in whole parts: as much as each needs at least, and the rest in proportion to the shares."""
    needed = list(least) if sum(least) <= width else []
    parts = needed or [0] * len(shares)
    rest, total = width - sum(parts), sum(shares)
    parts = [part + int(rest * share / total) for part, share in zip(parts, shares, strict=True)]
    parts[-1] += width - sum(parts)
    return parts


def bands(count: int, width: int, label: int, least: int) -> Iterator[tuple[int, int]]:
    """Columns in bands that fit the page beside a column of labels: from, to; bands are as even as can be."""
    fitting = max((width - label) // least, 1)
    number = -(-count // fitting)
    start = 0
    for band in range(number):
        end = start + (count - start) // (number - band)
        yield start, end
        start = end
