"""What every part of a report needs to know of the whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from peaceplans.report.blocks import Mark
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison_sheet import ComparisonSheet, Mode


@dataclass(frozen=True, slots=True)
class Frame:
    """A sheet on its way into blocks.

    Attributes:
        numbers: the number under which each source is listed.
    """

    sheet: ComparisonSheet
    numbers: Mapping[str, int]

    @property
    def redline(self) -> bool:
        """Whether differences are struck and inserted."""
        return self.sheet.mode is Mode.REDLINE

    @property
    def names(self) -> tuple[str, str]:
        """The short titles of the left and the right plan."""
        return one_line(self.sheet.left.short_title), one_line(self.sheet.right.short_title)

    @property
    def marks(self) -> tuple[Mark, Mark]:
        """The marks of the left and the right side."""
        return (Mark.DELETED, Mark.INSERTED) if self.redline else (Mark.LEFT, Mark.RIGHT)

    def name(self, plan_id: str) -> str:
        """The short title of either plan."""
        return self.names[0 if plan_id == self.sheet.left.id else 1]
