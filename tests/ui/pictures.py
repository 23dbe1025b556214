"""Pictures of every page and dialog: ``python -m tests.ui.pictures FOLDER [SCENE...]``.

Light and dark, three sizes, two text sizes, and once in a language whose texts are a third longer.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from tests.ui.pseudo import PseudoTranslator
from tests.ui.scenes import SIZES, TEXTS, close_what_is_open, make_library, scenes, window_on
from ui.app import make_application
from ui.window import MainWindow


def picture(window: MainWindow, shown: QWidget) -> QPixmap:
    """The window, with what is open over it where it stands."""
    whole = window.grab()
    if shown is window:
        return whole
    over = shown.grab()
    corner = shown.mapToGlobal(shown.rect().topLeft()) - window.mapToGlobal(window.rect().topLeft())
    wide, high = max(whole.width(), over.width()), max(whole.height(), over.height())
    made = QPixmap(wide, high)
    made.fill("#808080")
    painter = QPainter(made)
    painter.drawPixmap(0, 0, whole)
    painter.fillRect(whole.rect(), "#60000000")
    painter.drawPixmap(
        max(0, min(corner.x(), wide - over.width())), max(0, min(corner.y(), high - over.height())), over
    )
    painter.end()
    return made


def main(folder: Path, wanted: list[str]) -> None:
    """Make them all, or those of some scenes."""
    application = make_application()
    folder.mkdir(parents=True, exist_ok=True)
    looks = [(size, text, dark, False) for size in SIZES for text in TEXTS for dark in (False, True)]
    looks.append(((1280, 720), 100, False, True))
    with TemporaryDirectory() as own, make_library(Path(own) / "library.sqlite") as library:
        for size, text, dark, longer in looks:
            translator = PseudoTranslator()
            if longer:
                QCoreApplication.installTranslator(translator)
            name = f"{size[0]}x{size[1]} {text} {'dark' if dark else 'pseudo' if longer else 'light'}"
            if not wanted or "first start" in wanted:
                with window_on(library, size, text, dark=dark, seen=False) as window:
                    picture(window, window).save(str(folder / f"first start {name}.png"))
            with window_on(library, size, text, dark=dark) as window:
                for scene in scenes():
                    if not wanted or scene.name in wanted:
                        picture(window, scene.show(window)).save(str(folder / f"{scene.name} {name}.png"))
                        close_what_is_open(window)
            QCoreApplication.removeTranslator(translator)
            print(name, flush=True)
    application.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
