"""The report of a fault: to be read, copied, and found as a file; it holds nothing of what the user wrote."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from ui.desk import Weight
from ui.shell.about import about_text

if TYPE_CHECKING:
    from ui.shell.faults import Faults
    from ui.window import MainWindow


def connect_faults(window: MainWindow, faults: Faults) -> None:
    """Have faults told in the message bar of a window, that of an earlier run among them."""
    translate = QCoreApplication.translate

    def show(report: str) -> None:
        FaultReport(window, report, faults.folder).open()

    def tell(report: str) -> None:
        window.desk.tell(
            translate("FaultReport", "Something went wrong; your work is saved."),
            Weight.FAULT,
            (translate("FaultReport", "Show report"), lambda: show(report)),
        )

    faults.happened.connect(tell)
    if faults.earlier:
        earlier, faults.earlier = faults.earlier, ""
        window.desk.tell(
            translate(
                "FaultReport", "The program did not end properly last time. What was written before is in the library."
            ),
            Weight.NOTICE,
            (translate("FaultReport", "Show report"), lambda: show(earlier)),
        )


class FaultReport(QDialog):
    """Shows a report."""

    def __init__(self, window: MainWindow, report: str, folder: Path) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report of a fault"))
        self._folder = folder
        about = QLabel(
            self.tr(
                "This helps the people who make the program to find what went wrong. It holds nothing of what you "
                "wrote, and it is not sent anywhere: copy it, or take the log from its folder."
            ),
            self,
        )
        about.setWordWrap(True)
        versions = about_text(window.desk.library.catalogue_version, window.desk.library.state_of_record)
        self.text = QPlainTextEdit(f"{versions}\n\n{report}", self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setObjectName("reportText")
        buttons = QDialogButtonBox(self)
        self.copying = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.folder = buttons.addButton(self.tr("Open &folder"), QDialogButtonBox.ButtonRole.ActionRole)
        closing = buttons.addButton(self.tr("C&lose"), QDialogButtonBox.ButtonRole.RejectRole)
        closing.setDefault(True)
        self.copying.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (about, self.text, buttons):
            layout.addWidget(widget)
        fonts = window.dresser.look.fonts
        self.resize(min(fonts.scaled(680), window.width() - 40), min(fonts.scaled(480), window.height() - 40))
