from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from ui.desk import Desk
from ui.settings import Settings
from ui.theme.look import Dresser, Theme
from ui.timeline.page import TimelinePage

Make = Callable[..., TimelinePage]


@pytest.fixture
def make(qtbot: QtBot, settings: Settings) -> Make:
    """Makes a page on a library and shows it."""

    def made(library: Library, *, size: tuple[int, int] = (1350, 850), text_size: int = 100) -> TimelinePage:
        page = TimelinePage(Desk(library, settings, Dresser(Theme.LIGHT, text_size)))
        page.desk.setParent(page)
        page.desk.dresser.setParent(page)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        qtbot.waitExposed(page)
        page.lanes.setFocus()
        page.lanes.grab()  # what waits for the first picture is done
        return page

    return made


@pytest.fixture
def page(make: Make, library: Library) -> TimelinePage:
    """The page on the hand-made library: five events, three plans, two instruments."""
    return make(library)


@pytest.fixture
def record_page(make: Make, bundled: Library) -> TimelinePage:
    """The page on the record."""
    return make(bundled)
