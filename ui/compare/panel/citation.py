"""Where the points of a row come from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peaceplans.model.plan import Plan, Provision
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.sheet import ComparisonSheet
from ui.controls.citation import citation
from ui.settings import CitationForm


def cited_point(provision: Provision, plan: Plan, sheet: ComparisonSheet, form: CitationForm) -> str:
    """Where a point comes from."""
    return citation(
        form,
        title=provision.title,
        place=_place(provision),
        text=plan.title,
        date=plan.date,
        facts=(provision.grade.label,),
        sources=[sheet.all_sources[one.source] for one in provision.sources if one.source in sheet.all_sources],
    )


def named_point(provision: Provision, plan: Plan) -> str:
    """Text and point only, for what is told of two of them."""
    return citation(
        CitationForm.PLAIN, title="", place=_place(provision), text=plan.title, date=plan.date, facts=(), sources=()
    )


def _place(provision: Provision) -> str:
    words = QCoreApplication.translate("Citation", "point %1")
    return words.replace("%1", one_line(provision.number or provision.key))
