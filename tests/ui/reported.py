"""The report of what a page shows, as the export dialog and the command line make it."""

from __future__ import annotations

from peaceplans.report.blocks import Document
from peaceplans.report.whole.parts import part_report
from peaceplans.report.whole.settings import ReportPart
from ui.page import Page


def reported(page: Page, notes: frozenset[str] | None = None) -> Document | None:
    """The document with these notes, by default all that belong to it; None when there is nothing to report."""
    state = page.report_state()
    if state is None:
        return None
    return part_report(page.desk.library, ReportPart(view=page.name, state=state, notes=notes)).document
