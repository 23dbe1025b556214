"""An analyst at the window: hands on it, and eyes that read what it shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.notes import Note
from tests.end_to_end.hands import click, press, settle, top, write
from ui.actions import Menu, plain
from ui.compare.view import CompareView
from ui.settings import Settings
from ui.window import MainWindow


class Analyst:
    """A window, the hands on it, and what was seen."""

    def __init__(self, qtbot: QtBot, library_file: Path, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.path = library_file
        self.settings = folder / "window.ini"
        self.library: Library | None = None
        self._window: MainWindow | None = None
        self.place = ""
        self.texts: dict[str, tuple[str, str]] = {}

    # -- opening and closing

    @property
    def window(self) -> MainWindow:
        assert self._window
        return self._window

    @property
    def view(self) -> CompareView:
        view = self.window.view
        assert view
        assert view.sheet
        return view

    def open(self) -> None:
        self.library = Library.open(self.path)
        self._window = MainWindow(self.library, Settings.in_file(self.settings))
        self._window.resize(1600, 900)
        self._window.show()
        self.qtbot.waitExposed(self._window)
        self._window.activateWindow()
        settle()

    def close(self) -> None:
        if self._window:
            place = self._window.ways.where()
            self.place = place.to_text() if place else ""
            press(self._window, "Ctrl+Q")
            settle()
            assert not self._window.isVisible()
        self.abandon()

    def abandon(self) -> None:
        if self._window:
            self._window.close()
            self._window.deleteLater()
            settle()
            self._window = None
        if self.library:
            self.library.close()
            self.library = None

    # -- hands

    def press(self, *keys: str) -> None:
        for one in keys:
            press(self.window, one)
            settle(1)

    def write(self, text: str) -> None:
        write(self.window, text)
        settle(1)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        assert widget.isVisible(), f"{widget} is not to be seen"
        assert widget.isEnabled(), f"{widget} cannot be used"
        click(widget, at)
        settle(1)

    def button(self, words: str, kind: type[QAbstractButton] = QAbstractButton) -> QAbstractButton:
        """The one button in front that has these words, or is called so."""
        found = [
            one
            for one in top(self.window).findChildren(kind)
            if one.isVisible() and words in (plain(one.text()), one.accessibleName())
        ]
        assert len(found) == 1, f"{len(found)} buttons are called {words!r}"
        return found[0]

    def choose(self, words: str) -> None:
        """Choose from the menu that is open, with the keys."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in range(len(menu.actions()) + 1):
            self.press("Down")
            current = menu.activeAction()
            if current and plain(current.text()).split("\t")[0].startswith(words):
                self.press("Return")
                return
        raise AssertionError(f"{words!r} is not in {[plain(one.text()) for one in menu.actions()]}")

    def from_menu(self, which: Menu, words: str) -> None:
        self.open_menu(which)
        self.choose(words)

    def open_menu(self, which: Menu) -> list[str]:
        """Open a menu of the bar with the mouse; what stands in it."""
        menu, bar = self.window.menus.menus[which], self.window.menuBar()
        self.click(bar, bar.actionGeometry(menu.menuAction()).center())
        assert QApplication.activePopupWidget() is menu
        return [plain(action.text()) for action in menu.actions()]

    def edit_names(self) -> tuple[str, str]:
        """What undo and redo are called in the Edit menu."""
        names = self.open_menu(Menu.EDIT)
        self.press("Esc", "Esc")  # out of the menu, and out of the bar
        return names[0], names[1]

    def dialog(self) -> QDialog:
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found

    # -- reading

    def shelf(self) -> Library:
        assert self.library
        return self.library

    def notes_by_name(self) -> dict[str, Note]:
        return {note.name: note for note in self.shelf().notes.all()}

    def selected_row(self) -> str:
        shown = self.view.table.selected()
        assert shown
        return shown.row.id

    def chip(self, words: str) -> QAbstractButton:
        found = [
            one
            for one in self.view.facet_bar.findChildren(QAbstractButton)
            if one.isVisible() and one.text().casefold().startswith(words)
        ]
        assert len(found) == 1
        return found[0]

    def note(self, title: str, tags: str, text: str) -> None:
        self.press("Ctrl+M")
        self.fill_note(title, tags, text)

    def fill_note(self, title: str, tags: str, text: str) -> None:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit)
        assert focused.objectName() == "noteTitle"
        self.write(title)
        self.press("Tab")
        for tag in tags.split(", "):
            self.write(tag)
            self.press("Return")
        self.press("Tab")
        self.write(text)
        self.press("Esc")
