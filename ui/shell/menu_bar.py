"""The menus, filled when they are opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from ui.actions import Menu

if TYPE_CHECKING:
    from ui.window import MainWindow


_OF_PAGES = frozenset({Menu.COMPARE, Menu.MATRIX, Menu.GUARANTEES, Menu.POSITIONS, Menu.TIMELINE, Menu.LIBRARY})
"""Menus whose entries work on the page of the same name; the palette has them everywhere."""


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

    def fit(self, page: str) -> None:
        """Show all menus; in a narrow window only those of the page shown and those that work everywhere.

        Args:
            page: name of the page shown.
        """
        bar = self._window.menuBar()
        for menu in self.menus.values():
            menu.menuAction().setVisible(True)
        if bar.sizeHint().width() > self._window.width():
            for which, menu in self.menus.items():
                menu.menuAction().setVisible(which not in _OF_PAGES or which.value == page)

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
