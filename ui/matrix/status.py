"""The matrix page in the status bar's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.choice import MatrixMark
from peaceplans.sheets.matrix.sheet import MatrixSheet
from ui.matrix.words import tally_words

translate = QCoreApplication.translate


def status_words(sheet: MatrixSheet) -> str:
    """``5 plans, 20 topics: 71 clauses, 24 silences, 5 unknown``, against what, and what is filtered."""
    if not sheet.columns:
        return translate("Matrix", "No plan is shown")
    points = sheet.points_of is not None
    parts = [tally_words(sheet.tally(), points=points)]
    if sheet.baseline:
        told = translate("Matrix", "baseline: %1").replace("%1", one_line(sheet.baseline.short_title))
        if sheet.column(sheet.baseline.id) is None:
            told = translate("Matrix", "%1 (not shown)").replace("%1", told)
        parts.append(told)
    marks = sheet.choice.row_filter.marks
    if MatrixMark.DIFFERING in marks:
        parts.append(
            translate("Matrix", "only points that differ") if points else translate("Matrix", "only topics that differ")
        )
    if MatrixMark.OPEN in marks:
        parts.append(translate("Matrix", "only with something open or deferred"))
    if MatrixMark.SILENT in marks:
        parts.append(translate("Matrix", "only with a silence"))
    if marks:
        hidden = len(sheet.all_rows) - len(sheet.rows)
        parts.append(translate("Matrix", "%1 rows left out").replace("%1", str(hidden)))
    return " \u00b7 ".join(parts)
