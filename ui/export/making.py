"""Reports made of the library, and what is to be seen of them before they are written; all off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from peaceplans.library import Library
from peaceplans.report.blocks import Colophon
from peaceplans.report.formats import Format, written
from peaceplans.report.page_setup import PageSetup
from peaceplans.report.report import Report
from peaceplans.report.whole.settings import ReportSettings
from ui.export.background import Threads
from ui.export.formats import Look, look_of
from ui.export.sheets import Sheet, sheets_of

_MOST_LINES, _MOST_LETTERS = 5_000, 500_000  # of a text that is looked at
_TOLD = ("Order", "Filter", "Marks")

_thread = Threads()


def making_thread() -> Threads:
    """The one thread in which reports are made: what is no longer wanted and not begun is never made."""
    return _thread


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A report as the bytes of a file, and what the dialog shows of it.

    Attributes:
        title: of the report.
        told: which rows go in and how they stand, as the report itself says it.
        redline: whether its rows strike and insert.
        has_table: whether it can be written as CSV.
        text: what is to be seen of a page or text; empty for what is drawn from the bytes.
        left_out: how many lines of the text are not in `text`.
        sheets: of a workbook.
    """

    form: Format
    content: bytes
    title: str
    told: tuple[str, ...]
    redline: bool
    has_table: bool
    text: str = ""
    left_out: int = 0
    sheets: tuple[Sheet, ...] = ()


class Maker:
    """Makes reports of a library; the last one is kept as long as only its file is to be another."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._kept: tuple[ReportSettings, Report] | None = None

    def made(self, settings: ReportSettings, wanted: Callable[[], bool]) -> Made | None:
        """The report as a file; None when it is not wanted any more. Only in the making thread.

        Raises:
            PeacePlansError: it cannot be made.
        """
        report = self._report(settings)
        document = report.document
        if not wanted():
            return None
        form, content = settings.form, written(report, settings.form, settings.page)
        if not wanted():
            return None
        told = tuple(
            f"{name}: {value}"
            for block in document.blocks
            if isinstance(block, Colophon)
            for name, value in block.lines
            if name in _TOLD
        )
        text, left_out = _seen(form, content, report)
        return Made(
            form=form,
            content=content,
            title=document.title,
            told=told,
            redline=document.redline,
            has_table=report.table is not None,
            text=text,
            left_out=left_out,
            sheets=sheets_of(content) if look_of(form) is Look.SHEETS else (),
        )

    def _report(self, settings: ReportSettings) -> Report:
        wanted = replace(settings, form=Format.HTML, page=PageSetup())
        if self._kept is None or self._kept[0] != wanted:
            from peaceplans.report.whole.make import make_report

            self._kept = (wanted, make_report(self._library, settings))
        return self._kept[1]


def _seen(form: Format, content: bytes, report: Report) -> tuple[str, int]:
    match look_of(form):
        case Look.SOURCE:
            lines = content.decode("utf-8", "replace").splitlines()
            shown = "\n".join(lines[:_MOST_LINES])[:_MOST_LETTERS]
            return shown, len(lines) - (shown.count("\n") + 1)
        case Look.PAGE if form is not Format.HTML:
            return written(report, Format.HTML).decode(), 0
        case Look.PAGE:
            return content.decode(), 0
        case _:
            return "", 0
