"""What the library page shows, as a report."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peaceplans.report.library.document import library_document, sources_document
from peaceplans.report.library.plan_document import plan_document
from peaceplans.sheets.library.choice import Shelf

if TYPE_CHECKING:
    from peaceplans.report.blocks import Document
    from ui.library.page import LibraryPage


def report_of(page: LibraryPage, notes: frozenset[str] | None) -> Document:
    """The plan that is open, with these of its notes, or the list as it is filtered and in order."""
    if page.choice.plan and page.plan:
        chosen = page.plan.notes if notes is None else tuple(one for one in page.plan.notes if one.id in notes)
        return plan_document(replace(page.plan, notes=chosen))
    if page.choice.shelf in (Shelf.SOURCES, Shelf.NOT_FOUND):
        return sources_document(page.sources or page.read_sources())
    on_plans = page.choice.shelf is Shelf.PLANS
    return library_document(page.sheet, plans=on_plans, instruments=not on_plans)
