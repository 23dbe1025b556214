"""Every page of the window exports and prints what it shows, by its keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peaceplans.compare.comparison import Order
from peaceplans.report.blocks import RowBlock
from peaceplans.report.html.page import html
from peaceplans.sheets.comparison.sheet import Mode
from tests.ui.tour import write_notes
from ui.export.dialog import ExportDialog
from ui.export.print_dialog import PrintDialog
from ui.window import MainWindow


@pytest.mark.parametrize("name", ["compare", "guarantees", "notes"])
def test_keys_open_both_dialogs_on_the_report_of_the_page(
    name: str, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    write_notes(window)
    page = window.put_up(name)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.busy)
    dialog.choose(tmp_path / "page.html")
    dialog.export()
    qtbot.waitUntil(lambda: not dialog.busy)
    told = page.report(None)
    assert told is not None
    assert (tmp_path / "page.html").read_text(encoding="utf-8") == html(told)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    printing = window.findChild(PrintDialog)
    assert printing is not None
    qtbot.waitUntil(lambda: not printing.busy)
    assert printing.paper is not None
    assert told.title in printing.paper.text()
    printing.close()


def test_order_mode_and_filter_are_those_on_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    view = window.view
    assert view is not None
    view.set_order(Order.RIGHT)
    view.set_mode(Mode.CONTRAST)
    window.actions_["compare.differing"].action.trigger()
    assert view.sheet is not None
    shown = [row.spoken for row in view.sheet.rows]
    assert 0 < len(shown) < len(view.sheet.all_rows)
    window.actions_["file.export"].action.trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.document is not None
    rows = [block for block in dialog.document.blocks if isinstance(block, RowBlock)]
    assert [row.spoken for row in rows] == shown
    assert not any(row.running for row in rows)
    said = dialog.contents._said.text()
    assert "contrast" in said
    assert f"{len(shown)} of {len(view.sheet.all_rows)} rows" in said
    assert "as in the 20-point draft" in said
    qtbot.waitUntil(lambda: not dialog.busy)
    dialog.close()
