"""A plan in a few words, as pickers show it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peaceplans.model.plan import Coverage, Plan
from peaceplans.report.charts.short_date import short_date

__all__ = ["coverage_label", "short_date", "small_print"]


def coverage_label(coverage: Coverage) -> str:
    """How much of the plan's text is known, in a word or two."""
    return {
        Coverage.FULL_TEXT: QCoreApplication.translate("Plans", "full text"),
        Coverage.ALL_POINTS: QCoreApplication.translate("Plans", "all points"),
        Coverage.PARTIAL: QCoreApplication.translate("Plans", "in part"),
        Coverage.NONE: QCoreApplication.translate("Plans", "reconstruction"),
    }[coverage]


def small_print(plan: Plan) -> str:
    """Coverage and date: ``reconstruction · Dec 2025``."""
    return " \u00b7 ".join(part for part in (coverage_label(plan.coverage), short_date(plan.date)) if part)
