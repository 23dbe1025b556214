"""The matrix, a strand and the silences as tables: a line for each cell or step."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.report.csv_text import DataTable
from peaceplans.sheets.matrix.phrases import difference_in_words, state_in_words
from peaceplans.sheets.matrix.sheet import MatrixSheet
from peaceplans.sheets.matrix.silences import silences
from peaceplans.sheets.matrix.strand import Strand, StrandChange

_HEAD = ("row", "label", "plan", "date", "points", "state", "text", "left to", "certainty", "evidence", "disputed",
         "against the baseline", "sources")  # fmt: skip
_STRAND = ("plan", "date", "state", "provision", "value", "whose", "evidence", "certainty", "disputed", "against",
           "change", "text", "sources")  # fmt: skip


def matrix_table(sheet: MatrixSheet) -> DataTable:
    """A line for each cell, row by row; sources by their ids."""
    return DataTable("matrix", _HEAD, tuple(_cells(sheet)))


def silences_table(sheet: MatrixSheet) -> DataTable:
    """A line for each row on which a plan provides nothing of its own."""
    rows = []
    for one in silences(sheet).by_plan:
        lists = {
            "no clause": one.silent,
            "struck out": one.struck,
            "under another topic": one.elsewhere,
            "not known": one.unknown,
            "not aligned": one.not_aligned,
        }
        for state, found in lists.items():
            rows += [(one.column.id, one.column.plan.date, state, row.key, row.label) for row in found]
    return DataTable("silences", ("plan", "date", "state", "row", "label"), tuple(rows))


def strand_table(strand: Strand) -> DataTable:
    """A line for each value, reported ones too, or for a step without any."""
    return DataTable(strand.key, _STRAND, tuple(_values(strand)))


def _cells(sheet: MatrixSheet) -> Iterator[tuple[str, ...]]:
    for row in sheet.rows:
        for column in sheet.columns:
            cell = sheet.cell(row, column)
            found = sheet.difference(row, column)
            yield (
                row.key,
                row.label,
                column.id,
                column.plan.date,
                "; ".join(part.number for part in cell.line.parts),
                state_in_words(cell.state, column.plan.coverage) or "provides",
                cell.line.text,
                "; ".join(cell.deferred),
                cell.certainty.value,
                "; ".join(cell.evidence),
                "yes" if cell.disputed else "no",
                difference_in_words(found) if found else "",
                " ".join(dict.fromkeys(one.source for one in sheet.cell_sources(row, column))),
            )


def _changed(change: StrandChange) -> str:
    """``by +200,000 persons (+33.3 %)``; a sign in front would make it a formula."""
    said = f"by {change.words}" if change.change.difference else change.words
    return f"{said} against {change.before.whose}" if change.before.whose else said


def _values(strand: Strand) -> Iterator[tuple[str, ...]]:
    for step in strand.steps:
        head = (step.plan.id, step.plan.date, step.state_words)
        disputed = "yes" if step.disputed else "no"
        sources = " ".join(dict.fromkeys(citation.source for citation in step.sources))
        if not step.values and not step.reports:
            refs = "; ".join(provision.ref for provision in step.provisions)
            yield (*head, refs, "", "", "", step.certainty.value, disputed, "", "", step.line.text, sources)
        for value in (*step.values, *step.reports):
            changes = [change for change in step.changes if change.after is value]
            told = "; ".join(map(_changed, changes))
            yield (
                *head,
                value.ref,
                value.words,
                value.whose,
                value.grade,
                value.certainty.value,
                disputed,
                step.before if changes else "",
                told,
                step.line.text,
                " ".join(dict.fromkeys(citation.source for citation in value.sources)) or sources,
            )
