"""What a view gives to be written in any format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from peaceplans.report.blocks import Document
from peaceplans.report.csv_text import DataTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A view as document and as data.

    Attributes:
        document: for people.
        json: for programs; called when it is asked for.
        table: for spreadsheets; called when it is asked for; None for views that have none.
    """

    document: Document
    json: Callable[[], str]
    table: Callable[[], DataTable] | None = None
