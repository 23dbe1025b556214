"""Dialogs opened, and waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from pytestqt.qtbot import QtBot

from peaceplans.report.formats import Format
from tests.ui.export.conftest import ReportingPage
from ui.export.dialog import ExportDialog, export_page
from ui.export.pdf_pages import drawing_thread
from ui.export.print_dialog import PrintDialog, print_page

Result = TypeVar("Result")


def drawn(do: Callable[[], Result]) -> Result:
    """Done in the thread that draws, since what draws cannot be in two threads."""
    found: Result = drawing_thread().start(do).result()
    return found


def ready(dialog: ExportDialog | PrintDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.busy and not dialog.preview.busy, timeout=30_000)


def exporting(page: ReportingPage, qtbot: QtBot) -> ExportDialog:
    found = export_page(page)
    assert found is not None
    ready(found, qtbot)
    return found


def printing(page: ReportingPage, qtbot: QtBot) -> PrintDialog:
    found = print_page(page)
    assert found is not None
    ready(found, qtbot)
    return found


def chosen(dialog: ExportDialog, form: Format, qtbot: QtBot) -> None:
    dialog.form.set_form(form)
    ready(dialog, qtbot)
