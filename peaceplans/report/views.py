"""What a view shows -> its report: the one place where sheets meet documents, JSON and tables.

What makes them is imported when it is asked for, since each view needs little of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from peaceplans.report.csv_text import DataTable
from peaceplans.report.report import Report

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peaceplans.library import Library
    from peaceplans.model.notes import Note
    from peaceplans.report.blocks import Document
    from peaceplans.sheets.comparison.sheet import ComparisonSheet
    from peaceplans.sheets.guarantees.field_sheet import FieldSheet
    from peaceplans.sheets.guarantees.sheet import GuaranteeSheet
    from peaceplans.sheets.guarantees.term_path import TermPath
    from peaceplans.sheets.library.plan import PlanSheet
    from peaceplans.sheets.library.sheet import LibrarySheet
    from peaceplans.sheets.library.source_uses import SourceSheet
    from peaceplans.sheets.matrix.sheet import MatrixSheet
    from peaceplans.sheets.matrix.strand import Strand
    from peaceplans.sheets.positions.sheet import PositionsSheet
    from peaceplans.sheets.timeline.sheet import TimelineSheet


def comparison_report(sheet: ComparisonSheet) -> Report:
    """Two plans side by side."""

    def document() -> Document:
        from peaceplans.report.comparison.document import comparison_document

        return comparison_document(sheet)

    def json() -> str:
        from peaceplans.report.comparison.as_json import comparison_json

        return comparison_json(sheet)

    def table() -> DataTable:
        from peaceplans.report.comparison.as_csv import comparison_table

        return comparison_table(sheet)

    return Report(document, json, table)


def matrix_report(sheet: MatrixSheet, strand: Strand | None = None, *, silences: bool = False) -> Report:
    """Plans by topics or points; what is followed through them when a strand is given; or what they say nothing on."""

    def document() -> Document:
        if strand:
            from peaceplans.report.matrix.strand_document import strand_document

            return strand_document(sheet, strand)
        if silences:
            from peaceplans.report.matrix.silence_document import silence_document

            return silence_document(sheet)
        from peaceplans.report.matrix.document import matrix_document

        return matrix_document(sheet)

    def json() -> str:
        from peaceplans.report.matrix.as_json import matrix_json, silences_json, strand_json

        if strand:
            return strand_json(sheet, strand)
        return silences_json(sheet) if silences else matrix_json(sheet)

    def table() -> DataTable:
        from peaceplans.report.matrix.as_csv import matrix_table, silences_table, strand_table

        if strand:
            return strand_table(strand)
        return silences_table(sheet) if silences else matrix_table(sheet)

    return Report(document, json, table)


def guarantee_report(sheet: GuaranteeSheet) -> Report:
    """Instruments beside each other."""

    def document() -> Document:
        from peaceplans.report.guarantees.document import guarantee_document

        return guarantee_document(sheet)

    def json() -> str:
        from peaceplans.report.guarantees.as_json import guarantee_json

        return guarantee_json(sheet)

    def table() -> DataTable:
        from peaceplans.report.guarantees.as_csv import guarantee_table

        return guarantee_table(sheet)

    return Report(document, json, table)


def field_report(sheet: FieldSheet) -> Report:
    """One field of all instruments."""

    def document() -> Document:
        from peaceplans.report.guarantees.field_document import field_document

        return field_document(sheet)

    def json() -> str:
        from peaceplans.report.guarantees.view_json import field_json

        return field_json(sheet)

    def table() -> DataTable:
        from peaceplans.report.guarantees.as_csv import field_table

        return field_table(sheet)

    return Report(document, json, table)


def path_report(path: TermPath) -> Report:
    """How long, by date."""

    def document() -> Document:
        from peaceplans.report.guarantees.path_document import path_document

        return path_document(path)

    def json() -> str:
        from peaceplans.report.guarantees.view_json import path_json

        return path_json(path)

    def table() -> DataTable:
        from peaceplans.report.guarantees.as_csv import path_table

        return path_table(path)

    return Report(document, json, table)


def positions_report(sheet: PositionsSheet) -> Report:
    """Parties beside each other."""

    def document() -> Document:
        from peaceplans.report.positions.document import positions_document

        return positions_document(sheet)

    def json() -> str:
        from peaceplans.report.positions.as_json import positions_json

        return positions_json(sheet)

    def table() -> DataTable:
        from peaceplans.report.positions.as_csv import positions_table

        return positions_table(sheet)

    return Report(document, json, table)


def timeline_report(sheet: TimelineSheet) -> Report:
    """Events by date."""

    def document() -> Document:
        from peaceplans.report.timeline.document import timeline_document

        return timeline_document(sheet)

    def json() -> str:
        from peaceplans.report.timeline.as_json import timeline_json

        return timeline_json(sheet)

    def table() -> DataTable:
        from peaceplans.report.timeline.as_csv import timeline_table

        return timeline_table(sheet)

    return Report(document, json, table)


def plan_report(sheet: PlanSheet) -> Report:
    """A plan with all that belongs to it."""

    def document() -> Document:
        from peaceplans.report.library.plan_document import plan_document

        return plan_document(sheet)

    def json() -> str:
        from peaceplans.report.library.plan_json import plan_json

        return plan_json(sheet)

    def table() -> DataTable:
        from peaceplans.report.library.as_csv import plan_table

        return plan_table(sheet)

    return Report(document, json, table)


def library_report(sheet: LibrarySheet, *, plans: bool = True, instruments: bool = True) -> Report:
    """The list of plans, of instruments, or of both."""

    def document() -> Document:
        from peaceplans.report.library.document import library_document

        return library_document(sheet, plans=plans, instruments=instruments)

    def json() -> str:
        from peaceplans.report.library.as_json import library_json

        return library_json(sheet)

    def table() -> DataTable:
        from peaceplans.report.library.as_csv import library_table

        return library_table(sheet)

    return Report(document, json, table)


def sources_report(sheet: SourceSheet) -> Report:
    """The sources, each with where it is used, and what was not found."""

    def document() -> Document:
        from peaceplans.report.library.document import sources_document

        return sources_document(sheet)

    def json() -> str:
        from peaceplans.report.library.as_json import sources_json

        return sources_json(sheet)

    def table() -> DataTable:
        from peaceplans.report.library.as_csv import sources_table

        return sources_table(sheet)

    return Report(document, json, table)


def notes_report(library: Library, notes: Sequence[Note], *, corrections: bool = False) -> Report:
    """Notes as they are listed; remarks that something in the catalogue is wrong as a correction sheet."""

    def document() -> Document:
        from peaceplans.report.notes.correction import correction_document
        from peaceplans.report.notes.document import notes_document
        from peaceplans.sheets.anchors import AnchorNames

        return correction_document(library, notes) if corrections else notes_document(notes, AnchorNames(library))

    def json() -> str:
        from peaceplans.report.notes.as_json import notes_json

        return notes_json(notes)

    def table() -> DataTable:
        from peaceplans.report.notes.as_csv import notes_table

        return notes_table(notes)

    return Report(document, json, table)
