"""Plain and rich text on the clipboard."""

from __future__ import annotations

import atexit
from functools import cache

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_OF_THE_PROCESS = frozenset({"eglfs", "linuxfb", "minimal", "minimalegl", "offscreen", "vnc"})
"""Platforms whose clipboard is Qt's own and ends with the process."""


def put_on_clipboard(data: QMimeData) -> None:
    """Copy this."""
    QGuiApplication.clipboard().setMimeData(data)
    if QGuiApplication.platformName() in _OF_THE_PROCESS:
        _empty_at_the_end()


@cache
def _empty_at_the_end() -> None:
    """Have the clipboard emptied before Python ends.

    Qt's own clipboard keeps its content until the C library takes the process down. Content made here is a Python
    object too, and to delete that when Python has ended ends the process with a fault of memory.
    """
    atexit.register(_empty)


def _empty() -> None:
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()
