"""Points with where they come from, in the form that the user has chosen: in plain words, or as a note of Chicago."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from peaceplans.model.dates import in_words
from peaceplans.model.plan import Plan, Provision
from peaceplans.model.source import Source
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison_sheet import ComparisonSheet
from ui.settings import CitationForm


def cited_point(provision: Provision, plan: Plan, sheet: ComparisonSheet, form: CitationForm) -> str:
    """Where a point comes from."""
    sources = [sheet.all_sources[one.source] for one in provision.sources if one.source in sheet.all_sources]
    point = QCoreApplication.translate("Citation", "point %1").replace("%1", provision.number or provision.key)
    grade = provision.grade.label
    if form is CitationForm.NOTE:
        title = f"\u201c{one_line(provision.title)},\u201d " if provision.title else ""
        dated = f"{one_line(plan.title)} ({in_words(plan.date)})" if plan.date else one_line(plan.title)
        found = "; ".join(_in_full(source) for source in _each_once(sources))
        return f"{title}{point}, {dated}, {grade}{f'; {found}' if found else ''}."
    name = f"{one_line(plan.title)}, {in_words(plan.date)}" if plan.date else one_line(plan.title)
    publishers = dict.fromkeys(one_line(source.publisher) for source in sources)
    after = QCoreApplication.translate("Citation", "after %1").replace("%1", ", ".join(publishers))
    return ", ".join(part for part in (name, point, grade, after if publishers else "") if part)


def _in_full(source: Source) -> str:
    """Publisher, title, date and address of a source."""
    title = f"\u201c{one_line(source.title)}\u201d" if source.title else ""
    date = in_words(source.date) if source.date else ""
    address = one_line(source.url) if source.url.startswith(("http://", "https://")) else ""
    return ", ".join(part for part in (one_line(source.publisher), title, date, address) if part)


def _each_once(sources: Iterable[Source]) -> list[Source]:
    return list({source.id: source for source in sources}.values())
