"""The question before the window is closed over something that could not be saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_to_close(closing: Callable[[], object], parent: QWidget) -> QMessageBox:
    """Ask whether the window is to be closed all the same; Return and Escape stay."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("Closing", "Not saved"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("Closing", "What you wrote last is not in the library, which cannot be written just now."))
    box.setInformativeText(
        translate("Closing", "It is tried again as long as the window is open, so there may be time to help.")
    )
    losing = box.addButton(translate("Closing", "Close and lose it"), QMessageBox.ButtonRole.DestructiveRole)
    staying = box.addButton(translate("Closing", "Stay"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(staying)
    losing.clicked.connect(lambda: closing())
    box.open()
    return box
