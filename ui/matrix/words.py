"""Plans, heads and counts of the matrix in the few words that there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peaceplans.model.plan import Coverage, Plan
from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.sheet import Column, MatrixTally
from ui.compare.plan_words import coverage_label
from ui.guarantees.words import head_date

if TYPE_CHECKING:
    from peaceplans.sheets.matrix.silences import PlanSilences, RowSilences

translate = QCoreApplication.translate


def column_name(column: Column) -> str:
    """The title in a column's head."""
    return one_line(column.name)


def small_print(column: Column) -> str:
    """Date and evidence under the title: ``20 Nov 2025 · summary of a published text``."""
    evidence = coverage_label(Coverage.NONE) if column.reconstructed else evidence_label(column.evidence)
    if column.plan.coverage is Coverage.PARTIAL:
        evidence = f"{evidence}, {coverage_label(Coverage.PARTIAL)}" if evidence else coverage_label(Coverage.PARTIAL)
    return " \u00b7 ".join(part for part in (head_date(column.plan.date), evidence) if part)


def evidence_label(evidence: str) -> str:
    """What most of a column rests on, shorter than the grade's own name."""
    return translate("Matrix", "published text") if evidence.endswith("published text") else one_line(evidence)


def marks_of(column: Column) -> tuple[str, ...]:
    """What else a column is: ``baseline``, ``pinned``."""
    found = []
    if column.baseline:
        found.append(translate("Matrix", "baseline"))
    if column.pinned:
        found.append(translate("Matrix", "pinned"))
    return tuple(found)


def plan_particulars(plan: Plan) -> str:
    """What stands behind a plan's title in the list of plans."""
    return " \u00b7 ".join(part for part in (head_date(plan.date), coverage_label(plan.coverage)) if part)


def counted(count: int, one: str, many: str) -> str:
    """``1 plan`` or ``5 plans``: the words for one, or those for many with ``%1``."""
    return one if count == 1 else many.replace("%1", str(count))


def plans_count(count: int) -> str:
    """``5 plans``."""
    return counted(count, translate("Matrix", "1 plan"), translate("Matrix", "%1 plans"))


def rows_count(count: int, *, points: bool) -> str:
    """``20 topics`` or ``28 points``."""
    if points:
        return counted(count, translate("Matrix", "1 point"), translate("Matrix", "%1 points"))
    return counted(count, translate("Matrix", "1 topic"), translate("Matrix", "%1 topics"))


def tally_words(tally: MatrixTally, *, points: bool) -> str:
    """``5 plans, 20 topics: 71 clauses, 24 silences, 5 unknown``."""
    parts = [counted(tally.clauses, translate("Matrix", "1 cell with clauses"), translate("Matrix", "%1 clauses"))]
    if tally.elsewhere:
        also = translate("Matrix", "%1 only seen also") if points else translate("Matrix", "%1 under another topic")
        parts.append(also.replace("%1", str(tally.elsewhere)))
    parts.append(counted(tally.silences, translate("Matrix", "1 silence"), translate("Matrix", "%1 silences")))
    parts.append(translate("Matrix", "%1 unknown").replace("%1", str(tally.unknown)))
    return f"{plans_count(tally.plans)}, {rows_count(tally.rows, points=points)}: {', '.join(parts)}"


def tally_of(found: PlanSilences | RowSilences) -> str:
    """``9 with clauses, 4 silent, 4 unknown``: of a plan its rows, of a row its plans; none is both."""
    silent = len(found.silent) + len(found.struck)
    unknown = len(found.unknown) + len(found.not_aligned)
    parts = [translate("Matrix", "%1 with clauses").replace("%1", str(found.clauses))]
    if found.elsewhere:
        parts.append(translate("Matrix", "%1 elsewhere").replace("%1", str(len(found.elsewhere))))
    parts.append(translate("Matrix", "%1 silent").replace("%1", str(silent)))
    parts.append(translate("Matrix", "%1 unknown").replace("%1", str(unknown)))
    return " \u00b7 ".join(part.replace(" ", "\u00a0") for part in parts)
