"""What the formats of reports are called in the window, and how each of them is looked at."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from peaceplans.report.formats import Format


class Look(StrEnum):
    """How a format is shown before it is written."""

    PAGE = "page"
    PAGES = "pages"
    SHEETS = "sheets"
    SOURCE = "source"


OFFERED = (
    Format.HTML,
    Format.PDF,
    Format.DOCX,
    Format.XLSX,
    Format.MD,
    Format.TEXT,
    Format.CSV,
    Format.JSON,
    Format.BIB,
    Format.RIS,
    Format.CSL,
)
"""In the order in which they are offered."""

ON_PAPER = (Format.PDF, Format.DOCX)
"""Those that have pages of a size."""


def look_of(form: Format) -> Look:
    """How a format is shown."""
    looks = {
        Format.HTML: Look.PAGE,
        Format.DOCX: Look.PAGE,
        Format.PDF: Look.PAGES,
        Format.XLSX: Look.SHEETS,
    }
    return looks.get(form, Look.SOURCE)


def format_name(form: Format) -> str:
    """What a format is called, and what it is for."""
    translate = QCoreApplication.translate
    return {
        Format.HTML: translate("Export", "HTML, a page for any browser"),
        Format.PDF: translate("Export", "PDF, pages as they are printed"),
        Format.DOCX: translate("Export", "DOCX, for Word, with tracked changes"),
        Format.XLSX: translate("Export", "XLSX, sheets for Excel"),
        Format.MD: translate("Export", "Markdown, text for editors"),
        Format.TEXT: translate("Export", "Plain text"),
        Format.CSV: translate("Export", "CSV, a table for programs"),
        Format.JSON: translate("Export", "JSON, data for programs"),
        Format.BIB: translate("Export", "BibTeX, the sources only"),
        Format.RIS: translate("Export", "RIS, the sources only"),
        Format.CSL: translate("Export", "CSL-JSON, the sources only"),
    }[form]


def short_name(form: Format) -> str:
    """What a format is called, in a word or two."""
    translate = QCoreApplication.translate
    return {
        Format.HTML: translate("Export", "HTML"),
        Format.PDF: translate("Export", "PDF"),
        Format.DOCX: translate("Export", "DOCX"),
        Format.XLSX: translate("Export", "XLSX"),
        Format.MD: translate("Export", "Markdown"),
        Format.TEXT: translate("Export", "Plain text"),
        Format.CSV: translate("Export", "CSV"),
        Format.JSON: translate("Export", "JSON"),
        Format.BIB: translate("Export", "BibTeX"),
        Format.RIS: translate("Export", "RIS"),
        Format.CSL: translate("Export", "CSL-JSON"),
    }[form]
