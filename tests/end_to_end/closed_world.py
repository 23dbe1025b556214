"""Nothing leaves the program: files go to a folder of the test, addresses nowhere, no dialog waits for anybody."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

_NAMES = ("", "report.html", "notes.md", "no folder/x.md", "library 2.sqlite", "\u00fc\u202e.md")


@contextmanager
def closed_world(folder: Path, chance: random.Random) -> Iterator[None]:
    """Whoever asks for a file gets one of a few names, or is left without."""
    folder.mkdir(exist_ok=True)

    def file(*_: object, **__: object) -> tuple[str, str]:
        name = chance.choice(_NAMES)
        return (str(folder / name) if name else "", "")

    def answer(dialog: QFileDialog) -> None:
        chosen, _ = file()
        dialog.deleteLater()
        if chosen:
            dialog.fileSelected.emit(chosen)
        else:
            dialog.rejected.emit()

    with (
        patch.object(QFileDialog, "getSaveFileName", file),
        patch.object(QFileDialog, "getOpenFileName", file),
        patch.object(QFileDialog, "getExistingDirectory", lambda *_, **__: str(folder)),
        patch.object(QFileDialog, "open", answer),
        patch.object(QDesktopServices, "openUrl", lambda *_: True),
        patch("ui.export.file_name.Path.home", lambda: folder),
    ):
        yield
