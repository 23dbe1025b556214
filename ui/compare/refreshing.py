"""What is shown, kept as the library is: notes that were written, and what another window did."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peaceplans.model.errors import PeacePlansError
from peaceplans.sheets.comparison.build import rearranged, refiltered
from ui.desk import Weight

if TYPE_CHECKING:
    from ui.compare.sheet_store import SheetStore
    from ui.compare.view import CompareView


class Refreshing:
    """Reads anew what has changed in the library; the reader's place is kept."""

    def __init__(self, view: CompareView, store: SheetStore) -> None:
        self._view, self._store = view, store

    def renew(self, changed: frozenset[tuple[str, str]]) -> None:
        """Show what has changed; nothing when no note did."""
        if changed and not any(kind == "note" for kind, _ in changed):
            return
        try:
            self._store.notes_changed()
            if changed:
                self._read_notes(changed)
            else:
                self._read_all()
        except PeacePlansError as error:
            self._view.desk.tell(str(error), Weight.FAULT)

    def _read_notes(self, changed: frozenset[tuple[str, str]]) -> None:
        sheet = self._view.sheet
        if sheet:
            ids = {note_id for kind, note_id in changed if kind == "note"}
            self._view.table.renew_sheet(self._store.with_changed(sheet, ids, self._view.desk.notes_now(changed)))
            self._view.tell_sheet()

    def _read_all(self) -> None:
        view, sheet = self._view, self._view.sheet
        self._store.forget()
        view.toolbar.offer(view.plans)
        ids = {plan.id for plan in view.plans}
        if sheet and sheet.left.id in ids and sheet.right.id in ids:
            fresh = rearranged(self._store.sheet(sheet.left.id, sheet.right.id), sheet.order)
            view.show_sheet(replace(refiltered(fresh, sheet.row_filter), mode=sheet.mode))
