"""Rows as comma-separated values that a spreadsheet opens as text and figures, never as formulas."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from peaceplans.report.printable import printable


@dataclass(frozen=True, slots=True)
class DataTable:
    """Rows of cells under names of columns, for programs that reckon with them; what a view has as CSV.

    Attributes:
        name: of the table, in few words.
        rows: as many cells each as the head.
    """

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def csv(self) -> str:
        """As CSV (see `csv_text`)."""
        return csv_text(self.head, self.rows)


_FORMULA = re.compile(r"\s*[=+\-@\t\r]")
_FIGURE = re.compile(r"[+-]?\d[\d,]*(\.\d+)?%?")


def csv_text(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in the form of RFC 4180, with line feeds alone at the ends of rows.

    A cell that a spreadsheet would calculate gets an apostrophe in front, which it shows as text.

    Args:
        head: names of the columns.
        rows: as many cells each.
    """
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow([_safe(cell) for cell in head])
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return written.getvalue()


def _safe(cell: str) -> str:
    shown = printable(cell)
    return f"'{shown}" if _FORMULA.match(shown) and not _FIGURE.fullmatch(shown.strip()) else shown
