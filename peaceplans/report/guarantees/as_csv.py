"""Guarantees as tables: a row for each field of an instrument, or for each step of the path."""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.model.instrument import Field, Instrument
from peaceplans.report.csv_text import DataTable
from peaceplans.report.library.record_json import source_ids
from peaceplans.sheets.guarantees.field_sheet import FieldSheet
from peaceplans.sheets.guarantees.groups import group_of
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet, field_citations
from peaceplans.sheets.guarantees.term_path import TermPath, step_citations

_HEAD = ("instrument", "title", "group", "status", "date", "field", "state", "text", "certainty")


def guarantee_table(sheet: GuaranteeSheet) -> DataTable:
    """Instruments by fields; the last column but one says how a field stands to the reference's."""
    said = {True: "differs", False: "same", None: ""}
    rows = (
        (*_cells(one, one.field(key.id)), said[sheet.differs(one, key.id)], _sources(one.field(key.id)))
        for one in sheet.instruments
        for key in sheet.fields
    )
    return DataTable("guarantees", (*_HEAD, "against", "sources"), tuple(rows))


def field_table(sheet: FieldSheet) -> DataTable:
    """A field over instruments."""
    rows = ((*_cells(entry.instrument, entry.field), _sources(entry.field)) for entry in sheet.entries)
    return DataTable(sheet.key.id, (*_HEAD, "sources"), tuple(rows))


def path_table(path: TermPath) -> DataTable:
    """The steps of the path by date."""
    head = ("date", "side", "years", "words", "who", "instrument", "certainty", "sources")
    rows = (
        (
            step.date,
            step.side.value,
            "; ".join(f"{year:g}" for year in step.years),
            step.words,
            step.who,
            step.instrument.id,
            step.certainty.value,
            " ".join(source_ids(step_citations(step))),
        )
        for step in path.steps
    )
    return DataTable("term", head, tuple(rows))


def _cells(one: Instrument, field: Field) -> Iterable[str]:
    return (
        one.id,
        one.short_title,
        group_of(one).value,
        one.status,
        one.date,
        field.key,
        field.state.value,
        field.text,
        field.certainty.value,
    )


def _sources(field: Field) -> str:
    return " ".join(source_ids(field_citations(field)))
