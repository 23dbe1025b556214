"""A commitment through the plans by date as an item model: an item for each plan."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.strand import StepState, Strand, StrandStep
from ui.compare.rows.middle_text import certainty_label
from ui.guarantees.words import head_date
from ui.matrix.words import evidence_label
from ui.theme.tips import plain_tip

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def changes(step: StrandStep) -> tuple[str, ...]:
    """What changed since the step before: ``+200,000 persons (+33.3 %)``; of several values each once."""
    return tuple(dict.fromkeys(one_line(change.words) for change in step.changes))


def evidence_words(step: StrandStep) -> str:
    """How sure the step is, and what it rests on: ``established, summary of a published text``; disputes too."""
    grades = [value.grade for value in step.values] or [one.grade.label for one in step.provisions]
    parts = [certainty_label(step.certainty), *dict.fromkeys(evidence_label(grade) for grade in grades)]
    if step.disputed:
        parts.append(translate("Strand", "disputed"))
    return ", ".join(parts)


def reports_words(step: StrandStep) -> str:
    """``2 rival reports``; empty for none."""
    count = len(step.readings)
    if not count:
        return ""
    if count == 1:
        return translate("Strand", "1 rival report")
    return translate("Strand", "%1 rival reports").replace("%1", str(count))


def said_instead(step: StrandStep) -> str:
    """What the plan says where it has no value of its own; empty when it has one or says nothing."""
    if step.values:
        return ""
    if step.state is StepState.REPORTS:
        return "; ".join(f"{one_line(one.short)}, {one_line(one.whose)}" for one in step.reports)
    return one_line(step.line.text) if step.provisions else ""


class StrandModel(QAbstractListModel):
    """The steps of one strand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.strand: Strand | None = None

    def show_strand(self, strand: Strand | None) -> None:
        """Show another strand."""
        self.beginResetModel()
        self.strand = strand
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many plans."""
        return 0 if parent.isValid() or not self.strand else len(self.strand.steps)

    def step(self, row: int) -> StrandStep:
        """The step of a row."""
        assert self.strand is not None
        return self.strand.steps[row]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A step in a line, and read aloud."""
        if not index.isValid() or not self.strand:
            return None
        step = self.step(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{one_line(step.plan.short_title)}: {one_line(step.short)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(step)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(self._told(step)))
        return None

    def spoken(self, step: StrandStep) -> str:
        """``20-point draft, 24 Dec 2025: 800,000; +200,000 persons; established``."""
        return "; ".join(self._told(step))

    def _told(self, step: StrandStep) -> list[str]:
        head = f"{one_line(step.plan.short_title)}, {head_date(step.plan.date)}"
        values = [
            one_line(f"{value.words}, {value.whose}" if value.whose else value.words)
            for value in (*step.values, *step.reports)
        ]
        state = "" if step.state is StepState.VALUE else step.state_words
        lines = [head, state, *values, "" if step.reports and not step.values else said_instead(step)]
        lines += [*changes(step), reports_words(step), evidence_words(step)]
        return [line for line in lines if line]
