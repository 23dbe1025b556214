"""The one question before something is deleted for good, since that cannot be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_for_good(question: str, doing: Callable[[], object], parent: QWidget) -> QMessageBox:
    """Ask, and do it when the answer is yes; Return and Escape keep what is there."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent.window())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("ForGood", "Delete for good"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(translate("ForGood", "This cannot be undone."))
    sure = box.addButton(translate("ForGood", "Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(translate("ForGood", "Keep"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    sure.clicked.connect(lambda: doing())
    box.open()
    return box
