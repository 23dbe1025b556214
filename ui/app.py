"""Start-up: the application, its fonts and look, the library, the window."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import install_fonts
from ui.translations import install_translation


def make_application() -> QApplication:
    """The application, made at the first call."""
    found = QApplication.instance()
    application = (
        found if isinstance(found, QApplication) else QApplication([sys.argv[0] if sys.argv else "peaceplans"])
    )
    if not isinstance(found, QApplication):
        install_translation(application)
    application.setApplicationName("PeacePlans")
    application.setApplicationDisplayName(QCoreApplication.translate("Application", "Peace Plans"))
    application.setStyle("Fusion")
    install_fonts()
    return application


def run(library_location: str | None, left: str | None = None, right: str | None = None) -> int:
    """Open the window on a library and stay until it is closed.

    Args:
        library_location: a path or URL; None for the library in the user's data folder.
        left: id of the left plan; None for the one shown last.
        right: id of the right plan, likewise.

    Returns:
        0 when the window was closed, 1 when the library cannot be used.
    """
    from peaceplans.library import Library
    from peaceplans.model.errors import PeacePlansError
    from ui.settings import Settings
    from ui.window import MainWindow

    application = make_application()
    try:
        library = Library.open(library_location)
    except PeacePlansError as error:
        _tell(error)
        return 1
    try:
        window = MainWindow(library, Settings.of_user(), left, right)
    except PeacePlansError as error:
        library.close()
        _tell(error)
        return 1
    window.show()
    status = application.exec()
    window.deleteLater()
    library.close()
    return status


def _tell(error: Exception) -> None:
    """One line on standard error, and a dialog where there is a screen."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QMessageBox

    print(error, file=sys.stderr)
    if QGuiApplication.platformName() == "offscreen":
        return
    box = QMessageBox(QMessageBox.Icon.Critical, QCoreApplication.translate("Application", "Peace Plans"), str(error))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
