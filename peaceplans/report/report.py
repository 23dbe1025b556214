"""What a view gives to be written in any format."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Self

from peaceplans.report.blocks import Document
from peaceplans.report.csv_text import DataTable


class Report:
    """A view as document and as data, each made when it is first asked for.

    Attributes:
        json: makes it for programs.
        table: makes it for spreadsheets; None for views that have no table.
        markdown: makes it for editors when that is another text than the document; None for the document.
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
        self.markdown: Callable[[], str] | None = None

    @cached_property
    def document(self) -> Document:
        """For people."""
        return self._make()

    def with_document(self, document: Callable[[], Document]) -> Report:
        """The same data with another document."""
        other = Report(document, self.json, self.table)
        other.markdown = self.markdown
        return other

    def with_markdown(self, markdown: Callable[[], str]) -> Self:
        """This report, as Markdown the text that is made here: a plan as one that can be read in."""
        self.markdown = markdown
        return self
