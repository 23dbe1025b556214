"""The comparison of two plans as it is shown, reported and printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from peaceplans.compare.comparison import Comparison, Order, Status
from peaceplans.model.evidence import Certainty
from peaceplans.model.plan import Plan
from peaceplans.model.source import Source
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.comparison.row import Position, SheetRow
from peaceplans.sheets.comparison.row_filter import RowFilter

if TYPE_CHECKING:  # a comparison opens without
    from peaceplans.model.notes import Note

__all__ = ["ComparisonSheet", "Mode", "Position", "RowFilter", "SheetRow"]


class Mode(StrEnum):
    """How differences are marked.

    *contrast*: words found on one side only are underlined with the same weight on both sides (rivals);
    *redline*: struck and inserted (texts that come from one another).
    """

    CONTRAST = "contrast"
    REDLINE = "redline"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonSheet:
    """All of it.

    Attributes:
        rows: those shown, numbered from 1.
        all_rows: those before the filter, in the same order, numbered as if all were shown.
        banner: sentences that stand over everything (texts that are not public, summaries, not aligned).
        counts: all rows (before the filter) by status and certainty.
        sources: every source cited by what is shown, by id, in order of first mention; the position is its number.
        all_sources: those of all rows, from which ``sources`` are taken when the filter changes.
        notes: those on the texts as a whole, on topics and on the library, newest first.
        account_notes: those on what parties hold and said on the matter of rows, newest first; read when looked at.
        names: what anchors are called, for links in notes; None when there is no library.
    """

    comparison: Comparison
    rows: tuple[SheetRow, ...]
    all_rows: tuple[SheetRow, ...]
    order: Order
    mode: Mode
    row_filter: RowFilter
    banner: tuple[str, ...]
    counts: Mapping[Status, Mapping[Certainty, int]]
    sources: Mapping[str, Source]
    all_sources: Mapping[str, Source] = field(repr=False)
    notes: tuple[Note, ...] = ()
    account_notes: Sequence[Note] = field(default=(), repr=False, compare=False)
    vocabulary: Vocabulary = field(repr=False)
    catalogue_version: str = ""
    state_of_record: str = ""
    names: AnchorNames | None = field(default=None, repr=False, compare=False)
    _numbers: dict[str, int] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def left(self) -> Plan:
        """The left plan."""
        return self.comparison.left

    @property
    def right(self) -> Plan:
        """The right plan."""
        return self.comparison.right

    def source_numbers(self) -> Mapping[str, int]:
        """The number under which each source is listed, from 1; counted when first asked for."""
        if not self._numbers:
            self._numbers.update((source_id, number) for number, source_id in enumerate(self.sources, 1))
        return self._numbers
