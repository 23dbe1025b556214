"""The lists of the library and a plan as tables."""

from __future__ import annotations

from peaceplans.model.notation import term_in_words
from peaceplans.report.csv_text import DataTable
from peaceplans.report.library.document import (
    PLAN_HEAD,
    SOURCE_HEAD,
    instrument_row,
    plan_row,
    source_row,
)
from peaceplans.report.library.record_json import source_ids
from peaceplans.sheets.citations import of_provision
from peaceplans.sheets.library.plan import PlanSheet
from peaceplans.sheets.library.sheet import LibrarySheet
from peaceplans.sheets.library.source_uses import SourceSheet

_POINTS = ("plan", "key", "number", "title", "topic", "text", "terms", "state", "evidence", "certainty", "flags",
           "notes", "sources")  # fmt: skip


def library_table(sheet: LibrarySheet) -> DataTable:
    """Plans, then instruments under the columns of plans."""
    rows = [("plan", *plan_row(one)) for one in sheet.plans]
    rows += [_instrument(instrument_row(one)) for one in sheet.instruments]
    return DataTable("library", ("family", *PLAN_HEAD), tuple(rows))


def _instrument(row: tuple[str, ...]) -> tuple[str, ...]:
    """The fields stand where the coverage does, the status where publication does."""
    name, date, title, kind, status, fields, evidence, notes = row
    return (f"instrument, {kind}", name, date, title, "", "", fields, evidence, notes, "", status)


def sources_table(sheet: SourceSheet) -> DataTable:
    """A line for each source."""
    return DataTable("sources", SOURCE_HEAD, tuple(map(source_row, sheet.sources)))


def plan_table(sheet: PlanSheet) -> DataTable:
    """A line for each point of a plan; sources by their ids."""
    words = sheet.vocabulary
    rows = []
    for one in sheet.plan.provisions:
        terms = "; ".join(f"{words.term_label(term.key)}: {term_in_words(term, words)}" for term in one.terms)
        noted = sum(one.ref in {anchor.partition("#")[0] for anchor in note.anchors} for note in sheet.notes)
        sources = " ".join(source_ids(of_provision(one)))
        told = (one.state.value, one.grade.label, one.grade.certainty.value, ", ".join(one.flags))
        head = (sheet.plan.id, one.key, one.number, one.title, words.topic_label(one.topic))
        rows.append((*head, one.text, terms, *told, str(noted) if noted else "", sources))
    return DataTable(sheet.plan.id, _POINTS, tuple(rows))
