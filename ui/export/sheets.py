"""The sheets of a workbook, read back from the file that was made, for the preview."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

_NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
_MAIN = f"{{{_NS['m']}}}"
_MOST_ROWS = 500
_REFERENCE = re.compile(r"([A-Z]+)(\d+)")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet.

    Attributes:
        rows: the first of them, with as many cells as the longest has.
        total: how many rows there are.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    total: int


def sheets_of(content: bytes) -> tuple[Sheet, ...]:
    """The sheets of a workbook in the order of their tabs."""
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        strings = _strings(opened)
        book = _parsed(opened, "xl/workbook.xml")
        names = [sheet.get("name", "") for sheet in book.iterfind("m:sheets/m:sheet", _NS)]
        return tuple(
            _sheet(name, opened, f"xl/worksheets/sheet{number}.xml", strings) for number, name in enumerate(names, 1)
        )


def _sheet(name: str, opened: zipfile.ZipFile, path: str, strings: list[str]) -> Sheet:
    rows: list[dict[int, str]] = []
    total = 0
    for row in _parsed(opened, path).iterfind("m:sheetData/m:row", _NS):
        total = int(row.get("r", total + 1))
        while len(rows) < min(total - 1, _MOST_ROWS):  # rows without any cell are not in the file
            rows.append({})
        if total <= _MOST_ROWS:
            rows.append(dict(_cells(row, strings)))
    width = max((max(row) + 1 for row in rows if row), default=0)
    return Sheet(name, tuple(tuple(row.get(column, "") for column in range(width)) for row in rows), total)


def _cells(row: ElementTree.Element, strings: list[str]) -> Iterator[tuple[int, str]]:
    for cell in row.iterfind("m:c", _NS):
        place = _REFERENCE.fullmatch(cell.get("r", ""))
        value = cell.findtext("m:v", "", _NS)
        if cell.get("t") == "s":
            value = strings[int(value)]
        elif cell.get("t") == "inlineStr":
            value = "".join(text.text or "" for text in cell.iter(f"{_MAIN}t"))
        if place and value:
            yield _column(place[1]), value


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _strings(opened: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in opened.namelist():
        return []
    told = _parsed(opened, "xl/sharedStrings.xml")
    return ["".join(text.text or "" for text in one.iter(f"{_MAIN}t")) for one in told.iterfind("m:si", _NS)]


def _parsed(opened: zipfile.ZipFile, path: str) -> ElementTree.Element:
    return ElementTree.fromstring(opened.read(path))  # noqa: S314 - see above
