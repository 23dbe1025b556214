"""Every page of the window exports and prints what it shows, by its keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peaceplans.compare.comparison import Order
from peaceplans.report.formats import Format, written
from peaceplans.report.whole.make import make_report
from peaceplans.report.whole.parts import describes
from peaceplans.report.whole.settings import ReportPart, ReportSettings
from peaceplans.sheets.comparison.sheet import Mode
from tests.ui.export.waiting import ready
from tests.ui.tour import write_notes
from ui.export.dialog import ExportDialog
from ui.export.print_dialog import PrintDialog
from ui.window import MainWindow

PAGES = ("compare", "matrix", "guarantees", "positions", "timeline", "notes", "library")


@pytest.mark.parametrize("name", PAGES)
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
    ready(dialog, qtbot)
    dialog.choose(tmp_path / "page.html")
    dialog.export()
    ready(dialog, qtbot)
    asked = ReportSettings(parts=(ReportPart(view=name, state=describes(page.report_state())),))
    assert (tmp_path / "page.html").read_bytes() == written(make_report(window.desk.library, asked), Format.HTML)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    printing = window.findChild(PrintDialog)
    assert printing is not None
    ready(printing, qtbot)
    assert printing.settings.parts == asked.parts
    assert printing.preview.view.page_count > 0
    printing.close()


def test_order_mode_and_filter_are_those_on_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    view = window.view
    assert view is not None
    view.set_order(Order.RIGHT)
    view.set_mode(Mode.CONTRAST)
    window.actions_["compare.differing"].action.trigger()
    assert view.sheet is not None
    assert 0 < len(view.sheet.rows) < len(view.sheet.all_rows)
    window.actions_["file.export"].action.trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    ready(dialog, qtbot)
    said = dialog.contents._said.text()
    assert "contrast" in said
    assert f"{len(view.sheet.rows)} of {len(view.sheet.all_rows)} rows" in said
    assert "as in the 20-point draft" in said
    dialog.close()


def test_several_views_are_put_together_and_ordered_by_keys(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    write_notes(window)
    window.put_up("positions")
    window.actions_["file.export"].action.trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert not dialog.contents.parts.isVisible()
    dialog.contents.views_button.chosen.emit(True)
    parts = dialog.contents.parts
    assert parts.isVisible()
    parts.add_button.choices.aboutToShow.emit()
    named = {action.text(): action for action in parts.add_button.choices.actions()}
    named["Timeline"].trigger()
    assert [part.view for part in dialog.settings.parts] == ["positions", "timeline"]
    qtbot.keyClick(parts.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [part.view for part in dialog.settings.parts] == ["timeline", "positions"]
    named["All views"].trigger()
    views = [part.view for part in dialog.settings.parts]
    assert views[:2] == ["timeline", "positions"]
    assert sorted(views) == sorted(PAGES)
    ready(dialog, qtbot)
    asked = dialog.settings
    dialog.choose(tmp_path / "all.html")
    dialog.export()
    ready(dialog, qtbot)
    content = (tmp_path / "all.html").read_bytes()
    assert content == written(make_report(window.desk.library, asked), Format.HTML)
    for _ in range(len(views)):
        qtbot.keyClick(parts.list, Qt.Key.Key_Delete)
    assert len(dialog.settings.parts) == 1, "one stays"
    ready(dialog, qtbot)
    dialog.close()
