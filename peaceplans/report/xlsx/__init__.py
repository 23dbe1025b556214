"""Reports as workbooks for spreadsheets."""

from __future__ import annotations

from peaceplans.report.blocks import Document


def xlsx(document: Document) -> bytes:
    """The document as a workbook: about it, then sheets of rows, figures, notes and sources.

    Text is only ever text: nothing from the document is a formula, a link that it does not say it is, or a name that
    a spreadsheet would carry out. What a cell cannot hold goes on in further rows, which are marked.
    """
    from peaceplans.report.xlsx.workbook import workbook

    return workbook(document)
