"""The menus, filled when they are opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from ui.actions import Menu

if TYPE_CHECKING:
    from ui.window import MainWindow


class MenuBar(QObject):
    """Puts the menus of a window into its bar.

    Attributes:
        menus: each by what it is.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.menus: dict[Menu, QMenu] = {}
        bar = window.menuBar()
        for which, name in self._names().items():
            menu = self.menus[which] = bar.addMenu(name)
            menu.aboutToShow.connect(partial(self._fill, which))
            menu.aboutToHide.connect(self._release)

    def _fill(self, which: Menu) -> None:
        self._window.actions_.fill(self.menus[which], which)

    def _release(self) -> None:
        self._window.actions_.release()

    def _names(self) -> dict[Menu, str]:
        return {
            Menu.FILE: self.tr("&File"),
            Menu.EDIT: self.tr("&Edit"),
            Menu.VIEW: self.tr("&View"),
            Menu.COMPARE: self.tr("&Compare"),
            Menu.MATRIX: self.tr("&Matrix"),
            Menu.NOTES: self.tr("&Notes"),
            Menu.GUARANTEES: self.tr("&Guarantees"),
            Menu.POSITIONS: self.tr("&Positions"),
            Menu.TIMELINE: self.tr("&Timeline"),
            Menu.LIBRARY: self.tr("&Library"),
            Menu.HELP: self.tr("&Help"),
        }
