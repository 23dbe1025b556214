from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.notes import Note
from ui.desk import Desk, Message
from ui.notes.editor.link_choices import LinkChoices
from ui.notes.naming import Naming
from ui.notes.page import NotesPage
from ui.notes.panel import NotesPanel
from ui.settings import Settings
from ui.theme.look import Dresser, Theme


@pytest.fixture
def desk(qapp: QApplication, library: Library, settings: Settings) -> Iterator[Desk]:
    dresser = Dresser(Theme.LIGHT, 100)
    made = Desk(library, settings, dresser)
    yield made
    made.deleteLater()
    dresser.deleteLater()


@pytest.fixture
def told(desk: Desk) -> list[Message]:
    messages: list[Message] = []
    desk.told.connect(messages.append)
    return messages


@pytest.fixture
def asked(desk: Desk) -> list[object]:
    places: list[object] = []
    desk.place_asked.connect(places.append)
    return places


@pytest.fixture
def make(library: Library) -> Callable[..., Note]:
    """Makes a note, as somebody else would have."""

    def made(**what: object) -> Note:
        note = library.notes.create(**what).steps[0].after  # type: ignore[arg-type]
        assert isinstance(note, Note)
        return note

    return made


@pytest.fixture
def naming(desk: Desk) -> Naming:
    return Naming(desk)


@pytest.fixture
def choices(desk: Desk) -> LinkChoices:
    return LinkChoices(desk.library, desk)


@pytest.fixture
def put(qtbot: QtBot) -> Iterator[Callable[[QWidget], QMainWindow]]:
    """Puts a widget into a window of its own and shows it."""
    windows: list[QMainWindow] = []

    def put_into_window(widget: QWidget, width: int = 1200, height: int = 800) -> QMainWindow:
        window = QMainWindow()
        qtbot.addWidget(window)
        window.setCentralWidget(widget)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        windows.append(window)
        return window

    yield put_into_window
    for window in windows:
        window.close()


@pytest.fixture
def panel(desk: Desk, put: Callable[[QWidget], QMainWindow]) -> NotesPanel:
    made = NotesPanel(desk)
    put(made)
    return made


@pytest.fixture
def page(desk: Desk, put: Callable[[QWidget], QMainWindow]) -> NotesPage:
    made = NotesPage(desk)
    put(made)
    return made
