"""Settings of reports are kept by name and in files, and bring back the same report."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.formats import Format, written
from peaceplans.report.whole.make import make_report
from peaceplans.report.whole.reading import read_settings, settings_text
from tests.ui.export.conftest import ReportingPage
from tests.ui.export.waiting import chosen, exporting, ready
from ui.export.dialog import ExportDialog
from ui.export.name_dialog import NameDialog


def offered(dialog: ExportDialog) -> dict[str, QAction]:
    menu = dialog.saved.button.choices
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.text()}


def named(dialog: ExportDialog, name: str, qtbot: QtBot) -> None:
    asking = [one for one in dialog.findChildren(NameDialog) if one.isVisible()]
    assert len(asking) == 1
    asking[0].field.selectAll()
    qtbot.keyClicks(asking[0].field, name)
    qtbot.keyClick(asking[0].field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in dialog.findChildren(NameDialog)))


def test_settings_are_kept_by_name_and_used_again(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    dialog.heading.take("Brief for Monday", "N. Melnyk", "2026-03-02")
    dialog.form.style_button.chosen.emit(CitationStyle.APA)
    dialog.contents.boxes["charts"].click()
    dialog.contents.notes.none_button.click()
    chosen(dialog, Format.MD, qtbot)
    asked = dialog.settings
    offered(dialog)["Save these settings as\u2026"].trigger()
    named(dialog, "Monday", qtbot)
    assert [one.name for one in page.desk.library.reports.all()] == ["Monday"]
    assert dialog.saved.button.text() == "Monday"
    dialog.close()
    again = exporting(page, qtbot)
    assert again.settings != asked
    offered(again)["Monday"].trigger()
    ready(again, qtbot)
    assert again.settings == asked
    assert again.made is not None
    assert again.made.content == written(make_report(page.desk.library, asked), Format.MD)
    assert again.heading.title_edit.text() == "Brief for Monday"
    assert again.preview.source.toPlainText().count("\n# Brief for Monday\n") == 1
    again.close()


def test_settings_are_replaced_renamed_deleted_and_brought_back(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    reports = page.desk.library.reports
    assert not offered(dialog)["Rename\u2026"].isEnabled()
    dialog.saved.save("One")
    dialog.heading.take("Another title", "", "")
    offered(dialog)["Save these settings as\u2026"].trigger()
    asking = dialog.findChild(NameDialog)
    assert asking is not None
    assert asking.field.text() == "One"
    assert asking.saving.text() == "Replace"
    named(dialog, "one", qtbot)
    [saved] = reports.all()
    assert json.loads(saved.settings)["title"] == "Another title"
    dialog.saved.save("Other")
    offered(dialog)["Rename\u2026"].trigger()
    asking = next(one for one in dialog.findChildren(NameDialog) if one.isVisible())
    asking.field.setText("ONE")
    assert not asking.saving.isEnabled()
    named(dialog, "Third", qtbot)
    assert {one.name for one in reports.all()} == {"One", "Third"}
    assert dialog.saved.button.text() == "Third"
    offered(dialog)["Delete"].trigger()
    assert {one.name for one in reports.all()} == {"One"}
    assert dialog.outcome.text == "Deleted: Third. Undo brings it back."
    assert dialog.saved.button.text() == "Saved settings"
    page.desk.undo.undo()
    assert {one.name for one in reports.all()} == {"One", "Third"}
    ready(dialog, qtbot)
    dialog.close()


def test_a_file_of_settings_makes_the_same_report(
    page: ReportingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "settings.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    dialog = exporting(page, qtbot)
    dialog.heading.take("From a file", "", "")
    chosen(dialog, Format.TEXT, qtbot)
    offered(dialog)["Settings to a file\u2026"].trigger()
    qtbot.waitUntil(lambda: dialog.outcome.text == f"Written: {path}")
    assert read_settings(path) == dialog.settings
    dialog.close()
    again = exporting(page, qtbot)
    offered(again)["Settings from a file\u2026"].trigger()
    qtbot.waitUntil(lambda: again.heading.title == "From a file")
    ready(again, qtbot)
    assert again.settings == read_settings(path)
    path.write_text('{"format": "something else"}', encoding="utf-8")
    offered(again)["Settings from a file\u2026"].trigger()
    qtbot.waitUntil(lambda: "this is no file with settings of a report" in again.outcome.text)
    again.close()


def test_views_of_settings_that_the_page_does_not_show_are_listed(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    asked = dialog.settings
    [part] = asked.parts
    other = replace(part, state={**part.state, "filter": {}}, notes=frozenset())
    page.desk.library.reports.save("Two", settings_text(replace(asked, parts=(part, other))))
    page.desk.library.reports.save("Other", settings_text(replace(asked, parts=(other,))))
    for name, parts in (("Two", (part, other)), ("Other", (other,))):
        offered(dialog)[name].trigger()
        ready(dialog, qtbot)
        assert dialog.settings.parts == parts
        assert dialog.contents.parts.isVisible()
    dialog.close()


def test_settings_that_are_not_understood_are_told(page: ReportingPage, qtbot: QtBot) -> None:
    page.desk.library.reports.save("Broken", '{"format": "peaceplans.report-settings/1", "parts": []}')
    dialog = exporting(page, qtbot)
    before = dialog.settings
    offered(dialog)["Broken"].trigger()
    assert dialog.outcome.text.startswith("Broken: ")
    assert dialog.settings == before
    dialog.close()
