"""A process that starts, paints once, and leaves: ``bare`` a window of Qt alone, ``ours LIBRARY`` the program's."""

from __future__ import annotations

import os
import sys
from typing import NoReturn


def bare() -> None:
    """A window of PySide6 in a program that has imported SQLAlchemy."""
    import sqlalchemy  # noqa: F401
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    class Window(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            leave()

    application = QApplication([])
    window = Window()
    window.resize(1440, 900)
    window.show()
    application.exec()


def ours(library_path: str) -> None:
    """The program through its own door, up to the first painted comparison."""
    from PySide6.QtCore import QEvent, QObject

    import main
    from ui.compare.row_table import RowTable

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                self.parent().viewport().removeEventFilter(self)
                self.parent().viewport().repaint()
                leave()
            return False

    made = RowTable.__init__

    def watched(self: RowTable, *arguments: object) -> None:
        made(self, *arguments)  # type: ignore[arg-type]
        self.viewport().installEventFilter(FirstPaint(self))

    RowTable.__init__ = watched  # type: ignore[method-assign,assignment]
    main.run(["--library", library_path])


def leave() -> NoReturn:
    """End at once: what is measured is the start."""
    os._exit(0)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else ours(sys.argv[2])
