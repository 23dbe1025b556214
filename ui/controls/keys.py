"""Where the keys are."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


def has_keys(widget: QWidget) -> bool:
    """Whether the keys go to a widget or to something in it."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))
