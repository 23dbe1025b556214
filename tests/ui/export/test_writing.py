"""A file is written whole or not at all, with one clear message, and everything that takes long can be stopped."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from peaceplans.report import files
from peaceplans.report.formats import Format
from tests.ui.export.conftest import ReportingPage
from tests.ui.export.waiting import exporting, ready
from ui.export import dialog as dialog_module
from ui.export import making
from ui.export.dialog import export_page


class Gate:
    """Holds what goes through it until it is opened; counts what went through."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.passed = 0
        self.came = 0

    def go(self) -> None:
        self.came += 1
        self.open.wait(20)
        self.passed += 1


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open.set()


@pytest.fixture
def slow_writing(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> Gate:
    def slow(content: bytes, path: Path, *, wanted: Callable[[], bool]) -> bool:
        gate.go()
        return files.put_bytes(content, path, wanted=wanted)

    monkeypatch.setattr(dialog_module, "put_bytes", slow)
    return gate


@pytest.fixture
def slow_making(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> Gate:
    own = making.written

    def slow(report: object, form: Format, page: object = None) -> bytes:
        gate.go()
        return own(report, form, page)  # type: ignore[arg-type]

    monkeypatch.setattr(making, "written", slow)
    return gate


def full(_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def open_elsewhere(*_: object) -> None:
    error = PermissionError(errno.EACCES, "The process cannot access the file because it is being used")
    error.winerror = 32  # type: ignore[attr-defined]
    raise error


def read_only(**_: object) -> None:
    raise OSError(errno.EROFS, "Read-only file system")


@pytest.mark.parametrize(
    ("where", "name", "fault", "told"),
    [
        (os, "fsync", full, "the disk is full; nothing was written; free some space and try again"),
        (files.tempfile, "mkstemp", read_only, "this disk can only be read; name another place"),
        (
            os,
            "replace",
            open_elsewhere,
            "it is open in another program; nothing was written; close it there and try again",
        ),
    ],
)
def test_faults_are_told_in_one_line_and_the_old_file_stays(
    where: object, name: str, fault: object, told: str,
    page: ReportingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
) -> None:  # fmt: skip
    dialog = exporting(page, qtbot)
    path = tmp_path / "x.html"
    path.write_text("old", encoding="utf-8")
    dialog.choose(path)
    before = set(tmp_path.iterdir())
    with monkeypatch.context() as patched:
        patched.setattr(where, name, fault)
        dialog.export()
        ready(dialog, qtbot)
    assert told in dialog.outcome.text
    assert "\n" not in dialog.outcome.text
    assert path.read_text(encoding="utf-8") == "old"
    assert set(tmp_path.iterdir()) == before
    dialog.export()
    ready(dialog, qtbot)
    assert dialog.outcome.text == f"Written: {path}"
    dialog.close()


def test_a_folder_that_is_not_there_is_told(page: ReportingPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = exporting(page, qtbot)
    dialog.choose(tmp_path / "gone" / "x.html")
    dialog.export()
    ready(dialog, qtbot)
    assert "its folder does not exist; make the folder first, or name another place" in dialog.outcome.text
    dialog.close()


def test_what_is_written_can_be_opened_and_shown(
    page: ReportingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda address: bool(asked.append(address)) or len(asked) < 3)
    dialog = exporting(page, qtbot)
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


def test_long_writing_is_told_and_can_be_stopped(
    page: ReportingPage, tmp_path: Path, slow_writing: Gate, qtbot: QtBot
) -> None:
    dialog = exporting(page, qtbot)
    path = tmp_path / "x.html"
    path.write_text("old", encoding="utf-8")
    dialog.choose(path)
    dialog.export()
    qtbot.waitUntil(dialog.stop_button.isVisible)
    assert dialog.outcome.text == "Writing\u2026"
    assert dialog.outcome.bar.isVisible()
    assert not dialog.export_button.isEnabled()
    dialog.stop_button.click()
    assert dialog.outcome.text == "Stopped; nothing was written."
    slow_writing.open.set()
    qtbot.waitUntil(lambda: slow_writing.passed == 1)
    dialog.export()
    ready(dialog, qtbot)
    assert dialog.outcome.text == f"Written: {path}"
    dialog.close()


def test_stopped_writing_leaves_the_old_file(
    page: ReportingPage, tmp_path: Path, slow_writing: Gate, qtbot: QtBot
) -> None:
    dialog = exporting(page, qtbot)
    path = tmp_path / "x.html"
    path.write_text("old", encoding="utf-8")
    dialog.choose(path)
    dialog.export()
    qtbot.waitUntil(lambda: slow_writing.came == 1)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    slow_writing.open.set()
    qtbot.waitUntil(lambda: slow_writing.passed == 1)
    assert path.read_text(encoding="utf-8") == "old"


def test_a_report_that_takes_long_is_told_and_can_be_stopped(
    page: ReportingPage, tmp_path: Path, slow_making: Gate, qtbot: QtBot
) -> None:
    dialog = export_page(page)
    assert dialog is not None
    qtbot.waitUntil(dialog.stop_button.isVisible)
    assert dialog.outcome.text == "Making the report\u2026"
    dialog.stop_button.click()
    assert not dialog.busy
    assert not dialog.stop_button.isVisible()
    assert dialog.outcome.text == "Stopped; nothing was written."
    slow_making.open.set()
    dialog.choose(tmp_path / "late.html")
    dialog.export()
    ready(dialog, qtbot)
    assert (tmp_path / "late.html").is_file()
    dialog.close()


def test_what_is_chosen_meanwhile_is_what_is_made(
    page: ReportingPage, tmp_path: Path, slow_making: Gate, qtbot: QtBot
) -> None:
    dialog = export_page(page)
    assert dialog is not None
    qtbot.waitUntil(lambda: slow_making.came == 1)
    for form in (Format.MD, Format.TEXT, Format.JSON):
        dialog.form.set_form(form)
    dialog.choose(tmp_path / "x.json")
    dialog.export_button.click()
    slow_making.open.set()
    ready(dialog, qtbot)
    assert slow_making.came == 2, "what waited and was no longer wanted was not begun"
    assert (tmp_path / "x.json").read_bytes().startswith(b"{")
    assert dialog.preview.source.toPlainText().startswith("{")
    dialog.close()


def test_a_bug_is_not_waited_for(page: ReportingPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    def broken(*_: object) -> bytes:
        raise LookupError

    monkeypatch.setattr(making, "written", broken)
    with qtbot.captureExceptions() as raised:
        dialog = export_page(page)
        assert dialog is not None
        qtbot.waitUntil(lambda: not dialog.busy)
    assert [kind for kind, *_ in raised] == [LookupError]
    assert dialog.outcome.text == "The report could not be made; what went wrong is in the log."
    assert not dialog.outcome.going_on
    dialog.close()
