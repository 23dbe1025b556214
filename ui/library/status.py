"""The library page in the status bar's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peaceplans.report.printable import one_line
from peaceplans.sheets.library.choice import LibraryChoice, Shelf
from peaceplans.sheets.library.sheet import LibrarySheet
from peaceplans.sheets.library.source_uses import SourceSheet
from ui.library.words import points_words, sorting_words

if TYPE_CHECKING:
    from peaceplans.sheets.library.plan import PlanSheet

translate = QCoreApplication.translate


def plan_status(sheet: PlanSheet) -> str:
    """What is known of the plan that is open."""
    plan = sheet.plan
    return f"{one_line(plan.short_title)}: {points_words(plan, len(plan.provisions))}"


def list_status(choice: LibraryChoice, library: LibrarySheet, sources: SourceSheet | None) -> str:
    """How much of the list is shown, in which order, and what is filtered."""
    if choice.shelf is Shelf.PLANS:
        words, shown, every = translate("Library", "plans: %1 of %2"), len(library.plans), len(library.all_plans)
    elif choice.shelf is Shelf.INSTRUMENTS:
        words = translate("Library", "guarantee instruments: %1 of %2")
        shown, every = len(library.instruments), len(library.all_instruments)
    elif choice.shelf is Shelf.SOURCES:
        words = translate("Library", "sources: %1 of %2")
        shown, every = (len(sources.sources), len(sources.all_sources)) if sources else (0, 0)
    else:
        words = translate("Library", "looked for and not found: %1 of %2")
        shown, every = (len(sources.not_found), len(sources.all_not_found)) if sources else (0, 0)
    parts = [words.replace("%1", str(shown)).replace("%2", str(every))]
    if choice.shelf is Shelf.SOURCES and sources:
        parts.append(sorting_words(sources.sorting).lower())
    elif choice.shelf is not Shelf.NOT_FOUND:
        parts.append(sorting_words(library.sorting).lower())
    if choice.words:
        parts.append(translate("Library", "only with \u201c%1\u201d").replace("%1", one_line(choice.words)))
    if choice.kind:
        parts.append(translate("Library", "only one kind"))
    return " \u00b7 ".join(parts)
