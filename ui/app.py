"""Start-up: the application, its fonts and look, the library, the window."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import install_fonts

if TYPE_CHECKING:
    from peaceplans.library import Library
    from ui.settings import Settings
    from ui.shell.faults import Faults
    from ui.window import MainWindow

_PAINTED = 100
"""Milliseconds after which the first picture is on the screen, and what was not needed for it is done."""


def make_application() -> QApplication:
    """The application, made at the first call."""
    found = QApplication.instance()
    name = sys.argv[0] if sys.argv else "peaceplans"
    if isinstance(found, QApplication):
        application = found
        application.setStyle("Fusion")
    else:  # the style by its name: to wrap it in Python takes 10 ms of the start
        application = QApplication([name, "-style", "Fusion"])
    application.setApplicationName("PeacePlans")
    application.setApplicationDisplayName(QCoreApplication.translate("Application", "Peace Plans"))
    install_fonts()
    return application


def run(library_location: str | None, left: str | None = None, right: str | None = None) -> int:
    """Open the window on a library and stay until it is closed.

    Args:
        library_location: a path or URL; None for the library chosen in the settings, or in the user's data folder.
        left: id of the left plan; None for where one was last.
        right: id of the right plan, likewise.

    Returns:
        0 when the window was closed, 1 when the library cannot be used.
    """
    from peaceplans.model.errors import PeacePlansError
    from ui.settings import Settings

    application = make_application()
    seat = _Seat(Settings.of_user())
    try:
        seat.take(library_location, left, right)
    except PeacePlansError as error:
        _tell(error)
        return 1
    except Exception:
        seat.begin_faults().tell(*sys.exc_info())
        raise
    status = application.exec()
    seat.leave()
    seat.end_faults()
    return status


class _Seat:
    """The one window and its library, which can be exchanged for others; and what watches over them."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._faults: Faults | None = None
        self._window: MainWindow | None = None
        self._library: Library | None = None

    def take(self, location: str | None, left: str | None = None, right: str | None = None) -> None:
        """Open a window; the one that was there is closed when the new one is shown.

        Raises:
            PeacePlansError: the library cannot be used; the window that was there stays.
        """
        from ui.window import MainWindow

        library, excuse = self._opened(location)
        try:
            window = MainWindow(library, self._settings, left, right)
        except BaseException:
            library.close()
            raise
        window.open_library = self._exchange
        window.show()
        self.leave()
        self._window, self._library = window, library
        if excuse:
            from ui.desk import Weight

            window.desk.tell(excuse, Weight.FAULT)
        QTimer.singleShot(_PAINTED, window, self._settle)

    def begin_faults(self) -> Faults:
        """Watch for faults from now on."""
        if self._faults is None:
            from ui.shell.faults import Faults
            from ui.shell.log import log_folder

            self._faults = Faults(log_folder())
            self._faults.begin()
        return self._faults

    def end_faults(self) -> None:
        """The run ends properly."""
        if self._faults:
            self._faults.end()

    def leave(self) -> None:
        """Close the window and its library."""
        if self._window:
            self._window.close()
            self._window.deleteLater()
        if self._library:
            self._library.close()

    def _settle(self) -> None:
        """What is not needed for the first picture."""
        if not gc.isenabled():  # see main.py; what is there now stays
            gc.freeze()
            gc.enable()
        from ui.notes.past.recovery import tell_recovered
        from ui.shell.fault_report import connect_faults
        from ui.shell.warming import Warming

        if self._window:
            connect_faults(self._window, self.begin_faults())
            self._window.desk.start_watching()
            tell_recovered(self._window.desk)
            Warming(self._window).begin()

    def _opened(self, location: str | None) -> tuple[Library, str]:
        """The library; that of the data folder, and why, when the one chosen in the settings cannot be opened."""
        from peaceplans.library import Library
        from peaceplans.model.errors import PeacePlansError
        from ui.shell.waiting import Waiting

        chosen = self._settings.library if location is None else ""
        with Waiting() as waiting:
            if chosen:
                try:
                    return Library.open(chosen, on_long_work=waiting.show), ""
                except PeacePlansError as error:
                    return Library.open(None, on_long_work=waiting.show), str(error)
            return Library.open(location or None, on_long_work=waiting.show), ""

    def _exchange(self, location: str) -> None:
        from peaceplans.model.errors import PeacePlansError
        from ui.desk import Weight

        if self._window and not self._window.desk.everything_saved:
            words = QCoreApplication.translate("Application", "What you wrote last is not saved yet: wait until it is.")
            self._window.desk.tell(words, Weight.FAULT)
            return
        try:
            self.take(location)
        except PeacePlansError as error:
            if self._window:
                self._window.desk.tell(str(error), Weight.FAULT)


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
