"""A process that shows one page of the window for the first time, and prints milliseconds as JSON.

Arguments: name of the page, path of a library of the bundled catalogue, and when it is asked for: ``cold``, before
anything of it was read; ``second``, a second after the window was shown; ``made``, when all pages have been made.
"""

from __future__ import annotations

import gc
import json
import sys
import time

from PySide6.QtWidgets import QApplication

from peaceplans.library import Library
from ui.app import make_application
from ui.settings import Settings
from ui.shell.warming import Warming
from ui.window import MainWindow


def first_shown(name: str, path: str, when: str) -> float:
    """From asking for the page to its first picture, and with it what the page does of itself until it has settled."""
    gc.disable()  # as main.py and ui/app.py do it: what is there when the window is shown is not looked through again
    application = make_application()
    window = MainWindow(Library.open(path), Settings(), "ru-27", "ua-us-20")
    window.resize(1440, 900)
    window.show()
    _settle(application)
    gc.freeze()
    gc.enable()
    warming = Warming(window)
    if when == "second":
        warming.begin()
        until = time.perf_counter() + 1
        while time.perf_counter() < until:
            application.processEvents()
            time.sleep(0.001)
    while when == "made" and warming.step():
        _settle(application)
    start = time.perf_counter()
    window.ways.show_page(name)
    application.processEvents()
    taken = (time.perf_counter() - start) * 1000
    window.close()
    return taken


def _settle(application: QApplication) -> None:
    for _ in range(10):
        application.processEvents()


if __name__ == "__main__":
    print(json.dumps(first_shown(*sys.argv[1:4])))
