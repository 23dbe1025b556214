"""The formats in which a report leaves the window."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from peaceplans.report.blocks import Document


class FileFormat(StrEnum):
    """A format by the ending of its files."""

    HTML = "html"
    MARKDOWN = "md"


def format_name(which: FileFormat) -> str:
    """What a format is called, and what it is for."""
    translate = QCoreApplication.translate
    return {
        FileFormat.HTML: translate("Export", "HTML, a page for any browser"),
        FileFormat.MARKDOWN: translate("Export", "Markdown, text for editors"),
    }[which]


def rendered(document: Document, which: FileFormat) -> str:
    """The report in this format, the same as the command line writes."""
    if which is FileFormat.HTML:
        from peaceplans.report.html.page import html

        return html(document)
    from peaceplans.report.markdown.page import markdown

    return markdown(document)
