"""The sheets of a library, read once for each pair of plans, with the notes as they are now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from peaceplans.library import Library
from peaceplans.model.plan import Plan
from peaceplans.sheets.comparison.build import account_notes, comparison_sheet, notes_around, with_notes
from peaceplans.sheets.comparison.sheet import ComparisonSheet

if TYPE_CHECKING:  # a comparison opens without
    from peaceplans.model.notes import Note

_KEPT = 12


class SheetStore:
    """Sheets in the order by topic and without a filter, from which all others are made.

    Attributes:
        plans: all plans of the library, without their provisions.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._sheets: dict[tuple[str, str], ComparisonSheet] = {}
        self._stale: set[tuple[str, str]] = set()
        self.plans: tuple[Plan, ...] = library.plans()

    def sheet(self, left: str, right: str) -> ComparisonSheet:
        """Two plans side by side.

        Raises:
            PeacePlansError: a plan is not in the library, both are the same, or the library cannot be read.
        """
        pair = (left, right)
        sheet = self._sheets.get(pair)
        if sheet is None:
            sheet = comparison_sheet(self._library, left, right)
            if len(self._sheets) >= _KEPT:
                self._sheets.pop(next(iter(self._sheets)))
        elif pair in self._stale:
            sheet = self.noted(sheet)
        self._stale.discard(pair)
        self._sheets[pair] = sheet
        return sheet

    def noted(self, sheet: ComparisonSheet) -> ComparisonSheet:
        """A sheet with the notes as they are now."""
        return self._with(sheet, notes_around(self._library, sheet))

    def with_changed(self, sheet: ComparisonSheet, ids: Collection[str], now: Iterable[Note]) -> ComparisonSheet:
        """A sheet that has all other notes already, with these as they are now, where they are still in use."""
        there = {note.id: note for note in sheet.notes}
        there |= {note.id: note for entry in sheet.all_rows for note in entry.notes}
        others = (note for note in there.values() if note.id not in ids)
        return self._with(sheet, (*others, *now))

    def _with(self, sheet: ComparisonSheet, notes: Iterable[Note]) -> ComparisonSheet:
        return with_notes(sheet, notes, account_notes=account_notes(self._library, sheet))

    def notes_changed(self) -> None:
        """The notes are to be read again."""
        self._stale = set(self._sheets)

    def forget(self) -> None:
        """All is to be read again: another window may have changed anything."""
        self._sheets.clear()
        self._stale.clear()
        self.plans = self._library.plans()

    def titles(self) -> Mapping[str, str]:
        """What each plan is called, by its id."""
        return {plan.id: plan.short_title for plan in self.plans}
