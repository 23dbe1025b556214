"""A workbook in memory: tabs in, bytes out, the same for the same tabs."""

from __future__ import annotations

import io
from datetime import date, datetime
from itertools import groupby

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from peaceplans.report.blocks import Document
from peaceplans.report.labels.labels import label
from peaceplans.report.moment import moment
from peaceplans.report.source_list import web_address
from peaceplans.report.xlsx.looks import Looks
from peaceplans.report.xlsx.names import SheetNames, on_page
from peaceplans.report.xlsx.pieces import height, line_count, pieces, units
from peaceplans.report.xlsx.tab import Bit, Cell, Column, Continued, Link, Rich, Tab, words_of

_MOST_ADDRESS = 2_000
"""Of a link; Excel mends files with longer ones."""

_MOST_LINKS = 65_000
_PAPER_A4 = 9
_PAGE_WIDTH = 132.0
"""Columns' widths that a page across holds at its full size."""

_SMALLEST = 50
"""Per cent to which a sheet is made smaller for paper."""


class Book:
    """A workbook as it is written.

    Attributes:
        continued: where texts go on in further rows.
    """

    def __init__(self, document: Document) -> None:
        self._bytes = io.BytesIO()
        options = {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "remove_timezone": True,
        }
        self._book = Workbook(self._bytes, options)
        self._document = document
        self._links = 0
        self._book.set_properties(
            {
                "title": document.title,
                "subject": document.subtitle,
                "author": document.author,
                "created": moment(document).replace(tzinfo=None),
            }
        )
        self.looks = Looks(self._book)
        self.names = SheetNames()
        self.continued: list[Continued] = []

    def finished(self) -> bytes:
        """The file."""
        self._book.close()
        return self._bytes.getvalue()

    def sheet(self, name: str, caption: str) -> Worksheet:
        """An empty sheet with its paper; the name is one that `names` gave."""
        sheet: Worksheet = self._book.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(_PAPER_A4)
        sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.7)
        sheet.set_header(f"&L{on_page(self._document.title)}&R{on_page(caption)}")
        sheet.set_footer(f"&L{on_page(self._document.author)}&R&P{label(' of ')}&N")
        sheet.hide_gridlines(2)
        return sheet

    def add(self, tab: Tab, name: str) -> None:
        """A tab on a sheet of its own, under a name that `names` gave."""
        sheet = self.sheet(name, tab.caption)
        for place, column in enumerate(tab.columns):
            sheet.set_column(place, place, column.width)
        end = 1
        for row in tab.rows:
            end = self._row(sheet, name, tab, row, end)
        last = len(tab.columns) - 1
        if tab.ours:
            heads = [{"header": column.name, "header_format": self.looks.cell("head")} for column in tab.columns]
            options = {"name": f"Table{len(self._book.worksheets())}", "style": None, "columns": heads}
            sheet.add_table(0, 0, end - 1, last, options)
        else:
            for place, column in enumerate(tab.columns):
                sheet.write_string(0, place, column.name, self.looks.cell("head"))
            sheet.autofilter(0, 0, end - 1, last)
        sheet.set_row(0, height(max(line_count(column.name, column.width - 2) for column in tab.columns)))
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)
        sheet.repeat_columns(0)
        _paper(sheet, tab)

    def _row(self, sheet: Worksheet, name: str, tab: Tab, row: tuple[Cell, ...], at: int) -> int:
        """Writes a row with all that it goes on with; the number of the row below."""
        found = [pieces(cell, column.width) for cell, column in zip(row, tab.columns, strict=True)]
        rows = max(map(len, found))
        for number in range(rows):
            for place, parts in enumerate(found):
                if number < len(parts):
                    self.write(sheet, at + number, place, parts[number])
                elif place < tab.keys:
                    again = parts[0] if place else label("{} (continued)", words_of(parts[0]))
                    self.write(sheet, at + number, place, again)
                else:
                    sheet.write_blank(at + number, place, None, self.looks.cell("line"))
            lines = max(
                line_count(words_of(parts[number]), column.width)
                for parts, column in zip(found, tab.columns, strict=True)
                if number < len(parts)
            )
            sheet.set_row(at + number, height(max(lines, 2 if number else 1)))
        if rows > 1:
            self.continued.append(Continued(name, words_of(row[0]), rows - 1))
        return at + rows

    def write(self, sheet: Worksheet, row: int, place: int, cell: Cell, style: str = "line") -> None:
        """A cell as what it is; text is never anything but text."""
        match cell:
            case bool() | int():
                sheet.write_number(row, place, cell, self.looks.cell("whole" if place else "ordinal"))
            case float():
                sheet.write_number(row, place, cell, self.looks.cell("number"))
            case date():
                sheet.write_datetime(row, place, datetime(cell.year, cell.month, cell.day), self.looks.cell("date"))
            case Link():
                self._link(sheet, row, place, cell)
            case Rich():
                self._rich(sheet, row, place, cell)
            case "":
                sheet.write_blank(row, place, None, self.looks.cell(style))
            case _:
                sheet.write_string(row, place, cell, self.looks.cell(style))

    def _rich(self, sheet: Worksheet, row: int, place: int, cell: Rich) -> None:
        bits = _joined(cell.bits)
        if not bits:
            sheet.write_blank(row, place, None, self.looks.cell("line", cell.look))
        elif len(bits) == 1:
            sheet.write_string(row, place, bits[0].text, self.looks.lone(bits[0], cell.look))
        else:
            parts = [part for bit in bits for part in (self.looks.bit(bit), bit.text)]
            sheet.write_rich_string(row, place, *parts, self.looks.cell("line", cell.look))

    def _link(self, sheet: Worksheet, row: int, place: int, link: Link) -> None:
        if link.sheet:
            sheet.write_url(row, place, f"internal:'{link.sheet}'!A1", self.looks.cell("link"), link.text)
            return
        address = web_address(link.url)
        fits = address and units(address) <= _MOST_ADDRESS and len(link.text) <= _MOST_ADDRESS
        if fits and self._links < _MOST_LINKS:
            self._links += 1
            sheet.write_url(row, place, address, self.looks.cell("link"), link.text)
        else:
            self.write(sheet, row, place, link.text)


def _joined(bits: tuple[Bit, ...]) -> list[Bit]:
    """Neighbours that are set alike as one."""
    alike = groupby((bit for bit in bits if bit.text), lambda bit: (bit.mark, bit.strong, bit.quiet, bit.italic))
    return [Bit("".join(bit.text for bit in found), *kind) for kind, found in alike]


def _paper(sheet: Worksheet, tab: Tab) -> None:
    """As wide as the page, or over several when it would grow too small to read."""
    together: tuple[Column, ...] = tab.columns[: tab.abreast] if tab.abreast else tab.columns
    width = sum(column.width for column in together)
    scale = int(100 * _PAGE_WIDTH / width)
    if scale >= _SMALLEST and not tab.abreast:
        sheet.fit_to_pages(1, 0)
    else:
        sheet.set_print_scale(max(_SMALLEST, min(scale, 100)))
