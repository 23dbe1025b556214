"""The formats of reports, and the one way from a report to the bytes of a file."""

from __future__ import annotations

from enum import StrEnum

from peaceplans.model.errors import PeacePlansError
from peaceplans.report.page_setup import PageSetup
from peaceplans.report.report import Report


class Format(StrEnum):
    """A format by its name, which is the ending of its files too."""

    TEXT = "text"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    MD = "md"
    CSV = "csv"
    JSON = "json"
    BIB = "bib"
    RIS = "ris"
    CSL = "csl"

    @property
    def suffix(self) -> str:
        """The ending of files, without the dot."""
        return {Format.TEXT: "txt", Format.CSL: "csl.json"}.get(self, self.value)

    @property
    def binary(self) -> bool:
        """Whether it is no text."""
        return self in (Format.PDF, Format.DOCX, Format.XLSX)


def written(report: Report, form: Format, page: PageSetup | None = None) -> bytes:
    """The bytes of the file: the same for the same report, wherever and whenever they are made.

    Args:
        report: what is written.
        form: the format.
        page: of the formats that have pages; A4 that lies as the report needs when none is given.

    Raises:
        PeacePlansError: the report cannot be written in this format.
    """
    page = page or PageSetup()
    match form:
        case Format.PDF:
            from peaceplans.report.pdf import pdf

            return pdf(report.document, page)
        case Format.DOCX:
            from peaceplans.report.docx import docx

            return docx(report.document, page)
        case Format.XLSX:
            from peaceplans.report.xlsx import xlsx

            return xlsx(report.document)
        case _:
            return _text(report, form).encode("utf-8", "backslashreplace")


def _text(report: Report, form: Format) -> str:
    match form:
        case Format.HTML:
            from peaceplans.report.html.page import html

            return html(report.document)
        case Format.MD:
            from peaceplans.report.markdown.page import markdown

            return report.markdown() if report.markdown else markdown(report.document)
        case Format.CSV:
            if report.table is None:
                raise PeacePlansError("this has no table", where=report.document.title, remedy="choose another format")
            return report.table().csv()
        case Format.JSON:
            return report.json()
        case Format.BIB | Format.RIS | Format.CSL:
            from peaceplans.report.citing.references import references

            return references(report.document, form.value)
        case _:
            from peaceplans.report.text.page import text

            return text(report.document)
