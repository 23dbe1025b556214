"""The paper of a report, for the formats that have pages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from peaceplans.report.blocks import Document, FieldTable, RowBlock
from peaceplans.report.grid import Grid

_SIDE_BY_SIDE = (RowBlock, Grid, FieldTable)


class Paper(StrEnum):
    """Sizes of paper."""

    A4 = "a4"
    LETTER = "letter"


class Turn(StrEnum):
    """How the paper lies."""

    AUTO = "auto"
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, slots=True)
class PageSetup:
    """Paper and how it lies."""

    paper: Paper = Paper.A4
    turn: Turn = Turn.AUTO

    def landscape(self, document: Document) -> bool:
        """Whether a document lies across: what stands side by side in it does, unless it was asked otherwise."""
        if self.turn is Turn.AUTO:
            return not document.redline and any(isinstance(block, _SIDE_BY_SIDE) for block in document.blocks)
        return self.turn is Turn.LANDSCAPE
