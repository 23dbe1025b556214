"""A row as text to be pasted elsewhere: both sides, each with plan, point and date."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peaceplans.model.dates import in_words
from peaceplans.model.plan import Plan, Provision
from peaceplans.report.printable import one_line, printable
from peaceplans.sheets.comparison_sheet import ComparisonSheet, SheetRow
from peaceplans.sheets.phrases import told


def citation(shown: SheetRow, sheet: ComparisonSheet) -> str:
    """Both texts with their sources, and what changed between them."""
    parts = [
        _side(sheet.left, shown.row.left, shown.left_absence, sheet),
        _side(sheet.right, shown.row.right, shown.right_absence, sheet),
    ]
    if told(shown.row):
        parts.append(QCoreApplication.translate("Citation", "Change: %1").replace("%1", one_line(told(shown.row))))
    return "\n\n".join(parts) + "\n"


def _side(plan: Plan, provisions: tuple[Provision, ...], absence: str, sheet: ComparisonSheet) -> str:
    name = f"{one_line(plan.title)}, {in_words(plan.date)}"
    if not provisions:
        return f"{name}: {absence}"
    return "\n\n".join(f"{_text(provision)}\n({_cited(provision, name, sheet)})" for provision in provisions)


def _text(provision: Provision) -> str:
    lines = [printable(provision.lead)] if provision.lead else []
    lines += [
        f"{clause.letter}) {printable(clause.text)}" if clause.letter else clause.text for clause in provision.clauses
    ]
    return "\n".join([one_line(provision.title), *lines])


def _cited(provision: Provision, name: str, sheet: ComparisonSheet) -> str:
    point = QCoreApplication.translate("Citation", "point %1").replace("%1", provision.number or provision.key)
    found = [sheet.sources[source.source] for source in provision.sources if source.source in sheet.sources]
    publishers = dict.fromkeys(one_line(source.publisher) for source in found)
    grade = provision.grade.label
    after = (
        QCoreApplication.translate("Citation", "after %1").replace("%1", ", ".join(publishers)) if publishers else ""
    )
    return ", ".join(part for part in (name, point, grade, after) if part)
