"""A window that somebody types into until it is killed: ``type_and_die.py LIBRARY RECORD SEED``.

Each letter is written down with the time, and the record is on the disk, before the window gets the key.
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from peaceplans.library import Library
from tests.end_to_end.hands import press, settle, write
from ui.app import make_application
from ui.settings import Settings
from ui.window import MainWindow

_LETTERS = "abcdefghij klmnop qrstuv wxyz 0123456789 [*#-"


def main(library_path: str, record_path: str, seed: int) -> None:
    """Type until the end."""
    application = make_application()
    chance = random.Random(seed)
    library = Library.open(library_path)
    window = MainWindow(library, Settings(), "ru-27", "ua-us-20")
    window.show()
    window.activateWindow()
    settle()
    press(window, "Home")
    press(window, "Ctrl+M")
    write(window, "Typed until the end")
    press(window, "Tab")
    press(window, "Tab")
    record = os.open(Path(record_path), os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def type_one() -> None:
        letter = chance.choice(_LETTERS)
        os.write(record, f"{time.time():.6f} {letter}\n".encode())
        os.fsync(record)
        write(window, letter)
        typing.start(chance.randrange(15, 120))

    typing = QTimer(singleShot=True)
    typing.timeout.connect(type_one)
    typing.start(0)
    application.exec()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
