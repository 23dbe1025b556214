"""Opens the real window on a library and prints what its widgets say as JSON: ``read_window.py LIBRARY LEFT RIGHT``."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from peaceplans.library import Library
from ui.app import make_application
from ui.settings import Settings
from ui.window import MainWindow

application = make_application()
library = Library.open(sys.argv[1])
window = MainWindow(library, Settings(), sys.argv[2], sys.argv[3])
window.show()


def read() -> None:
    """What a person would read in the window."""
    view = window.view
    assert view is not None
    assert view.sheet is not None
    told = {
        "platform": QGuiApplication.platformName(),
        "title": window.windowTitle(),
        "banner": view.banner_text(),
        "rows": view.row_count(),
        "texts": {entry.row.id: view.row_texts(entry.row.id) for entry in view.sheet.rows},
    }
    print(json.dumps(told))
    window.close()


QTimer.singleShot(300, read)
status = application.exec()
library.close()
sys.exit(status)
