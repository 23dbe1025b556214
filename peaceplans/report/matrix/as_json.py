"""The matrix as JSON, format ``peaceplans.matrix/1``; a strand as ``peaceplans.strand/1``, silences in the matrix."""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.compare.comparison import TermChange
from peaceplans.compare.matrix import Difference
from peaceplans.model.plan import Provision
from peaceplans.report.library.record_json import (
    Json,
    dumped,
    keyed_terms,
    note_entry,
    source_entries,
    source_ids,
    term_value,
)
from peaceplans.sheets.matrix.sheet import Column, MatrixRow, MatrixSheet
from peaceplans.sheets.matrix.silences import silences
from peaceplans.sheets.matrix.strand import Strand, StrandChange, StrandStep, StrandValue
from peaceplans.sheets.matrix.strands import strand_citations

MATRIX = "peaceplans.matrix/1"
STRAND = "peaceplans.strand/1"
SILENCES = "peaceplans.silences/1"


def matrix_json(sheet: MatrixSheet) -> str:
    """Rows by plans; ``differs`` is null without a baseline, in its own column, and when nobody can say."""
    tally = sheet.tally()
    return dumped(
        {
            **_head(MATRIX, sheet),
            "tally": {
                "clauses": tally.clauses,
                "elsewhere": tally.elsewhere,
                "silences": tally.silences,
                "unknown": tally.unknown,
            },
            "rows": [_row(sheet, row) for row in sheet.rows],
            "set_against_no_point": {
                column.id: [one.key for one in sheet.left_over(column)] for column in sheet.columns if sheet.points_of
            },
            "notes": [note_entry(note, note.anchors[0]) for note in sheet.notes],
            "sources": source_entries(sheet.sources),
        }
    )


def silences_json(sheet: MatrixSheet) -> str:
    """Ids of the rows on which each plan provides nothing, and of the plans for each row."""
    found = silences(sheet)
    by_plan = {
        one.column.id: {
            "clauses": one.clauses,
            "no_clause": [row.key for row in one.silent],
            "struck": [row.key for row in one.struck],
            "elsewhere": [row.key for row in one.elsewhere],
            "not_known": [row.key for row in one.unknown],
            "not_aligned": [row.key for row in one.not_aligned],
        }
        for one in found.by_plan
    }
    by_row = {
        one.row.key: {
            "clauses": one.clauses,
            "no_clause": [column.id for column in one.silent],
            "struck": [column.id for column in one.struck],
            "elsewhere": [column.id for column in one.elsewhere],
            "not_known": [column.id for column in one.unknown],
            "not_aligned": [column.id for column in one.not_aligned],
        }
        for one in found.by_row
    }
    return dumped({**_head(SILENCES, sheet), "by_plan": by_plan, "by_row": by_row})


def strand_json(sheet: MatrixSheet, strand: Strand) -> str:
    """One commitment through the plans, by date."""
    return dumped(
        {
            **_head(STRAND, sheet),
            "term": strand.key,
            "label": strand.label,
            "headline": strand.headline,
            "steps": [_step(step) for step in strand.steps],
            "sources": source_entries(
                sheet.record.sources_named(citation.source for citation in strand_citations(strand))
            ),
        }
    )


def _head(form: str, sheet: MatrixSheet) -> Json:
    return {
        "format": form,
        "catalogue": {"version": sheet.catalogue_version, "state_of_record": sheet.state_of_record},
        "banner": list(sheet.banner),
        "row_kind": sheet.noun,
        "points_of": sheet.points_of.id if sheet.points_of else None,
        "baseline": sheet.baseline.id if sheet.baseline else None,
        "plans": [_column(column) for column in sheet.columns],
    }


def _column(column: Column) -> Json:
    plan = column.plan
    return {
        "id": plan.id,
        "title": plan.title,
        "short_title": plan.short_title,
        "date": plan.date,
        "coverage": plan.coverage.value,
    }


def _row(sheet: MatrixSheet, row: MatrixRow) -> Json:
    return {
        "key": row.key,
        "number": row.number,
        "label": row.label,
        "topic": row.topic,
        "differs": sheet.row_differs(row),
        "cells": {column.id: _cell(sheet, row, column) for column in sheet.columns},
    }


def _cell(sheet: MatrixSheet, row: MatrixRow, column: Column) -> Json:
    cell = sheet.cell(row, column)
    return {
        "state": cell.state.value,
        "text": cell.line.text,
        "certainty": cell.certainty.value,
        "disputed": cell.disputed,
        "derived": cell.derived,
        "provisions": [_provision(one) for one in cell.provisions],
        "see_also": [one.key for one in cell.see_also],
        **_difference(sheet.difference(row, column)),
        "notes": [note.id for note in sheet.notes_on(row, column)],
        "sources": source_ids(sheet.cell_sources(row, column)),
    }


def _provision(one: Provision) -> Json:
    return {
        "key": one.key,
        "number": one.number,
        "title": one.title,
        "brief": one.brief,
        "state": one.state.value,
        "deferred": one.deferred,
        "grade": one.grade.value,
        "certainty": one.certainty.value,
        "disputed": one.disputed,
        "terms": keyed_terms(one.terms),
    }


def _difference(found: Difference | None) -> Json:
    if found is None:
        return {"differs": None}
    return {
        "differs": found.differs,
        "difference": {
            "certainty": found.certainty.value,
            "basis": found.basis.value,
            "terms": _changes(found.terms),
        },
    }


def _changes(changes: Iterable[TermChange]) -> list[Json]:
    return [_change(change) for change in changes]


def _change(change: TermChange) -> Json:
    return {
        "key": change.key,
        "status": change.status.value,
        "left": term_value(change.left) if change.left else None,
        "right": term_value(change.right) if change.right else None,
        "difference": change.difference,
        "ratio": change.ratio,
    }


def _step(step: StrandStep) -> Json:
    return {
        "plan": step.plan.id,
        "date": step.plan.date,
        "state": step.state.value,
        "certainty": step.certainty.value,
        "disputed": step.disputed,
        "text": step.line.text,
        "values": [_value(value) for value in step.values],
        "reports": [_value(value) for value in step.reports],
        "readings": [{"witness": one.witness, "text": one.text} for one in step.readings],
        "provisions": [one.ref for one in step.provisions],
        "against": step.before or None,
        "changes": [_strand_change(change) for change in step.changes],
        "made_from": list(step.made_from),
        "changes_since_made": [_strand_change(change) for change in step.changes_made],
        "sources": source_ids(step.sources),
    }


def _value(value: StrandValue) -> Json:
    told: Json = {"provision": value.ref, **term_value(value.term), "in_words": value.words}
    told |= {"owner_name": value.owner} if value.owner else {}
    told |= {"witness": value.witness} if value.witness else {}
    return told | {
        "evidence": value.grade,
        "certainty": value.certainty.value,
        "sources": source_ids(value.sources),
    }


def _strand_change(change: StrandChange) -> Json:
    return {
        "from": change.before.words,
        "to": change.after.words,
        "whose": change.before.whose,
        "in_words": change.words,
        "certainty": change.certainty.value,
        **_change(change.change),
    }
