"""What is exported is what is shown, written whole or not at all."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from peaceplans.report import files
from peaceplans.report.blocks import Document, Paragraph
from peaceplans.report.html.page import html
from peaceplans.report.markdown.page import markdown
from tests.ui.export.conftest import NOTES, ReportingPage
from ui.desk import Message, Weight
from ui.export import dialog as dialog_module
from ui.export.dialog import ExportDialog, export_page
from ui.export.file_format import FileFormat
from ui.settings import Settings


def opened(page: ReportingPage, qtbot: QtBot) -> ExportDialog:
    found = export_page(page)
    assert found is not None
    ready(found, qtbot)
    return found


def ready(dialog: ExportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.busy and not dialog.preview.filling.busy and not dialog._soon.isActive())


def tick(dialog: ExportDialog, number: int, qtbot: QtBot) -> None:
    dialog.contents.list.setCurrentRow(number)
    qtbot.keyClick(dialog.contents.list, Qt.Key.Key_Space)


def chosen(dialog: ExportDialog, which: FileFormat, qtbot: QtBot) -> None:
    dialog.formats[which].click()
    ready(dialog, qtbot)


@pytest.mark.parametrize("which", FileFormat)
def test_the_file_is_the_report_of_the_page(
    which: FileFormat, page: ReportingPage, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(page, qtbot)
    chosen(dialog, which, qtbot)
    dialog.choose(tmp_path / "report")
    dialog.export_button.click()
    ready(dialog, qtbot)
    render = html if which is FileFormat.HTML else markdown
    told = page.report(None)
    assert told is not None
    assert (tmp_path / f"report.{which}").read_text(encoding="utf-8") == render(told)
    assert [path.name for path in tmp_path.iterdir() if path.suffix == f".{which}"] == [f"report.{which}"]
    dialog.close()


def test_the_preview_shows_the_whole_file(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    shown = " ".join(dialog.preview.page.toPlainText().split())
    told = page.report(None)
    assert told is not None
    assert told.title in shown
    assert shown.endswith("Note: <b>& nothing</b>")
    for row in (block for block in told.blocks if hasattr(block, "spoken")):
        assert row.title in shown  # type: ignore[union-attr]
        for side in (row.left, row.right):  # type: ignore[union-attr]
            for cell in side.cells:
                assert " ".join(cell.title.split()) in shown
    chosen(dialog, FileFormat.MARKDOWN, qtbot)
    assert dialog.preview.source.toPlainText().rstrip("\n") == markdown(told).rstrip("\n")
    dialog.close()


def test_only_notes_that_are_ticked_go_in_and_that_is_remembered(
    page: ReportingPage, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(page, qtbot)
    assert dialog.contents.notes == {note.id for note in NOTES}
    assert dialog.contents.list.item(2).text() == "<b>& nothing</b>"
    tick(dialog, 1, qtbot)
    ready(dialog, qtbot)
    dialog.choose(tmp_path / "x.html")
    dialog.export()
    ready(dialog, qtbot)
    told = (tmp_path / "x.html").read_text(encoding="utf-8")
    assert "Note: Why the figure matters" in told
    assert "Спросить" not in told
    dialog.close()
    again = opened(page, qtbot)
    assert again.contents.notes == {NOTES[0].id, NOTES[2].id}
    again.contents.none_button.click()
    ready(again, qtbot)
    assert page.asked[-1] == frozenset()
    again.export()
    ready(again, qtbot)
    again.close()
    last = opened(page, qtbot)
    assert last.contents.notes == frozenset()
    last.contents.all_button.click()
    assert last.contents.notes == {note.id for note in NOTES}
    last.close()


def test_folder_and_format_are_remembered(page: ReportingPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    chosen(dialog, FileFormat.MARKDOWN, qtbot)
    dialog.choose(tmp_path / "mine.md")
    dialog.export()
    ready(dialog, qtbot)
    dialog.close()
    again = opened(page, qtbot)
    assert again.format is FileFormat.MARKDOWN
    assert again.path.parent == tmp_path
    assert again.path.name.endswith(".md")
    assert again.path.name != "mine.md"
    again.close()


def test_a_folder_that_is_gone_is_not_proposed(
    page: ReportingPage, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    settings.keep_export_choice("folder", str(tmp_path / "gone"))
    dialog = opened(page, qtbot)
    assert dialog.path.parent.is_dir()
    dialog.close()


def test_faults_are_told_in_one_line_and_work_goes_on(
    page: ReportingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = opened(page, qtbot)
    dialog.choose(tmp_path / "gone" / "x.html")
    dialog.export()
    ready(dialog, qtbot)
    assert "its folder does not exist; make the folder first, or name another place" in dialog.outcome.text
    dialog.choose(tmp_path / "x.html")
    (tmp_path / "x.html").write_text("old", encoding="utf-8")

    def full(_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    dialog.export()
    ready(dialog, qtbot)
    assert dialog.outcome.text.endswith("the disk is full; nothing was written; free some space and try again")
    assert (tmp_path / "x.html").read_text(encoding="utf-8") == "old"
    monkeypatch.undo()

    def refuse(**_: object) -> None:
        raise PermissionError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(files.tempfile, "mkstemp", refuse)
    dialog.export()
    ready(dialog, qtbot)
    assert "this disk can only be read; name another place" in dialog.outcome.text
    monkeypatch.undo()
    dialog.export()
    ready(dialog, qtbot)
    assert dialog.outcome.text == f"Written: {tmp_path / 'x.html'}"
    dialog.close()


def test_what_is_written_can_be_opened_and_shown(
    page: ReportingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda address: bool(asked.append(address)) or len(asked) < 3)
    dialog = opened(page, qtbot)
    dialog.choose(tmp_path / "a report.html")
    assert not dialog.outcome.open_button.isVisible()
    dialog.export()
    ready(dialog, qtbot)
    assert dialog.outcome.open_button.hasFocus()
    dialog.outcome.open_button.click()
    dialog.outcome.folder_button.click()
    assert [Path(address.toLocalFile()) for address in asked] == [tmp_path / "a report.html", tmp_path]
    dialog.outcome.open_button.click()
    assert dialog.outcome.text == f"Nothing is set up here to open {tmp_path / 'a report.html'}."
    dialog.close()


def test_a_file_that_is_there_is_named_before_it_is_replaced(page: ReportingPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    (tmp_path / "x.html").touch()
    dialog.choose(tmp_path / "x.html")
    assert "it will be replaced" in dialog.folder_label.text()
    assert dialog.export_button.text() == "R&eplace"
    dialog.name_edit.selectAll()
    qtbot.keyClick(dialog.name_edit, Qt.Key.Key_Delete)
    assert not dialog.export_button.isEnabled()
    qtbot.keyClicks(dialog.name_edit, "../x")
    assert "no /" in dialog.folder_label.text()
    assert not dialog.export_button.isEnabled()
    dialog.close()


def test_long_writing_is_told_and_can_be_stopped(
    page: ReportingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    ended = threading.Event()

    def slow(content: bytes, path: Path, *, wanted: Callable[[], bool]) -> bool:
        go_on.wait(20)
        written = files.put_bytes(content, path, wanted=wanted)
        ended.set()
        return written

    monkeypatch.setattr(dialog_module, "put_bytes", slow)
    dialog = opened(page, qtbot)
    dialog.choose(tmp_path / "x.html")
    dialog.export()
    qtbot.waitUntil(dialog.stop_button.isVisible)
    assert dialog.outcome.text == "Writing\u2026"
    assert not dialog.export_button.isEnabled()
    dialog.stop_button.click()
    assert dialog.outcome.text == "Stopped; nothing was written."
    go_on.set()
    qtbot.waitUntil(ended.is_set)
    assert not (tmp_path / "x.html").exists()
    dialog.close()


def test_closing_while_it_is_written_writes_nothing(
    page: ReportingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    go_on, ended = threading.Event(), threading.Event()

    def slow(content: bytes, path: Path, *, wanted: Callable[[], bool]) -> bool:
        go_on.wait(20)
        written = files.put_bytes(content, path, wanted=wanted)
        ended.set()
        return written

    monkeypatch.setattr(dialog_module, "put_bytes", slow)
    dialog = opened(page, qtbot)
    dialog.choose(tmp_path / "x.html")
    dialog.export()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    go_on.set()
    qtbot.waitUntil(ended.is_set)
    assert not (tmp_path / "x.html").exists()


def test_where_nothing_is_shown_nothing_is_exported(page: ReportingPage, qtbot: QtBot) -> None:
    told: list[Message] = []
    page.desk.told.connect(told.append)
    page.document = None
    assert export_page(page) is None
    assert [(message.text, message.weight) for message in told] == [
        ("There is nothing to export on this page.", Weight.NOTICE)
    ]


def test_the_place_can_be_chosen_in_the_systems_dialog(
    page: ReportingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "mine.txt"), ""))
    dialog = opened(page, qtbot)
    dialog.folder_button.click()
    assert dialog.path == tmp_path / "mine.txt.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    dialog.folder_button.click()
    assert dialog.path == tmp_path / "mine.txt.html"
    dialog.close()


def test_the_active_filter_is_named(page: ReportingPage, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    assert "Filter: none, all rows" in dialog.contents._said.text()
    page.document = Document(title="A", subtitle="", blocks=(Paragraph("x"),))
    dialog.make_report()
    assert dialog.contents._said.text().endswith("all rows")
    ready(dialog, qtbot)
    dialog.close()


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
def test_a_name_that_can_be_no_file_is_only_told(name: str, page: ReportingPage, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    dialog.name_edit.setText(name)
    dialog.name_edit.textEdited.emit(name)
    assert dialog.export_button.text() != "R&eplace"
    dialog.close()
