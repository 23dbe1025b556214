"""``plans`` and ``sources``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from peaceplans.cli.output import put, rendered
from peaceplans.library import Library
from peaceplans.sheets.library.sheet import LibrarySheet, Sorting, arranged, library_sheet

if TYPE_CHECKING:
    from peaceplans.sheets.library.source_uses import SourceSheet


def plans(library: Library, arguments: argparse.Namespace) -> None:
    """List the plans and the guarantee instruments."""
    sorting = Sorting(arguments.sort)
    sheet = arranged(library_sheet(library), words=arguments.words, sorting=sorting, descending=arguments.descending)
    put(_plans(sheet, arguments), arguments.output)


def _plans(sheet: LibrarySheet, arguments: argparse.Namespace) -> str:
    from peaceplans.report.library import document as told

    if arguments.format == "json":
        from peaceplans.report.library.as_json import library_json

        return library_json(sheet)
    if arguments.format == "csv":
        from peaceplans.report.csv_text import csv_text

        rows = [("plan", *told.plan_row(one)) for one in sheet.plans]
        rows += [_instrument_values(told.instrument_row(one)) for one in sheet.instruments]
        return csv_text(("family", *told.PLAN_HEAD), rows)
    return rendered(told.library_document(sheet), arguments.format, arguments.output)


def _instrument_values(row: tuple[str, ...]) -> tuple[str, ...]:
    """Under the columns of plans: the fields stand where the coverage does, the status where publication does."""
    name, date, title, kind, status, fields, evidence, notes = row
    return (f"instrument, {kind}", name, date, title, "", "", fields, evidence, notes, "", status)


def sources(library: Library, arguments: argparse.Namespace) -> None:
    """List the sources, each with where it is used, and what was not found."""
    from peaceplans.sheets.library.source_uses import Relaying, SourceSorting, source_sheet, sources_arranged

    sheet = sources_arranged(
        source_sheet(library),
        words=arguments.words,
        relaying=Relaying(arguments.only),
        sorting=SourceSorting(arguments.sort),
        descending=arguments.descending,
    )
    put(_sources(sheet, arguments), arguments.output)


def _sources(sheet: SourceSheet, arguments: argparse.Namespace) -> str:
    from peaceplans.report.library import document as told

    if arguments.format == "json":
        from peaceplans.report.library.as_json import sources_json

        return sources_json(sheet)
    if arguments.format == "csv":
        from peaceplans.report.csv_text import csv_text

        return csv_text(told.SOURCE_HEAD, map(told.source_row, sheet.sources))
    return rendered(told.sources_document(sheet), arguments.format, arguments.output)
