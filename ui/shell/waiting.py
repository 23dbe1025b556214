"""What is shown while there is no window yet: that the library is being made or brought up to date."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplashScreen

_SIZE = (420, 96)


class Waiting:
    """A small picture with a sentence, from `show` until the end of the ``with``; nothing when `show` is not called."""

    def __init__(self) -> None:
        self._splash: QSplashScreen | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._splash:
            self._splash.close()
            self._splash.deleteLater()
            self._splash = None

    def show(self) -> None:
        """Put it on the screen now."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QPalette, QPixmap
        from PySide6.QtWidgets import QApplication, QSplashScreen

        if self._splash:
            return
        palette = QApplication.palette()
        sheet = QPixmap(*_SIZE)
        sheet.fill(palette.color(QPalette.ColorRole.Base))
        self._splash = QSplashScreen(sheet)
        sentence = QCoreApplication.translate("Waiting", "Reading the catalogue into your library. This is done once.")
        self._splash.setAccessibleName(sentence)
        self._splash.show()
        self._splash.showMessage(sentence, Qt.AlignmentFlag.AlignCenter, palette.color(QPalette.ColorRole.Text))
        QApplication.processEvents()
