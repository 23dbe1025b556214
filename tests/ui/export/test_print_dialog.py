"""Pages are seen before they are printed, on any paper, with or without a printer."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.export.conftest import NOTES, ReportingPage
from ui.desk import Message
from ui.export import printer as printer_module
from ui.export.print_dialog import PrintDialog, print_page
from ui.export.printer import print_pages


def opened(page: ReportingPage, qtbot: QtBot) -> PrintDialog:
    found = print_page(page)
    assert found is not None
    qtbot.waitUntil(lambda: not found.busy)
    return found


def test_the_pages_are_shown_and_turned(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    assert dialog.paper is not None
    total = len(dialog.paper.pages)
    assert total > 2
    assert dialog.view.page_count == total
    assert dialog.page_label.text() == f"1 of {total}"
    assert not dialog.previous_button.isEnabled()
    for number in range(2, total):
        dialog.next_button.click()
        assert dialog.page_label.text() == f"{number} of {total}"
    qtbot.keyClick(dialog.view, Qt.Key.Key_Home)
    assert dialog.view.page == 0
    qtbot.keyClick(dialog.view, Qt.Key.Key_PageDown)
    assert dialog.view.page == 1
    qtbot.keyClick(dialog.view, Qt.Key.Key_End)
    assert dialog.view.page == total - 1
    assert dialog.view.accessibleDescription() == f"Page {total} of {total}"
    before = dialog.view.scale
    dialog.larger_button.click()
    assert dialog.view.scale > before
    assert dialog.view.page >= total - 2
    dialog.smaller_button.click()
    assert dialog.view.scale == pytest.approx(before)
    dialog.close()


def test_paper_and_direction_are_chosen_and_remembered(page: ReportingPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    dialog.set_size(QPageSize.PageSizeId.Letter)
    dialog.set_sideways(True)
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.paper is not None
    assert dialog.paper.size.width() == 11 * 96
    dialog.save(tmp_path / "x.pdf")
    qtbot.waitUntil(lambda: not dialog.busy)
    dialog.close()
    again = opened(page, qtbot)
    assert again.paper is not None
    assert again.paper.size.width() == 11 * 96
    assert again.size_button.accessibleName().startswith("Paper size: Letter")
    assert again.direction_button.accessibleName() == "Paper direction: Sideways"
    again.close()


def test_a_pdf_is_written_and_faults_are_told(
    page: ReportingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = opened(page, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "pages"), ""))
    dialog.pdf_button.click()
    assert dialog.stop_button.isVisible()
    qtbot.waitUntil(lambda: not dialog.busy)
    assert (tmp_path / "pages.pdf").read_bytes().startswith(b"%PDF-")
    assert dialog.outcome.text == f"Written: {tmp_path / 'pages.pdf'}"
    assert dialog.outcome.open_button.isVisible()

    def full(_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    before = (tmp_path / "pages.pdf").read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    dialog.save(tmp_path / "pages.pdf")
    qtbot.waitUntil(lambda: not dialog.busy)
    assert "the disk is full; nothing was written" in dialog.outcome.text
    assert (tmp_path / "pages.pdf").read_bytes() == before
    dialog.close()


def test_drawing_can_be_stopped(page: ReportingPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    dialog.save(tmp_path / "x.pdf")
    dialog.stop_button.click()
    assert not dialog.busy
    assert dialog.outcome.text == "Stopped."
    assert not (tmp_path / "x.pdf").exists()
    assert dialog.pdf_button.isEnabled()
    dialog.close()


def test_without_a_printer_the_file_is_offered(
    page: ReportingPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(printer_module.QPrinterInfo, "availablePrinterNames", list)
    dialog = opened(page, qtbot)
    dialog.print_button.click()
    assert dialog.outcome.text == "no printer is set up on this computer; save the pages as a PDF file instead"
    dialog.close()


def test_pages_go_to_a_printer_from_one_to_another(page: ReportingPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    assert dialog.paper is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(dialog.paper.layout)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert list(print_pages(dialog.paper, printer)) == [0.5, 1]
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 2
    dialog.close()


def test_notes_that_are_not_ticked_are_not_printed(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    assert dialog.paper is not None
    assert f"Note: {NOTES[0].name}" in dialog.paper.text()
    dialog.contents.none_button.click()
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.paper is not None
    assert "Note:" not in dialog.paper.text()
    dialog.close()


def test_where_nothing_is_shown_nothing_is_printed(page: ReportingPage, qtbot: QtBot) -> None:
    told: list[Message] = []
    page.desk.told.connect(told.append)
    page.document = None
    assert print_page(page) is None
    assert [message.text for message in told] == ["There is nothing to print on this page."]


def test_closing_while_pages_are_set_leaves_nothing(reporting: Callable[..., ReportingPage], qtbot: QtBot) -> None:
    dialog = print_page(reporting())
    assert dialog is not None
    assert dialog.busy
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
