"""What is printed are the pages of the PDF file, on any paper, as many as were asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from peaceplans.report.formats import written
from peaceplans.report.page_setup import Paper, Turn
from peaceplans.report.whole.make import make_report
from tests.ui.export.conftest import ReportingPage
from tests.ui.export.waiting import drawn, exporting, printing, ready
from ui.desk import Message
from ui.export import print_dialog as print_module
from ui.export import printer as printer_module
from ui.export.pdf_pages import PdfPages
from ui.export.print_dialog import print_page
from ui.export.printer import asked_pages, layout_of


@pytest.fixture
def to_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Has the printer asked for print to a file."""

    def choose(first: int = 0, last: int = 0, dots: int = 150) -> Path:
        path = tmp_path / "printed.pdf"

        def asked(pages: PdfPages, title: str, _parent: object) -> QPrinter:
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(path))
            printer.setResolution(dots)
            printer.setPageLayout(layout_of(pages))
            printer.setDocName(title)
            if first:
                printer.setPrintRange(QPrinter.PrintRange.PageRange)
                printer.setFromTo(first, last)
            return printer

        monkeypatch.setattr(print_module, "asked_printer", asked)
        return path

    return choose


def printed(path: Path) -> PdfPages:
    return drawn(lambda: PdfPages.open(path.read_bytes()))


def test_the_pages_are_those_of_the_export(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = printing(page, qtbot)
    assert dialog.made is not None
    asked = dialog.settings
    assert dialog.made.content == written(make_report(page.desk.library, asked), asked.form, asked.page)
    assert dialog.preview.view.page_count > 1
    dialog.close()


def test_all_pages_go_to_the_printer(page: ReportingPage, to_file: Callable[..., Path], qtbot: QtBot) -> None:
    path = to_file()
    dialog = printing(page, qtbot)
    sizes = dialog.preview.view.pages.sizes  # type: ignore[union-attr]
    dialog.print_button.click()
    assert dialog.busy
    assert not dialog.print_button.isEnabled()
    ready(dialog, qtbot)
    assert dialog.outcome.text == "Handed to the printer."
    made = printed(path)
    assert len(made.sizes) == len(sizes)
    for before, after in zip(sizes, made.sizes, strict=True):
        assert after.width() == pytest.approx(before.width(), abs=3)
        assert after.height() == pytest.approx(before.height(), abs=3)
    own = dialog.preview.view.pages
    assert own is not None
    for number in range(len(sizes)):
        assert _ink(own, number) == pytest.approx(_ink(made, number), rel=0.25)
    made.close()
    dialog.close()


def test_only_pages_that_were_asked_for(page: ReportingPage, to_file: Callable[..., Path], qtbot: QtBot) -> None:
    path = to_file(2, 2)
    dialog = printing(page, qtbot)
    dialog.choose_printer()
    ready(dialog, qtbot)
    made, own = printed(path), dialog.preview.view.pages
    assert own is not None
    assert len(made.sizes) == 1
    assert _ink(own, 1) == pytest.approx(_ink(made, 0), rel=0.25)
    made.close()
    dialog.close()


def test_what_is_chosen_while_it_is_printed_does_not_matter(
    page: ReportingPage, to_file: Callable[..., Path], qtbot: QtBot
) -> None:
    path = to_file()
    dialog = printing(page, qtbot)
    total = dialog.preview.view.page_count
    dialog.choose_printer()
    dialog.contents.notes.none_button.click()
    dialog.form.paper_button.chosen.emit(Paper.LETTER)
    ready(dialog, qtbot)
    made = printed(path)
    assert len(made.sizes) == total
    made.close()
    dialog.close()


def test_a_printer_that_takes_nothing_is_told(
    page: ReportingPage, to_file: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    to_file()
    monkeypatch.setattr(printer_module.QPainter, "begin", lambda *_: False)
    dialog = printing(page, qtbot)
    dialog.choose_printer()
    ready(dialog, qtbot)
    assert "the printer does not take the pages; export the report as a PDF file instead" in dialog.outcome.text
    assert dialog.print_button.isEnabled()
    dialog.close()


def test_printing_can_be_stopped(page: ReportingPage, to_file: Callable[..., Path], qtbot: QtBot) -> None:
    to_file()
    dialog = printing(page, qtbot)
    dialog.choose_printer()
    qtbot.waitUntil(dialog.stop_button.isVisible)
    assert dialog.outcome.text == "Printing the pages\u2026"
    dialog.stop_button.click()
    assert not dialog.busy
    assert dialog.outcome.text == "Stopped."
    assert dialog.print_button.isEnabled()
    dialog.close()


def test_order_and_copies_are_as_asked_for() -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    assert asked_pages(printer, 3) == [0, 1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert asked_pages(printer, 3) == [2, 1, 0]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert asked_pages(printer, 3) == [2, 1]


def test_paper_is_chosen_and_remembered_with_the_export(
    page: ReportingPage, to_file: Callable[..., Path], qtbot: QtBot
) -> None:
    to_file(1, 1)
    dialog = printing(page, qtbot)
    dialog.form.paper_button.chosen.emit(Paper.LETTER)
    dialog.form.turn_button.chosen.emit(Turn.LANDSCAPE)
    ready(dialog, qtbot)
    pages = dialog.preview.view.pages
    assert pages is not None
    assert pages.sizes[0].width() == pytest.approx(792, abs=1)
    assert layout_of(pages).orientation() is QPageLayout.Orientation.Landscape
    dialog.choose_printer()
    ready(dialog, qtbot)
    dialog.close()
    again = exporting(page, qtbot)
    assert again.form.page.paper is Paper.LETTER
    assert again.form.page.turn is Turn.LANDSCAPE
    again.close()


def test_without_a_printer_the_file_is_offered(
    page: ReportingPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(printer_module.QPrinterInfo, "availablePrinterNames", list)
    dialog = printing(page, qtbot)
    dialog.print_button.click()
    assert dialog.outcome.text == "no printer is set up on this computer; export the report as a PDF file instead"
    dialog.close()


def test_notes_that_are_not_ticked_are_not_printed(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = printing(page, qtbot)
    assert "Why the figure matters" in _words(dialog.made.content)  # type: ignore[union-attr]
    dialog.contents.notes.none_button.click()
    ready(dialog, qtbot)
    assert "Why the figure matters" not in _words(dialog.made.content)  # type: ignore[union-attr]
    dialog.close()


def test_where_nothing_is_shown_nothing_is_printed(page: ReportingPage, qtbot: QtBot) -> None:
    told: list[Message] = []
    page.desk.told.connect(told.append)
    page.empty = True
    assert print_page(page) is None
    assert [message.text for message in told] == ["There is nothing to print on this page."]


def test_closing_while_pages_are_made_leaves_nothing(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = print_page(page)
    assert dialog is not None
    assert dialog.busy
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def _words(content: bytes) -> str:
    pages = drawn(lambda: PdfPages.open(content))
    found = drawn(lambda: " ".join(pages.text(number) for number in range(len(pages.sizes))))
    pages.close()
    return " ".join(found.split())


def _ink(pages: PdfPages, number: int) -> float:
    """How dark a page is, from 0 to 1."""
    image = drawn(lambda: pages.draw(number, 0.5)).image()
    grey = image.convertToFormat(image.Format.Format_Grayscale8)
    values = bytes(grey.constBits())
    return 1 - sum(values) / len(values) / 255
