"""What a cell says in its tip: what it is left to, how its figures stand to the baseline's, how sure that is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from peaceplans.compare.comparison import TermChange, TermStatus
from peaceplans.model.notation import term_in_words
from peaceplans.model.terms import Term
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.phrases import absence_in_words, difference_in_words, figures_in_words
from peaceplans.sheets.matrix.sheet import Column, Difference, MatrixRow, MatrixSheet

translate = QCoreApplication.translate


def cell_tip(sheet: MatrixSheet, row: MatrixRow, column: Column) -> str:
    """A few lines of plain text."""
    cell = sheet.cell(row, column)
    lines = [f"{one_line(row.number + ' ' + row.label)}, {one_line(column.name)}"]
    absent = absence_in_words(cell, column, sheet)
    lines += [absent] if absent else []
    lines += [one_line(cell.reason)] if cell.reason else []
    lines += [", ".join(cell.evidence)] if cell.evidence else []
    for left_to in cell.deferred:
        lines.append(translate("Matrix", "left to: %1").replace("%1", one_line(left_to)))
    found = sheet.difference(row, column)
    if found is not None and sheet.baseline:
        lines += figure_lines(found, sheet.vocabulary)
        beside = translate("Matrix", "beside the %1: %2").replace("%1", one_line(sheet.baseline.short_title))
        lines.append(beside.replace("%2", difference_in_words(found)))
    return "\n".join(lines)


def figure_lines(found: Difference, vocabulary: Vocabulary) -> list[str]:
    """``army size: 600,000 persons -> 800,000 persons, +200,000 persons (+33.3 %)``, a line for each changed figure."""
    return [
        one_line(vocabulary.term_label(change.key))
        + f": {_both(change.left, change.right, vocabulary)}{_by(found, change)}"
        for change in found.terms
        if change.status is TermStatus.CHANGED and change.left and change.right
    ]


def _both(left: Term, right: Term, vocabulary: Vocabulary) -> str:
    before, after = (one_line(term_in_words(term, vocabulary)) for term in (left, right))
    return f"{before} \u2192 {after}"


def _by(found: Difference, change: TermChange) -> str:
    told = figures_in_words(replace(found, terms=(change,)))
    return f", {told[0]}" if told else ""
