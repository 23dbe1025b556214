"""Reports as Word documents: tracked changes that can be accepted and rejected, or both sides beside each other."""

from __future__ import annotations

from peaceplans.report.blocks import Document
from peaceplans.report.page_setup import PageSetup


def docx(document: Document, page: PageSetup) -> bytes:
    """The report as a DOCX file: the same bytes for the same report and paper."""
    from peaceplans.report.docx.file import written

    return written(document, page)
