"""A process that starts, paints once, and leaves: ``bare`` a window of Qt alone, ``ours LIBRARY`` the program's."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import ModuleType
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
    """The program through its own door, up to the first painted comparison.

    The program imports what it needs in its own order; the table of rows is watched from the moment it is imported.
    """
    import main

    sys.meta_path.insert(0, TableWatch())
    main.run(["--library", library_path])


class TableWatch(MetaPathFinder):
    """Has the process leave when a table of rows has been painted."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Stands in for the ordinary finder, for the one module that is watched."""
        if name != "ui.compare.rows.row_table":
            return None
        sys.meta_path.remove(self)
        found = importlib.util.find_spec(name)
        assert found
        assert isinstance(found.loader, SourceFileLoader)
        found.loader.exec_module = partial(_imported, found.loader.exec_module)  # type: ignore[method-assign]
        return found


def _imported(import_it: Callable[[ModuleType], None], module: ModuleType) -> None:
    """The module, changed so that its table leaves once it is painted."""
    import_it(module)
    painted = module.RowTable.paintEvent

    def paint_and_leave(table: object, event: object) -> None:
        painted(table, event)
        leave()

    module.RowTable.paintEvent = paint_and_leave


def leave() -> NoReturn:
    """End at once: what is measured is the start."""
    os._exit(0)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else ours(sys.argv[2])
