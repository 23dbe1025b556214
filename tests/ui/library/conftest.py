from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from ui.desk import Desk
from ui.library.page import LibraryPage
from ui.settings import Settings
from ui.theme.look import Dresser, Theme

Make = Callable[..., LibraryPage]


@pytest.fixture
def make(qtbot: QtBot, settings: Settings) -> Make:
    """Makes a page on a library and shows it."""

    def made(library: Library, *, size: tuple[int, int] = (1350, 850), text_size: int = 100) -> LibraryPage:
        page = LibraryPage(Desk(library, settings, Dresser(Theme.LIGHT, text_size)))
        page.desk.setParent(page)
        page.desk.dresser.setParent(page)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
        page.table.setFocus()
        return page

    return made


@pytest.fixture
def page(make: Make, library: Library) -> LibraryPage:
    """The page on the hand-made library."""
    return make(library)


@pytest.fixture
def record_page(make: Make, bundled: Library) -> LibraryPage:
    """The page on the record."""
    return make(bundled)
