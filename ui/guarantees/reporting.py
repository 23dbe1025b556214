"""What the guarantees page shows, as a report; nothing of reports is imported before one is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from peaceplans.model.notes import Note
from peaceplans.sheets.guarantees.field_sheet import FieldSheet
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet

if TYPE_CHECKING:
    from peaceplans.report.blocks import Document
    from peaceplans.sheets.guarantees.term_path import TermPath


def report_of(shown: GuaranteeSheet | FieldSheet | TermPath, notes: Sequence[Note]) -> Document | None:
    """The report with these notes; None when there is nothing to report."""
    if isinstance(shown, FieldSheet):
        from peaceplans.report.guarantees.field_document import field_document

        return field_document(replace(shown, notes=tuple(notes)))
    if not isinstance(shown, GuaranteeSheet):
        from peaceplans.report.guarantees.path_document import path_document

        return path_document(shown)
    if not shown.instruments:
        return None
    from peaceplans.report.guarantees.document import guarantee_document

    return guarantee_document(replace(shown, notes=tuple(notes)))
