"""A process that opens pages and notes, types and undoes, and prints medians and 99th percentiles as JSON.

What is measured is what a person waits for: from the key to the repaint done, and with it the longest thing that the
program does of itself before the next key (drafts, the preview), since a key pressed meanwhile would wait for that.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from peaceplans.library import Library
from ui.app import make_application
from ui.settings import Settings
from ui.window import MainWindow

OFTEN = 200
NOTES = 100
PAUSE = 0.02  # seconds from key to key
LONG = 20_000
TEXT = "The level of 800,000 holds only in peacetime, see [[ua-us-20:4]]. "


def measured(library_path: str) -> dict[str, float]:
    """Milliseconds by what was done: ``name`` for the median, ``name 99`` for the 99th percentile."""
    make_application()
    library = Library.open(library_path)
    points = [provision.ref for provision in library.plan("ua-us-20").provisions]
    for number in range(NOTES):  # five on each point, two of them with links
        text = TEXT * 5 if number % 5 < 2 else TEXT.replace("[[", "").replace("]]", "") * 5
        library.notes.create(title=f"Note {number}", text=text, anchors=(points[number % len(points)],), tags=("army",))
    found: dict[str, float] = {}

    def tell(name: str, times: list[float]) -> None:
        found[name] = statistics.median(times)
        found[f"{name} 99"] = sorted(times)[min(round(len(times) * 0.99), len(times)) - 1]

    window = _window(library)
    names = ("compare", "matrix", "guarantees", "positions", "timeline", "notes", "library", "start")
    for name in names:
        _done(window, partial(window.ways.show_page, name))
    tell("page", [_done(window, partial(window.ways.show_page, names[number % 8])) for number in range(OFTEN)])

    window.ways.show_page("notes")
    page = window.page
    notes = page.notes_shown()
    show_note = page.show_note  # type: ignore[attr-defined]
    tell("note", [_done(window, partial(show_note, notes[number % NOTES].id)) for number in range(OFTEN)])

    window.ways.compare("ru-27", "ua-us-20")
    assert window.view
    window.view.select_row("ru-27:w6~ua-us-20:4")
    window.view.workspace.set_panel_open(True)
    _settle()
    panel = window.view.details.notes
    for name, size in (("typing", 0), ("typing long", LONG)):
        panel.new_note()
        editor = panel.editor
        editor.text.setPlainText((TEXT * (size // len(TEXT) + 1))[:size])
        editor.text.setFocus()
        editor.text.moveCursor(editor.text.textCursor().MoveOperation.End)
        _settle()
        tell(name, [_typed(editor.text, TEXT[number % len(TEXT)]) for number in range(OFTEN)])
        panel.close_note()
        _settle()

    note = library.notes.all()[0]
    for number in range(OFTEN // 2):
        note = library.notes.get(note.id)
        window.desk.do(lambda: library.notes.revise(note, text=f"{TEXT}{number}"))  # noqa: B023
    window.view.table.setFocus()
    _settle()
    undo = window.desk.undo
    times = [_done(window, undo.undo) for _ in range(OFTEN // 2)]
    tell("undo", times + [_done(window, undo.redo) for _ in range(OFTEN // 2)])
    window.close()
    return found


def _window(library: Library) -> MainWindow:
    window = MainWindow(library, Settings(), "ru-27", "ua-us-20")
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    _settle()
    return window


def _done(window: QWidget, action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    QApplication.processEvents()  # what has changed is laid out and painted, and nothing else
    taken = time.perf_counter() - start
    return (taken + _rest(0.0)) * 1000


def _typed(field: QWidget, letter: str) -> float:
    code = Qt.Key.Key_Space if letter == " " else 0
    start = time.perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(field, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter))
    field.repaint()
    taken = time.perf_counter() - start
    return (taken + _rest(PAUSE)) * 1000


def _rest(pause: float) -> float:
    """Let the program do what it has to do meanwhile; the longest of it, in seconds."""
    until, longest = time.perf_counter() + pause, 0.0
    while True:
        start = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - start)
        if time.perf_counter() >= until:
            return longest
        time.sleep(0.001)


def _settle() -> None:
    for _ in range(8):
        QApplication.processEvents()


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1])))
