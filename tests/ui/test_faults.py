from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.shell.fault_report import FaultReport, connect_faults
from ui.shell.faults import Faults
from ui.shell.log import LOG_NAME, LogFile, described, without_quotations
from ui.window import MainWindow

ROOT = Path(__file__).parents[2]
SECRET = "what the minister told me"


@pytest.fixture
def faults(tmp_path: Path, qapp: object) -> Iterator[Faults]:
    made = Faults(tmp_path / "log")
    made.begin()
    yield made
    made.end()


def written(faults: Faults) -> str:
    return (faults.folder / LOG_NAME).read_text(encoding="utf-8")


def fail() -> None:
    note = SECRET
    raise ValueError(f"cannot read {note!r}")


def test_an_exception_in_a_slot_is_logged_and_told_once(
    window: MainWindow, faults: Faults, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    connect_faults(window, faults)
    for _ in range(3):
        with qtbot.waitSignal(faults.happened, raising=False, timeout=200):
            QTimer.singleShot(0, fail)
    message = window.messages.message
    assert message
    assert message.text == "Something went wrong; your work is saved."
    window.messages.close_message()
    assert window.messages.message is None
    assert written(faults).count("builtins.ValueError") == 3
    assert message.remedy
    message.remedy[1]()
    report = window.findChild(FaultReport)
    assert report
    assert "test_faults.py" in report.text.toPlainText()
    assert SECRET not in report.text.toPlainText()
    qtbot.mouseClick(report.copying, Qt.MouseButton.LeftButton)
    assert "ValueError" in QGuiApplication.clipboard().text()


def test_an_exception_in_a_thread_is_logged(faults: Faults, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    with qtbot.waitSignal(faults.happened):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert "in fail" in written(faults)


def test_the_log_has_no_text_of_notes(window: MainWindow, faults: Faults, capsys: pytest.CaptureFixture[str]) -> None:
    notes = window.desk.library.notes
    window.desk.do(lambda: notes.create(text=SECRET, title=SECRET, tags=("secret-tag",)))
    try:
        try:
            fail()
        except ValueError as error:
            raise OSError(2, SECRET, SECRET) from error
    except OSError as error:
        faults.tell(type(error), error, error.__traceback__)
    qWarning(f'QTextDocument: cannot load "{SECRET}"')
    text = written(faults)
    assert "FileNotFoundError: error 2 of the system" in text
    assert "ValueError" in text
    assert "minister" not in text
    assert "secret-tag" not in text


def test_hooks_and_marks_are_gone_after_a_proper_end(tmp_path: Path, qapp: object) -> None:
    before, before_in_threads = sys.excepthook, threading.excepthook
    made = Faults(tmp_path)
    made.begin()
    assert list(tmp_path.glob("run-*.lock"))
    made.end()
    assert (sys.excepthook, threading.excepthook) == (before, before_in_threads)
    assert [path.name for path in tmp_path.iterdir()] == [LOG_NAME]
    again = Faults(tmp_path)
    again.begin()
    assert again.earlier == ""
    again.end()


PROGRAM = """
import sys, os, signal, faulthandler
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.shell.faults import Faults
application = QCoreApplication([])
faults = Faults(Path(sys.argv[1]))
faults.begin()
print("begun", flush=True)
if sys.argv[2] == "segfault":
    os.kill(os.getpid(), signal.SIGSEGV)
sys.stdin.readline()
"""


def started(folder: Path, how: str) -> subprocess.Popen[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder), how],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "begun\n"
    return process


def test_a_killed_run_leaves_a_mark_and_is_told_at_the_next_start(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "log"
    with started(folder, "wait") as process:
        beside = Faults(folder)
        beside.begin()
        assert beside.earlier == ""  # it is alive
        beside.end()
        process.send_signal(signal.SIGKILL)
    found = Faults(folder)
    found.begin()
    assert "The process ended without a word." in found.earlier
    connect_faults(window, found)
    found.end()
    message = window.messages.message
    assert message
    assert "did not end properly" in message.text
    qtbot.mouseClick(window.messages.remedy, Qt.MouseButton.LeftButton)
    report = window.findChild(FaultReport)
    assert report
    assert "The end of the log:" in report.text.toPlainText()
    once_more = Faults(folder)
    once_more.begin()
    assert once_more.earlier == ""
    once_more.end()


def test_where_a_crash_happened_is_in_the_report(tmp_path: Path, qapp: object) -> None:
    with started(tmp_path, "segfault") as process:
        process.wait()
    found = Faults(tmp_path)
    found.begin()
    found.end()
    assert "Segmentation fault" in found.earlier
    assert 'File "<string>", line 11' in found.earlier


def test_a_long_log_is_put_aside(tmp_path: Path) -> None:
    handler = LogFile(tmp_path / "a.log", most_bytes=500)
    logger = logging.getLogger("test of a long log")
    logger.propagate = False
    logger.addHandler(handler)
    for number in range(100):
        logger.warning("line %s", number)
    handler.close()
    logger.removeHandler(handler)
    sizes = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert set(sizes) == {"a.log", "a.1.log"}
    assert max(sizes.values()) < 700


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    made = Faults(tmp_path / "file" / "log")
    made.begin()
    assert made.earlier == ""
    made.end()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (AttributeError("'NoneType' object has no attribute 'row'"), "AttributeError: 'NoneType' object"),
        (RuntimeError("Internal C++ object (X) already deleted."), "RuntimeError: Internal C++ object"),
        (RuntimeError(SECRET), "RuntimeError"),
        (KeyError(SECRET), "KeyError"),
    ],
)
def test_of_an_exception_only_what_names_parts_of_the_program_is_kept(error: Exception, said: str) -> None:
    text = described(type(error), error, None)
    assert said in text
    assert SECRET not in text


def test_words_of_qt_lose_quotations_and_paths() -> None:
    assert (
        without_quotations('cannot load "a b" from /home/me/x and \u201cc\u201d')
        == "cannot load \u2026 from \u2026 and \u2026"
    )
