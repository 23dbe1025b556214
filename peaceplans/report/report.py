"""What a view gives to be written in any format."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from peaceplans.report.blocks import Document
from peaceplans.report.csv_text import DataTable


class Report:
    """A view as document and as data, each made when it is first asked for.

    Attributes:
        json: makes it for programs.
        table: makes it for spreadsheets; None for views that have no table.
    """

    def __init__(
        self,
        document: Callable[[], Document],
        json: Callable[[], str],
        table: Callable[[], DataTable] | None = None,
    ) -> None:
        self._make = document
        self.json = json
        self.table = table

    @cached_property
    def document(self) -> Document:
        """For people."""
        return self._make()
