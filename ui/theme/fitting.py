"""Dialogs are as large as their work needs, and never larger than the window that they belong to."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

_EDGE = 40  # pixels of the window that stay to be seen


def fit_dialog(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog this size, or as much of it as its window leaves; without a window, the screen."""
    parent = dialog.parentWidget()
    room = parent.window().size() if parent else QGuiApplication.primaryScreen().availableSize()
    dialog.resize(min(width, room.width() - _EDGE), min(height, room.height() - _EDGE))
