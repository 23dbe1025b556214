"""What is seen before it is written is the file itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from peaceplans.report.formats import Format
from tests.ui.export.conftest import ReportingPage
from tests.ui.export.waiting import chosen, drawn, exporting, ready
from ui.export import making
from ui.export.background import wait_for_all
from ui.export.pages_box import PagesBox
from ui.export.pdf_pages import PdfPages
from ui.export.sheets import sheets_of


def test_the_page_is_shown_whole(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    shown = " ".join(dialog.preview.page.toPlainText().split())
    assert dialog.made is not None
    assert dialog.made.title in shown
    for told in ("Why the figure matters", "Спросить в Киеве", "<b>& nothing</b>", *dialog.made.told):
        assert told.partition(": ")[2] or told in shown
    assert not dialog.preview.said.isVisible()
    dialog.close()


@pytest.mark.parametrize("form", [Format.MD, Format.TEXT, Format.JSON, Format.BIB, Format.RIS, Format.CSL])
def test_text_is_shown_as_it_is_written(form: Format, page: ReportingPage, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    chosen(dialog, form, qtbot)
    assert dialog.made is not None
    assert dialog.preview.source.isVisible()
    assert dialog.preview.source.toPlainText().splitlines() == dialog.made.content.decode().splitlines()
    dialog.close()


def test_of_a_very_long_text_the_beginning_is_shown(
    page: ReportingPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(making, "_MOST_LINES", 30)
    dialog = exporting(page, qtbot)
    chosen(dialog, Format.JSON, qtbot)
    assert dialog.made is not None
    lines = dialog.made.content.decode().splitlines()
    assert dialog.preview.source.toPlainText().splitlines() == lines[:30]
    left_out = f"{len(lines) - 30:,}"
    assert dialog.preview.said.text() == f"Lines that are in the file too and are not shown here: {left_out}."
    dialog.close()


def test_pages_are_drawn_from_the_file_and_turned_by_keys(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    chosen(dialog, Format.PDF, qtbot)
    box = dialog.preview.pages
    total = box.view.page_count
    assert total > 1
    assert _inked(box)
    assert box.page_label.text() == f"1 of {total}"
    assert not box.previous_button.isEnabled()
    box.next_button.click()
    assert box.view.page == 1
    for key, number in ((Qt.Key.Key_Home, 0), (Qt.Key.Key_PageDown, 1), (Qt.Key.Key_End, total - 1)):
        qtbot.keyClick(box.view, key)
        assert box.view.page == number
    assert box.view.accessibleDescription() == f"Page {total} of {total}"
    qtbot.keyClick(box.view, Qt.Key.Key_PageUp)
    assert box.view.page == total - 2
    ready(dialog, qtbot)
    before = box.view.scale
    box.larger_button.click()
    assert box.view.scale > before
    qtbot.waitUntil(lambda: box.view._sharp(box.view.page))  # drawn anew, as fine as the screen is
    qtbot.keyClick(box.view, Qt.Key.Key_0)
    assert box.view.scale == pytest.approx(before)
    dialog.close()


def test_pages_that_are_left_are_closed(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    chosen(dialog, Format.PDF, qtbot)
    view = dialog.preview.pages.view
    first = view.pages
    assert first is not None
    chosen(dialog, Format.MD, qtbot)
    assert view.pages is None
    assert view.page_count == 0
    wait_for_all()
    assert first._document.raw is None
    dialog.close()


def test_what_is_no_pdf_is_told(page: ReportingPage, qtbot: QtBot) -> None:
    box = PagesBox(page.desk.dresser)
    qtbot.addWidget(box)
    with qtbot.waitSignal(box.view.failed) as failed:
        box.show_file(b"no pdf")
    assert "the pages cannot be shown" in str(failed.args[0])


def test_the_document_for_word_is_drawn_and_said_to_be_so(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    chosen(dialog, Format.DOCX, qtbot)
    assert dialog.preview.page.isVisible()
    assert dialog.preview.said.text() == "Drawn as a page; the file has the same words."
    modes = {name: one for one, name, _ in dialog.contents.mode_button._listed}
    dialog.contents.mode_button.chosen.emit(modes["Redline"])
    ready(dialog, qtbot)
    assert "tracked changes" in dialog.preview.said.text()
    dialog.close()


def test_sheets_are_read_back_from_the_file(page: ReportingPage, qtbot: QtBot) -> None:
    from io import BytesIO

    from openpyxl import load_workbook

    dialog = exporting(page, qtbot)
    chosen(dialog, Format.XLSX, qtbot)
    assert dialog.made is not None
    read = sheets_of(dialog.made.content)
    book = load_workbook(BytesIO(dialog.made.content))
    assert [sheet.name for sheet in read] == book.sheetnames
    for sheet, other in zip(read, book.worksheets, strict=True):
        assert sheet.total == other.max_row
        for row, cells in zip(sheet.rows, other.iter_rows(values_only=True), strict=False):
            for text, value in zip(row, cells, strict=False):
                if isinstance(value, str):
                    assert text == value
                elif isinstance(value, int | float) and not isinstance(value, bool):
                    assert float(text) == pytest.approx(value)
    sheets = dialog.preview.sheets
    for number, sheet in enumerate(read):
        sheets.show_sheet(number)
        assert sheets.table.model().rowCount() == len(sheet.rows)
        assert sheet.name in sheets.sheet_button.text()
    dialog.close()


def test_a_page_is_a_picture_of_the_file(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    chosen(dialog, Format.PDF, qtbot)
    assert dialog.made is not None
    content = dialog.made.content
    pages = drawn(lambda: PdfPages.open(content))
    small, large = drawn(lambda: pages.draw(0, 1)), drawn(lambda: pages.draw(0, 2))
    assert abs(large.width - 2 * small.width) <= 1
    assert dialog.made.title.split()[0] in drawn(lambda: pages.text(0))
    pages.close()
    wait_for_all()
    dialog.close()


def _inked(box: PagesBox) -> bool:
    """Whether there is anything on the first page as it is shown."""
    image = box.view.viewport().grab().toImage()
    dark = sum(
        QColor(image.pixel(QPoint(x, y))).lightness() < 100
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )
    return dark > 100
