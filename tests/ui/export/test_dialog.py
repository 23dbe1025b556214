"""What is exported is what was asked for, in every format, the same bytes as the command line writes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.notes import Note
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.formats import Format, written
from peaceplans.report.labels.language import LabelLanguage
from peaceplans.report.page_setup import PageSetup, Paper, Turn
from peaceplans.report.report import Report
from peaceplans.report.whole.make import make_report
from peaceplans.report.whole.settings import ReportPart, ReportSettings
from tests.ui.export.conftest import STATE, ReportingPage
from tests.ui.export.waiting import chosen, exporting, ready
from ui.desk import Message, Weight
from ui.export.dialog import ExportDialog, export_page
from ui.export.formats import OFFERED
from ui.settings import Settings

SHOWN = ReportPart(view="compare", state=STATE)


def tick(dialog: ExportDialog, number: int, qtbot: QtBot) -> None:
    dialog.contents.notes.list.setCurrentRow(number)
    qtbot.keyClick(dialog.contents.notes.list, Qt.Key.Key_Space)


def exported(dialog: ExportDialog, path: Path, qtbot: QtBot) -> bytes:
    dialog.choose(path)
    dialog.export_button.click()
    ready(dialog, qtbot)
    assert dialog.outcome.text == f"Written: {dialog.path}"
    return dialog.path.read_bytes()


def wanted(page: ReportingPage, settings: ReportSettings) -> bytes:
    return written(make_report(page.desk.library, settings), settings.form, settings.page)


@pytest.mark.parametrize("form", OFFERED)
def test_the_file_has_the_bytes_of_the_command_line(
    form: Format, page: ReportingPage, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = exporting(page, qtbot)
    chosen(dialog, form, qtbot)
    content = exported(dialog, tmp_path / "report", qtbot)
    assert dialog.path == tmp_path / f"report.{form.suffix}"
    assert content == wanted(page, ReportSettings(parts=(SHOWN,), form=form, page=dialog.form.page))
    assert [path for path in tmp_path.iterdir() if path.name.startswith("report")] == [dialog.path]
    dialog.close()


def test_all_that_is_chosen_is_in_the_report(page: ReportingPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    chosen(dialog, Format.PDF, qtbot)
    dialog.form.paper_button.chosen.emit(Paper.LETTER)
    dialog.form.turn_button.chosen.emit(Turn.PORTRAIT)
    dialog.form.style_button.chosen.emit(CitationStyle.OSCOLA)
    dialog.form.language_button.chosen.emit(LabelLanguage.UK)
    dialog.contents.boxes["tables"].click()
    dialog.contents.notes.none_button.click()
    qtbot.keyClicks(dialog.heading.title_edit, "A figure  and its past")
    qtbot.keyClicks(dialog.heading.author_edit, "N. Melnyk")
    qtbot.keyClicks(dialog.heading.date_edit, "2026-03")
    ready(dialog, qtbot)
    asked = ReportSettings(
        parts=(replace(SHOWN, notes=frozenset()),),
        title="A figure and its past",
        author="N. Melnyk",
        date="2026-03",
        form=Format.PDF,
        page=PageSetup(Paper.LETTER, Turn.PORTRAIT),
        style=CitationStyle.OSCOLA,
        language=LabelLanguage.UK,
        tables=False,
    )
    assert dialog.settings == asked
    assert exported(dialog, tmp_path / "x.pdf", qtbot) == wanted(page, asked)
    dialog.close()


def test_rows_and_texts_are_those_on_the_screen_or_as_chosen(page: ReportingPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    assert "status: amended; 4 of 9 rows" in dialog.contents._said.text()
    dialog.contents.rows_button.chosen.emit(True)
    ready(dialog, qtbot)
    assert "Filter: none, all rows" in dialog.contents._said.text()
    redline = next(one for one, name, _ in dialog.contents.mode_button._listed if name == "Redline")
    dialog.contents.mode_button.chosen.emit(redline)
    ready(dialog, qtbot)
    assert dialog.made is not None
    assert dialog.made.redline
    dialog.contents.mode_button.chosen.emit(None)
    dialog.contents.rows_button.chosen.emit(False)
    ready(dialog, qtbot)
    assert dialog.settings.parts == (SHOWN,)
    dialog.close()


def test_only_notes_that_are_ticked_go_in_and_that_is_remembered(
    page: ReportingPage, notes: tuple[Note, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = exporting(page, qtbot)
    assert dialog.settings.parts[0].notes is None
    assert dialog.contents.notes.list.item(2).text() == "<b>& nothing</b>"
    tick(dialog, 1, qtbot)
    ready(dialog, qtbot)
    assert dialog.settings.parts[0].notes == {notes[0].id, notes[2].id}
    told = exported(dialog, tmp_path / "x.html", qtbot).decode()
    assert "Why the figure matters" in told
    assert "Спросить" not in told
    dialog.close()
    again = exporting(page, qtbot)
    assert again.settings.parts[0].notes == {notes[0].id, notes[2].id}
    again.contents.notes.none_button.click()
    ready(again, qtbot)
    assert again.settings.parts[0].notes == frozenset()
    exported(again, tmp_path / "y.html", qtbot)
    again.close()
    last = exporting(page, qtbot)
    assert last.settings.parts[0].notes == frozenset()
    last.contents.notes.all_button.click()
    assert last.settings.parts[0].notes is None
    last.close()


def test_choices_are_remembered_title_and_date_are_not(page: ReportingPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    chosen(dialog, Format.DOCX, qtbot)
    dialog.form.paper_button.chosen.emit(Paper.LETTER)
    dialog.form.turn_button.chosen.emit(Turn.LANDSCAPE)
    dialog.form.style_button.chosen.emit(CitationStyle.APA)
    dialog.form.language_button.chosen.emit(LabelLanguage.RU)
    dialog.contents.boxes["sources"].click()
    dialog.contents.boxes["charts"].click()
    dialog.contents.rows_button.chosen.emit(True)
    dialog.heading.take("A title", "N. Melnyk", "2026")
    ready(dialog, qtbot)
    before = dialog.settings
    exported(dialog, tmp_path / "mine.docx", qtbot)
    dialog.close()
    again = exporting(page, qtbot)
    assert again.settings == replace(before, title="", date="")
    assert again.path.parent == tmp_path
    assert again.path.name.endswith(".docx")
    assert again.path.name != "mine.docx"
    again.close()


def test_what_is_no_date_is_told_and_not_used(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    qtbot.keyClicks(dialog.heading.date_edit, "May")
    assert dialog.heading.hint.isVisible()
    assert dialog.settings.date == ""
    dialog.heading.today_button.click()
    assert not dialog.heading.hint.isVisible()
    assert len(dialog.settings.date) == len("2026-01-31")
    dialog.close()


def test_a_folder_that_is_gone_is_not_proposed(
    page: ReportingPage, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    settings.keep_export_choice("folder", str(tmp_path / "gone"))
    dialog = exporting(page, qtbot)
    assert dialog.path.parent.is_dir()
    dialog.close()


def test_a_file_that_is_there_is_named_before_it_is_replaced(page: ReportingPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    (tmp_path / "x.html").touch()
    dialog.choose(tmp_path / "x.html")
    assert "it will be replaced" in dialog.file.folder_label.text()
    assert dialog.export_button.text() == "R&eplace"
    edit = dialog.file.name_edit
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert not dialog.export_button.isEnabled()
    qtbot.keyClicks(edit, "../x")
    assert "no /" in dialog.file.folder_label.text()
    assert not dialog.export_button.isEnabled()
    dialog.close()


def test_the_place_can_be_chosen_in_the_systems_dialog(
    page: ReportingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "mine.txt"), ""))
    dialog = exporting(page, qtbot)
    dialog.file.folder_button.click()
    assert dialog.path == tmp_path / "mine.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    dialog.file.folder_button.click()
    assert dialog.path == tmp_path / "mine.html"
    chosen(dialog, Format.CSL, qtbot)
    assert dialog.path == tmp_path / "mine.csl.json"
    chosen(dialog, Format.JSON, qtbot)
    assert dialog.path == tmp_path / "mine.json"
    dialog.close()


def test_a_view_without_a_table_is_not_offered_as_csv(
    page: ReportingPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def without_table(library: Library, settings: ReportSettings) -> Report:
        whole = make_report(library, settings)
        return Report(lambda: whole.document, whole.json)

    monkeypatch.setattr("peaceplans.report.whole.make.make_report", without_table)
    dialog = exporting(page, qtbot)
    offered = {action.text(): action.isEnabled() for action in dialog.form.form_button.choices.actions()}
    assert offered["CSV, a table for programs: this has no table"] is False
    assert offered["JSON, data for programs"] is True
    chosen(dialog, Format.CSV, qtbot)
    assert "this has no table; choose another format" in dialog.outcome.text
    dialog.close()


def test_where_nothing_is_shown_nothing_is_exported(page: ReportingPage, qtbot: QtBot) -> None:
    told: list[Message] = []
    page.desk.told.connect(told.append)
    page.empty = True
    assert export_page(page) is None
    assert [(message.text, message.weight) for message in told] == [
        ("There is nothing to export on this page.", Weight.NOTICE)
    ]


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
def test_a_name_that_can_be_no_file_is_only_told(name: str, page: ReportingPage, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    dialog.file.name_edit.setText(name)
    dialog.file.name_edit.textEdited.emit(name)
    assert dialog.export_button.text() != "R&eplace"
    dialog.close()


def test_all_is_done_by_keys(page: ReportingPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    assert dialog.form.form_button.hasFocus()
    reached = {dialog.focusWidget()}
    for _ in range(60):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.add(dialog.focusWidget())
    offered = [one for one in dialog.controls() if one.isVisible() and one.isEnabled()]
    missed = {one for one in (*offered, dialog.export_button, dialog.close_button) if one not in reached}
    assert {one.accessibleName() or one.objectName() for one in missed} == set()
    dialog.choose(tmp_path / "keys.html")
    dialog.file.name_edit.setFocus()
    qtbot.keyClick(dialog.file.name_edit, Qt.Key.Key_Return)
    ready(dialog, qtbot)
    assert (tmp_path / "keys.html").is_file()
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
