from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui  # noqa: F401 - first of all: it keeps the interpreter's single objects alive
from peaceplans.library import Library
from peaceplans.model.plan import Plan
from tests.ui.hand_made_library import make_library
from ui.app import make_application
from ui.compare.view import CompareView
from ui.settings import Settings
from ui.theme.look import Theme
from ui.window import MainWindow


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    make_application()
    return QApplication


@pytest.fixture(autouse=True)
def earlier_pages_gone(qapp: QApplication) -> None:
    """What earlier tests closed is deleted: a hundred windows that nobody sees are still told of every change."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.in_file(tmp_path / "window.ini")


@pytest.fixture(scope="session")
def library_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that is made once, to be copied."""
    path = tmp_path_factory.mktemp("library") / "hand made.sqlite"
    make_library(path).close()
    return path


@pytest.fixture(scope="session")
def bundled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the bundled catalogue; only read."""
    path = tmp_path_factory.mktemp("bundled") / "library.sqlite"
    Library.open(path).close()
    return path


@pytest.fixture
def bundled(bundled_file: Path) -> Iterator[Library]:
    with Library.open(bundled_file) as opened:
        yield opened


@pytest.fixture
def library(library_file: Path, tmp_path: Path) -> Iterator[Library]:
    """A library of its own for each test, with the three plans."""
    path = tmp_path / "library.sqlite"
    shutil.copyfile(library_file, path)
    with make_library(path) as opened:
        yield opened


@pytest.fixture
def library_of(tmp_path: Path) -> Iterator[Callable[..., Library]]:
    """Makes a library of the plans named."""
    opened: list[Library] = []

    def make(*plans: Plan) -> Library:
        opened.append(make_library(tmp_path / f"library {len(opened)}.sqlite", *plans))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


@pytest.fixture
def window(qtbot: QtBot, library: Library, settings: Settings) -> Iterator[MainWindow]:
    settings.theme = Theme.LIGHT
    made = MainWindow(library, settings, "draft", "points")
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)  # else its keys do nothing
    yield made
    made.close()


@pytest.fixture
def view(window: MainWindow) -> CompareView:
    assert window.view is not None
    return window.view
