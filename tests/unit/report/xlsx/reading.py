"""A workbook as openpyxl reads it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.worksheet.worksheet import Worksheet

from peaceplans.report.lines import Mark

CONTINUED = " (continued)"


def read(data: bytes) -> Workbook:
    return load_workbook(io.BytesIO(data), rich_text=True)


def table(sheet: Worksheet) -> list[dict[str, object]]:
    """Rows by the names of their columns; what goes on in further rows is joined, empty cells are empty texts."""
    head, *rows = ([cell.value for cell in row] for row in sheet.iter_rows())
    found: list[dict[str, object]] = []
    keys = 0
    for row in rows:
        values = ["" if value is None else value for value in row]
        if str(values[0]).endswith(CONTINUED):
            before = found[-1]
            assert str(values[0]) == f"{before[head[0]]}{CONTINUED}"
            keys = next(place for place, value in enumerate(values) if place and value != before[head[place]])
            for name, value in list(zip(head, values, strict=True))[keys:]:
                before[name] = _joined(before[name], value)
        else:
            found.append(dict(zip(head, values, strict=True)))
    return found


def _joined(before: object, value: object) -> object:
    if value == "":
        return before
    parts = [*(before if isinstance(before, CellRichText) else [before])]
    return CellRichText([*parts, *(value if isinstance(value, CellRichText) else [value])])


def plain(value: object) -> str:
    """The words of a cell."""
    if isinstance(value, CellRichText):
        return "".join(part.text if isinstance(part, TextBlock) else part for part in value)
    return str(value)


def marked(value: object) -> list[tuple[str, Mark]]:
    """Words with their marks as colours and lines tell them, neighbours of one mark together."""
    runs = [(part.text, _mark(part)) if isinstance(part, TextBlock) else (part, Mark.NONE) for part in value]
    found: list[tuple[str, Mark]] = []
    for text, mark in runs:
        if found and found[-1][1] is mark:
            found[-1] = (found[-1][0] + text, mark)
        else:
            found.append((text, mark))
    return found


def _mark(part: TextBlock) -> Mark:
    colour = part.font.color.rgb[-6:] if part.font.color is not None else ""
    lines = (bool(part.font.strike), part.font.u == "single")
    told = {
        ("8A4300", (False, True)): Mark.LEFT,
        ("0B4AA8", (False, True)): Mark.RIGHT,
        ("8A4300", (True, False)): Mark.DELETED,
    }
    return told.get((colour, lines), Mark.NONE)


def cells(book: Workbook) -> Iterator[object]:
    for sheet in book:
        for row in sheet.iter_rows():
            yield from row


def parts(data: bytes) -> dict[str, str]:
    """The files in the workbook."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def has_formula(data: bytes) -> bool:
    """Whether any part of the file has an element that a spreadsheet calculates or carries out."""
    signs = re.compile(r"<f[ >]|<definedName name=.(?!_xlnm\.)|<ddeLink|<oleLink|<formula|calculatedColumnFormula")
    return any(signs.search(text) for text in parts(data).values())
