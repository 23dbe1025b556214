"""The menus, filled when they are opened."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.actions import Actions, Menu


class MenuBar(QObject):
    """Puts the menus of a window into its bar.

    Attributes:
        menus: each by what it is.
    """

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self.menus: dict[Menu, QMenu] = {}
        names = self._names()
        bar = window.menuBar()
        for which in actions.menus():
            menu = self.menus[which] = bar.addMenu(names[which])
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(partial(actions.fill, menu, which))
            menu.aboutToHide.connect(actions.release)

    def _names(self) -> dict[Menu, str]:
        return {
            Menu.FILE: self.tr("&File"),
            Menu.EDIT: self.tr("&Edit"),
            Menu.VIEW: self.tr("&View"),
            Menu.COMPARE: self.tr("&Compare"),
            Menu.NOTES: self.tr("&Notes"),
            Menu.GUARANTEES: self.tr("&Guarantees"),
            Menu.HELP: self.tr("&Help"),
        }
