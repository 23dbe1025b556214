"""Settings -> the report, from what the library says now."""

from __future__ import annotations

import json
from typing import Any

from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.report.blocks import Document
from peaceplans.report.csv_text import DataTable
from peaceplans.report.report import Report
from peaceplans.report.whole.finishing import finished
from peaceplans.report.whole.joining import joined
from peaceplans.report.whole.parts import part_report
from peaceplans.report.whole.settings import ReportSettings

_TITLE = "Peace plans for Ukraine"


def make_report(library: Library, settings: ReportSettings) -> Report:
    """The report, of one view or of several together.

    Args:
        library: read as it is now; to be open until the report is written.
        settings: what goes in and how.

    Raises:
        PeacePlansError: a part names what is not in the library, or shows nothing.
    """
    if not settings.parts:
        raise PeacePlansError("the report has no part", remedy="choose at least one view")
    reports = [part_report(library, part) for part in settings.parts]
    if len(reports) == 1:
        [one] = reports
        return one.with_document(lambda: finished(one.document, settings, library))

    def document() -> Document:
        titles = ", ".join(report.document.title for report in reports)
        whole = joined(_TITLE, titles, [report.document for report in reports])
        return finished(whole, settings, library)

    return Report(document, lambda: _json(reports, settings), lambda: _table(reports))


def _json(reports: list[Report], settings: ReportSettings) -> str:
    """The parts as each view has them, in one object."""
    told: dict[str, Any] = {
        "format": "peaceplans.report/1",
        "title": settings.title or _TITLE,
        "author": settings.author,
        "parts": [json.loads(report.json()) for report in reports],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _table(reports: list[Report]) -> DataTable:
    """All tables below each other, a line for each cell, since their columns differ."""
    rows = []
    for number, report in enumerate(reports, 1):
        table = report.table() if report.table else None
        for place, row in enumerate(table.rows if table else (), 1):
            cells = zip(table.head, row, strict=True) if table else ()
            rows += [(str(number), report.document.title, str(place), name, value) for name, value in cells if value]
    return DataTable("report", ("part", "title", "row", "column", "value"), tuple(rows))
